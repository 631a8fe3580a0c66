import type { Status } from '../../figure';
import type { TableColumn } from '../columns';
import { type Fraction, ONE } from '../decimal';
import type { Decision, DecisionKey, QuestionList } from '../decisions';
import type { HeadReading } from '../headText';
import type { IndicatorIndex, NewIndicator } from '../indicatorIndex';
import type { PeriodPart } from '../period/periodParts';
import type { TableContext } from '../tableContext';
import type { Unit } from '../unit';

/** What the figures of a column mean, for the rows that say the same: indicator, unit, period and status. */
export interface Meaning {
  readonly id: number;
  /** The register's id; empty for a new indicator. */
  readonly indicator: string;
  readonly made: NewIndicator | undefined;
  /** The head in words, without unit and period. */
  readonly name: string;
  /** The unit of the values that are given out: the register's, or the stated one of a new indicator. */
  readonly unit: string;
  /** The unit that the table states; undefined where it states none and the values stand as they are. */
  readonly stated: Unit | undefined;
  readonly target: Unit | undefined;
  readonly period: string;
  readonly status: Status;
  readonly additive: boolean;
  /** A growth or ratio without a stated per cent: whether values are fractions is seen from them. */
  readonly assumedPercent: boolean;
  /** Decided to be left out: its cells give no figure. */
  readonly isLeft: boolean;
  /** By what its indicator, unit and period are decided. */
  readonly keys: {
    readonly indicator: DecisionKey;
    readonly unit: DecisionKey;
    readonly period: DecisionKey;
  };
}

/** What a row says of its figures, beside its place. */
export interface RowWords {
  readonly indicator: HeadReading | undefined;
  /** The indicator that a 其中 row is a part of. */
  readonly partOf: string;
  readonly periods: readonly PeriodPart[];
  readonly periodText: string;
  readonly unit: Unit | undefined;
  readonly status: Status | undefined;
  /** Words of the section that the row stands in. */
  readonly section: string;
}

export interface MeaningAsker {
  readonly indicators: IndicatorIndex;
  readonly context: TableContext;
  readonly columns: readonly TableColumn[];
  readonly decided: (key: DecisionKey) => Decision | undefined;
  readonly questions: QuestionList;
  /** The unit that a new indicator was first met in: all its figures are told in it. */
  readonly firstUnits: Map<string, Unit>;
}

/** The fraction by which a stated unit's values are told in the meaning's unit: sizes of both. */
export function sizesOf(meaning: Meaning, own: Unit | undefined): readonly [Fraction, Fraction] {
  const from = own ?? meaning.stated;
  return from && meaning.target ? [from.size, meaning.target.size] : [ONE, ONE];
}
