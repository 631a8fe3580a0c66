import { type Accessor, createSignal } from 'solid-js';
import type { Position } from '../core/place';
import type { AreaShape } from '../core/view';

/** How the pointer draws an area. */
export type DrawingKind = 'polygon' | 'rectangle' | 'lasso' | 'circle';

/** A line of two positions or more. */
export interface DrawnLine {
  readonly kind: 'line';
  readonly path: readonly Position[];
}

/** What the pointer is asked to draw. */
interface AskedDrawing {
  readonly kind: DrawingKind | 'line';
  readonly onShape: (shape: AreaShape | DrawnLine) => void;
}

export interface AreaDrawing {
  /** Undefined while the pointer draws nothing. */
  readonly areaDrawing: Accessor<AskedDrawing | undefined>;
  /** Lets the pointer draw one area over whichever map stands, in place of what it was drawing; then drawing ends. */
  readonly drawArea: (kind: DrawingKind, onShape: (shape: AreaShape) => void) => void;
  /** The same for one line. */
  readonly drawLine: (onLine: (path: readonly Position[]) => void) => void;
  readonly endDrawing: () => void;
}

/** Whether the pointer draws an area or a line, and who asked for it. */
export function createAreaDrawing(): AreaDrawing {
  const [areaDrawing, setAreaDrawing] = createSignal<AskedDrawing>();
  const endDrawing = () => setAreaDrawing(undefined);
  const ask = (kind: AskedDrawing['kind'], onShape: AskedDrawing['onShape']) =>
    setAreaDrawing({
      kind,
      onShape: (shape) => {
        endDrawing();
        onShape(shape);
      },
    });
  return {
    areaDrawing,
    drawArea: (kind, onShape) => ask(kind, (shape) => shape.kind !== 'line' && onShape(shape)),
    drawLine: (onLine) => ask('line', (shape) => shape.kind === 'line' && onLine(shape.path)),
    endDrawing,
  };
}
