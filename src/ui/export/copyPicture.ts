import { renderPng } from '../../figure';
import { copyImage } from '../../load/clipboard';
import { loadChina } from '../../load/loadBoundaries';
import type { Atlas } from '../../state/atlas';
import { NO_SURROUNDINGS } from '../../state/noSurroundings';
import { screenExtent } from '../screenExtent';
import { firstChoices } from './exportChoices';
import { exportedSheet } from './exportedSheet';
import { pictureSize } from './makeExport';

/**
 * Puts the sheet of the current view on the clipboard as a picture: title, map, key, scale and sources.
 * @throws Error where the map is not loaded or the browser allows no picture there
 */
export async function copyPicture(atlas: Atlas): Promise<void> {
  const [scene, dataset, boundaries] = [atlas.scene(), atlas.dataset(), atlas.boundaries()];
  if (!scene || !dataset || !boundaries) throw new Error('no map yet');
  const size = { width: window.innerWidth, height: window.innerHeight };
  const choices = firstChoices(scene.title);
  const seen = screenExtent(atlas);
  const view = atlas.view();
  const picture = async () => {
    // Without the small map of China the picture still holds what it is about.
    const china = await loadChina().catch(() => undefined);
    const inputs = { dataset, boundaries, surroundings: atlas.surroundings() ?? NO_SURROUNDINGS, china };
    const shown = seen ? { ...scene, extent: seen } : scene;
    const page = { scene: shown, chosen: view, title: scene.title, link: window.location.href };
    return renderPng(exportedSheet(page, inputs, choices, size).svg, pictureSize(choices, size));
  };
  await copyImage(picture());
}
