import type { PlaceId, RegionLevel } from '../../core/place';
import type { Pattern, Scene } from '../../core/scene/scene';
import type { Pixel, Projection } from '../projection';
import { simplifyShared } from '../simplifyShared';
import type { Canvas, ShapeStyle } from './canvas';
import { clipLines, clipRings, pixelLines } from './slideGeometry';
import type { MapSlide } from './slideSpec';
import type { Effect } from './slideXml';
import { strokeStyle } from './strokeStyle';

/** A freeform of more points is slow to edit. */
const MOST_POINTS = 400;
const TOLERANCES = [0.4, 0.7, 1, 1.4, 2, 3] as const;

export interface SlideOutlines {
  readonly regions: ReadonlyMap<PlaceId, Pixel[][]>;
  readonly borders: ReadonlyMap<RegionLevel, Pixel[][]>;
}

/** Outlines and borders, simplified together so that no gap opens, until every region is light enough. */
export function slideOutlines({ scene, boundaries }: MapSlide, projection: Projection): SlideOutlines {
  const owners: { key: string; lines: Pixel[][] }[] = [];
  for (const { place } of scene.regions) {
    const shape = boundaries.shapes.get(place);
    if (!shape) throw new Error(`no boundary for ${place}`);
    owners.push({ key: place, lines: pixelLines(shape.geometry, projection) });
  }
  for (const { level } of scene.borders)
    owners.push({ key: `border ${level}`, lines: pixelLines(boundaries.borders[level], projection) });

  const all = owners.flatMap(({ lines }) => lines);
  let simple: Map<string, Pixel[][]> = new Map();
  for (const tolerance of TOLERANCES) {
    const lines = simplifyShared(all, tolerance);
    let taken = 0;
    simple = new Map(
      owners.map(({ key, lines: own }) => {
        taken += own.length;
        return [key, lines.slice(taken - own.length, taken)];
      }),
    );
    const most = Math.max(...scene.regions.map(({ place }) => (simple.get(place) ?? []).flat().length));
    if (most < MOST_POINTS) break;
  }
  return {
    regions: new Map(scene.regions.map(({ place }) => [place, simple.get(place) ?? []])),
    borders: new Map(scene.borders.map(({ level }) => [level, simple.get(`border ${level}`) ?? []])),
  };
}

const PRESETS = { 'no-figure': 'wdUpDiag', 'not-comparable': 'diagCross', filtered: 'dotGrid' } as const;

/** The hatch of a pattern as PowerPoint has it. */
export function hatchEffect(pattern: Pattern, { ground }: Scene): Effect | undefined {
  if (pattern === 'none') return undefined;
  return { kind: 'hatch', preset: PRESETS[pattern], ink: ground.hatch, paper: ground.paper };
}

/** One native freeform a region, named after it, in its fill or hatch. */
export function drawRegions(
  canvas: Canvas,
  scene: Scene,
  outlines: SlideOutlines,
  projection: Projection,
): void {
  for (const region of scene.regions) {
    const rings = clipRings(outlines.regions.get(region.place) ?? [], projection.rectangle);
    const fill = region.fill ?? scene.ground.paper;
    const style: ShapeStyle = { fill, stroke: fill, width: 0.5, effect: hatchEffect(region.pattern, scene) };
    canvas.freeform(region.name, rings, true, style);
  }
}

/** The borders of each level as one native freeform. */
export function drawBorders(
  canvas: Canvas,
  scene: Scene,
  outlines: SlideOutlines,
  projection: Projection,
): void {
  for (const mark of scene.borders) {
    const lines = clipLines(outlines.borders.get(mark.level) ?? [], projection.rectangle);
    canvas.freeform(mark.name, lines, false, strokeStyle(mark.stroke));
  }
}
