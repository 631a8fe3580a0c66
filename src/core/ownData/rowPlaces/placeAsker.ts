import type { PlaceId } from '../../place';
import type { Decision, DecisionKey, QuestionList } from '../decisions';
import type { PlaceIndex } from '../placeIndex';
import type { NameReading } from '../placeName';
import type { SheetGrid } from '../sheetGrid';

/** What reading the places of rows asks of the rest. */
export interface PlaceAsker {
  readonly grid: SheetGrid;
  readonly index: PlaceIndex;
  readonly nameOf: (text: string) => NameReading;
  readonly decided: (key: DecisionKey) => Decision | undefined;
  readonly questions: QuestionList;
  /** The place that the title, the sheet or the file names. */
  readonly contextPlace: PlaceId | undefined;
}
