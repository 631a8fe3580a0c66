import type { Page } from '@playwright/test';

/** A frame of a page as it was shown: JPEG in base64, and when, in milliseconds since the epoch. */
export interface Frame {
  readonly at: number;
  readonly data: string;
}

/** A pixel whose strongest and weakest channel differ by so much is a colour of a class, no ground and no paper. */
const CHROMA = 38;
/** The part of the last frame's coloured pixels that the first map has. */
const WHOLE = 0.6;

/**
 * When the first map was shown: the first frame with most of the colour that the last one has.
 * @param page any page, whose canvas reads the frames
 */
export async function firstMapOf(page: Page, frames: readonly Frame[]): Promise<number> {
  const last = frames.at(-1);
  const all = last ? await colouredPixels(page, last) : 0;
  for (const frame of frames)
    if (all > 0 && (await colouredPixels(page, frame)) >= WHOLE * all) return frame.at;
  return Number.NaN;
}

const colouredPixels = (page: Page, { data }: Frame): Promise<number> =>
  page.evaluate(
    async ({ jpeg, chroma }) => {
      const blob = await (await fetch(`data:image/jpeg;base64,${jpeg}`)).blob();
      const picture = await createImageBitmap(blob);
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('the browser gives no canvas to read frames with');
      context.drawImage(picture, 0, 0);
      const { data: pixels } = context.getImageData(0, 0, picture.width, picture.height);
      let count = 0;
      for (let index = 0; index < pixels.length; index += 4) {
        const [red, green, blue] = [pixels[index] ?? 0, pixels[index + 1] ?? 0, pixels[index + 2] ?? 0];
        if (Math.max(red, green, blue) - Math.min(red, green, blue) > chroma) count++;
      }
      return count;
    },
    { jpeg: data, chroma: CHROMA },
  );
