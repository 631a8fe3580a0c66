import * as fc from 'fast-check';
import { createRoot } from 'solid-js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ownSourceOf, type ReadSource } from '../../../src/core/ownData/source/ownSource';
import { understand } from '../../../src/core/ownData/understand';
import { createHistory } from '../../../src/state/history';
import { createNotices } from '../../../src/state/notices';
import { createOwnData } from '../../../src/state/ownData';
import { workbookOf } from '../ownData/textGrid';
import { dataset } from '../ownData/told';
import { emptyStores, fillStores, storeOf } from './memoryStore';
import { type PageWindow, stubWindow } from './pageWindow';

vi.mock('../../../src/load/browserStore', () => import('./memoryStore'));

const GRID = '地区 | 地区生产总值（亿元） | 园区税收（亿元）\n南宁市 | 4600 | 1.25\n柳州市 | 3128.35 | 2';

function sourceOf(name: string, grid = GRID): ReadSource {
  const workbook = workbookOf({ Sheet1: grid }, '2019年.xlsx');
  return ownSourceOf(name, workbook, understand(workbook, dataset), [], '2026-11-25');
}

/** A window of the page, as far as it keeps own data. */
function openWindow() {
  return createRoot((close) => {
    const notices = createNotices();
    const own = createOwnData(notices, createHistory(notices));
    const names = () => own.sources().map(({ name, isOn }) => (isOn ? name : `(${name})`));
    const notice = (id: string) => notices.list().find((each) => each.id === id)?.text.en;
    return { own, names, notice, close };
  });
}
const opened: (() => void)[] = [];
async function readWindow() {
  const page = openWindow();
  opened.push(page.close);
  await vi.waitFor(() => expect(page.own.ready()).toBe(true));
  return page;
}
const isKept = (page: { own: { keeping: () => string } }) =>
  vi.waitFor(() => expect(page.own.keeping()).toBe('kept'));

let browser: PageWindow;
beforeEach(() => {
  browser = stubWindow();
});
afterEach(() => {
  for (const close of opened.splice(0)) close();
  emptyStores();
});

test('a source is there again after the page is loaded anew, with its figures, its recipe and the rows of its file', async () => {
  const first = await readWindow();
  const id = first.own.add(sourceOf('报表'));
  first.own.rename(id, '年报');
  await isKept(first);
  const again = await readWindow();
  expect(again.own.sources()).toEqual(first.own.sources());
  expect(again.own.recipes().map(({ name }) => name)).toEqual(['报表']);
  expect(await again.own.workbookOf(id)).toEqual(sourceOf('报表').workbook);
});

test('two windows hear of each other, and what both changed at once is kept of both', async () => {
  const [one, other] = [await readWindow(), await readWindow()];
  const id = one.own.add(sourceOf('报表'));
  await vi.waitFor(() => expect(other.names()).toEqual(['报表']));
  one.own.rename(id, '甲');
  other.own.rename(id, '乙');
  await vi.waitFor(() => expect([one.names().length, other.names().length]).toEqual([2, 2]));
  const names = (await readWindow()).names().join();
  expect(names).toContain('甲');
  expect(names).toContain('乙');
  expect([one, other].some(({ notice }) => /nothing is lost/.test(notice('own-data-other') ?? ''))).toBe(
    true,
  );
});

test('where the browser has no room, the data stay on the page and it is said what to do', async () => {
  const page = await readWindow();
  page.own.add(sourceOf('前一份'));
  await isKept(page);
  expect(browser.asksBeforeLeaving()).toBe(false);
  fillStores();
  page.own.add(sourceOf('报表'));
  await vi.waitFor(() => expect(page.own.keeping()).toBe('failed'));
  expect(page.notice('own-data')).toMatch(/still on this page: save them as a project file/);
  expect(browser.asksBeforeLeaving()).toBe(true);
  expect(page.names()).toEqual(['前一份', '报表']);
  const [, source] = page.own.sources();
  expect(await page.own.workbookOf(source?.id ?? '')).toEqual(sourceOf('报表').workbook);
});

test('what no longer reads is told and stays as it is', async () => {
  storeOf('guangxi-industry-atlas-own').set('own-old', '{"ownSource":7}');
  const page = await readWindow();
  expect(page.names()).toEqual([]);
  expect(page.own.unreadable().map(({ text }) => text)).toEqual(['{"ownSource":7}']);
  expect(page.notice('own-data-unreadable')).toMatch(/stay as they are/);
});

test('a newer file keeps name, place and what was let stand, and is taken back with all that', async () => {
  const page = await readWindow();
  const id = page.own.add(sourceOf('报表'));
  page.own.setOn(id, false);
  const [source] = page.own.sources();
  const figure = source?.figures.find(({ cell }) => cell === 'B2') ?? expect.fail('no figure');
  page.own.letStand({
    ...figure,
    id: '',
    printed: '',
    source: id,
    locator: 'Sheet1 B2',
    preferred: false,
    reason: { zh: '', en: '' },
    note: { zh: '', en: '' },
  });
  expect(page.own.sources()[0]?.standing).toEqual([
    { question: '450100|gdp|2019|actual', sheet: 'Sheet1', cell: 'B2' },
  ]);
  const newer = sourceOf('新表', '地区 | 人口 | 地区生产总值（亿元）\n合计 | | 1\n南宁市 | | 4700');
  page.own.replace(id, newer);
  expect(page.names()).toEqual(['(报表)']);
  expect(page.own.sources()[0]?.standing).toEqual([
    { question: '450100|gdp|2019|actual', sheet: 'Sheet1', cell: 'C3' },
  ]);
  page.own.undo();
  expect(page.own.sources()[0]?.figures).toBe(source?.figures);
  expect(page.notice('history')).toBe('Undone: replace the own data “报表” by a newer file');
  await isKept(page);
});

test('an indicator that another source brought first stays where that source goes', async () => {
  const page = await readWindow();
  const id = page.own.add(sourceOf('报表'));
  const { made, ...second } = sourceOf('另一份');
  page.own.add({ ...second, made: [] });
  page.own.remove(id);
  expect(page.own.sources().map((source) => source.made)).toEqual([made]);
  await isKept(page);
});

test('any deeds, undone and redone in any order, leave what they would have left', async () => {
  const deed = fc.oneof(
    fc.constantFrom(...(['add', 'undo', 'redo'] as const)).map((kind) => ({ kind, at: 0 })),
    fc.record({ kind: fc.constantFrom(...(['rename', 'off', 'on', 'remove'] as const)), at: fc.nat(3) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 30 }), async (deeds) => {
      const page = await readWindow();
      const source = sourceOf('表');
      /** Each state that there was, and where in them the page stands. */
      let states: string[][] = [[]];
      let now = 0;
      const change = (next: string[]) => {
        states = [...states.slice(0, now + 1), next];
        now++;
      };
      let count = 0;
      for (const { kind, at } of deeds) {
        const state = states[now] ?? [];
        const id = page.own.sources()[at]?.id;
        const plain = (state[at] ?? '').replace(/[()]/g, '');
        const withAt = (name: string) => state.map((each, index) => (index === at ? name : each));
        count++;
        if (kind === 'undo') {
          page.own.undo();
          now = Math.max(0, now - 1);
        } else if (kind === 'redo') {
          page.own.redo();
          now = Math.min(states.length - 1, now + 1);
        } else if (kind === 'add') {
          page.own.add({ ...source, name: `表${count}` });
          change([...state, `表${count}`]);
        } else if (id !== undefined) {
          if (kind === 'rename') page.own.rename(id, `改${count}`);
          else if (kind === 'remove') page.own.remove(id);
          else page.own.setOn(id, kind === 'on');
          const renamed = state[at]?.startsWith('(') ? `(改${count})` : `改${count}`;
          if (kind === 'remove') change(state.filter((_, index) => index !== at));
          else change(withAt(kind === 'rename' ? renamed : kind === 'on' ? plain : `(${plain})`));
        }
        expect(page.names()).toEqual(states[now]);
        expect([page.own.canUndo(), page.own.canRedo()]).toEqual([now > 0, now < states.length - 1]);
      }
      if (deeds.length > 0 && page.own.keeping() !== 'none') {
        await isKept(page);
        expect((await readWindow()).names()).toEqual(states[now]);
      }
      emptyStores();
      for (const close of opened.splice(0)) close();
    }),
    { numRuns: 30 },
  );
});
