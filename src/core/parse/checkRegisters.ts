import type { Source } from '../figure';
import type { Indicator, Industry, Theme } from '../indicator';
import type { IndustryWord } from '../industryWord';
import type { Parsed } from './origin';
import type { Report } from './report';

/** The indicators of known themes; a ratio whose parts are not two other indicators keeps its own figures only. */
export function checkIndicators(
  report: Report,
  indicators: readonly Parsed<Indicator>[],
  themes: ReadonlyMap<string, Theme>,
): Map<string, Indicator> {
  const kept = indicators.filter(({ item, at }) =>
    report.knows(at, ['theme'], item.theme, themes, 'data/themes.csv'),
  );
  const ids = new Set(kept.map(({ item }) => item.id));
  return new Map(
    kept.map(({ item, at }) => {
      const parts = [
        ['numerator', item.numerator],
        ['denominator', item.denominator],
      ] as const;
      if (parts.every(([, id]) => id === '')) return [item.id, item];
      const holds = parts.map(([column, id]) => {
        if (id !== '' && !report.knows(at, [column], id, ids, 'data/indicators')) return false;
        if (id !== '' && id !== item.id && item.kind === 'ratio') return true;
        report.tell(at, [column], id, 'ratioParts');
        return false;
      });
      return [item.id, holds.every(Boolean) ? item : { ...item, numerator: '', denominator: '' }];
    }),
  );
}

/** The industries of known sources, of which no two of a family share shape or colour. */
export function checkIndustries(
  report: Report,
  industries: readonly Parsed<Industry>[],
  sources: ReadonlyMap<string, Source>,
): Map<string, Industry> {
  const kept = new Map<string, Industry>();
  for (const { item, at } of industries) {
    if (!report.knows(at, ['source'], item.source, sources, 'data/sources.csv')) continue;
    const looks = (['symbol', 'colour'] as const).map((look) => {
      const first = [...kept.values()].find(
        (other) => other.family === item.family && other[look] === item[look],
      );
      if (first) report.tell(at, [look], item[look], 'sameLook', { first: first.id });
      return first === undefined;
    });
    if (looks.every(Boolean)) kept.set(item.id, item);
  }
  return kept;
}

/** The words of a catalogue with the industries that exist. */
export function checkIndustryWords(
  report: Report,
  words: readonly Parsed<IndustryWord>[],
  industries: ReadonlyMap<string, Industry>,
): Map<string, IndustryWord> {
  return new Map(
    words.map(({ item, at }) => {
      const known = item.industries.filter((industry) =>
        report.knows(at, ['industries'], industry, industries, 'data/industries.csv'),
      );
      return [item.id, { ...item, industries: known }];
    }),
  );
}
