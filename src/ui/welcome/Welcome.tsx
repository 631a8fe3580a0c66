import { createSignal, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { IconButton } from '../controls/IconButton';
import { useWords } from '../useWords';
import { isWelcomeDue, rememberWelcome } from './visit';

const FIRST_COMPARED = 3;

/** A first visit's one sentence and three ways in; gone for good once used or closed. */
export function Welcome() {
  const { view, updateView, dataset, marks } = useAtlas();
  const { t } = useWords();
  const [shown, setShown] = createSignal(isWelcomeDue());
  const close = () => {
    rememberWelcome();
    setShown(false);
  };
  const lookAtLayout = () => {
    close();
    const layout = dataset()?.layouts.get(view().layout);
    updateView({ element: layout?.elements[0]?.id ?? '', selection: '' });
  };
  const compareRegions = () => {
    close();
    const first = [...marks().values()]
      .filter(({ shown: value }) => value && value.rank <= FIRST_COMPARED)
      .sort((a, b) => (a.shown?.rank ?? 0) - (b.shown?.rank ?? 0))
      .map(({ place }) => place);
    updateView({ comparison: first, base: first[0] ?? '', selection: '', element: '' });
  };
  const present = () => {
    close();
    updateView({ story: dataset()?.stories.keys().next().value ?? '', scene: 0, presenting: true });
  };
  return (
    <Show when={shown() && dataset()}>
      <section class="welcome" aria-label={t('common.welcome')}>
        <p>{t('common.welcomeText')}</p>
        <div class="welcome-ways">
          <button type="button" class="button" onClick={lookAtLayout}>
            {t('common.wayLayouts')}
          </button>
          <button type="button" class="button" onClick={compareRegions}>
            {t('common.wayCompare')}
          </button>
          <Show when={(dataset()?.stories.size ?? 0) > 0}>
            <button type="button" class="button" onClick={present}>
              {t('common.wayPresent')}
            </button>
          </Show>
        </div>
        <IconButton icon="close" label={t('common.closeWelcome')} onClick={close} />
      </section>
    </Show>
  );
}
