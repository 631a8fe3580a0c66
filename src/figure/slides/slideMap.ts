import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { LINE_HEIGHT, sceneLabels } from '../map/sceneLabels';
import { fitProjection, type Projection, type Rectangle } from '../projection';
import { simplifyShared } from '../simplifyShared';
import { measureText } from '../text/measure';
import type { Canvas } from './canvas';
import { drawViewAreas } from './slideAreas';
import { drawFurniture, furnitureBoxes } from './slideFurniture';
import { clipLines, clipRings, collectionLines } from './slideGeometry';
import { drawPoints } from './slideParks';
import { drawBorders, drawRegions, slideOutlines } from './slideRegions';
import { drawAreas, drawLines } from './slideShapes';
import type { SlideSpec } from './slideSpec';

const PADDING = 18;
/** The surroundings may be drawn more coarsely than Guangxi. */
const SURROUNDINGS_TOLERANCE = 0.8;

function drawGround(
  canvas: Canvas,
  { scene, surroundings }: SlideSpec,
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
  { scene, surroundings }: SlideSpec,
  projection: Projection,
  language: Language,
): void {
  const { ground } = scene;
  const lines = (collection: typeof surroundings.foreign) =>
    clipLines(
      simplifyShared(collectionLines(collection, projection), SURROUNDINGS_TOLERANCE),
      projection.rectangle,
    );
  const province = { stroke: ground.provinceLine, width: 1, dash: 'lgDashDot' } as const;
  canvas.freeform(
    translate(language, 'figure.provinceLine'),
    lines(surroundings.provinceLines),
    false,
    province,
  );
  const national = { stroke: ground.nationalLine, width: 1.6, dash: 'lgDashDot' } as const;
  canvas.freeform(
    translate(language, 'figure.nationalLine'),
    lines(surroundings.nationalLines),
    false,
    national,
  );
}

function drawChosen(
  canvas: Canvas,
  { scene }: SlideSpec,
  outlines: ReturnType<typeof slideOutlines>,
  projection: Projection,
): void {
  const chosen = [...new Set([...scene.view.comparison, scene.view.selection])];
  for (const region of scene.regions.filter(({ place }) => chosen.includes(place))) {
    const selected = region.place === scene.view.selection;
    const lines = clipLines(outlines.regions.get(region.place) ?? [], projection.rectangle);
    canvas.freeform(`${region.name} ▢`, lines, false, {
      stroke: selected ? scene.ground.accent : scene.ground.label,
      width: selected ? 3 : 2.4,
      dash: selected ? undefined : 'dash',
    });
  }
}

function drawLabels(
  canvas: Canvas,
  { scene }: SlideSpec,
  projection: Projection,
  rectangle: Rectangle,
  language: Language,
): void {
  for (const { mark, x, y, lines } of sceneLabels(scene, projection, rectangle, furnitureBoxes(projection))) {
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
        halo: scene.ground.halo,
        wrap: false,
      },
    );
  }
}

/** The map of a slide as native, editable shapes, drawn in the order of the screen's map. */
export function drawMap(canvas: Canvas, spec: SlideSpec, rectangle: Rectangle, language: Language): void {
  const { scene } = spec;
  const projection = fitProjection(scene.extent, rectangle, PADDING);
  const outlines = slideOutlines(spec, projection);
  drawGround(canvas, spec, projection, language);
  drawRegions(canvas, scene, outlines, projection);
  drawAreas(canvas, scene, projection);
  drawBorders(canvas, scene, outlines, projection, (level) =>
    translate(language, 'figure.border', { level: translate(language, `figure.level.${level}`) }),
  );
  drawSurroundingLines(canvas, spec, projection, language);
  drawLines(canvas, scene, projection, (name) => translate(language, 'figure.arrowHead', { name }));
  drawViewAreas(canvas, scene, projection);
  drawChosen(canvas, spec, outlines, projection);
  drawPoints(canvas, scene, projection);
  drawLabels(canvas, spec, projection, rectangle, language);
  drawFurniture(canvas, scene, projection, language);
}
