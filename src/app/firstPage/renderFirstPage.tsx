import { NoHydration, renderToString } from 'solid-js/web';
import type { CountyTopology } from '../../core/boundaries';
import { buildDataset } from '../../core/parse/buildDataset';
import type { DataFiles } from '../../core/parse/fileReader';
import { buildScene } from '../../core/scene/buildScene';
import { narrowScene } from '../../core/scene/narrowScene';
import { readSurroundings, type SurroundingsTopology } from '../../core/surroundings';
import { validateView } from '../../core/validateView';
import { DEFAULT_VIEW, type ThemeName } from '../../core/view';
import { firstMapSvg } from '../../figure/firstMap';
import type { Atlas } from '../../state/atlas';
import { AtlasContext } from '../../state/context';
import { fitting } from '../../state/data';
import { exploringExtent } from '../../state/exploringExtent';
import { placeMarks } from '../../state/placeMarks';
import { FirstPage } from './FirstPage';

export { PANES_KEY } from '../../load/keptPanes';
export { WELCOMED_KEY } from '../../ui/welcome/visit';

/** What the page's first view is made of. */
export interface FirstPageInput {
  readonly files: DataFiles;
  readonly counties: CountyTopology;
  readonly surroundings: SurroundingsTopology;
}

/** What parts take from the store to change it with, or for a person's doing: nobody does anything where the page is built. */
const UNASKED: ReadonlySet<keyof Atlas> = new Set([
  'updateView',
  'setHover',
  'select',
  'announce',
  'notices',
  'failedParts',
  'waitFor',
]);

/** Rooms that the two drawings of the map are made for: of a window of 1280 × 800 and of a phone's, in pixels. */
const WIDE_ROOM = { width: 900, height: 540 };
const NARROW_ROOM = { width: 328, height: 330 };

/**
 * The default view as HTML, drawn by what draws it later. Runs where the application is built.
 * @returns the inside of the page's first shell, the same but for its colours for each theme
 * @throws Error where data or boundaries cannot be drawn
 */
export function renderFirstPage(input: FirstPageInput): Record<ThemeName, string> {
  const { dataset, boundaries } = fitting(buildDataset(input.files), input.files, input.counties);
  const surroundings = readSurroundings(input.surroundings);
  const { view } = validateView(DEFAULT_VIEW, dataset, () => false);
  const { language } = view;
  const render = (theme: ThemeName): string => {
    const scene = buildScene({ dataset, boundaries, view, theme, outlines: new Map() });
    const extent = exploringExtent(scene.extent, boundaries.extent);
    const maps = [
      firstMapSvg(scene, boundaries, surroundings, { extent, ...WIDE_ROOM, language, prefix: 'first-wide' }),
      firstMapSvg(narrowScene(scene), boundaries, surroundings, {
        extent,
        ...NARROW_ROOM,
        language,
        prefix: 'first-narrow',
      }),
    ].join('');
    const marks = placeMarks(scene);
    const [west, south, east, north] = extent;
    /** What the parts of the page ask of the store; nothing in it ever changes. */
    const still: Partial<Atlas> = {
      view: () => view,
      scene: () => scene,
      dataset: () => dataset,
      boundaries: () => boundaries,
      answerBoundaries: () => boundaries,
      failed: () => false,
      language: () => language,
      theme: () => theme,
      marks: () => marks,
      hover: () => undefined,
      camera: () => ({ longitude: (west + east) / 2, latitude: (south + north) / 2, zoom: 7 }),
    };
    const missing = new Set<string>();
    // A part that fails hides its failure from the rest of the page; here it must be known.
    const store = new Proxy(still as Atlas, {
      get: (parts, name: keyof Atlas) => {
        if (!(name in parts) && !UNASKED.has(name)) missing.add(name);
        return parts[name];
      },
    });
    const html = renderToString(() => (
      <NoHydration>
        <AtlasContext.Provider value={store}>
          <FirstPage maps={maps} />
        </AtlasContext.Provider>
      </NoHydration>
    ));
    if (missing.size > 0)
      throw new Error(
        `the first page asks the store for ${[...missing].join(', ')}, which renderFirstPage.tsx does not give`,
      );
    return html;
  };
  return { light: render('light'), dark: render('dark'), contrast: render('contrast') };
}
