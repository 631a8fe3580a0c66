import { createMemo, For, Show } from 'solid-js';
import { formatPeriod } from '../../core/period';
import { timeline } from '../../core/statistics/timeline';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';
import { usePlay } from './usePlay';
import './periodSlider.css';

/** The periods that have figures, in order, to step and play through; years without figures stay in sight as gaps. */
export default function PeriodSlider() {
  const { view, dataset } = useAtlas();
  const { t, language } = useWords();
  const asked = createMemo(view, undefined, {
    equals: (a, b) =>
      a.indicator === b.indicator && a.level === b.level && a.period === b.period && a.status === b.status,
  });
  const stops = createMemo(() => {
    const data = dataset();
    return data && asked().indicator !== '' ? timeline(data, asked()) : [];
  });
  const real = () => stops().filter((stop) => stop.entry);
  const playable = () => real().filter((stop) => stop.playable);
  const play = usePlay(stops);
  const current = () =>
    real().findIndex(({ entry }) => entry?.period === asked().period && entry.status === asked().status);
  const words = (period: string, status: 'actual' | 'target' | 'forecast') =>
    status === 'actual'
      ? formatPeriod(period, language())
      : `${formatPeriod(period, language())} ${t(`scene.status.${status}`)}`;
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key] as 1 | -1 | undefined;
    if (move) play.step(move);
    else if (event.key === 'Home') play.goTo(real()[0]);
    else if (event.key === 'End') play.goTo(real().at(-1));
    else if (event.key === ' ') play.toggle();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Show when={real().length > 1 && current() >= 0}>
      <section class="period-slider" aria-label={t('time.timeline')}>
        <button
          type="button"
          class="play-button"
          disabled={playable().length < 2}
          aria-label={t(play.isPlaying() ? 'time.pause' : 'time.play')}
          title={
            playable().length < 2 ? t('time.nothingToPlay') : t(play.isPlaying() ? 'time.pause' : 'time.play')
          }
          onClick={play.toggle}
        >
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <path d={play.isPlaying() ? 'M5 4h4v12H5zM11 4h4v12h-4z' : 'M6 3.5v13l11-6.5z'} />
          </svg>
        </button>
        <button
          type="button"
          class="step-button"
          aria-label={t('time.stepBack')}
          disabled={current() <= 0}
          onClick={() => play.step(-1)}
        >
          ‹
        </button>
        <div
          class="period-track"
          role="slider"
          tabIndex={0}
          aria-label={t('time.period')}
          aria-valuemin={0}
          aria-valuemax={real().length - 1}
          aria-valuenow={current()}
          aria-valuetext={words(asked().period, asked().status)}
          onKeyDown={onKeyDown}
        >
          <For each={stops()}>
            {(stop) => (
              <Show
                when={stop.entry}
                fallback={
                  <span class="period-gap" title={t('time.noFigureYear', { year: stop.year })}>
                    <i />
                    <span>{String(stop.year).slice(2)}</span>
                  </span>
                }
              >
                {(entry) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the slider around it answers the keys
                  // biome-ignore lint/a11y/noStaticElementInteractions: a stop of the slider around it
                  <span
                    class={`period-stop ${entry().status}`}
                    classList={{
                      current: entry().period === asked().period && entry().status === asked().status,
                    }}
                    title={t('time.stopHelp', {
                      period: words(entry().period, entry().status),
                      count: entry().count,
                      total: entry().total,
                    })}
                    onClick={() => play.goTo(stop)}
                  >
                    <i />
                    <span>
                      {entry().period.includes('/') ? formatPeriod(entry().period, 'en') : entry().period}
                    </span>
                  </span>
                )}
              </Show>
            )}
          </For>
        </div>
        <button
          type="button"
          class="step-button"
          aria-label={t('time.stepForward')}
          disabled={current() >= real().length - 1}
          onClick={() => play.step(1)}
        >
          ›
        </button>
        <output class="period-now">{words(asked().period, asked().status)}</output>
      </section>
    </Show>
  );
}
