import { expect, test } from 'vitest';
import { arrangementOf, paneSizes } from '../../../src/ui/shell/arrangement';

const laptop = { width: 1366, height: 768 };
const both = { hasPanel: true, hasDrawer: true };

test('columns need width and height; smaller windows have one sheet, at the side of a broad one', () => {
  expect(arrangementOf(laptop)).toBe('wide');
  expect(arrangementOf({ width: 683, height: 384 })).toBe('side-sheet');
  expect(arrangementOf({ width: 1366, height: 400 })).toBe('side-sheet');
  expect(arrangementOf({ width: 390, height: 844 })).toBe('bottom-sheet');
});

test('charts stand beside a broad map and below another, unless they were put elsewhere', () => {
  expect(paneSizes(laptop, {}, both).charts).toBe('beside');
  expect(paneSizes({ width: 1100, height: 900 }, {}, both).charts).toBe('below');
  expect(paneSizes(laptop, { charts: 'below' }, both).charts).toBe('below');
});

test('what was dragged holds, but never at the cost of the map’s least room', () => {
  expect(paneSizes(laptop, { dock: 500 }, both).side.value).toBe(500);
  const { questions, side } = paneSizes(laptop, { dock: 5000, questions: 5000 }, both);
  expect(1366 - questions.value - side.value).toBe(360);
  const { rows } = paneSizes(laptop, { charts: 'below', drawer: 5000 }, both);
  expect(768 - rows.value).toBeGreaterThan(400);
});

test('a wide window’s charts leave a map below which the surroundings do not end', () => {
  const { questions, rows } = paneSizes(
    { width: 2560, height: 1080 },
    { charts: 'below', drawer: 900 },
    both,
  );
  expect((1080 - 48 - rows.value - 120) / (2560 - questions.value)).toBeGreaterThanOrEqual(0.29);
});

test('what is chosen and charts beside the map keep widths of their own', () => {
  const kept = { panel: 300, dock: 520 };
  expect(paneSizes(laptop, kept, { hasPanel: true, hasDrawer: false }).side.value).toBe(300);
  expect(paneSizes(laptop, kept, both).side.value).toBe(520);
});
