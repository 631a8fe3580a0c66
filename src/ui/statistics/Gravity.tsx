import { booleanPointInPolygon } from '@turf/turf';
import { createMemo, For, Show } from 'solid-js';
import { isComparable } from '../../core/aggregate/comparablePeriods';
import type { Boundaries } from '../../core/boundaries';
import { direction } from '../../core/compass';
import type { Dataset } from '../../core/dataset';
import { formatValue } from '../../core/format';
import { comparePeriods, formatPeriod } from '../../core/period';
import type { Position } from '../../core/place';
import { availability } from '../../core/query';
import { levelValues } from '../../core/scene/values';
import { deviationalEllipse } from '../../core/statistics/deviationalEllipse';
import { commonPoints, levelPoints } from '../../core/statistics/levelPoints';
import { centreShift, weightedMeanCentre } from '../../core/statistics/meanCentre';
import { useAtlas } from '../../state/context';
import { SelectField } from '../controls/SelectField';
import type { LevelRow } from '../rows/levelRows';
import { useWords } from '../useWords';
import { OverlayButton } from './OverlayButton';
import { valuesOf } from './rowValues';
import { Statistic } from './Statistic';

interface GravityProps {
  readonly rows: readonly LevelRow[];
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
}

/** The centre of gravity, whither it moved since an earlier period, and the ellipse of the spread. */
export function Gravity(props: GravityProps) {
  const { view, updateView, sceneView: asked } = useAtlas();
  const { t, say, language } = useWords();
  const earlier = createMemo(() =>
    availability(props.dataset, asked().indicator, asked().level)
      .filter(
        ({ period, status }) =>
          status === asked().status &&
          isComparable(period, asked().period) &&
          comparePeriods(period, asked().period) < 0,
      )
      .map(({ period }) => period),
  );
  const since = () => (earlier().includes(view().since) ? view().since : (earlier()[0] ?? ''));
  const isSum = () =>
    props.dataset.indicators.get(asked().indicator)?.additive === true && asked().normalisation === 'amount';
  const now = createMemo(() =>
    levelPoints(
      props.dataset,
      props.boundaries,
      valuesOf(props.rows).map(({ row, shown }) => [row.place, shown.value] as const),
    ),
  );
  const centre = createMemo(() => (isSum() ? weightedMeanCentre(now()) : undefined));
  const shift = createMemo(() => {
    if (!isSum() || since() === '') return undefined;
    const wanted = new Set(now().map(({ place }) => place));
    const values = levelValues(props.dataset, props.boundaries, asked(), {
      ...asked(),
      period: since(),
    }).values;
    const before = levelPoints(
      props.dataset,
      props.boundaries,
      [...values].filter(([place]) => wanted.has(place)).map(([place, { value }]) => [place, value] as const),
    );
    const common = commonPoints(before, now());
    const moved = centreShift(common.before, common.after);
    return moved && { ...moved, count: common.after.length };
  });
  const ellipse = createMemo(() => (isSum() ? deviationalEllipse(now()) : undefined));
  const countyAt = (point: Position) => {
    for (const region of props.dataset.regions.values()) {
      const shape = region.level === 'county' ? props.boundaries.shapes.get(region.id) : undefined;
      if (shape && booleanPointInPolygon([...point], shape.geometry)) return say(region.name);
    }
    return '–';
  };
  const words = (period: string) => formatPeriod(period, language());
  const position = ([longitude, latitude]: Position) => `${longitude.toFixed(3)}°E, ${latitude.toFixed(3)}°N`;
  const sentence = () => {
    const [at, moved] = [centre(), shift()];
    if (!at) return t('statistics.gravitySumsOnly');
    const here = t('statistics.centreSentence', { period: words(asked().period), county: countyAt(at) });
    if (!moved) return `${here}${t('statistics.noEarlier')}`;
    return `${here}${t('statistics.shiftSentence', {
      from: words(since()),
      to: words(asked().period),
      distance: formatValue(moved.distance, 1),
      direction: t(`statistics.direction.${direction(moved.bearing)}`),
      n: moved.count,
    })}`;
  };
  const numbers = () => {
    const [at, moved, spread] = [centre(), shift(), ellipse()];
    return [
      ...(at ? [{ id: 'centre', name: t('statistics.centre'), text: position(at) }] : []),
      ...(moved
        ? [
            {
              id: 'shift-distance',
              name: t('statistics.shiftDistance'),
              text: `${formatValue(moved.distance, 2)} km`,
            },
            {
              id: 'shift-bearing',
              name: t('statistics.shiftBearing'),
              text: `${formatValue(moved.bearing, 1)}°`,
            },
          ]
        : []),
      ...(spread
        ? [
            {
              id: 'ellipse-axes',
              name: t('statistics.ellipseAxes'),
              text: `${formatValue(spread.semiMajor, 1)} × ${formatValue(spread.semiMinor, 1)} km`,
            },
            {
              id: 'ellipse-rotation',
              name: t('statistics.ellipseRotation'),
              text: `${formatValue(spread.rotation, 1)}°`,
            },
          ]
        : []),
    ];
  };
  /** What the documents say about the series: spliced ones tell little of growth. */
  const notes = createMemo(() => {
    const found = new Set(
      valuesOf(props.rows)
        .flatMap(({ shown }) => shown.figures.map((figure) => say(figure.note)))
        .filter(Boolean),
    );
    return [...found].slice(0, 2);
  });
  return (
    <Statistic
      title={t('statistics.gravity')}
      sentence={sentence()}
      numbers={numbers()}
      method={t('statistics.method.gravity')}
    >
      <Show when={earlier().length > 0 && isSum()}>
        <SelectField
          label={t('statistics.since')}
          options={earlier().map((period) => ({ value: period, label: words(period) }))}
          value={since()}
          onChange={(period) => updateView({ since: period })}
        />
      </Show>
      <Show when={centre()}>
        <div class="button-row">
          <OverlayButton
            overlay="mean-centre"
            patch={{ since: since() }}
            label={t('statistics.drawCentre')}
          />
          <OverlayButton overlay="ellipse" patch={{}} label={t('statistics.drawEllipse')} />
        </div>
        <p class="hint">{t('statistics.ellipseWords')}</p>
      </Show>
      <Show when={centre()}>
        <For each={notes()}>{(note) => <p class="hint">{t('place.note', { note })}</p>}</For>
      </Show>
    </Statistic>
  );
}
