import { mean, sampleStandardDeviation } from 'simple-statistics';
import { inBothLanguages } from '../../i18n/inBothLanguages';
import type { Method } from './method';

/**
 * Classes one sample standard deviation wide about the mean: with an even count the mean is a limit, with an odd
 * count it lies in the middle class. Limits beyond the values fall away, so there may be fewer classes than asked for.
 * Method: Slocum et al. (2009), Thematic Cartography and Geovisualization, "mean–standard deviation".
 */
export const standardDeviation: Method = {
  id: 'standard-deviation',
  name: inBothLanguages('methods.standard-deviation'),
  breaks: (values, count) => {
    const middle = mean([...values]);
    const deviation = sampleStandardDeviation([...values]);
    return Array.from({ length: count - 1 }, (_, index) => middle + (index + 1 - count / 2) * deviation);
  },
  problem: (values) => (values[0] === values.at(-1) ? 'needs-varying-values' : undefined),
};
