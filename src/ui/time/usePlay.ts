import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import { breaksOverTime, type TimelineStop } from '../../core/statistics/timeline';
import { useAtlas } from '../../state/context';

/** Long enough to read the map, short enough to see it change. */
const STEP = 1500;

export interface Play {
  readonly isPlaying: Accessor<boolean>;
  readonly toggle: () => void;
  /** To the stop before (-1) or after (1) the current one, over gaps. */
  readonly step: (direction: 1 | -1) => void;
  readonly goTo: (stop: TimelineStop | undefined) => void;
}

/** Runs through the periods of one status; the class limits are locked over all of them when it starts. */
export function usePlay(stops: Accessor<readonly TimelineStop[]>): Play {
  const { view, updateView, dataset, answerBoundaries } = useAtlas();
  const [isPlaying, setPlaying] = createSignal(false);
  const real = () => stops().filter((stop) => stop.entry);
  const isCurrent = ({ entry }: TimelineStop) =>
    entry?.period === view().period && entry.status === view().status;
  const goTo = (stop: TimelineStop | undefined, history: 'push' | 'replace' = 'push') => {
    if (!stop?.entry || isCurrent(stop)) return;
    const { period, status } = stop.entry;
    updateView(
      { period, status, ...(view().classification.locked ? {} : { brush: undefined }) },
      { history },
    );
  };
  const step = (direction: 1 | -1) => {
    setPlaying(false);
    goTo(real()[real().findIndex(isCurrent) + direction]);
  };
  const advance = () => {
    const playable = real().filter((stop) => stop.playable);
    const next = playable[playable.findIndex(isCurrent) + 1];
    if (next) goTo(next, 'replace');
    else setPlaying(false);
  };
  const start = () => {
    const data = dataset();
    const shapes = answerBoundaries();
    if (!data || !shapes) return;
    const playable = real().filter((stop) => stop.playable);
    const { classification } = view();
    if (!classification.locked && view().encoding !== 'bivariate') {
      updateView({
        classification: { ...classification, locked: true, breaks: breaksOverTime(data, shapes, view()) },
      });
    }
    if (playable.at(-1) && isCurrent(playable.at(-1) as TimelineStop)) goTo(playable[0], 'replace');
    setPlaying(true);
  };
  createEffect(
    on(isPlaying, (playing) => {
      if (!playing) return;
      const timer = setInterval(advance, STEP);
      onCleanup(() => clearInterval(timer));
    }),
  );
  return { isPlaying, toggle: () => (isPlaying() ? setPlaying(false) : start()), step, goTo };
}
