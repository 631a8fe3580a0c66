import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Copies the map's next frame; the drawing buffer is only readable within the frame that filled it.
 * @throws Error when the browser gives no 2D canvas
 */
export function captureMap(map: MapLibreMap): Promise<HTMLCanvasElement> {
  return new Promise((resolve, reject) => {
    map.once('render', () => {
      const source = map.getCanvas();
      const picture = document.createElement('canvas');
      picture.width = source.width;
      picture.height = source.height;
      const context = picture.getContext('2d');
      if (!context) {
        reject(new Error('this browser gives no 2D canvas for the picture of the map'));
        return;
      }
      context.drawImage(source, 0, 0);
      resolve(picture);
    });
    map.triggerRepaint();
  });
}
