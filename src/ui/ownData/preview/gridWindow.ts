/** Rows or columns that are drawn, from `first` up to `end`, of all that there are. */
export interface Window {
  readonly first: number;
  readonly end: number;
}

/** Rows that are drawn beyond each edge, so that a turn of the wheel shows no gap. */
const BEYOND = 6;

/** The rows of one height that are in sight, with some beyond. */
export function rowWindow(scrolled: number, height: number, rowHeight: number, count: number): Window {
  const first = Math.min(Math.max(0, count - 1), Math.max(0, Math.floor(scrolled / rowHeight) - BEYOND));
  const end = Math.min(count, Math.ceil((scrolled + height) / rowHeight) + BEYOND);
  return { first, end: Math.max(first, end) };
}

/** Where each column begins, and after them all where the last ends. */
export function columnStarts(widths: readonly number[]): readonly number[] {
  const starts = [0];
  for (const width of widths) starts.push((starts.at(-1) ?? 0) + width);
  return starts;
}

/** The columns that are in sight. */
export function columnWindow(scrolled: number, width: number, starts: readonly number[]): Window {
  const count = starts.length - 1;
  let first = 0;
  while (first < count - 1 && (starts[first + 1] ?? 0) <= scrolled) first++;
  let end = first;
  while (end < count && (starts[end] ?? 0) < scrolled + width) end++;
  return { first, end };
}

/** How far to scroll so that a stretch is in sight; where it is already, not at all. */
export function scrollInto(from: number, to: number, scrolled: number, room: number): number {
  if (from < scrolled) return from;
  return to > scrolled + room ? Math.max(0, Math.min(from, to - room)) : scrolled;
}
