import { createRoot } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import type { JoinedTable } from '../../../src/core/ownPlaces/joinTable';
import type { OwnPlaces } from '../../../src/core/ownPlaces/ownPlaces';
import { ownPlacesNotes } from '../../../src/core/scene/pointsMarks';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { createHistory } from '../../../src/state/history';
import { createNotices } from '../../../src/state/notices';
import { createOwnPlaces } from '../../../src/state/ownPlaces';
import { atlasDataset } from '../../fixtures/atlas';
import { ownPoints, ownShapes } from '../ownPlaces/ownPoints';
import { emptyStores } from './memoryStore';

vi.mock('../../../src/load/browserStore', () => import('./memoryStore'));

const opened: (() => void)[] = [];
async function openWindow() {
  const page = createRoot((close) => {
    const notices = createNotices();
    const history = createHistory(notices);
    return { places: createOwnPlaces(notices, history), history, close };
  });
  opened.push(page.close);
  await vi.waitFor(() => expect(page.places.ready()).toBe(true));
  return page;
}
afterEach(() => {
  for (const close of opened.splice(0)) close();
  emptyStores();
});

test('points and shapes are kept for the next visit with their arrays, names, looks and switches', async () => {
  const { places } = await openWindow();
  places.add([ownPoints(50), ownShapes()]);
  const [points, shapes] = places.list();
  places.rename(points?.id ?? '', '规上企业');
  places.setOn(shapes?.id ?? '', false);
  places.setLook(points?.id ?? '', { mode: 'dots', colourBy: '行业', filter: { attribute: '', words: [] } });
  await vi.waitFor(() => expect(places.keeping()).toBe('kept'));
  const next = await openWindow();
  expect(next.places.list()).toEqual(places.list());
  expect(next.places.list().map(({ name, isOn }) => [name, isOn])).toEqual([
    ['规上企业', true],
    ['地块', false],
  ]);
});

test('each deed is undone and done again', async () => {
  const { places, history } = await openWindow();
  places.add([ownPoints(5)]);
  const id = places.list()[0]?.id ?? '';
  places.remove(id);
  expect(places.list()).toEqual([]);
  history.undo();
  expect(places.list()).toHaveLength(1);
  history.undo();
  expect(places.list()).toEqual([]);
  history.redo();
  expect(places.list()[0]?.id).toBe(id);
  await vi.waitFor(() => expect(places.keeping()).toBe('kept'));
});

test('places of a project come beside those that are here, or in their place', async () => {
  const { places } = await openWindow();
  places.add([ownPoints(5)]);
  const kept = places.list()[0];
  if (!kept) throw new Error('nothing kept');
  for (const part of places.partsOfProject([kept, ownShapes()], 'merge')) part.make('after');
  expect(places.list()).toHaveLength(2);
  for (const part of places.partsOfProject([ownShapes()], 'replace')) part.make('after');
  expect(places.list().map(({ name }) => name)).toEqual(['地块']);
  await vi.waitFor(() => expect(places.keeping()).toBe('kept'));
});

test('a joined table is kept, colours the outlines by its first numbers, is told on the map, and undone', async () => {
  const { places, history } = await openWindow();
  places.add([ownShapes()]);
  const [own] = places.list();
  if (!own) throw new Error('no shapes');
  const values = new Float64Array(own.set.rows.length).fill(3);
  const table: JoinedTable = {
    ...{ file: '产值.csv', sheet: '', heads: [], key: { attribute: 0, column: 0 }, rows: 9, used: 2 },
    ...{ unjoined: [], joined: own.set.rows.length, without: [], shared: 0 },
    attributes: [
      { kind: 'number', name: '行', values },
      { kind: 'number', name: '产值', values },
    ],
  };
  places.join(own.id, table);
  const [joined] = places.list();
  expect(joined?.look.colourBy).toBe('产值');
  expect(joined?.set.attributes.slice(-2).map(({ name }) => name)).toEqual(['行', '产值']);
  await vi.waitFor(() => expect(places.keeping()).toBe('kept'));
  expect((await openWindow()).places.list()).toEqual(places.list());
  const view = { ...DEFAULT_VIEW, language: 'zh' } as const;
  const notes = ownPlacesNotes({ dataset: { ...atlasDataset(), ownPlaces: places.list() }, view });
  expect(notes.map(({ text }) => text).join()).toContain('“产值.csv”的数据：9 行中用了 2 行');
  history.undo();
  expect(places.list()[0]?.set.attributes).toEqual(own.set.attributes);
});

test('places whose rows state several datums say all of them on what shows them', () => {
  const notesOf = (own: OwnPlaces) =>
    ownPlacesNotes({
      dataset: { ...atlasDataset(), ownPlaces: [own] },
      view: { ...DEFAULT_VIEW, language: 'zh' },
    })
      .map(({ text }) => text)
      .join();
  const mixed = notesOf({ ...ownPoints(3), datum: 'wgs84', datums: ['wgs84', 'bd09'] });
  expect(mixed).toContain('WGS-84 / CGCS2000、BD-09（百度），已换算');
  expect(notesOf({ ...ownPoints(3), datum: 'wgs84', datums: ['wgs84'] })).toContain('按原坐标绘制');
});
