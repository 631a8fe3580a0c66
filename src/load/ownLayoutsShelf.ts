import { ATLAS } from '../core/atlasFile';
import { layoutText, type OwnLayout, readLayoutFile } from '../core/ownLayouts/ownLayout';
import { type Shelved, shelfOf } from './shelf';

/** Before the text of a layout that is switched off. */
const OFF = '#off\n';

function readKept(id: string, text: string): Shelved<OwnLayout> {
  const isOn = !text.startsWith(OFF);
  const { file, problems } = readLayoutFile(id, isOn ? text : text.slice(OFF.length));
  return file ? { id, text, item: { id, isOn, file } } : { id, text, problems };
}

/** The layouts of one's own that this browser keeps. */
export const ownLayoutsShelf = shelfOf<OwnLayout>({
  name: `${ATLAS.fileName}-own-layouts`,
  store: 'layouts',
  idOf: ({ id }) => id,
  textOf: ({ isOn, file }) => (isOn ? '' : OFF) + layoutText(file),
  read: readKept,
});
