import type { FeatureCollection } from 'geojson';
import { pointedStrokes, type Stroke, surroundingStrokes } from '../../core/scene/looks';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { LINE_HEIGHT, sceneLabels } from '../map/sceneLabels';
import { fitProjection, type Projection, type Rectangle } from '../projection';
import { simplifyShared } from '../simplifyShared';
import { measureText } from '../text/measure';
import type { Canvas } from './canvas';
import { drawFurniture, furnitureBoxes } from './slideFurniture';
import { clipLines, clipRings, collectionLines } from './slideGeometry';
import { drawPoints } from './slideParks';
import { drawOwnPoints } from './slidePoints';
import { drawBorders, drawRegions, slideOutlines } from './slideRegions';
import { drawFills, drawLines, drawViewAreas } from './slideShapes';
import type { MapSlide } from './slideSpec';
import { SLIDE_TYPE } from './slideType';
import { strokeStyle } from './strokeStyle';

const PADDING = 18;
/** The surroundings may be drawn more coarsely than the region. */
const SURROUNDINGS_TOLERANCE = 0.8;

function drawGround(
  canvas: Canvas,
  { scene, surroundings }: MapSlide,
  projection: Projection,
  language: Language,
): void {
  const { ground } = scene;
  const name = translate(language, 'figure.seaAndNeighbours');
  const land = (collection: typeof surroundings.foreign) =>
    clipRings(
      simplifyShared(collectionLines(collection, projection), SURROUNDINGS_TOLERANCE),
      projection.rectangle,
    );
  canvas.rectangle(name, projection.rectangle, { fill: ground.beyond });
  canvas.freeform(name, land(surroundings.window), true, { fill: ground.sea });
  canvas.freeform(name, land(surroundings.foreign), true, { fill: ground.foreign });
  canvas.freeform(name, land(surroundings.provinces), true, { fill: ground.province });
}

function drawSurroundingLines(
  canvas: Canvas,
  { scene, surroundings }: MapSlide,
  projection: Projection,
  language: Language,
): void {
  const { national, provinces } = surroundingStrokes(scene.ground);
  const draw = (name: string, collection: FeatureCollection, stroke: Stroke) => {
    const lines = simplifyShared(collectionLines(collection, projection), SURROUNDINGS_TOLERANCE);
    canvas.freeform(name, clipLines(lines, projection.rectangle), false, strokeStyle(stroke));
  };
  draw(translate(language, 'figure.provinceLine'), surroundings.provinceLines, provinces);
  draw(translate(language, 'figure.nationalLine'), surroundings.nationalLines, national);
}

function drawChosen(
  canvas: Canvas,
  { scene, chosen }: MapSlide,
  outlines: ReturnType<typeof slideOutlines>,
  projection: Projection,
): void {
  const strokes = pointedStrokes(scene.ground);
  for (const { place, name } of scene.regions) {
    const isSelected = place === chosen?.selection;
    if (!isSelected && !chosen?.comparison.includes(place)) continue;
    const lines = clipLines(outlines.regions.get(place) ?? [], projection.rectangle);
    const stroke = isSelected ? strokes.selected : strokes.compared;
    canvas.freeform(`${name} ▢`, lines, false, strokeStyle(stroke));
  }
}

function drawLabels(
  canvas: Canvas,
  { scene }: MapSlide,
  projection: Projection,
  rectangle: Rectangle,
  language: Language,
): void {
  // A room reads from further away than a screen: what then has no room is left out, as on every map.
  const labels = scene.labels.map((mark) => ({ ...mark, size: Math.max(mark.size, SLIDE_TYPE.body) }));
  const placed = sceneLabels({ ...scene, labels }, projection, rectangle, furnitureBoxes(projection));
  for (const { mark, x, y, lines } of placed) {
    // PowerPoint's own fonts may run a little wider than the estimate.
    const width = Math.max(...lines.map((line) => measureText(line, mark.size, mark.bold))) * 1.15 + 4;
    const height = lines.length * mark.size * LINE_HEIGHT;
    canvas.text(
      translate(language, 'figure.label', { text: lines.join('') }),
      lines.join('\n'),
      { x: x - width / 2, y: y - height / 2, width, height },
      {
        size: mark.size,
        colour: mark.colour,
        bold: mark.bold,
        align: 'center',
        valign: 'middle',
        halo: mark.halo,
        wrap: false,
      },
    );
  }
}

/** The map of a slide as native, editable shapes, drawn in the order of the screen's map. */
export function drawMap(canvas: Canvas, spec: MapSlide, rectangle: Rectangle, language: Language): void {
  const { scene } = spec;
  const projection = fitProjection(scene.extent, rectangle, PADDING);
  const outlines = slideOutlines(spec, projection);
  drawGround(canvas, spec, projection, language);
  drawRegions(canvas, scene, outlines, projection);
  drawFills(canvas, scene, projection);
  drawBorders(canvas, scene, outlines, projection);
  drawSurroundingLines(canvas, spec, projection, language);
  drawLines(canvas, scene, projection, (name) => translate(language, 'figure.arrowHead', { name }));
  drawViewAreas(canvas, scene, projection);
  drawChosen(canvas, spec, outlines, projection);
  drawPoints(canvas, scene, projection);
  drawOwnPoints(canvas, scene, projection);
  drawLabels(canvas, spec, projection, rectangle, language);
  drawFurniture(canvas, scene, projection, language);
}
