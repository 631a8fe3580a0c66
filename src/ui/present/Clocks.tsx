import { createSignal, Index, onCleanup } from 'solid-js';
import type { Language } from '../../i18n/language';
import { type MessageKey, translate } from '../../i18n/translate';

const SECOND = 1000;
const pad = (count: number) => String(Math.floor(count)).padStart(2, '0');

/** Hours only where there are any: 07:05, 1:02:03. */
function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / SECOND));
  const hours = Math.floor(seconds / 3600);
  const rest = `${pad((seconds % 3600) / 60)}:${pad(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

interface ClocksProps {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Seconds that the steps are to take together. */
  readonly planned: number;
  readonly language: Language;
}

/** The time of day, how long the presentation has run, how long it is to take, and what is left of that or run over. */
export function Clocks(props: ClocksProps) {
  const [now, setNow] = createSignal(Date.now());
  const timer = setInterval(() => setNow(Date.now()), SECOND);
  onCleanup(() => clearInterval(timer));
  const time = () => {
    const date = new Date(now());
    return `${pad(date.getHours())}:${pad(date.getMinutes())}`;
  };
  const left = () => props.planned * SECOND - (now() - props.startedAt);
  const clocks = (): readonly { readonly key: MessageKey; readonly text: string }[] => [
    { key: 'present.clock', text: time() },
    { key: 'present.elapsed', text: duration(now() - props.startedAt) },
    { key: 'present.planned', text: duration(props.planned * SECOND) },
    left() >= 0
      ? { key: 'present.remaining', text: duration(left()) }
      : { key: 'present.overrun', text: duration(-left()) },
  ];
  return (
    <dl class="clocks">
      <Index each={clocks()}>
        {(clock) => (
          <div>
            <dt>{translate(props.language, clock().key)}</dt>
            <dd>{clock().text}</dd>
          </div>
        )}
      </Index>
    </dl>
  );
}
