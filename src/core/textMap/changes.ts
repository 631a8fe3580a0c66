import { localText } from '../../i18n/language';
import { type MessageKey, type MessageParameters, translate } from '../../i18n/translate';
import type { Dataset } from '../dataset';
import { formatValue } from '../format';
import { toX, toY } from '../mercator';
import type { BoundingBox, PlaceId } from '../place';
import type { Scene, ShownValue } from '../scene/scene';
import { withUnit } from '../walk/stepWords';

/** How many times more of the map in sight, on a side, reads as moved away. */
const MOVED = 1.3;

interface Shown {
  readonly name: string;
  readonly shown: ShownValue;
}

type Say = (key: MessageKey, parameters?: MessageParameters) => string;

/** Every place that a scene gives a value and no filter takes away. */
function shownPlaces({ regions, parks, view }: Scene): ReadonlyMap<PlaceId, Shown> {
  const marks = view.level === 'park' ? parks : regions.filter(({ pattern }) => pattern === 'none');
  return new Map(
    marks.flatMap(({ place, name, shown }) => (shown ? [[place, { name, shown }] as const] : [])),
  );
}

/** The side of a square as large as an extent, in Mercator's own units. */
const breadth = ([west, south, east, north]: BoundingBox) =>
  Math.sqrt((toX(east) - toX(west)) * (toY(south) - toY(north)));

const isSameQuestion = (one: Scene, other: Scene) =>
  (['indicator', 'level', 'normalisation', 'status'] as const).every(
    (part) => one.view[part] === other.view[part],
  );

/** Which places rose, fell, came and went, where both scenes ask the same of another time. */
function valueLines(before: Scene, after: Scene, say: Say): readonly string[] {
  const [earlier, later] = [shownPlaces(before), shownPlaces(after)];
  const steps = [...later].flatMap(([place, { name, shown }]) => {
    const from = earlier.get(place)?.shown;
    const areExact = from?.bound === 'exact' && shown.bound === 'exact';
    return from && areExact
      ? [{ name, shown, step: shown.value - from.value, decimals: Math.max(from.decimals, shown.decimals) }]
      : [];
  });
  const [rose, fell] = [steps.filter(({ step }) => step > 0), steps.filter(({ step }) => step < 0)];
  const most = [...steps].sort((a, b) => Math.abs(b.step) - Math.abs(a.step))[0];
  const names = (places: Iterable<Shown>) => [...places].map(({ name }) => name).join(say('signs.listed'));
  const came = [...later].filter(([place]) => !earlier.has(place)).map(([, found]) => found);
  const went = [...earlier].filter(([place]) => !later.has(place)).map(([, found]) => found);
  const { language } = after.view;
  const amount = ({ step, decimals, shown }: NonNullable<typeof most>) => {
    const value = formatValue(Math.abs(step), decimals);
    return shown.unit === '%' ? say('walk.points', { value }) : withUnit(value, shown.unit, language);
  };
  return [
    ...(rose.length + fell.length > 0
      ? [say('textMap.changed.values', { rose: rose.length, fell: fell.length })]
      : []),
    ...(most && most.step !== 0
      ? [
          say(most.step > 0 ? 'textMap.changed.roseMost' : 'textMap.changed.fellMost', {
            place: most.name,
            difference: amount(most),
          }),
        ]
      : []),
    ...(came.length > 0 ? [say('textMap.changed.came', { places: names(came), count: came.length })] : []),
    ...(went.length > 0 ? [say('textMap.changed.went', { places: names(went), count: went.length })] : []),
  ];
}

/** The places of the first rank, one after another. */
const highest = (scene: Scene, say: Say) =>
  [...shownPlaces(scene).values()]
    .filter(({ shown }) => shown.rank === 1)
    .map(({ name }) => name)
    .join(say('signs.listed'));

function layoutLines(dataset: Dataset, before: Scene, after: Scene, say: Say): readonly string[] {
  const [from, to] = [before.view.layout, after.view.layout];
  if (from === to) return [];
  const named = (id: string) => {
    const layout = dataset.layouts.get(id);
    return layout ? localText(layout.name, after.view.language) : '';
  };
  const [gone, come] = [named(from), named(to)];
  return [
    ...(come === '' ? [] : [say('textMap.changed.layout', { layout: come })]),
    ...(gone === '' ? [] : [say('textMap.changed.withoutLayout', { layout: gone })]),
  ];
}

/**
 * What a scene of a story changed from the one before it, in the language of the later one: what is asked, at which level, of
 * when, the layout, what rose, fell, came and went, who is highest now, and whether more or less of the map is in sight. One
 * sentence where nothing did.
 */
export function changedFrom(dataset: Dataset, before: Scene, after: Scene): readonly string[] {
  const { language, level } = after.view;
  const say: Say = (key, parameters) => translate(language, key, parameters);
  const isSame = isSameQuestion(before, after);
  const [was, is] = [highest(before, say), highest(after, say)];
  const growth = breadth(after.extent) / breadth(before.extent);
  const lines = [
    ...(before.view.level === level
      ? []
      : [say('textMap.changed.level', { level: say(`scene.level.${level}`) })]),
    ...(before.legend.title === after.legend.title || after.legend.title === ''
      ? []
      : [say('textMap.changed.question', { question: after.legend.title })]),
    ...layoutLines(dataset, before, after, say),
    ...(isSame ? valueLines(before, after, say) : []),
    ...(was === is || is === ''
      ? []
      : [
          say(was === '' || !isSame ? 'textMap.changed.highest' : 'textMap.changed.highestFrom', { was, is }),
        ]),
    ...(growth > MOVED ? [say('textMap.changed.away')] : []),
    ...(growth < 1 / MOVED ? [say('textMap.changed.near')] : []),
  ];
  return lines.length > 0 ? lines : [say('textMap.changed.nothing')];
}
