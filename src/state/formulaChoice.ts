import type { Dataset } from '../core/dataset';
import { type Formula, formulaId } from '../core/formulas/formula';
import { withFormulas } from '../core/formulas/withFormulas';
import type { View } from '../core/view';
import { indicatorChoice } from './indicatorChoice';

/** What changes when a formula is added: it is chosen at once, as any indicator is. */
export function formulaAdded(dataset: Dataset, view: View, formula: Formula): Partial<View> {
  const grown = withFormulas(dataset, [formula]);
  return {
    ...indicatorChoice(grown, view, formulaId(formula)),
    formulas: [...view.formulas, formula],
  };
}

/** What changes when a formula is removed: those that rest on it go too, and nothing asks for them any more. */
export function formulaRemoved(view: View, id: string): Partial<View> {
  const gone = new Set([id]);
  const formulas = view.formulas.filter((formula) => {
    const rests = [formulaId(formula), formula.first, formula.second].some((each) => gone.has(each));
    if (rests) gone.add(formulaId(formula));
    return !rests;
  });
  const isGone = (question: { readonly indicator: string } | undefined) =>
    question !== undefined && gone.has(question.indicator);
  return {
    formulas,
    ...(isGone(view) && { indicator: '', brush: undefined }),
    ...(isGone(view.second) && {
      second: undefined,
      compareMaps: 'off',
      encoding: view.encoding === 'bivariate' ? 'choropleth' : view.encoding,
    }),
    ...(isGone(view.third) && { third: undefined }),
  };
}
