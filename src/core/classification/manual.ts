import { inBothLanguages } from '../../i18n/inBothLanguages';
import type { Method } from './method';

/** The limits that the user typed or dragged. */
export const manual: Method = {
  id: 'manual',
  name: inBothLanguages('methods.manual'),
  breaks: (_values, _count, given) => given,
};
