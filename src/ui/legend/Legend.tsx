import { createMemo, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { Guarded } from '../Guarded';
import { AgeNote } from '../overlay/AgeNote';
import { useWords } from '../useWords';
import { BivariateSquare } from './BivariateSquare';
import Histogram from './histogram/Histogram';
import { LegendClasses } from './LegendClasses';
import { LegendNotes } from './LegendNotes';
import { LegendSizes } from './LegendSizes';
import { LegendSymbols } from './LegendSymbols';

interface LegendProps {
  /** True where the layout's elements stand beside it with their marks already. */
  readonly withoutElements?: boolean;
}

/** The key to the map; everything in it is read off the scene. */
export function Legend(props: LegendProps) {
  const { scene } = useAtlas();
  const { t } = useWords();
  const symbols = createMemo(() => {
    const all = scene()?.legend.symbols ?? [];
    const beside = scene()?.view.layout;
    return props.withoutElements ? all.filter(({ layout }) => !layout || layout !== beside) : all;
  });
  return (
    <Show when={scene()}>
      {(shown) => (
        <section class="legend" aria-label={t('common.legend')}>
          <details open>
            <summary>
              <h2 class="legend-title">{shown().legend.title || t('common.legend')}</h2>
            </summary>
            <div class="legend-body">
              <AgeNote />
              <Show when={shown().view.indicator}>
                <Show when={shown().legend.bivariate}>
                  {(square) => <BivariateSquare square={square()} />}
                </Show>
                <LegendClasses legend={shown().legend} hatch={shown().ground.hatch} />
                <LegendSizes sizes={shown().legend.sizes} />
                <Guarded>
                  <Histogram />
                </Guarded>
              </Show>
              <LegendSymbols symbols={symbols()} />
              <LegendNotes />
              <Show when={!shown().view.indicator && symbols().length === 0}>
                <p class="hint">{t('workspace.emptyKey')}</p>
              </Show>
            </div>
          </details>
        </section>
      )}
    </Show>
  );
}
