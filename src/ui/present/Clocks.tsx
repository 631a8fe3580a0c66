import { createSignal, onCleanup } from 'solid-js';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';

const SECOND = 1000;
const pad = (count: number) => String(Math.floor(count)).padStart(2, '0');

/** Hours only where there are any: 07:05, 1:02:03. */
function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / SECOND));
  const hours = Math.floor(seconds / 3600);
  const rest = `${pad((seconds % 3600) / 60)}:${pad(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** The time of day and how long the presentation has run. */
export function Clocks(props: { readonly startedAt: number; readonly language: Language }) {
  const [now, setNow] = createSignal(Date.now());
  const timer = setInterval(() => setNow(Date.now()), SECOND);
  onCleanup(() => clearInterval(timer));
  const time = () => {
    const date = new Date(now());
    return `${pad(date.getHours())}:${pad(date.getMinutes())}`;
  };
  return (
    <dl class="clocks">
      <div>
        <dt>{translate(props.language, 'present.clock')}</dt>
        <dd>{time()}</dd>
      </div>
      <div>
        <dt>{translate(props.language, 'present.elapsed')}</dt>
        <dd>{duration(now() - props.startedAt)}</dd>
      </div>
    </dl>
  );
}
