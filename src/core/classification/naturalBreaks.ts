import { ckmeans } from 'simple-statistics';
import { inBothLanguages } from '../../i18n/inBothLanguages';
import type { Method } from './method';

/**
 * Classes whose values differ least from the class mean; each limit is the least value of the class above it.
 * Method: Wang & Song (2011), Ckmeans.1d.dp, which finds the optimum that Jenks (1977) and Fisher (1958) describe.
 */
export const naturalBreaks: Method = {
  id: 'ckmeans',
  name: inBothLanguages('methods.ckmeans'),
  breaks: (values, count) =>
    ckmeans([...values], count)
      .slice(1)
      .map((cluster) => cluster[0] ?? Number.NaN),
};
