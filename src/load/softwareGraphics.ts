import GraphicsWorker from './graphicsWorker?worker';

/** How renderers are named that draw on the processor, in Chromium, Firefox and Windows. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether a WebGL renderer of this name draws on the processor in place of a graphics card. */
export const isSoftwareRenderer = (name: string): boolean => SOFTWARE.test(name);

/**
 * Whether this browser's WebGL is drawn on the processor; false where it has none, or does not say. It is asked in a worker,
 * since the first context of a page holds it up.
 */
export function hasSoftwareGraphics(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const worker = new GraphicsWorker();
      const answer = (name: string) => {
        worker.terminate();
        resolve(isSoftwareRenderer(name));
      };
      worker.onmessage = ({ data }: MessageEvent<string>) => answer(data);
      worker.onerror = (event) => {
        // An old browser has no such canvas, and one page on disk no worker.
        event.preventDefault();
        answer('');
      };
    } catch {
      resolve(false);
    }
  });
}
