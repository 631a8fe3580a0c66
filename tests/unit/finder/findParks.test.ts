import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/core/dataset';
import { finderChoices } from '../../../src/core/finder/choices';
import { type FinderConditions, NO_CONDITIONS } from '../../../src/core/finder/conditions';
import { conditionsText } from '../../../src/core/finder/conditionsText';
import { findParks } from '../../../src/core/finder/findParks';
import { nodesOf } from '../../../src/core/finder/nodes';
import { buildDataset } from '../../../src/core/parse/buildDataset';
import { atlasDataset } from '../../fixtures/atlas';
import { provinceFiles } from '../../fixtures/province/province';

const dataset = atlasDataset();
const find = (asked: Partial<FinderConditions>, data: Dataset = dataset) =>
  findParks(data, { ...NO_CONDITIONS, ...asked });
const ids = (found: ReturnType<typeof find>, outcome: string) =>
  found.filter((each) => each.outcome === outcome).map(({ park }) => park.id);

describe('national parks within 50 km of a port that work in electronics', () => {
  const found = find({
    grades: ['national'],
    industries: ['electronics'],
    near: { kind: 'port', within: 50 },
  });

  // Read by hand off the catalogue of 2018 (电子信息 of 序号 345 and 486) and the plan's electronics belt; distances by
  // the haversine formula on 6,371.0088 km between the points of the parks and of the ports.
  test('are three, the nearest first, with how far they are and how sure that is', () => {
    expect(
      found.map(({ park, nearest, outcome }) => [
        park.id,
        nearest?.node.place,
        nearest?.km.toFixed(2),
        nearest?.tolerance,
        outcome,
      ]),
    ).toEqual([
      ['beihai-epz', 'port-beihai', '5.56', 12, 'found'],
      ['beihai-hitech', 'port-beihai', '5.56', 12, 'found'],
      ['china-malaysia-qinzhou', 'port-qinzhou', '7.68', 5, 'found'],
    ]);
  });

  test('say who names the industry', () => {
    const [first, , third] = found;
    const clauses = (claims: NonNullable<typeof first>['claims']) =>
      claims
        .filter(({ industry }) => industry === 'electronics')
        .map(({ evidence, printed, source }) => `${evidence} ${printed.zh} ${source}`);
    expect(clauses(first?.claims ?? [])).toContain('catalogue 电子信息 development-zone-catalogue-2018');
    expect(clauses(third?.claims ?? []).every((clause) => clause.endsWith('beibu-gulf-plan-2016'))).toBe(
      true,
    );
  });
});

test('a park whose point is not sure enough for the distance is possible, not found', () => {
  const asked = { grades: ['national'], industries: ['electronics'] };
  // 7.68 km and 5 km of tolerance: sure from 12.68 km on. 5.56 km and 12 km: sure from 17.56 km on.
  const within = (km: number) => find({ ...asked, near: { kind: 'port', within: km } });
  expect(ids(within(12), 'found')).toEqual([]);
  expect(ids(within(12), 'possible')).toHaveLength(3);
  expect(ids(within(13), 'found')).toEqual(['china-malaysia-qinzhou']);
  expect(ids(within(18), 'possible')).toEqual([]);
  expect(ids(within(2), 'possible')).toEqual(['beihai-epz', 'beihai-hitech']);
});

test('a park without a point stands apart where a distance is asked for', () => {
  const found = find({
    grades: ['provincial'],
    industries: ['electronics'],
    near: { kind: 'port', within: 50 },
  });
  expect(ids(found, 'found')).toEqual(['beihai-industrial']);
  // Provincial zones of the catalogue that print 电子 or 电子信息 and have no point, read by hand.
  expect(ids(found, 'undecided').sort()).toEqual([
    'guigang-eco-park',
    'lingchuan-balijie',
    'nanning-xianhu',
    'wuzhou-changzhou',
    'wuzhou-hitech',
  ]);
  expect(found.every(({ outcome, lacks }) => (outcome === 'undecided') === lacks.includes('point'))).toBe(
    true,
  );
});

test('the 15 national and 50 provincial zones of the catalogue are found by their grade', () => {
  const zoned = (grade: string) => find({ grades: [grade] }).filter(({ zone }) => zone?.grade === grade);
  expect(zoned('national')).toHaveLength(15);
  expect(zoned('provincial')).toHaveLength(50);
});

test('approved and planned areas are two conditions', () => {
  // The catalogue prints 1,500 hectares for 中马; the plan lays out 55 km².
  const among = (kind: 'approved' | 'planned') =>
    ids(find({ cities: ['450700'], area: { kind, from: 20 } }), 'found');
  expect(among('planned')).toContain('china-malaysia-qinzhou');
  expect(among('approved')).not.toContain('china-malaysia-qinzhou');
  const limits = find({ area: { kind: 'approved', from: 15, to: 15 } });
  expect(ids(limits, 'found')).toContain('china-malaysia-qinzhou');
});

test('a park without the area that is asked for is undecided and not dropped', () => {
  const all = find({ cities: ['450700'] });
  const asked = find({ cities: ['450700'], area: { kind: 'approved', from: 0 } });
  expect(asked).toHaveLength(all.length);
  expect(ids(asked, 'found')).toHaveLength(6);
});

test('a printed word that names no industry of the register is found as it is printed', () => {
  const found = find({ industries: ['陶瓷'] }).map(({ park }) => park.id);
  expect(found.sort()).toEqual(['beiliu-ceramics', 'tengxian-ceramics', 'yuegui-county-zone']);
});

test('alternatives widen and conditions narrow', () => {
  const electronics = find({ industries: ['electronics'] }).length;
  const both = find({ industries: ['electronics', 'sugar'] }).length;
  const inNanning = find({ industries: ['electronics'], cities: ['450100'] }).length;
  expect(both).toBeGreaterThan(electronics);
  expect(inNanning).toBeLessThan(electronics);
});

test('ports without a point are named and nothing is measured to them', () => {
  const ports = nodesOf(dataset).get('port');
  expect(ports?.placed.map(({ place }) => place)).toHaveLength(5);
  expect(ports?.unplaced).toEqual(['port-nanning']);
  expect(nodesOf(dataset).get('airport')?.unplaced).toEqual(['airport-yulin', 'airport-beihai']);
  expect(nodesOf(dataset).get('capital')?.placed).toMatchObject([{ place: '450100', accuracy: 5 }]);
});

test('every choice finds a park', () => {
  const choices = finderChoices(dataset);
  for (const grade of choices.grades) expect(find({ grades: [grade] }), grade).not.toEqual([]);
  for (const kind of choices.kinds) expect(find({ kinds: [kind] }), kind).not.toEqual([]);
  for (const industry of [...choices.industries, ...choices.words])
    expect(find({ industries: [industry] }), industry).not.toEqual([]);
  for (const city of choices.cities) expect(find({ cities: [city] }), city).not.toEqual([]);
});

test('conditions read as a sentence in both languages', () => {
  const asked: FinderConditions = {
    ...NO_CONDITIONS,
    grades: ['national'],
    industries: ['electronics'],
    near: { kind: 'port', within: 50 },
    area: { kind: 'approved', from: 1, to: 5 },
  };
  expect(conditionsText(dataset, asked, 'zh')).toBe('国家级；电子信息；核准面积1–5 km²；距港口 50 km 以内');
  expect(conditionsText(dataset, asked, 'en')).toContain('within 50 km of a port');
});

test('another province without catalogue, seats and nodes has parks to find and no distance', () => {
  const province = buildDataset(provinceFiles());
  expect(find({ grades: ['省级'] }, province).map(({ park }) => park.id)).toEqual(['sand-park']);
  expect(
    find({ near: { kind: 'port', within: 10 } }, province).every(({ outcome }) => outcome === 'undecided'),
  ).toBe(true);
});
