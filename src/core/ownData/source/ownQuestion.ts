import { type Availability, bestPeriod } from '../../bestPeriod';
import type { Dataset } from '../../dataset';
import { LEVELS, type Level } from '../../place';
import { levelOf } from '../../query';
import type { OwnSource } from './ownSource';

/** What a map asks that shows an own source. */
export interface OwnQuestion extends Pick<Availability, 'period' | 'status'> {
  readonly indicator: string;
  readonly level: Level;
}

/**
 * The question that shows what a source brings: its first indicator, at the level where it has most places, of the
 * period that the source itself covers best.
 * @returns undefined where none of its places stands on a level
 */
export function ownQuestion(
  { figures }: Pick<OwnSource, 'figures'>,
  dataset: Pick<Dataset, 'places'>,
): OwnQuestion | undefined {
  const indicator = figures[0]?.indicator;
  if (!indicator) return undefined;
  const found = LEVELS.map((level) => ({
    level,
    entries: new Map<string, Availability>(),
    places: new Set<string>(),
  }));
  for (const figure of figures) {
    const place = figure.indicator === indicator ? dataset.places.get(figure.place) : undefined;
    const at = found.find(({ level }) => place && levelOf(place) === level);
    if (!at) continue;
    at.places.add(figure.place);
    const { period, status } = figure;
    const known = at.entries.get(`${period} ${status}`);
    at.entries.set(`${period} ${status}`, { period, status, count: (known?.count ?? 0) + 1, total: 0 });
  }
  const fullest = found.reduce((most, each) => (each.places.size > most.places.size ? each : most));
  const best = bestPeriod([...fullest.entries.values()]);
  return best && { indicator, level: fullest.level, period: best.period, status: best.status };
}
