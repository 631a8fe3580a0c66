import { inBothLanguages } from '../../i18n/inBothLanguages';
import type { Method } from './method';

/** Classes of equal width between the least and the greatest value. */
export const equalInterval: Method = {
  id: 'equal-interval',
  name: inBothLanguages('methods.equal-interval'),
  breaks: (values, count) => {
    const least = values[0] ?? 0;
    const greatest = values.at(-1) ?? 0;
    return Array.from(
      { length: count - 1 },
      (_, index) => least + ((greatest - least) * (index + 1)) / count,
    );
  },
};
