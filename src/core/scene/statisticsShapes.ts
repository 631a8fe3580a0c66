import { localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import { formatPeriod } from '../period';
import { deviationalEllipse } from '../statistics/deviationalEllipse';
import { commonPoints, levelPoints } from '../statistics/levelPoints';
import { type Cluster, DISCOVERY_RATE, localMorans, significantClusters } from '../statistics/lisa';
import { centreShift, weightedMeanCentre } from '../statistics/meanCentre';
import { PERMUTATIONS } from '../statistics/moransI';
import { neighbourIndices } from '../statistics/spatialLag';
import type { View } from '../view';
import { lineCasing, type Stroke, stroke } from './looks';
import type { LegendSymbol, ShapeMark } from './scene';
import { type LevelValues, levelValues } from './values';

export interface StatisticsShapes {
  readonly shapes: readonly ShapeMark[];
  readonly symbols: readonly LegendSymbol[];
  /** What was computed, by which method and how sure it is, for the line under the title; empty where nothing is drawn. */
  readonly method: string;
}

interface StatisticsInput {
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
  readonly view: View;
  readonly level: LevelValues;
  /** The theme's halo, under a line. */
  readonly halo: string;
}

const NOTHING: StatisticsShapes = { shapes: [], symbols: [], method: '' };
/** Hot and cold cores saturated, outliers in the same hues but light: after the usual LISA maps. */
const CLUSTER_COLOURS: Readonly<Record<Cluster, string>> = {
  HH: '#c1121f',
  LL: '#1d4ed8',
  HL: '#f28482',
  LH: '#7aa2f7',
};
const CENTRE = '#b3176b';

const numbers = (values: LevelValues['values']) =>
  [...values].map(([place, { value }]) => [place, value] as const);

const WIDTH = 3;
const POINT_RADIUS = 6;

function mark(
  id: string,
  name: string,
  {
    colour = CENTRE,
    fillOpacity = 0,
    ...rest
  }: Pick<ShapeMark, 'kind' | 'geometry'> & {
    readonly stroke?: Stroke;
    readonly colour?: string;
    readonly fillOpacity?: number;
  },
): ShapeMark {
  return {
    id: `statistics-${id}`,
    name,
    layout: '',
    element: '',
    fill: fillOpacity > 0 ? { colour, opacity: fillOpacity, softEdge: undefined } : undefined,
    stroke: stroke(colour, WIDTH),
    radius: POINT_RADIUS,
    ...rest,
  };
}

function symbol(id: string, kind: LegendSymbol['kind'], colour: string, text: string): LegendSymbol {
  return {
    id: `statistics-${id}`,
    kind,
    shape: kind === 'shape' ? 'circle' : undefined,
    colour,
    dash: undefined,
    text,
  };
}

function meanCentre({ dataset, boundaries, view, level, halo }: StatisticsInput): StatisticsShapes {
  const now = levelPoints(dataset, boundaries, numbers(level.values));
  const words = (period: string) => formatPeriod(period, view.language);
  const centreIn = (period: string) => translate(view.language, 'scene.centre', { period: words(period) });
  const earlier =
    view.since === '' || view.since === view.period
      ? []
      : numbers(levelValues(dataset, boundaries, view, { ...view, period: view.since }).values);
  const { before, after } = commonPoints(levelPoints(dataset, boundaries, earlier), now);
  const shift = centreShift(before, after);
  if (!shift) {
    const centre = weightedMeanCentre(now);
    if (!centre) return NOTHING;
    return {
      shapes: [
        mark('centre', centreIn(view.period), {
          kind: 'point',
          geometry: { type: 'Point', coordinates: [...centre] },
        }),
      ],
      symbols: [symbol('centre', 'shape', CENTRE, centreIn(view.period))],
      method: translate(view.language, 'scene.method.centre'),
    };
  }
  const line = stroke(CENTRE, WIDTH, { casing: lineCasing(halo) });
  const path = [[...shift.from], [...shift.to]];
  const between = { from: words(view.since), to: words(view.period) };
  const name = translate(view.language, 'scene.centreShift', between);
  return {
    shapes: [
      mark('from', centreIn(view.since), {
        kind: 'point',
        geometry: { type: 'Point', coordinates: [...shift.from] },
      }),
      ...(shift.distance > 0
        ? [
            mark('shift', name, {
              kind: 'arrow',
              geometry: { type: 'LineString', coordinates: path },
              stroke: line,
            }),
          ]
        : []),
    ],
    symbols: [symbol('shift', 'arrow', CENTRE, name)],
    method: translate(view.language, 'scene.method.centre'),
  };
}

function ellipse({ dataset, boundaries, view, level }: StatisticsInput): StatisticsShapes {
  const found = deviationalEllipse(levelPoints(dataset, boundaries, numbers(level.values)));
  if (!found) return NOTHING;
  const name = translate(view.language, 'scene.ellipse');
  const period = formatPeriod(view.period, view.language);
  return {
    shapes: [
      mark('ellipse', name, { kind: 'area', geometry: found.outline, fillOpacity: 0.08 }),
      mark('centre', translate(view.language, 'scene.centre', { period }), {
        kind: 'point',
        geometry: { type: 'Point', coordinates: [...found.centre] },
      }),
    ],
    symbols: [symbol('ellipse', 'area', CENTRE, name)],
    method: translate(view.language, 'scene.method.ellipse'),
  };
}

function clusters({ dataset, boundaries, view, level }: StatisticsInput): StatisticsShapes {
  const values = numbers(level.values);
  const locals = localMorans(
    values.map(([, value]) => value),
    neighbourIndices(
      values.map(([place]) => place),
      boundaries.neighbours,
    ),
  );
  const shapes: ShapeMark[] = [];
  const present = new Set<Cluster>();
  const clusterName = (cluster: Cluster) => translate(view.language, `scene.cluster.${cluster}`);
  for (const { index, cluster } of significantClusters(locals ?? [])) {
    const shape = boundaries.shapes.get(values[index]?.[0] ?? '');
    if (!shape) continue;
    present.add(cluster);
    const colour = CLUSTER_COLOURS[cluster];
    const region = dataset.regions.get(shape.id);
    const words = [region && localText(region.name, view.language), clusterName(cluster)];
    shapes.push(
      mark(shape.id, words.filter(Boolean).join(' · '), {
        kind: 'area',
        geometry: shape.geometry,
        colour,
        fillOpacity: 0.12,
      }),
    );
  }
  const names = [...present].map((cluster) =>
    symbol(cluster, 'area', CLUSTER_COLOURS[cluster], clusterName(cluster)),
  );
  const parameters = { permutations: PERMUTATIONS, rate: DISCOVERY_RATE * 100 };
  const method = translate(
    view.language,
    present.size > 0 ? 'scene.method.clusters' : 'scene.method.noClusters',
    parameters,
  );
  return { shapes, symbols: names, method };
}

/**
 * A result of spatial statistics as marks over the map, with what stands for it in the legend: centre of gravity and
 * its shift since an earlier period, deviational ellipse (both of totals only), or local clusters. It is about all places of the level: a
 * narrower scope or a brush draws none.
 */
export function statisticsShapes(input: StatisticsInput): StatisticsShapes {
  const { view, level, dataset } = input;
  const isTotal =
    dataset.indicators.get(view.indicator)?.additive === true && view.normalisation === 'amount';
  if (view.scope !== 'all' || view.brush || level.values.size === 0) return NOTHING;
  switch (view.overlay) {
    case 'none':
      return NOTHING;
    case 'mean-centre':
      return isTotal ? meanCentre(input) : NOTHING;
    case 'ellipse':
      return isTotal ? ellipse(input) : NOTHING;
    case 'clusters':
      return view.level === 'park' ? NOTHING : clusters(input);
  }
}
