import type { Boundaries } from '../../core/boundaries';
import type { BoundingBox } from '../../core/place';
import { type CrowdedPart, crowdedParts, respread } from '../../core/scene/crowded';
import type { Scene } from '../../core/scene/scene';
import type { Surroundings } from '../../core/surroundings';
import { translate } from '../../i18n/translate';
import { type Box, overlaps } from '../boxGrid';
import { fitAlbers, type SheetProjection } from '../fitAlbers';
import { mapBody } from '../map/mapBody';
import type { Projection, Rectangle } from '../projection';
import { attributes } from '../text/markup';
import { measureText } from '../text/measure';
import { textSvg } from '../text/textSvg';
import type { SheetOptions } from './sheetOptions';

/** Pixels round the marks of an inset, where their names stand. */
const EDGE = { across: 104, down: 40 } as const;
/** Pixels of an inset's sides at least and at most. */
const SIDES = { least: 130, widest: 380, highest: 300 } as const;
const LETTERS = ['A', 'B', 'C'] as const;
const LETTER = 12;

/** A crowded part of the map, and how much room it takes at its larger scale. */
export interface SheetInset {
  readonly part: CrowdedPart;
  readonly width: number;
  readonly height: number;
  /** Of the map. */
  readonly kilometresPerPixel: number;
}

const middleOf = ([, south, , north]: BoundingBox) => (south + north) / 2;

/** The insets that a map of a projection calls for. */
export function sheetInsets(scene: Scene, projection: Projection): readonly SheetInset[] {
  const latitude = middleOf(scene.extent);
  const kilometresPerPixel = projection.kilometresPerPixel(latitude);
  return crowdedParts(scene, kilometresPerPixel, latitude).map((part) => {
    const [west, south, east, north] = part.extent;
    const [left, bottom] = projection.toPixel([west, south]);
    const [right, top] = projection.toPixel([east, north]);
    const side = (span: number, edge: number, most: number) =>
      Math.min(most, Math.max(SIDES.least, Math.abs(span) * part.factor + 2 * edge));
    return {
      part,
      width: side(right - left, EDGE.across, SIDES.widest),
      height: side(bottom - top, EDGE.down, SIDES.highest),
      kilometresPerPixel,
    };
  });
}

/** Degrees round an extent, so that it fills a rectangle at a scale. */
function widenedTo(
  [west, south, east, north]: BoundingBox,
  { width, height }: Rectangle,
  kilometresPerPixel: number,
): BoundingBox {
  const latitude = (south + north) / 2;
  const across = (width * kilometresPerPixel) / 111.32 / Math.cos((latitude * Math.PI) / 180) / 2;
  const down = (height * kilometresPerPixel) / 111.32 / 2;
  const longitude = (west + east) / 2;
  return [longitude - across, latitude - down, longitude + across, latitude + down];
}

const boxOf = ([left, top, right, bottom]: BoundingBox): Box => ({ left, top, right, bottom });

/** Only the regions that an inset shows: the others would be in the file and not on the sheet. */
const regionsIn = (scene: Scene, boundaries: Boundaries, extent: BoundingBox) =>
  scene.regions.filter(({ place }) => {
    const box = boundaries.shapes.get(place)?.bbox;
    return box !== undefined && overlaps(boxOf(box), boxOf(extent));
  });

/** The scene of an inset: what its field holds whole, moved apart for its scale. */
function insetScene(
  scene: Scene,
  boundaries: Boundaries,
  projection: SheetProjection,
  kilometresPerPixel: number,
): Scene {
  const { x, y, width, height } = projection.rectangle;
  const spread = respread(scene, kilometresPerPixel, middleOf(projection.extent));
  const parks = spread.parks.filter(({ point, offset, radius }) => {
    const [left, top] = projection.toPixel(point);
    const [across, down] = [left + offset[0] - x, top + offset[1] - y];
    return across > radius && down > radius && across < width - radius && down < height - radius;
  });
  const held = new Set(parks.map(({ place }) => place));
  return {
    ...spread,
    parks,
    labels: scene.labels.filter(({ kind, id }) => kind !== 'park' || held.has(id)),
    regions: regionsIn(scene, boundaries, projection.extent),
  };
}

/** Insets as drawn: what they need among the definitions, themselves, and their outlines on the map. */
export interface DrawnInsets {
  readonly defs: string;
  readonly svg: string;
  readonly outlines: string;
  /** What their letters take of the map, where no name may stand. */
  readonly letters: readonly Box[];
}

/** Draws crowded parts into their fields, lettered there and on the map. */
export function insetsSvg(
  scene: Scene,
  boundaries: Boundaries,
  surroundings: Surroundings,
  insets: readonly { readonly inset: SheetInset; readonly field: Rectangle }[],
  map: SheetProjection,
  options: SheetOptions,
  prefix: string,
): DrawnInsets {
  const { ground } = scene;
  const drawn = insets.map(({ inset, field }, index) => {
    const { part, kilometresPerPixel } = inset;
    const letter = LETTERS[index] ?? '';
    const scale = kilometresPerPixel / part.factor;
    const extent = widenedTo(part.extent, field, scale);
    const projection = fitAlbers(extent, field, 0, undefined);
    const own = projection.kilometresPerPixel(middleOf(extent));
    const text = translate(options.language, 'plates.inset', {
      letter,
      factor: (kilometresPerPixel / own).toFixed(1),
    });
    const caption = {
      left: field.x + 4,
      top: field.y + 3,
      right: field.x + 12 + measureText(text, LETTER, true),
      bottom: field.y + LETTER + 9,
    };
    const body = mapBody(insetScene(scene, boundaries, projection, own), boundaries, surroundings, {
      rectangle: field,
      padding: 0,
      projection,
      language: options.language,
      answering: 'still',
      prefix: `${prefix}-inset-${letter}`,
      reserved: [caption],
    });
    const [west, south, east, north] = projection.extent;
    const corners = [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
    ].map((corner) => map.toPixel(corner));
    const xs = corners.map(([x]) => x);
    const ys = corners.map(([, y]) => y);
    const outline = {
      x: Math.min(...xs),
      y: Math.min(...ys),
      width: Math.max(...xs) - Math.min(...xs),
      height: Math.max(...ys) - Math.min(...ys),
    };
    const line = { fill: 'none', stroke: ground.label, 'stroke-width': 0.9 };
    return {
      defs: body.defs,
      svg: `<g data-part="inset">${body.content}<rect${attributes({ ...field, ...line })}/>${textSvg(text, field.x + 7, field.y + LETTER + 4, { size: LETTER, colour: ground.label, halo: ground.halo, bold: true })}</g>`,
      outlines: `<rect${attributes({ ...outline, ...line, 'stroke-dasharray': '3 2' })}/>${textSvg(letter, outline.x + 3, outline.y + LETTER + 1, { size: LETTER, colour: ground.label, halo: ground.halo, bold: true })}`,
      letter: {
        left: outline.x,
        top: outline.y,
        right: outline.x + LETTER + 4,
        bottom: outline.y + LETTER + 4,
      },
    };
  });
  return {
    defs: drawn.map(({ defs }) => defs).join(''),
    svg: drawn.map(({ svg }) => svg).join(''),
    outlines: drawn.map(({ outlines }) => outlines).join(''),
    letters: drawn.map(({ letter }) => letter),
  };
}
