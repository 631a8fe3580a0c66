import type { Language } from '../../i18n/language';
import { ATLAS } from '../atlasFile';
import { bestPeriod } from '../bestPeriod';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { PlaceId } from '../place';
import { availability, availabilityAmong, levelOf } from '../query';
import type { PlainQuestion } from '../question';
import { plainly } from '../question';
import type { ShownValue } from '../scene/scene';
import { levelValues } from '../scene/values';

/** How far a place has come by one indicator, among those of its level. */
export interface PlaceResult {
  readonly question: PlainQuestion;
  readonly shown: ShownValue;
}

/** The period that opens at the place's level where the place has a figure of it, else the place's own best one. */
function questionFor(dataset: Dataset, place: PlaceId, indicator: string): PlainQuestion | undefined {
  const found = dataset.places.get(place);
  const level = found && levelOf(found);
  if (!level) return undefined;
  const own = availabilityAmong(dataset, indicator, new Set([place])).filter(
    ({ status }) => status === 'actual',
  );
  const opening = bestPeriod(
    availability(dataset, indicator, level).filter(({ status }) => status === 'actual'),
  );
  const best = own.find(({ period }) => period === opening?.period) ?? bestPeriod(own);
  return best && { indicator, period: best.period, status: best.status };
}

/** What the figures say of a place by the atlas's indicators of results; of none where it has no actual figure. */
export function placeResults(
  dataset: Dataset,
  boundaries: Boundaries,
  place: PlaceId,
  language: Language,
): readonly PlaceResult[] {
  const found = dataset.places.get(place);
  const level = found && levelOf(found);
  if (!level) return [];
  return ATLAS.results.flatMap((indicator) => {
    const question = questionFor(dataset, place, indicator);
    if (!question) return [];
    const shown = levelValues(dataset, boundaries, { level, language }, plainly(question)).values.get(place);
    return shown ? [{ question, shown }] : [];
  });
}
