import { readFileSync } from 'node:fs';
import { createRoot } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import { type LayoutFile, readLayoutFile } from '../../../src/core/ownLayouts/ownLayout';
import { createHistory } from '../../../src/state/history';
import { createNotices } from '../../../src/state/notices';
import { createOwnLayouts } from '../../../src/state/ownLayouts';
import { emptyStores } from './memoryStore';

vi.mock('../../../src/load/browserStore', () => import('./memoryStore'));

const path = new URL('../../../data/layouts/one-core-two-belts.json', import.meta.url);
function bundled(): LayoutFile {
  const { file } = readLayoutFile('one-core-two-belts.json', readFileSync(path, 'utf8'));
  if (!file) throw new Error('the bundled layout does not read');
  return file;
}
const opened: (() => void)[] = [];
async function openWindow() {
  const page = createRoot((close) => {
    const notices = createNotices();
    const history = createHistory(notices);
    return { layouts: createOwnLayouts(notices, history), history, close };
  });
  opened.push(page.close);
  await vi.waitFor(() => expect(page.layouts.ready()).toBe(true));
  return page;
}
afterEach(() => {
  for (const close of opened.splice(0)) close();
  emptyStores();
});

test('layouts are kept with their switch, undone and done again', async () => {
  const { layouts, history } = await openWindow();
  const id = layouts.add(bundled());
  const renamed = { ...bundled(), id, source: id, name: { zh: '改名', en: '改名' } };
  layouts.change(id, renamed);
  layouts.setOn(id, false);
  await vi.waitFor(() => expect(layouts.keeping()).toBe('kept'));
  const next = await openWindow();
  expect(next.layouts.list().map(({ isOn, file }) => [isOn, file.name.zh, file.source])).toEqual([
    [false, '改名', id],
  ]);
  history.undo();
  history.undo();
  expect(layouts.list()[0]?.file.name.zh).toBe(bundled().name.zh);
  history.redo();
  expect(layouts.list()[0]?.file.name.zh).toBe('改名');
  await vi.waitFor(() => expect(layouts.keeping()).toBe('kept'));
});
