import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  type HexColor,
  TerraDraw,
  TerraDrawCircleMode,
  TerraDrawFreehandMode,
  TerraDrawPolygonMode,
  TerraDrawRectangleMode,
  ValidateNotSelfIntersecting,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { AreaShape } from '../core/view';
import type { DrawingKind } from '../state/mapControl';
import { drawnShape } from './drawnShape';

/** An even number, so that vertices of a circle have opposites. */
const CIRCLE_SEGMENTS = 64;

function drawingMode(kind: DrawingKind, colour: HexColor) {
  const styles = { fillColor: colour, fillOpacity: 0.14, outlineColor: colour, outlineWidth: 2 };
  switch (kind) {
    case 'polygon':
      return new TerraDrawPolygonMode({ styles, validation: ValidateNotSelfIntersecting });
    case 'rectangle':
      return new TerraDrawRectangleMode({ styles, drawInteraction: 'click-move-or-drag' });
    case 'lasso':
      return new TerraDrawFreehandMode({ styles, drawInteraction: 'click-move-or-drag' });
    case 'circle':
      return new TerraDrawCircleMode({
        styles,
        drawInteraction: 'click-move-or-drag',
        projection: 'globe',
        segments: CIRCLE_SEGMENTS,
      });
  }
}

/**
 * Lets the pointer draw one shape; the drawing leaves the map when it is finished.
 * @param colour #rrggbb
 * @returns a function that ends the drawing
 */
export function drawOne(
  map: MapLibreMap,
  kind: DrawingKind,
  colour: string,
  onShape: (shape: AreaShape) => void,
): () => void {
  const mode = drawingMode(kind, colour as HexColor);
  const draw = new TerraDraw({ adapter: new TerraDrawMapLibreGLAdapter({ map }), modes: [mode] });
  const stop = () => {
    if (draw.enabled) draw.stop();
  };
  draw.start();
  draw.setMode(mode.mode);
  draw.on('finish', (id) => {
    const drawn = draw.getSnapshotFeature(id);
    // Terra Draw still works on the feature while it tells of it.
    queueMicrotask(() => {
      const ring = drawn?.geometry.type === 'Polygon' ? (drawn.geometry.coordinates[0] ?? []) : [];
      const shape = drawnShape(kind, ring);
      if (!draw.enabled) return;
      // Too few points make no area: the next press begins anew.
      if (!shape) return draw.clear();
      stop();
      onShape(shape);
    });
  });
  return stop;
}
