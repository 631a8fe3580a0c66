import { expect, test } from 'vitest';
import { atlasDataset } from '../../fixtures/atlas';

const { parks, regions } = atlasDataset();

test.each([
  ['nanning-hitech', '南宁高新区'],
  ['yulin-longtan', '龙潭产业园'],
  ['qinzhou-port-etdz', '钦州港经开区'],
])('%s is labelled %s', (id, short) => {
  expect(parks.get(id)?.shortName.zh).toBe(short);
});

test('a region loses the type from its English short name', () => {
  expect(regions.get('450300')?.shortName.en).toBe('Guilin');
  expect(regions.get('450332')?.shortName.en).toBe('Gongcheng');
  expect(regions.get('450328')?.shortName.en).toBe('Longsheng');
});
