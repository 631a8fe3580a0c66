import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Decision, Question } from '../../../core/ownData/decisions';
import type { PackedUnderstanding } from '../../../core/ownData/packed';
import type { Workbook } from '../../../core/ownData/workbook';
import type { TableImport } from '../../../state/tableImport';

/** A cell of the grid; row -1 is the head of a column, column -1 the head of a row. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** What stands in the preview of one table, and what is chosen in it. */
export interface Preview {
  readonly table: TableImport;
  readonly workbook: Accessor<Workbook>;
  readonly understood: Accessor<PackedUnderstanding>;
  readonly sheet: Accessor<number>;
  readonly setSheet: (sheet: number) => void;
  readonly chosen: Accessor<GridPlace | undefined>;
  readonly choose: (place: GridPlace | undefined) => void;
  /** Leads to a cell of any sheet. */
  readonly goTo: (sheet: number, place: GridPlace) => void;
  readonly questions: Accessor<readonly SheetQuestion[]>;
}

export interface SheetQuestion {
  readonly sheet: number;
  readonly question: Question;
}

/** The first sheet that gives figures, else the first that is not hidden. */
function firstSheet(workbook: Workbook, { tables }: PackedUnderstanding): number {
  const full = tables.find(({ facts }) => facts.length > 0) ?? tables[0];
  if (full) return full.sheet;
  return Math.max(
    0,
    workbook.worksheets.findIndex(({ state, rows }) => state === 'visible' && rows.length > 0),
  );
}

export function createPreview(
  table: TableImport,
  workbook: Accessor<Workbook>,
  understood: Accessor<PackedUnderstanding>,
): Preview {
  const [sheet, setSheet] = createSignal(firstSheet(workbook(), understood()));
  const [chosen, setChosen] = createSignal<GridPlace>();
  // A question that is still open stays the same object, so that its buttons stay and keep the focus.
  const questions = createMemo<readonly SheetQuestion[]>((before) => {
    const known = new Map(before.map((asked) => [JSON.stringify(asked), asked]));
    return understood().tables.flatMap(({ sheet: at, questions: open }) =>
      open.map((question) => {
        const asked = { sheet: at, question };
        return known.get(JSON.stringify(asked)) ?? asked;
      }),
    );
  }, []);
  return {
    table,
    workbook,
    understood,
    sheet,
    setSheet: (next) => {
      if (next !== sheet()) setChosen(undefined);
      setSheet(next);
    },
    chosen,
    choose: setChosen,
    goTo: (next, place) => {
      setSheet(next);
      setChosen(place);
    },
    questions,
  };
}

/** Whether a proposal says something that can be accepted as it stands. */
export function isAcceptable({ about, answer, made }: Decision): boolean {
  if (about === 'period' || about === 'unit') return answer !== '';
  return about !== 'indicator' || answer !== '' || (made !== undefined && made.name !== '');
}
