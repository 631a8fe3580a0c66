import { describe, expect, test } from 'vitest';
import {
  ancestorsOf,
  indicatorsWithFigures,
  layoutsOf,
  levelOf,
  parksOf,
  placesAtLevel,
} from '../../../src/core/query';
import { exampleDataset } from '../aggregate/example';

const element = (id: string, members: readonly string[]) => ({
  id,
  name: { zh: id, en: id },
  role: 'zone',
  locator: '第一章',
  members: members.map((place) => ({ place, basis: 'stated' })),
});
const layout = (id: string, elements: readonly object[]) =>
  JSON.stringify({
    id,
    name: { zh: id, en: id },
    source: 'doc',
    locator: '第一章',
    period: '2020',
    elements,
  });
const dataset = exampleDataset(
  ['450101 output 2017 1', '450100 firms 2017 1', 'west-park planned-area 2020 1', '450000 growth 2017 1'],
  {
    'data/layouts/one.json': layout('one', [element('a', ['450100', '450200']), element('b', ['450100'])]),
    'data/layouts/two.json': layout('two', [element('c', ['450200'])]),
  },
);
const place = (id: string) => {
  const found = dataset.places.get(id);
  if (!found) throw new Error(`no place ${id}`);
  return found;
};

test.each([
  ['city', ['450100', '450200']],
  ['county', ['450101', '450102', '450201', '450202']],
  // A park without a point stands on no map.
  ['park', ['west-park', 'west-sub', 'stray-park', 'near-park', 'city-park', 'west-port']],
] as const)('the places of %s level', (level, expected) => {
  expect(placesAtLevel(dataset, level).map(({ id }) => id)).toEqual(expected);
});

test.each([
  ['450100', 'city'],
  ['450101', 'county'],
  ['west-park', 'park'],
  ['450000', undefined],
  ['both', undefined],
])('%s stands at level %s', (id, level) => {
  expect(levelOf(place(id))).toBe(level);
});

test.each([
  ['city', ['firms']],
  ['county', ['output']],
  ['park', ['planned-area']],
] as const)('indicators that have a figure at %s level', (level, expected) => {
  expect(indicatorsWithFigures(dataset, level).map(({ id }) => id)).toEqual(expected);
});

describe('what belongs to what', () => {
  test.each([
    ['450100', ['west-park', 'west-sub', 'stray-park', 'west-port']],
    ['450101', ['west-park', 'west-sub', 'west-port']],
    ['450202', ['pointless-park']],
    ['450000', []],
  ])('the parks of %s', (region, expected) => {
    expect(parksOf(dataset, region).map(({ id }) => id)).toEqual(expected);
  });

  test.each([
    ['450100', ['one a 450100', 'one b 450100']],
    ['450200', ['one a 450200', 'two c 450200']],
    ['450101', []],
  ])('the layouts that name %s', (id, expected) => {
    expect(
      layoutsOf(dataset, id).map((found) => `${found.layout.id} ${found.element.id} ${found.member.place}`),
    ).toEqual(expected);
  });

  test.each([
    ['450101', ['450100', '450000']],
    ['450100', ['450000']],
    ['450000', []],
    ['west-park', ['450101', '450100', '450000']],
    // Its document names the city only.
    ['city-park', ['450200', '450000']],
    ['both', []],
  ])('what lies above %s', (id, expected) => {
    expect(ancestorsOf(dataset, place(id))).toEqual(expected);
  });
});
