import { inBothLanguages } from '../../i18n/inBothLanguages';
import type { Method } from './method';

/**
 * Classes each wider than the one before by the same factor; for positive values spread over orders of magnitude.
 * Method: geometric progression, Slocum et al. (2009), Thematic Cartography and Geovisualization.
 */
export const geometric: Method = {
  id: 'geometric',
  name: inBothLanguages('methods.geometric'),
  breaks: (values, count) => {
    const least = values[0] ?? 1;
    const factor = (values.at(-1) ?? 1) / least;
    return Array.from({ length: count - 1 }, (_, index) => least * factor ** ((index + 1) / count));
  },
  problem: (values) => ((values[0] ?? 1) <= 0 ? 'needs-positive-values' : undefined),
};
