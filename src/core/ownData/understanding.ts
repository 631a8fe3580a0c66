import type { Bound, Status } from '../figure';
import type { PlaceId } from '../place';
import type { DecisionKey, Question } from './decisions';
import type { Meaning } from './meaning/meaning';
import type { CellRule, ColumnRule, Reason, RowRule } from './reason';
import type { LevelRule } from './rowPlaces/placeColumns';

/** How a table is laid out. */
export type TableKind =
  /** Rows are places, columns indicators. */
  | 'places-indicators'
  /** Rows are places, columns periods of one indicator. */
  | 'places-periods'
  /** Columns are places, rows indicators or periods. */
  | 'transposed'
  /** A row is one place with its indicator or period. */
  | 'long'
  /** One place, named by the title, the sheet or the file. */
  | 'one-place'
  /** Rows are points with coordinates. */
  | 'points'
  | 'none';

/** Why a table gives no figure. Words stand in `src/i18n/zh/understanding.ts`, under `refusal.<reason>`. */
export type Refusal = 'points' | 'no-place' | 'no-values' | 'owners' | 'several-rows' | 'no-figures';

/** One figure that a cell gives. Rows and columns are counted from 0. */
export interface OwnFact {
  readonly row: number;
  readonly column: number;
  readonly place: PlaceId;
  /** The register's id; empty for an indicator that the table brings. */
  readonly indicator: string;
  /** The head in words. */
  readonly name: string;
  /** Of the value: the register's unit, or the stated one of a new indicator. */
  readonly unit: string;
  /** ISO 8601 as in `data/README.md`; empty while it is asked. */
  readonly period: string;
  readonly status: Status;
  readonly bound: Bound;
  readonly value: number;
  /** Place of what its column means in the table's `meanings`. */
  readonly meaning: number;
}

/** A cell of a used row that gives no figure, or waits for a decision. */
export interface CellAside {
  readonly row: number;
  readonly column: number;
  readonly reason: Reason<CellRule>;
}

/** A total held against the sum of what it totals, both in the meaning's unit. */
export interface TotalCheck {
  readonly row: number;
  readonly column: number;
  /** Whose total it is; empty for 合计 of all that stands in the table. */
  readonly place: PlaceId | '';
  readonly stated: number;
  readonly sum: number;
  readonly members: number;
  /** Whether both agree within the rounding of what is printed. */
  readonly holds: boolean;
}

export interface UnderstoodColumn {
  readonly column: number;
  readonly head: string;
  readonly reason: Reason<ColumnRule>;
  /** By what the place that its head names is decided; undefined where heads are no places. */
  readonly placeKey: DecisionKey | undefined;
}

/** Three values of one meaning as the table has them and as they are given out. */
export interface UnitExample {
  readonly meaning: number;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: number;
}

export interface UnderstoodTable {
  /** Place of the sheet in the workbook, and its name. */
  readonly sheet: number;
  readonly sheetName: string;
  readonly kind: TableKind;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly title: string;
  /** Words of all heads, by which a table of the same form is known. */
  readonly form: string;
  readonly columns: readonly UnderstoodColumn[];
  /** By which level its labels were read as places. */
  readonly levelRule: LevelRule | undefined;
  readonly facts: readonly OwnFact[];
  readonly meanings: readonly Meaning[];
  readonly examples: readonly UnitExample[];
  readonly cells: readonly CellAside[];
  readonly totals: readonly TotalCheck[];
  readonly questions: readonly Question[];
  /** By what the place of a row is decided; of rows that were read for a place. */
  readonly rowKeys: ReadonlyMap<number, DecisionKey>;
  readonly refusal: Refusal | undefined;
}

/** What became of each row of a sheet; as many as the sheet has rows. */
export interface UnderstoodSheet {
  readonly name: string;
  readonly rows: readonly Reason<RowRule>[];
}

/** What the atlas understands of a workbook. */
export interface Understanding {
  readonly file: string;
  /** `read`: no question is open; `asks`: facts are those of the proposals; `refused`: it gives no figure. */
  readonly outcome: 'read' | 'asks' | 'refused';
  readonly sheets: readonly UnderstoodSheet[];
  readonly tables: readonly UnderstoodTable[];
}
