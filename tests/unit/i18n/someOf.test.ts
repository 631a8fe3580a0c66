import { expect, test } from 'vitest';
import { someOf } from '../../../src/i18n/someOf';

test('a sentence that names some of many says that there are more', () => {
  const names = ['柳州', '来宾', '钦州'];
  expect(someOf(names, 2, 'zh')).toBe('柳州、来宾等');
  expect(someOf(names, 3, 'zh')).toBe('柳州、来宾、钦州');
  expect(someOf(names, 9, 'zh')).toBe('柳州、来宾、钦州');
  expect(someOf(['Liuzhou', 'Laibin'], 1, 'en')).toBe('Liuzhou and others');
  expect(someOf([], 5, 'zh')).toBe('');
});
