import { afterEach, expect, test, vi } from 'vitest';
import { ownSourceOf } from '../../../src/core/ownData/source/ownSource';
import { understand } from '../../../src/core/ownData/understand';
import { workbookOf } from '../ownData/textGrid';
import { dataset } from '../ownData/told';
import { emptyStores } from './memoryStore';
import { openAtlas } from './openAtlas';

vi.mock('../../../src/load/browserStore', () => import('./memoryStore'));

afterEach(() => {
  emptyStores();
  vi.unstubAllGlobals();
});

const workbook = workbookOf(
  '地区 | 工业总产值（亿元） | 园区税收（亿元）\n南宁市 | 4999.99 | 1.25',
  '2017年.xlsx',
);
const source = ownSourceOf('报表', workbook, understand(workbook, dataset), [], '2026-11-25');

test('own data change what is shown in one step, and leave nothing behind when they go', async () => {
  const atlas = await openAtlas('#indicator=industrial-output&period=2017');
  await vi.waitFor(() => expect(atlas.own.ready()).toBe(true));
  const before = { dataset: atlas.dataset(), boundaries: atlas.boundaries() };
  const shown = () => atlas.marks().get('450100')?.shown?.value;
  const link = () => decodeURIComponent(atlas.page.hash());
  expect(shown()).toBe(3989.82);

  const id = atlas.own.add(source);
  // A large table comes in slices, and until it is whole the last data stand.
  await vi.waitFor(() => expect(link()).toContain('ownData=报表'));
  expect(shown(), 'the document’s figure stands').toBe(3989.82);
  const figure = atlas.dataset()?.figures.find((each) => each.source === id && each.value === 4999.99);
  atlas.own.letStand(figure ?? expect.fail('no figure'));
  await vi.waitFor(() => expect(shown()).toBe(4999.99));
  expect(atlas.scene()?.notes.map(({ kind }) => kind)).toContain('own');

  const made = source.made[0]?.id ?? expect.fail('no new indicator');
  atlas.updateView({ indicator: made });
  expect(atlas.view()).toMatchObject({ indicator: made, period: '2017' });
  expect(shown()).toBe(1.25);

  atlas.own.remove(id);
  await vi.waitFor(() => expect(atlas.dataset()).toBe(before.dataset));
  expect(atlas.view().indicator).not.toBe(made);
  expect(atlas.view().ownData).toEqual([]);
  expect(shown()).toBe(3989.82);
  expect(link()).not.toContain(made);
  const told = atlas.notices.list().find((notice) => notice.id === 'link');
  expect(told?.details[0]?.zh).toContain('自有数据');
  expect(atlas.boundaries()).toBe(before.boundaries);
  atlas.close();
});
