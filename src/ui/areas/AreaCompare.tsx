import { For } from 'solid-js';
import type { AreaSummary } from '../../core/areas/areaSummary';
import { counts } from '../../core/areas/parkStandings';
import { formatValue, reading, unitText } from '../../core/format';
import { useWords } from '../useWords';

interface AreaCompareProps {
  readonly names: readonly string[];
  readonly summaries: readonly [AreaSummary | undefined, AreaSummary | undefined];
}

interface Line {
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly of: (summary: AreaSummary) => number | undefined;
  /** How the value reads; with the line's decimals where left out. */
  readonly text?: (summary: AreaSummary) => string;
}

/** Two areas line by line, with difference and ratio of the second to the first. */
export function AreaCompare(props: AreaCompareProps) {
  const { t, language } = useWords();
  const unit = () => {
    const aggregate = props.summaries[0]?.aggregate;
    return aggregate?.ok ? unitText(aggregate.unit, language()) : '';
  };
  const decimals = () => {
    const shown = props.summaries.flatMap((summary) =>
      summary?.aggregate.ok ? reading(summary.aggregate, language()).decimals : [],
    );
    return Math.max(0, ...shown);
  };
  const lines = (): readonly Line[] => [
    { name: t('areas.areaInside'), unit: 'km²', decimals: 0, of: (summary) => summary.landInside },
    {
      name: t('place.value'),
      unit: unit(),
      decimals: decimals(),
      of: ({ aggregate }) => (aggregate.ok ? aggregate.value : undefined),
      text: ({ aggregate }) => (aggregate.ok ? reading(aggregate, language()).text : '–'),
    },
    { name: t('areas.density'), unit: `${unit()}/km²`, decimals: 3, of: (summary) => summary.density },
    { name: t('areas.members'), unit: '', decimals: 0, of: (summary) => summary.members.length },
    {
      name: t('areas.parksInside'),
      unit: '',
      decimals: 0,
      of: (summary) => summary.parks.filter(counts).length,
    },
  ];
  const text = (value: number | undefined, digits: number) =>
    value === undefined ? '–' : formatValue(value, digits);
  return (
    <section aria-label={t('areas.twoAreas')}>
      <h3>{t('areas.twoAreas')}</h3>
      <table class="analysis-table">
        <thead>
          <tr>
            <td />
            <For each={props.names}>
              {(name) => (
                <th scope="col" class="numeric">
                  {name}
                </th>
              )}
            </For>
            <th scope="col" class="numeric">
              {t('comparison.difference')}
            </th>
            <th scope="col" class="numeric">
              {t('comparison.ratio')}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={lines()}>
            {(line) => {
              const values = () => props.summaries.map((summary) => summary && line.of(summary));
              const difference = () => {
                const [first, second] = values();
                return first === undefined || second === undefined ? undefined : second - first;
              };
              const ratio = () => {
                const [first, second] = values();
                return first && second !== undefined ? second / first : undefined;
              };
              return (
                <tr>
                  <th scope="row">
                    {line.name} <span class="unit">{line.unit}</span>
                  </th>
                  <For each={props.summaries}>
                    {(summary) => (
                      <td class="numeric">
                        {(summary && line.text?.(summary)) ??
                          text(summary && line.of(summary), line.decimals)}
                      </td>
                    )}
                  </For>
                  <td class="numeric">{text(difference(), line.decimals)}</td>
                  <td class="numeric">{text(ratio(), 2)}</td>
                </tr>
              );
            }}
          </For>
        </tbody>
      </table>
    </section>
  );
}
