import { createEffect, on } from 'solid-js';
import { folderOf } from '../i18n/languages';
import { translate } from '../i18n/translate';
import { createAtlas } from '../state/atlas';
import { AtlasContext } from '../state/context';
import { enterWhenLeaving } from '../state/leaving';
import { Later } from '../ui/Later';
import { lateComponent } from '../ui/lateComponent';
import { Shell } from '../ui/shell/Shell';
import { leaveFirstPage } from './firstPage/leaveFirstPage';
import { MapHost } from './MapHost';

const DropTarget = lateComponent(() => import('../ui/ownData/preview/DropTarget'));
const OwnDataHost = lateComponent(() => import('../ui/ownData/sources/OwnDataHost'));

/** The atlas: one store, the shell, and the map inside it. */
export function App() {
  const atlas = createAtlas();
  enterWhenLeaving();
  createEffect(
    on([atlas.language, atlas.theme], ([language, theme]) => {
      document.documentElement.lang = folderOf(language).tag;
      document.documentElement.dataset.theme = theme;
    }),
  );
  createEffect(
    on([atlas.scene, atlas.language], ([scene, language]) => {
      const name = translate(language, 'common.name');
      document.title = scene?.title ? `${scene.title} – ${name}` : name;
    }),
  );
  createEffect(on(atlas.mapState, (state) => state !== 'loading' && leaveFirstPage()));
  return (
    <AtlasContext.Provider value={atlas}>
      <Shell map={<MapHost />} />
      <Later quiet={true}>
        <OwnDataHost />
        <DropTarget />
      </Later>
    </AtlasContext.Provider>
  );
}
