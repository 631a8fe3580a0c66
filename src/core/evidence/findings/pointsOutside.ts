import { booleanPointInPolygon } from '@turf/turf';
import type { Boundaries } from '../../boundaries';
import type { Dataset } from '../../dataset';
import type { Park, Position } from '../../place';
import { type Check, type Finding, inBoth } from '../finding';

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
  const found = countyAt(park.point, dataset, boundaries)?.name ?? {
    zh: '水域或区外',
    en: 'water or land outside Guangxi',
  };
  const accuracy = inBoth((language) =>
    park.accuracy === undefined
      ? ''
      : language === 'zh'
        ? `，点位精度${park.accuracy}公里`
        : `; point accurate to ${park.accuracy} km`,
  );
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
      rule: { zh: '点在多边形内', en: 'point in polygon' },
    },
    difference: undefined,
    text: {
      zh: `${park.name.zh}属${region.name.zh}，标注点落在${found.zh}${accuracy.zh}；归属以所载为准`,
      en: `${park.name.en} belongs to ${region.name.en}; its point falls in ${found.en}${accuracy.en}. The stated place stands`,
    },
  };
}

/** Lists parks whose point falls outside the county, or city, that they belong to. */
export const pointsOutside: Check = {
  id: ID,
  name: { zh: '点位与所属', en: 'Points and counties' },
  rule: {
    zh: '园区标注点是否落在其所属县（市、区）界内',
    en: 'Whether a park’s point falls inside the county that it belongs to',
  },
  find: ({ dataset, boundaries }) =>
    boundaries ? [...dataset.parks.values()].flatMap((park) => check(park, dataset, boundaries) ?? []) : [],
};
