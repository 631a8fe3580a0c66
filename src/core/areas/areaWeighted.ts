import type { Aggregate } from '../aggregate/aggregate';
import { ratioBound, sumBound } from '../aggregate/bounds';
import { coverageOf } from '../aggregate/coverage';
import { ratioOfMembers } from '../aggregate/ratioOfMembers';
import { sumMembers } from '../aggregate/sumMembers';
import type { Dataset } from '../dataset';
import type { Bound, Figure } from '../figure';
import type { PlainQuestion } from '../question';
import type { AreaMember } from './membersOf';

const WHOLE = 1 - 1e-6;

/** Sums figures by the share of their place; a place in part makes the sum an approximate one. */
function weighted(
  figures: readonly Figure[],
  shares: ReadonlyMap<string, number>,
): { value: number; bound: Bound } {
  const inPart = figures.some((figure) => (shares.get(figure.place) ?? 0) < WHOLE);
  return {
    value: figures.reduce((sum, figure) => sum + figure.value * (shares.get(figure.place) ?? 0), 0),
    bound: inPart ? 'about' : sumBound(figures.map((figure) => figure.bound)),
  };
}

/**
 * An estimate for an area that cuts through regions: each gives the share of its figure that its land inside has of
 * all its land, as if spread evenly. A ratio is estimated from both its parts.
 * Method: areal weighting, Goodchild & Lam (1980), Areal interpolation: a variant of the traditional spatial problem.
 */
export function areaWeighted(
  dataset: Dataset,
  members: readonly AreaMember[],
  question: PlainQuestion,
): Aggregate {
  const shares = new Map(members.map(({ place, share }) => [place, share]));
  const places = members.map(({ place }) => place);
  const indicator = dataset.indicators.get(question.indicator);
  if (indicator?.kind !== 'ratio') {
    const sum = sumMembers(dataset, places, question);
    return sum.ok ? { ...sum, rule: 'area-weighted', ...weighted(sum.figures, shares) } : sum;
  }
  const ratio = ratioOfMembers(dataset, places, question);
  if (!ratio.ok) return ratio;
  const part = (id: string) => ratio.figures.filter((figure) => figure.indicator === id);
  const above = part(indicator.numerator);
  const below = part(indicator.denominator);
  const plain = (figures: readonly Figure[]) => figures.reduce((sum, figure) => sum + figure.value, 0);
  const scale = ratio.value / (plain(above) / plain(below));
  const numerator = weighted(above, shares);
  const denominator = weighted(below, shares);
  const present = new Set(above.map((figure) => figure.place));
  const coverage = coverageOf(places, (place) => present.has(place));
  if (denominator.value === 0) return { ok: false, reason: 'zero-denominator', coverage };
  return {
    ...ratio,
    rule: 'area-weighted',
    value: (numerator.value / denominator.value) * scale,
    bound: ratioBound(numerator.bound, denominator.bound),
  };
}
