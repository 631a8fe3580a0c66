import type { Block } from '../blocks';
import type { Decision, DecisionKey, QuestionList } from '../decisions';
import type { IndicatorIndex } from '../indicatorIndex';
import type { PlaceIndex } from '../placeIndex';
import type { NameReading } from '../placeName';
import type { SheetGrid } from '../sheetGrid';
import type { TableContext } from '../tableContext';
import type { TableLayout } from '../tableLayout';

/** What the reading of a table asks of the rest. */
export interface TableAsker {
  readonly file: string;
  readonly index: PlaceIndex;
  readonly indicators: IndicatorIndex;
  readonly nameOf: (text: string) => NameReading;
  readonly decided: (key: DecisionKey) => Decision | undefined;
}

/** One table while it is read: what its parts ask for. */
export interface TableScope {
  readonly asker: TableAsker;
  readonly grid: SheetGrid;
  readonly block: Block;
  readonly context: TableContext;
  readonly layout: TableLayout;
  readonly questions: QuestionList;
}
