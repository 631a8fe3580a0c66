/** What becomes of a row, a column or a cell. */
export type Fate = 'used' | 'set-aside' | 'needs-decision';

/** Rules by which rows are used, set aside or left open. Words stand in `src/i18n/zh/understanding.ts`, under `row.<rule>`. */
export type RowRule =
  | 'figures'
  | 'head'
  | 'title'
  | 'unit-line'
  | 'blank'
  | 'numbering'
  | 'repeated-head'
  | 'note'
  | 'section'
  | 'total'
  | 'derived'
  | 'urban'
  | 'part'
  | 'elsewhere'
  | 'town'
  | 'all-missing'
  | 'repeated'
  | 'no-figures'
  | 'hidden-sheet'
  | 'left'
  | 'no-table'
  | 'refused'
  | 'hidden-row'
  | 'place-unknown'
  | 'place-similar'
  | 'place-ambiguous'
  | 'namesake'
  | 'codes-disagree'
  | 'parent-disagrees'
  | 'no-label';

/** Rules by which columns are used, set aside or left open: `column.<rule>`. */
export type ColumnRule =
  | 'figures'
  | 'unit-over-note'
  | 'place'
  | 'parent'
  | 'code'
  | 'period'
  | 'indicator'
  | 'unit'
  | 'status'
  | 'serial'
  | 'rank'
  | 'text'
  | 'note'
  | 'owner'
  | 'empty'
  | 'total'
  /** A head among places that names none, and one that is asked about. */
  | 'no-place'
  | 'place-open'
  | 'hidden-column'
  | 'left'
  | 'longitude'
  | 'latitude';

/** Rules by which single cells give no figure: `cell.<rule>`. */
export type CellRule = 'missing' | 'error' | 'not-a-number' | 'unit-unlike' | 'repeated' | 'left';

/** A rule that decided, with what its words need. */
export interface Reason<Rule extends string> {
  readonly fate: Fate;
  readonly rule: Rule;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Makes a reason; equal ones are one object where `values` is left out. */
export function reason<Rule extends string>(
  fate: Fate,
  rule: Rule,
  values: Reason<Rule>['values'] = NONE,
): Reason<Rule> {
  return { fate, rule, values };
}

const NONE: Readonly<Record<string, string>> = Object.freeze({});
