import { expect, test } from 'vitest';
import { shellInsets } from '../../../src/ui/shell/shellInsets';

const guangxi = [104.45, 20.9, 112.06, 26.39] as const;
const panels = {
  isNarrow: false,
  title: { width: 545, height: 85 },
  extent: guangxi,
  hasQuestions: true,
  hasDetails: false,
  isDetailed: false,
};

test('on a high map the room is below the title, on a low one beside it', () => {
  const high = shellInsets({ ...panels, map: { width: 1366, height: 720 } });
  expect(high.top).toBeGreaterThan(panels.title.height);
  const low = shellInsets({ ...panels, map: { width: 1366, height: 412 } });
  expect(low.top).toBeLessThan(panels.title.height);
  expect(low.left).toBeGreaterThan(high.left + panels.title.width);
});

test('beside an open panel no room is left, and the map stays below the title', () => {
  const low = shellInsets({
    ...panels,
    hasDetails: true,
    isDetailed: true,
    map: { width: 1366, height: 412 },
  });
  expect(low.top).toBeGreaterThan(panels.title.height);
});

test('a low map takes the room kept for the right panel until the panel opens', () => {
  const map = { width: 1920, height: 610 };
  const wide = { ...panels, title: { width: 760, height: 140 }, hasDetails: true, map };
  expect(shellInsets(wide).right).toBeLessThan(100);
  expect(shellInsets({ ...wide, isDetailed: true }).right).toBeGreaterThan(400);
});

test('until the map is measured, it keeps clear of the title', () => {
  expect(shellInsets({ ...panels, map: undefined }).top).toBeGreaterThan(panels.title.height);
});
