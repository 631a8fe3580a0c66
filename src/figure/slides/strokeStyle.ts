import type { Dash, Fill, Stroke } from '../../core/scene/looks';
import type { ShapeStyle } from './canvas';

/** The dashes that PowerPoint has which come nearest to the map's. */
export const DASH_PRESETS: Readonly<Record<Dash, ShapeStyle['dash']>> = {
  layout: 'dash',
  rail: 'sysDash',
  air: 'sysDot',
  sea: 'lgDashDot',
  area: 'dash',
  inferred: 'sysDash',
  accuracy: 'sysDot',
  compared: 'dash',
  province: 'lgDashDot',
  national: 'lgDashDot',
};

/** A stroke as a slide's shapes have it: without casing, so that a line is one shape to edit. */
export const strokeStyle = ({ colour, width, opacity, dash }: Stroke): ShapeStyle => ({
  stroke: colour,
  width,
  opacity,
  dash: dash && DASH_PRESETS[dash],
});

/** A fill as a slide's shapes have it. */
export const fillStyle = (fill: Fill | undefined): ShapeStyle =>
  fill ? { fill: fill.colour, fillOpacity: fill.opacity } : {};
