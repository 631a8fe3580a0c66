import type { Method } from './method';

/** The limits that the user typed or dragged. */
export const manual: Method = {
  id: 'manual',
  name: { zh: '手动', en: 'Manual' },
  breaks: (_values, _count, given) => given,
};
