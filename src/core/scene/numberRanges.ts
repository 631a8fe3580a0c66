import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';

/** Numbers in words, those that follow each other as from–to: 1–3, 8. */
export function numberRanges(numbers: readonly number[], language: Language): string {
  const runs: [from: number, to: number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
    .join(translate(language, 'signs.listed'));
}
