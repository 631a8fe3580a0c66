import { inBothLanguages } from '../../../i18n/inBothLanguages';
import { ATLAS } from '../../atlasFile';
import { type Check, numberFinding } from '../finding';

const ID = 'published-areas';

/** Boundaries are generalised: what differs by less says nothing of either. */
const MOST_PER_CENT = 3;
const DECIMALS = 0;

/** Holds every published land area against the area of the region's boundary by Turf. */
export const publishedAreas: Check = {
  id: ID,
  name: inBothLanguages('findings.published-areas.name'),
  rule: inBothLanguages('findings.published-areas.rule', { most: MOST_PER_CENT }),
  find: ({ dataset, boundaries }) =>
    (dataset.figuresByIndicator.get(ATLAS.indicators.landArea) ?? []).flatMap((figure) => {
      const measured = boundaries?.shapes.get(figure.place)?.area;
      if (measured === undefined) return [];
      const perCent = (figure.value / measured - 1) * 100;
      if (Math.abs(perCent) <= MOST_PER_CENT) return [];
      return [
        numberFinding({
          check: ID,
          dataset,
          figure,
          computed: measured,
          from: [],
          decimals: DECIMALS,
          rule: inBothLanguages('findings.measured', {
            perCent: `${perCent > 0 ? '+' : '−'}${Math.abs(perCent).toFixed(1)}`,
          }),
        }),
      ];
    }),
};
