import { buffer, difference, featureCollection, intersect, lineString, polygon, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { beilunMouth, nearestIndex } from './landBorder';
import { type Area, area } from './sources';

type Land = Feature<Polygon | MultiPolygon>;

/** How far foreign land reaches under China's border, in km; it is drawn below China. */
const reach = 6;

/** The border's neighbours from the sea westwards, each with the place where its stretch ends. */
const stretches: { id: string; until: Position }[] = [
  { id: 'VNM', until: [102.14, 22.4] },
  { id: 'LAO', until: [101.15, 21.19] },
  { id: 'MMR', until: [97, 28.5] },
];

/**
 * Closes the strips of no man's land, a few km wide, between the two boundary packages: every neighbour
 * is extended to China's land border and a little under it, and nowhere over the sea.
 * @param neighbours Natural Earth's countries, one of them for each stretch
 * @param china China's areas along the border
 * @param border the land border from the mouth of the Beilun river westwards
 * @returns the countries, the same ids in the same order
 */
export function closeBorderGaps(neighbours: Area[], china: Area[], border: Position[]): Area[] {
  const land = joined([...neighbours, ...china, mouthPlug(neighbours, border)]);
  const { filled, gaps } = withoutHoles(land);
  let start = 0;
  return neighbours.map((country) => {
    const stretch = stretches.find((candidate) => candidate.id === country.id);
    if (!stretch) return country;
    const end = nearestIndex(border, stretch.until);
    const strip = buffer(lineString(border.slice(start, end + 1)), reach, { units: 'kilometers', steps: 4 });
    if (!strip) throw new Error(`${country.id}: no stretch of the border`);
    start = end;
    const others = neighbours.filter((other) => other !== country);
    const own = gaps.filter((gap) => nearestCountry(gap, neighbours) === country);
    return extended(country, joined([strip, ...own]), filled, others);
  });
}

function extended(country: Area, strip: Land, land: Land, others: Area[]): Area {
  const onLand = intersect(featureCollection([strip, land]));
  const free = onLand && difference(featureCollection<Polygon | MultiPolygon>([onLand, ...others]));
  if (!free) throw new Error(`${country.id}: nothing of its border strip is land`);
  const { geometry } = joined([country, free]);
  return area(country.id, geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
}

/** The land south of the river's last reach, where Natural Earth's coast turns away from the border. */
function mouthPlug(neighbours: Area[], border: Position[]): Land {
  const vietnam = neighbours.find(({ id }) => id === 'VNM')?.geometry.coordinates.flat(2) ?? [];
  const cape = vietnam[nearestIndex(vietnam, [107.992, 21.486])] as Position;
  const inland = vietnam[nearestIndex(vietnam, [107.931, 21.535])] as Position;
  const mouth = border[nearestIndex(border, beilunMouth)] as Position;
  return polygon([[mouth, cape, inland, mouth]]);
}

function withoutHoles({ geometry }: Land): { filled: Land; gaps: Land[] } {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const outer = polygons.map((rings) => rings.slice(0, 1));
  return {
    filled: area('land', outer),
    gaps: polygons.flatMap((rings) => rings.slice(1).map((ring) => polygon([ring]))),
  };
}

/** The country that shares most of a gap's vertices. */
function nearestCountry(gap: Land, countries: Area[]): Area | undefined {
  const vertices = new Set((gap.geometry as Polygon).coordinates.flat().map(String));
  const shared = countries.map(
    ({ geometry }) =>
      geometry.coordinates.flat(2).filter((position) => vertices.has(String(position))).length,
  );
  return countries[shared.indexOf(Math.max(...shared))];
}

function joined(parts: Land[]): Land {
  const whole = union(featureCollection(parts));
  if (!whole) throw new Error('A union of nothing');
  return whole;
}
