import { For, Show } from 'solid-js';
import type { PartLeftOut } from '../../core/aggregate/withoutParts';
import { formatFigure } from '../../core/format';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';

/** Which figures a sum leaves out, since their places lie in one that it counts, and where a document says so. */
export function LeftOutParts(props: { readonly leftOut: readonly PartLeftOut[] }) {
  const { dataset } = useAtlas();
  const { t, say, language } = useWords();
  const nameOf = (id: string) => {
    const place = dataset()?.places.get(id);
    return place ? say(place.name) : id;
  };
  return (
    <Show when={props.leftOut.length > 0}>
      <ul class="hint left-out" aria-label={t('membership.leftOut')}>
        <For each={props.leftOut}>
          {({ figure, whole }) => (
            <li data-place={figure.place}>
              {t('membership.leftOutPart', {
                part: nameOf(figure.place),
                value: formatFigure(figure, language()),
                whole: nameOf(whole),
              })}{' '}
              <span class="locator">
                {dataset()?.parkParts.get(figure.place)?.locator ?? t('membership.register')}
              </span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
