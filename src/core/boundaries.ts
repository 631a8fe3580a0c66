import { area, bbox } from '@turf/turf';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import { areaCentroid } from './areas/areaCentroid';
import { insidePoint } from './areas/insidePoint';
import type { BoundingBox, PlaceId, Position, Region, RegionLevel } from './place';
import { queenContiguity } from './statistics/queenContiguity';

type CountyObject = TopoPolygon | TopoMultiPolygon;
/** The committed topology: one object, the counties, with adcodes as ids. */
export type CountyTopology = Topology<{ counties: GeometryCollection }>;

/** A region's shape, in WGS-84 degrees. */
export interface RegionShape {
  readonly id: PlaceId;
  readonly level: RegionLevel;
  readonly geometry: MultiPolygon;
  /** Turf area in km². */
  readonly area: number;
  /** Centre of mass of the land, [longitude, latitude]; may lie outside. */
  readonly centroid: Position;
  /** A point inside for the label. */
  readonly labelPoint: Position;
  readonly bbox: BoundingBox;
}

/** The shapes, borders and neighbours of all regions, read off one topology. */
export interface Boundaries {
  readonly shapes: ReadonlyMap<PlaceId, RegionShape>;
  /** All of them together. */
  readonly extent: BoundingBox;
  /** Degrees in the middle of the extent: lengths and scales that hold for the whole map are reckoned there. */
  readonly latitude: number;
  /** Borders that part two counties of one city, two cities, and the outer line of the region. */
  readonly borders: Readonly<Record<RegionLevel, MultiLineString>>;
  /** Regions of the same level that share a border or a corner (queen contiguity). */
  readonly neighbours: ReadonlyMap<PlaceId, readonly PlaceId[]>;
  /**
   * One shape of several regions, without their shared borders.
   * @throws Error on an unknown adcode
   */
  readonly dissolve: (places: readonly PlaceId[]) => MultiPolygon;
}

const NO_LINES: MultiLineString = { type: 'MultiLineString', coordinates: [] };

/** Stands in where the boundaries cannot be had: no region has a shape, and figures are answered without. */
export const NO_BOUNDARIES: Boundaries = {
  shapes: new Map(),
  extent: [-180, -85, 180, 85],
  latitude: 0,
  borders: { county: NO_LINES, city: NO_LINES, region: NO_LINES },
  neighbours: new Map(),
  dissolve: () => ({ type: 'MultiPolygon', coordinates: [] }),
};

/** The adcodes of the counties that a topology holds. */
export function countiesOf(topology: CountyTopology): ReadonlySet<PlaceId> {
  return new Set(topology.objects.counties.geometries.map(({ id }) => String(id)));
}

/**
 * Reads shapes of all levels off the county topology: cities and the autonomous region are merges of counties,
 * so that no sliver can appear.
 * @param file counties with adcodes as ids, WGS-84; those that are not in the register are passed over
 * @param regions the register of regions
 * @throws Error when a region of the register has no geometry
 */
export function readBoundaries(file: CountyTopology, regions: readonly Region[]): Boundaries {
  const parents = new Map(regions.map((region) => [region.id, region.parent]));
  const { counties } = file.objects;
  const geometries = counties.geometries.filter(({ id }) => parents.has(String(id)));
  const topology: CountyTopology = { ...file, objects: { counties: { ...counties, geometries } } };
  const objects = new Map<PlaceId, CountyObject>();
  for (const geometry of geometries) objects.set(String(geometry.id), geometry as CountyObject);

  const countiesIn = (id: PlaceId): PlaceId[] => {
    if (objects.has(id)) return [id];
    return regions.filter((region) => region.parent === id).flatMap((region) => countiesIn(region.id));
  };
  const dissolve = (places: readonly PlaceId[]): MultiPolygon => {
    const counties = [...new Set(places.flatMap(countiesIn))];
    const missing = places.find((place) => countiesIn(place).length === 0);
    if (missing !== undefined) throw new Error(`no boundary for ${missing}`);
    return merge(topology, counties.map((id) => objects.get(id) as CountyObject) as TopoPolygon[]);
  };

  const shapes = new Map<PlaceId, RegionShape>();
  for (const region of regions) {
    const geometry = dissolve([region.id]);
    const [west = 0, south = 0, east = 0, north = 0] = bbox(geometry);
    shapes.set(region.id, {
      id: region.id,
      level: region.level,
      geometry,
      area: area(geometry) / 1e6,
      centroid: areaCentroid(geometry),
      labelPoint: insidePoint(geometry),
      bbox: [west, south, east, north],
    });
  }

  const cityOf = (geometry: { id?: string | number | undefined }) => parents.get(String(geometry.id));
  const borders = {
    county: mesh(topology, topology.objects.counties, (a, b) => a !== b && cityOf(a) === cityOf(b)),
    city: mesh(topology, topology.objects.counties, (a, b) => a !== b && cityOf(a) !== cityOf(b)),
    region: mesh(topology, topology.objects.counties, (a, b) => a === b),
  };
  const [west = 0, south = 0, east = 0, north = 0] = bbox(dissolve([...objects.keys()]));
  const extent: BoundingBox = [west, south, east, north];
  return {
    shapes,
    extent,
    latitude: (south + north) / 2,
    borders,
    neighbours: readNeighbours(topology, parents),
    dissolve,
  };
}

function readNeighbours(topology: CountyTopology, parents: ReadonlyMap<PlaceId, PlaceId>) {
  const geometries = topology.objects.counties.geometries;
  const found = new Map<PlaceId, Set<PlaceId>>();
  const join = (from: PlaceId | undefined, to: PlaceId | undefined) => {
    if (!from || !to || from === to) return;
    found.set(from, (found.get(from) ?? new Set()).add(to));
  };
  queenContiguity(topology, topology.objects.counties).forEach((others, index) => {
    const id = String(geometries[index]?.id);
    for (const other of others) {
      const otherId = String(geometries[other]?.id);
      join(id, otherId);
      join(parents.get(id), parents.get(otherId));
    }
  });
  return new Map([...found].map(([id, others]) => [id, [...others].sort()]));
}
