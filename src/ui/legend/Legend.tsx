import { Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { Slot } from '../Slot';
import { useWords } from '../useWords';
import { BivariateSquare } from './BivariateSquare';
import { LegendClasses } from './LegendClasses';
import { LegendSizes } from './LegendSizes';
import { LegendSymbols } from './LegendSymbols';

/** The key to the map; everything in it is read off the scene. */
export function Legend() {
  const { scene } = useAtlas();
  const { t } = useWords();
  return (
    <Show when={scene()}>
      {(shown) => (
        <section class="legend" aria-label={t('common.legend')}>
          <Show when={shown().view.indicator}>
            <h2 class="legend-title">{shown().legend.title}</h2>
            <Show
              when={shown().legend.bivariate}
              fallback={<LegendClasses legend={shown().legend} hatch={shown().ground.hatch} />}
            >
              {(square) => <BivariateSquare square={square()} />}
            </Show>
            <LegendSizes sizes={shown().legend.sizes} />
            <Slot name="histogram" />
          </Show>
          <LegendSymbols symbols={shown().legend.symbols} />
        </section>
      )}
    </Show>
  );
}
