import { booleanPointInPolygon } from '@turf/turf';
import { inBothLanguages } from '../../../i18n/inBothLanguages';
import type { Boundaries } from '../../boundaries';
import type { Dataset } from '../../dataset';
import type { Park, Position } from '../../place';
import type { Check, Finding } from '../finding';

const ID = 'points-outside';

function countyAt([longitude, latitude]: Position, dataset: Dataset, boundaries: Boundaries) {
  return [...dataset.regions.values()].find((region) => {
    const shape = region.level === 'county' ? boundaries.shapes.get(region.id) : undefined;
    if (!shape) return false;
    const [west, south, east, north] = shape.bbox;
    if (longitude < west || longitude > east || latitude < south || latitude > north) return false;
    return booleanPointInPolygon([longitude, latitude], shape.geometry);
  });
}

function check(park: Park, dataset: Dataset, boundaries: Boundaries): Finding | undefined {
  const region = dataset.regions.get(park.county || park.city);
  const shape = region && boundaries.shapes.get(region.id);
  if (!park.point || !region || !shape || booleanPointInPolygon([...park.point], shape.geometry))
    return undefined;
  const found = countyAt(park.point, dataset, boundaries)?.name ?? inBothLanguages('findings.outside');
  const accuracy =
    park.accuracy === undefined ? '' : inBothLanguages('findings.accuracy', { kilometres: park.accuracy });
  return {
    id: `${ID}|${park.id}`,
    check: ID,
    place: park.id,
    indicator: '',
    period: '',
    status: '',
    unit: '',
    stated: { value: undefined, text: region.name, figures: [] },
    computed: {
      value: undefined,
      text: found,
      figures: [],
      rule: inBothLanguages('findings.pointInPolygon'),
    },
    difference: undefined,
    text: inBothLanguages('findings.fallsIn', { park: park.name, region: region.name, found, accuracy }),
  };
}

/** Lists parks whose point falls outside the county, or city, that they belong to. */
export const pointsOutside: Check = {
  id: ID,
  name: inBothLanguages('findings.points-outside.name'),
  rule: inBothLanguages('findings.points-outside.rule'),
  find: ({ dataset, boundaries }) =>
    boundaries ? [...dataset.parks.values()].flatMap((park) => check(park, dataset, boundaries) ?? []) : [],
};
