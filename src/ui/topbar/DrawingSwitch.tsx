import { useAtlas } from '../../state/context';
import { Icon } from '../controls/Icon';
import { useWords } from '../useWords';

/** What draws the map: the graphics engine, or plain vectors, as this browser then remembers. */
export function DrawingSwitch() {
  const { plainMap, sparesEngine, choosePlainMap } = useAtlas();
  const isPlain = () => plainMap() || sparesEngine();
  const { t } = useWords();
  const label = () => t(isPlain() ? 'drawing.chooseEngine' : 'drawing.choosePlain');
  return (
    <button
      type="button"
      class="topbar-button"
      aria-label={label()}
      title={label()}
      onClick={() => choosePlainMap(!isPlain())}
    >
      <Icon name={isPlain() ? 'vectors' : 'engine'} />
      <span class="menu-word">{label()}</span>
    </button>
  );
}
