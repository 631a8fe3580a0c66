import { createMemo, Show } from 'solid-js';
import { formatPeriod } from '../../core/period';
import { absenceName } from '../../core/scene/absence';
import { againstText } from '../../core/scene/againstText';
import { useAtlas } from '../../state/context';
import { RemainderText } from '../figures/RemainderText';
import { ShownFigure } from '../figures/ShownFigure';
import { Later } from '../Later';
import { lateComponent } from '../lateComponent';
import { useWords } from '../useWords';
import { AgeNote } from './AgeNote';

const Sparkline = lateComponent(() => import('./Sparkline'));
const GAP = 14;
const WIDTH = 260;

/** Place, value, unit, period and rank beside the pointer, or at the place that the keyboard is on. */
export function Tooltip() {
  const { hover, marks, scene, dataset, mapSize } = useAtlas();
  const { t, language } = useWords();
  const mark = createMemo(() => {
    const current = hover();
    return current && current.x !== undefined ? marks().get(current.place) : undefined;
  });
  const asked = () => {
    const { indicator = '', period = '', status = 'actual', normalisation = 'amount' } = scene()?.view ?? {};
    return { indicator, period, status, normalisation } as const;
  };
  /** What the value is set against, which its unit alone does not say: which population, of which year. */
  const base = () => {
    const [known, shown] = [dataset(), mark()?.shown];
    return known && shown ? againstText(known, [shown], language()) : '';
  };
  const position = () => {
    const { x = 0, y = 0 } = hover() ?? {};
    const left = x + GAP + WIDTH > (mapSize()?.width ?? window.innerWidth) ? x - GAP - WIDTH : x + GAP;
    const up = y > (mapSize()?.height ?? window.innerHeight) * 0.6;
    return {
      left: `${Math.max(4, left)}px`,
      ...(up ? { bottom: `calc(100% - ${y - GAP}px)` } : { top: `${y + GAP}px` }),
    };
  };
  return (
    <Show when={mark()}>
      {(shown) => (
        <div class="tooltip" style={position()} aria-hidden="true">
          <p class="tooltip-place">{shown().name}</p>
          <Show
            when={shown().shown}
            fallback={
              <Show when={scene()?.view.indicator}>
                <p class="muted">{t(absenceName(shown().pattern))}</p>
                <Show when={dataset()}>
                  {(loaded) => (
                    <RemainderText
                      dataset={loaded()}
                      question={{ place: shown().place, ...asked() }}
                      detail="sentence"
                    />
                  )}
                </Show>
              </Show>
            }
          >
            {(value) => (
              <>
                <ShownFigure shown={value()} class="tooltip-value" />
                <Show when={base()}>{(text) => <p class="tooltip-base">{text()}</p>}</Show>
                <p class="tooltip-rank">
                  {t('place.rank', { rank: value().rank, of: value().rankOf })}
                  {' · '}
                  {formatPeriod(scene()?.view.period ?? '', language())}
                  {' · '}
                  {t(`common.status.${scene()?.view.status ?? 'actual'}`)}
                </p>
                <AgeNote />
                <Later quiet={true}>
                  <Show when={dataset()}>
                    {(loaded) => (
                      <Sparkline
                        dataset={loaded()}
                        place={shown().place}
                        indicator={value().figures[0]?.indicator ?? ''}
                        period={scene()?.view.period ?? ''}
                      />
                    )}
                  </Show>
                </Later>
                <Show when={value().conflict}>
                  <p class="conflict-mark">{t('place.conflict')}</p>
                </Show>
              </>
            )}
          </Show>
        </div>
      )}
    </Show>
  );
}
