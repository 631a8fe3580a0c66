import { createMemo, For, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { useAtlas } from '../../state/context';
import { PlaceLink } from '../details/PlaceLink';
import type { LevelRow } from '../rows/levelRows';
import { useWords } from '../useWords';

const STEPS = ['low', 'middle', 'high'] as const;

/** Which places each of the nine colours of a map of two indicators stands for: high by one and low by the other first. */
export function BivariatePlaces(props: { readonly dataset: Dataset; readonly rows: readonly LevelRow[] }) {
  const { scene } = useAtlas();
  const { t } = useWords();
  const cells = createMemo(() => {
    const shown = scene();
    const square = shown?.legend.bivariate;
    if (!shown || !square) return [];
    const fills = new Map(shown.regions.map(({ place, fill }) => [place, fill]));
    return square.colours
      .flatMap((row, second) => row.map((colour, first) => ({ colour, first, second })))
      .map((cell) => ({
        ...cell,
        places: props.rows.filter(({ place }) => fills.get(place) === cell.colour).map(({ place }) => place),
      }))
      .filter(({ places }) => places.length > 0)
      .sort((a, b) => Math.abs(b.first - b.second) - Math.abs(a.first - a.second) || b.second - a.second);
  });
  return (
    <Show when={scene()?.legend.bivariate}>
      {(square) => (
        <details class="fold bivariate-places">
          <summary>{t('charts.bivariatePlaces')}</summary>
          <p class="chart-note">
            {t('charts.bivariateAxes', { first: square().first.title, second: square().second.title })}
          </p>
          <ul>
            <For each={cells()}>
              {({ colour, first, second, places }) => (
                <li data-cell={`${second}-${first}`}>
                  <span class="bivariate-swatch" style={{ background: colour }} aria-hidden="true" />
                  <span>
                    {t('charts.bivariateCell', {
                      first: t(`charts.${STEPS[first] ?? 'middle'}`),
                      second: t(`charts.${STEPS[second] ?? 'middle'}`),
                      count: places.length,
                    })}{' '}
                    <For each={places}>{(place) => <PlaceLink dataset={props.dataset} place={place} />}</For>
                  </span>
                </li>
              )}
            </For>
          </ul>
        </details>
      )}
    </Show>
  );
}
