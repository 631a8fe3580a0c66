import { createMemo, createSignal, For, Show } from 'solid-js';
import { ATLAS } from '../../core/atlasFile';
import type { Boundaries } from '../../core/boundaries';
import type { Dataset } from '../../core/dataset';
import { isAsked } from '../../core/finder/conditions';
import { conditionsText } from '../../core/finder/conditionsText';
import { type FoundPark, findParks } from '../../core/finder/findParks';
import { nodesOf } from '../../core/finder/nodes';
import { MOST_COMPARED } from '../../state/comparison';
import { useAtlas } from '../../state/context';
import { sourceTable } from '../export/levelTable';
import { notesSheet, sourcesSheet } from '../export/sheetsOfTable';
import { TableExport } from '../export/TableExport';
import { useWords } from '../useWords';
import { CityApprovals } from './CityApprovals';
import { ConditionFields } from './ConditionFields';
import { FoundList } from './FoundList';
import { FoundTable } from './FoundTable';
import { finderTable, WIDTHS } from './finderTable';
import { foundSources, nameOfPlace } from './foundWords';
import './finder.css';

interface FinderViewProps {
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
}

/** The groups in which results stand, the surest first. */
const GROUPS = ['found', 'possible', 'unplaced', 'undecided'] as const;
type FoundGroup = (typeof GROUPS)[number];

const groupOf = ({ park, outcome }: FoundPark): FoundGroup =>
  outcome === 'found' && park.point === undefined ? 'unplaced' : outcome;

/** Finds parks by what they are, do and lie near to; what is found is marked on the map. */
export default function FinderView(props: FinderViewProps) {
  const { view, updateView } = useAtlas();
  const { t, language } = useWords();
  const [form, setForm] = createSignal<'list' | 'table'>('list');
  const results = createMemo(() => findParks(props.dataset, view().finder));
  const groups = createMemo(() =>
    GROUPS.map((group) => ({ group, parks: results().filter((found) => groupOf(found) === group) })).filter(
      ({ parks }) => parks.length > 0,
    ),
  );
  const count = (outcome: FoundPark['outcome']) =>
    results().filter((found) => found.outcome === outcome).length;
  const counts = () =>
    t('finder.count', {
      found: count('found'),
      possible: count('possible'),
      undecided: count('undecided'),
    });
  const conditions = () => conditionsText(props.dataset, view().finder, language());
  const nodes = createMemo(() => {
    const { near } = view().finder;
    return near && nodesOf(props.dataset).get(near.kind);
  });
  const names = (places: readonly string[]) =>
    places.map((place) => nameOfPlace(props.dataset, place, language())).join(t('signs.listed'));
  const measured = () => {
    const known = nodes();
    if (!known) return [];
    return [
      t('finder.measuredTo', { names: names(known.placed.map(({ place }) => place)) }),
      ...(known.unplaced.length > 0 ? [t('finder.notMeasuredTo', { names: names(known.unplaced) })] : []),
    ];
  };
  const first = () =>
    results()
      .filter(({ outcome }) => outcome !== 'undecided')
      .slice(0, MOST_COMPARED)
      .map(({ park }) => park.id);
  return (
    <div class="finder-frame">
      <div class="finder">
        <ConditionFields dataset={props.dataset} />
        <section class="finder-results" aria-label={t('finder.results')}>
          <div class="finder-head">
            <p role="status" data-found={count('found')} data-possible={count('possible')}>
              {isAsked(view().finder)
                ? counts()
                : t('finder.nothingAsked', { count: props.dataset.parks.size })}
            </p>
            <fieldset class="finder-form">
              <legend class="visually-hidden">{t('finder.form')}</legend>
              <For each={['list', 'table'] as const}>
                {(name) => (
                  <button
                    type="button"
                    class="button"
                    aria-pressed={form() === name}
                    onClick={() => setForm(name)}
                  >
                    {t(name === 'list' ? 'finder.asList' : 'finder.asTable')}
                  </button>
                )}
              </For>
            </fieldset>
            <Show when={isAsked(view().finder) && first().length > 0}>
              <button
                type="button"
                class="button"
                onClick={() => updateView({ comparison: first(), base: first()[0] ?? '' })}
              >
                {t('finder.pinAll', { count: first().length })}
              </button>
            </Show>
            <TableExport
              fileName={`${ATLAS.fileName}-${t('finder.fileName')}`}
              sheets={() => [
                {
                  name: t('tableFiles.sheetData'),
                  table: finderTable(props.dataset, results(), view().finder, language()),
                  widths: WIDTHS,
                },
                sourcesSheet(
                  sourceTable(props.dataset, results().flatMap(foundSources), language()),
                  language(),
                ),
                notesSheet(
                  [
                    conditions(),
                    counts(),
                    ...measured(),
                    `${t('tableFiles.export.link')} ${window.location.href}`,
                  ],
                  language(),
                ),
              ]}
            />
          </div>
          <For each={measured()}>{(line) => <p class="chart-note">{line}</p>}</For>
          <Show when={results().length === 0}>
            <p class="hint">{t('finder.nothing')}</p>
          </Show>
          <For each={groups()}>
            {({ group, parks }) => (
              <details class="fold" open={group !== 'undecided'} data-group={group}>
                <summary>{t(`finder.outcome.${group}`, { count: parks.length })}</summary>
                <Show
                  when={form() === 'table'}
                  fallback={<FoundList dataset={props.dataset} results={parks} />}
                >
                  <FoundTable
                    dataset={props.dataset}
                    results={parks}
                    caption={t(`finder.outcome.${group}`, { count: parks.length })}
                  />
                </Show>
              </details>
            )}
          </For>
          <CityApprovals dataset={props.dataset} boundaries={props.boundaries} />
        </section>
      </div>
    </div>
  );
}
