import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { areaKey } from '../../../src/core/areas/areaOutlines';
import { searchEntries } from '../../../src/core/search/searchEntries';
import type { AreaShape } from '../../../src/core/view';
import { openAtlas } from './openAtlas';

const textOf = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
/** A bundled file with one of its texts changed. */
const changed = (path: string, from: string, to: string) => {
  const text = textOf(path);
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  return { [path]: text.replaceAll(from, to) };
};

const FIGURES = 'data/figures/gov-dashboard-2017.csv';
const PARK = 'nanning-etdz';
const BUFFER: AreaShape = { kind: 'buffer', places: [PARK], distance: 5 };
const LINK = `#layout=guilin-345&areas=centroid~buffer~${PARK}~5`;

afterEach(() => vi.unstubAllGlobals());

async function outlineOf(atlas: Awaited<ReturnType<typeof openAtlas>>): Promise<string> {
  await vi.waitFor(() => expect(atlas.areaOutlines().get(areaKey(BUFFER))).toBeDefined(), 20_000);
  return JSON.stringify(atlas.areaOutlines().get(areaKey(BUFFER))?.geometry);
}

test('data that are replaced leave nothing old behind', async () => {
  const atlas = await openAtlas(LINK);
  const before = { outline: await outlineOf(atlas), boundaries: atlas.boundaries() };
  expect(atlas.marks().get('450100')).toMatchObject({ name: '南宁市', shown: { value: 3989.82 } });
  const parkOf = () => atlas.scene()?.parks.find(({ place }) => place === PARK)?.point;
  expect(parkOf()).toEqual([108.279748, 22.740176]);

  atlas.setOwnFiles({
    ...changed(FIGURES, '450100,industrial-output,2017,3989.82', '450100,industrial-output,2017,4999.99'),
    ...changed('data/parks.csv', '108.279748,22.740176', '108.9,22.9'),
    ...changed('geo/regions.csv', '南宁市', '邕州市'),
    'data/layouts/guilin-345.json': '{}',
  });

  expect(atlas.marks().get('450100')).toMatchObject({ name: '邕州市', shown: { value: 4999.99 } });
  expect(parkOf()).toEqual([108.9, 22.9]);
  const found = searchEntries(atlas.dataset() ?? expect.fail('no data'));
  const place = found.find(({ kind, id }) => kind === 'place' && id === '450100');
  expect(place?.name.zh).toBe('邕州市');
  expect(atlas.scene()?.regions.map(({ name }) => name)).not.toContain('南宁市');
  expect(atlas.areaOutlines().size, 'an outline of the old data').toBe(0);
  expect(await outlineOf(atlas)).not.toBe(before.outline);

  expect(atlas.view().layout).toBe('');
  expect(atlas.scene()?.view.layout).toBe('');
  expect(atlas.page.hash()).toContain('layout=&');
  const told = Object.fromEntries(atlas.notices.list().map((notice) => [notice.id, notice]));
  expect(told.link?.details[0]?.zh).toContain('guilin-345');
  expect(told.problems?.details[0]?.zh).toContain('data/layouts/guilin-345.json');
  expect(atlas.boundaries(), 'names are no part of boundaries').toBe(before.boundaries);

  atlas.setOwnFiles({});
  expect(atlas.marks().get('450100')).toMatchObject({ name: '南宁市', shown: { value: 3989.82 } });
  expect(parkOf()).toEqual([108.279748, 22.740176]);
  expect(atlas.notices.list().map(({ id }) => id)).not.toContain('problems');
  expect(await outlineOf(atlas)).toBe(before.outline);
  atlas.close();
});

test('boundaries follow the register in the same step', async () => {
  const atlas = await openAtlas();
  const seen = atlas.boundaries();
  // A county that moves to another city takes its land along.
  atlas.setOwnFiles(changed('geo/regions.csv', '450123,county,450100', '450123,county,450200'));
  expect(atlas.boundaries()).not.toBe(seen);
  expect(atlas.boundaries()?.shapes.get('450100')?.area).toBeLessThan(seen?.shapes.get('450100')?.area ?? 0);
  expect(atlas.scene()).toBeDefined();
  // A register that does not fit the boundaries is said, and the rest goes on.
  atlas.setOwnFiles({ 'geo/regions.csv': textOf('geo/regions.csv').replaceAll(/^450123,/gm, '459999,') });
  const problems = () => atlas.notices.list().find(({ id }) => id === 'problems');
  expect(
    problems()
      ?.details.map(({ zh }) => zh)
      .join(),
  ).toContain('459999');
  expect(atlas.boundaries()?.shapes.has('459999')).toBe(false);
  expect(atlas.scene()).toBeDefined();
  atlas.setOwnFiles({});
  expect(problems()).toBeUndefined();
  expect(atlas.scene()).toBeDefined();
  atlas.close();
});
