import { withResolution } from './pngResolution';
import type { SheetFormat } from './sheet/sheetFormats';

/** Pixels of a picture of each sheet: 300 dpi on paper, 1920 × 1080 for 16:9, twice the screen's own otherwise. */
export const PICTURE_SIZES: Readonly<
  Record<SheetFormat, { readonly width: number; readonly height: number; readonly dotsPerInch: number }>
> = {
  'a4-landscape': { width: 3508, height: 2480, dotsPerInch: 300 },
  'a4-portrait': { width: 2480, height: 3508, dotsPerInch: 300 },
  'a3-landscape': { width: 4961, height: 3508, dotsPerInch: 300 },
  'a3-portrait': { width: 3508, height: 4961, dotsPerInch: 300 },
  '16x9': { width: 1920, height: 1080, dotsPerInch: 144 },
  screen: { width: 2732, height: 1536, dotsPerInch: 192 },
};

/** Gives the SVG the size in pixels that it is drawn at; its viewBox keeps its content. */
function sized(svg: string, width: number, height: number): string {
  const head = svg.indexOf('>');
  const opening = svg.slice(0, head).replace(/ (width|height)="[^"]*"/g, '');
  return `${opening} width="${width}" height="${height}"${svg.slice(head)}`;
}

/**
 * Draws an SVG into a PNG with the system's fonts.
 * @param size pixels, and the resolution that the file states
 * @throws Error when the browser cannot draw the SVG or the canvas is too large for it
 */
export async function renderPng(
  svg: string,
  size: { readonly width: number; readonly height: number; readonly dotsPerInch: number },
): Promise<Blob> {
  const { width, height, dotsPerInch } = size;
  const url = URL.createObjectURL(new Blob([sized(svg, width, height)], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error(`no picture of ${width} × ${height} px could be made`);
    return new Blob([withResolution(new Uint8Array(await blob.arrayBuffer()), dotsPerInch)], {
      type: 'image/png',
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
