import { inBothLanguages } from '../i18n/inBothLanguages';
import type { LocalText } from '../i18n/language';
import type { Notices } from './notices';

/** How long something may take before it is said that it is waited for, in milliseconds. */
const PATIENCE = 8_000;

/**
 * Says that something is waited for, once that takes long.
 * @param what as its name stands in a sentence
 * @returns what ends it: it is there, or will not come
 */
export type WaitFor = (id: string, what: LocalText) => () => void;

/** Notices of what is waited for: one a thing, however many wait for it. */
export function createSlowWaits(notices: Notices): WaitFor {
  const waiting = new Map<string, number>();
  return (id, what) => {
    const notice = `slow-${id}`;
    const add = (change: number) => waiting.set(id, (waiting.get(id) ?? 0) + change);
    add(1);
    const patience = setTimeout(
      () => notices.add({ id: notice, kind: 'info', text: inBothLanguages('faults.slow', { file: what }) }),
      PATIENCE,
    );
    return () => {
      clearTimeout(patience);
      add(-1);
      if (waiting.get(id) === 0) notices.dismiss(notice);
    };
  };
}
