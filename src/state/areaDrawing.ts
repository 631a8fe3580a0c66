import { type Accessor, createSignal } from 'solid-js';
import type { AreaShape } from '../core/view';

/** How the pointer draws an area. */
export type DrawingKind = 'polygon' | 'rectangle' | 'lasso' | 'circle';

/** What the pointer is asked to draw. */
interface AskedArea {
  readonly kind: DrawingKind;
  readonly onShape: (shape: AreaShape) => void;
}

export interface AreaDrawing {
  /** Undefined while the pointer draws nothing. */
  readonly areaDrawing: Accessor<AskedArea | undefined>;
  /** Lets the pointer draw one area over whichever map stands, in place of what it was drawing; then drawing ends. */
  readonly drawArea: (kind: DrawingKind, onShape: (shape: AreaShape) => void) => void;
  readonly endDrawing: () => void;
}

/** Whether the pointer draws an area, and who asked for it. */
export function createAreaDrawing(): AreaDrawing {
  const [areaDrawing, setAreaDrawing] = createSignal<AskedArea>();
  const endDrawing = () => setAreaDrawing(undefined);
  const drawArea = (kind: DrawingKind, onShape: (shape: AreaShape) => void) =>
    setAreaDrawing({
      kind,
      onShape: (shape) => {
        endDrawing();
        onShape(shape);
      },
    });
  return { areaDrawing, drawArea, endDrawing };
}
