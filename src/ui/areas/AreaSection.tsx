import { createMemo, Show } from 'solid-js';
import { areaColour } from '../../core/areas/areaColours';
import { areaMembers } from '../../core/areas/areaMembers';
import { areaKey } from '../../core/areas/areaOutlines';
import type { AreaSummary } from '../../core/areas/areaSummary';
import type { Boundaries } from '../../core/boundaries';
import { inkOn } from '../../core/colour/ink';
import type { Dataset } from '../../core/dataset';
import { formatValue, unitText } from '../../core/format';
import type { PlainQuestion } from '../../core/question';
import { type Area, MEMBERSHIP_RULES } from '../../core/view';
import { useAtlas } from '../../state/context';
import { SelectField } from '../controls/SelectField';
import { ActualAndTarget } from '../figures/ActualAndTarget';
import { AggregateValue } from '../figures/AggregateValue';
import { useWords } from '../useWords';
import { AreaMembers } from './AreaMembers';
import { AreaParks } from './AreaParks';
import { AreaYardsticks } from './AreaYardsticks';
import type { Areas } from './useAreas';

interface AreaSectionProps {
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
  readonly areas: Areas;
  readonly area: Area;
  readonly index: number;
  readonly level: 'city' | 'county';
  /** What is asked, in words and as a question to the data. */
  readonly question: string;
  readonly asked: PlainQuestion;
  readonly summary: AreaSummary | undefined;
}

/** One area: its rule, land, sums with coverage, members, parks and what it is set beside. */
export function AreaSection(props: AreaSectionProps) {
  const { t, language } = useWords();
  const { theme, view, areaOutlines } = useAtlas();
  const place = () => `area-${props.index + 1}`;
  const density = () => {
    const aggregate = props.summary?.aggregate;
    const value = props.summary?.density;
    return aggregate?.ok && value !== undefined ? { value, aggregate } : undefined;
  };
  /** Where it lies, told by counties even where the figures are those of cities. */
  const counties = createMemo(() =>
    props.summary && props.level === 'city'
      ? areaMembers(props.dataset, props.boundaries, props.area, props.summary.geometry, 'county')
      : [],
  );
  return (
    <section class="area-section" data-place={place()} aria-label={props.areas.wordsOf(props.area.shape)}>
      <header class="area-head">
        <span
          class="area-mark"
          style={{
            background: areaColour(theme(), props.index),
            color: inkOn(areaColour(theme(), props.index)),
          }}
          aria-hidden="true"
        >
          {view().areas.length > 1 ? props.index + 1 : ''}
        </span>
        <h2>{props.areas.wordsOf(props.area.shape)}</h2>
      </header>
      <SelectField
        label={t('areas.rule')}
        options={MEMBERSHIP_RULES.map((value) => ({ value, label: t(`areas.rule.${value}`) }))}
        value={props.area.rule}
        onChange={(rule) => props.areas.setRule(props.index, rule)}
      />
      <button type="button" class="text-button" onClick={() => props.areas.remove(props.index)}>
        {t('areas.removeArea', { number: props.index + 1 })}
      </button>
      <Show
        when={props.summary}
        fallback={
          <Show when={areaOutlines().has(areaKey(props.area.shape))}>
            <p class="hint">{t('areas.noOutline')}</p>
          </Show>
        }
      >
        {(summary) => (
          <>
            <dl class="aggregates">
              <dt>{t('areas.areaWhole')}</dt>
              <dd>
                <span class="number" data-area="whole">
                  {formatValue(summary().area, 0)}
                </span>{' '}
                km²
              </dd>
              <dt>{t('areas.areaInside')}</dt>
              <dd>
                <span class="number" data-area="inside">
                  {formatValue(summary().landInside, 0)}
                </span>{' '}
                km²
              </dd>
              <dt>{props.question}</dt>
              <dd>
                <AggregateValue
                  aggregate={summary().aggregate}
                  counted={t(`common.level.${props.level}`)}
                  place={place()}
                />
                <Show when={summary().aggregate.ok && props.area.rule === 'area-weighted'}>
                  <span class="tag estimate">{t('areas.estimate')}</span>
                </Show>
              </dd>
              <Show when={density()}>
                {(known) => (
                  <>
                    <dt>{t('areas.density')}</dt>
                    <dd>
                      <span class="number">{formatValue(known().value, 3)}</span>{' '}
                      <span class="unit">{`${unitText(known().aggregate.unit, language())}/km²`}</span>
                    </dd>
                  </>
                )}
              </Show>
            </dl>
            <Show when={summary().schematic}>
              <p class="hint">{t('areas.schematicCircles')}</p>
            </Show>
            <Show when={summary().leftOut.length > 0}>
              <p class="hint">{t('areas.leftOut', { count: summary().leftOut.length })}</p>
            </Show>
            <AreaMembers
              dataset={props.dataset}
              members={summary().members}
              rule={props.area.rule}
              title={t(props.level === 'city' ? 'areas.memberCities' : 'areas.memberCounties')}
            />
            <Show when={summary().members.length === 0 && props.area.rule === 'centroid'}>
              <button
                type="button"
                class="text-button"
                onClick={() => props.areas.setRule(props.index, 'area-weighted')}
              >
                {t('areas.weighInstead')}
              </button>
            </Show>
            <Show when={props.level === 'city'}>
              <AreaMembers
                dataset={props.dataset}
                members={counties()}
                rule={props.area.rule}
                title={t('areas.memberCounties')}
              />
            </Show>
            <ActualAndTarget
              dataset={props.dataset}
              members={summary().members.map(({ place: member }) => member)}
              aggregate={summary().aggregate}
              parkSums={summary().parkSums}
              question={props.asked}
              place={place()}
            />
            <AreaParks dataset={props.dataset} summary={summary()} place={place()} />
            <AreaYardsticks dataset={props.dataset} summary={summary()} />
          </>
        )}
      </Show>
    </section>
  );
}
