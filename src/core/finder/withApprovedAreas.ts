import { asIs } from '../../i18n/language';
import { sumBound } from '../aggregate/bounds';
import type { Dataset } from '../dataset';
import type { Figure } from '../figure';
import { joinedFigures } from '../figureIndex';
import { printedDecimals } from '../format';
import { exactSum } from '../ownData/decimal';
import { bestFigure } from '../query';
import { APPROVED_AREA, zonedParks } from './approvedArea';

const NO_TEXT = asIs('');

/**
 * The dataset in which a city's approved area can be asked for, as the sum of its zones in one edition of the catalogue. A
 * city of which a zone lacks its figure has none, since it would seem too small.
 */
export function withApprovedAreas(dataset: Dataset): Dataset {
  const cities = [...dataset.regions.values()].filter(({ level }) => level === 'city');
  const sums = cities.flatMap(({ id }): Figure[] => {
    const parks = zonedParks(dataset, id);
    const figures = parks.flatMap((park) => bestFigure(dataset, park.id, APPROVED_AREA) ?? []);
    const [first] = figures;
    const isOneEdition = figures.every(
      ({ period, status, source }) =>
        period === first?.period && status === first.status && source === first.source,
    );
    const answered = dataset.figuresByPlace.get(id)?.some(({ indicator }) => indicator === APPROVED_AREA);
    if (!first || figures.length < parks.length || !isOneEdition || answered) return [];
    const value = exactSum(figures.map((figure) => figure.value));
    return [
      {
        ...first,
        id: `${APPROVED_AREA}:${id}`,
        place: id,
        value,
        printed: value.toFixed(Math.max(...figures.map(printedDecimals))),
        bound: sumBound(figures.map(({ bound }) => bound)),
        locator: figures.map(({ locator }) => locator).join('; '),
        preferred: false,
        reason: NO_TEXT,
        note: NO_TEXT,
        behind: { rule: 'member-sum', figures },
      },
    ];
  });
  return sums.length === 0 ? dataset : { ...dataset, ...joinedFigures(dataset, sums) };
}
