import { createMemo, For, Show } from 'solid-js';
import { type EmptyOffer, emptyOffers } from '../../core/emptyOffer';
import { formatPeriod } from '../../core/period';
import type { View } from '../../core/view';
import { useAtlas } from '../../state/context';
import { indicatorChoice, levelChoice } from '../../state/indicatorChoice';
import { useWords } from '../useWords';

/** Where a map has no figure at all: says so beside its title, and offers what has some at one click. */
export function EmptyHint() {
  const { scene, view, dataset, updateView } = useAtlas();
  const { t, say, language } = useWords();
  const offers = createMemo(() => {
    const data = dataset();
    return data && scene()?.coverage?.count === 0 ? emptyOffers(data, view()) : undefined;
  });
  const textOf = (offer: EmptyOffer): string => {
    const { count } = offer;
    switch (offer.kind) {
      case 'period':
        return t('indicators.offer.period', {
          count,
          period: formatPeriod(offer.period, language()),
          status: t(`common.status.${offer.status}`),
        });
      case 'level':
        return t('indicators.offer.level', { count, level: t(`common.level.${offer.level}`) });
      case 'indicator': {
        const name = dataset()?.indicators.get(offer.indicator)?.name;
        return t('indicators.offer.indicator', { count, name: name ? say(name) : offer.indicator });
      }
    }
  };
  const changeOf = (offer: EmptyOffer): Partial<View> => {
    const data = dataset();
    if (offer.kind === 'period') return { period: offer.period, status: offer.status, brush: undefined };
    if (!data) return {};
    return offer.kind === 'level'
      ? levelChoice(data, view(), offer.level)
      : indicatorChoice(data, view(), offer.indicator);
  };
  return (
    <Show when={offers()}>
      {(found) => (
        <div class="title-hint empty-hint" role="status">
          <span>{t('indicators.offer.none', { level: t(`common.level.${view().level}`) })}</span>
          <For each={found()}>
            {(offer) => (
              <button type="button" class="text-button" onClick={() => updateView(changeOf(offer))}>
                {textOf(offer)}
              </button>
            )}
          </For>
        </div>
      )}
    </Show>
  );
}
