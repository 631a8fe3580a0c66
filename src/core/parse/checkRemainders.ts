import type { Source } from '../figure';
import type { Indicator } from '../indicator';
import type { PlaceId, Region } from '../place';
import type { RemainderRule } from '../remainderRule';
import { type Origin, type Parsed, textOf } from './origin';
import type { Report } from './report';

interface Registers {
  readonly regions: ReadonlyMap<PlaceId, Region>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** The rules about additive indicators and known sources, one for an indicator and period, excepting known cities. */
export function checkRemainders(
  report: Report,
  rules: readonly Parsed<RemainderRule>[],
  { regions, indicators, sources }: Registers,
): RemainderRule[] {
  const first = new Map<string, Origin>();
  return rules.flatMap(({ item, at }) => {
    const knows = [
      report.knows(at, ['indicator'], item.indicator, indicators, 'data/indicators'),
      report.knows(at, ['whole_source'], item.wholeSource, sources, 'data/sources.csv'),
      report.knows(at, ['part_source'], item.partSource, sources, 'data/sources.csv'),
    ];
    if (!knows.every(Boolean)) return [];
    if (!indicators.get(item.indicator)?.additive) {
      report.tell(at, ['indicator'], item.indicator, 'remainder');
      return [];
    }
    const key = `${item.indicator} ${item.period}`;
    const before = first.get(key);
    if (before) {
      report.tell(at, ['indicator'], item.indicator, 'duplicate', { first: textOf(before) });
      return [];
    }
    first.set(key, at);
    const except = item.except.filter((city) => {
      const isCity = regions.get(city)?.level === 'city';
      if (!isCity) report.tell(at, ['except'], city, 'city', { register: 'geo/regions.csv' });
      return isCity;
    });
    return [{ ...item, except }];
  });
}
