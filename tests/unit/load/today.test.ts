import { expect, test } from 'vitest';
import { today } from '../../../src/load/today';

test.each([
  ['2026-11-24T15:59:59Z', '2026-11-24'],
  ['2026-11-24T16:00:00Z', '2026-11-25'],
  ['2027-01-01T00:30:00+08:00', '2027-01-01'],
])('at %s it is %s in China', (moment, day) => {
  expect(today(new Date(moment))).toBe(day);
});
