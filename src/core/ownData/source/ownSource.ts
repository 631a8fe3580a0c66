import { atOnce, inSteps, type Steps } from '../../steps';
import type { Decision } from '../decisions';
import type { NewIndicator } from '../indicatorIndex';
import { type Recipe, recipeOf } from '../recipe';
import { cellName } from '../sheetGrid';
import type { OwnFact, Understanding, UnderstoodTable } from '../understanding';
import type { Workbook } from '../workbook';
import { OWN_DATA_MARK } from './ownId';
import { stableId } from './stableId';

/** One figure of an own source, with the cell that says it. */
export interface OwnFigure extends Omit<OwnFact, 'meaning' | 'row' | 'column'> {
  /** The sheet's name, and the cell as spreadsheets call it: "B7". Together they are the locator. */
  readonly sheet: string;
  readonly cell: string;
}

/** An indicator that own data bring and the register does not have. */
export interface MadeIndicator extends NewIndicator {
  /** The same wherever name and unit are the same. */
  readonly id: string;
}

/** A table of one's own as the atlas keeps it; the file is kept beside it, see `ReadSource`. */
export interface OwnSource {
  readonly id: string;
  readonly name: string;
  /** The file's name. */
  readonly file: string;
  /** The day in China, ISO 8601. */
  readonly readOn: string;
  /** Whether its figures are part of the atlas. */
  readonly isOn: boolean;
  readonly figures: readonly OwnFigure[];
  readonly made: readonly MadeIndicator[];
  /** What was decided, for the next file of the same form. */
  readonly recipe: Recipe;
  /** Where its figures were let stand against others. */
  readonly standing: readonly OwnStanding[];
}

/** A decision that one of its figures stands where several disagree. */
export interface OwnStanding extends Pick<OwnFigure, 'sheet' | 'cell'> {
  /** By `questionId`. */
  readonly question: string;
}

/** A source as it is read, with its file, which is kept whole so that a cell leads back to its row. */
export interface ReadSource extends OwnSource {
  readonly workbook: Workbook;
}

/** The id of a new indicator, by its name and unit alone. */
const madeId = (name: string, unit: string): string => `${OWN_DATA_MARK}${stableId(`${name}\n${unit}`)}`;

/**
 * What a person's table becomes once it is decided: one source with all its figures, in steps between which the page may do
 * something else. Facts whose period is still asked give no figure.
 * @param today the day in China, ISO 8601
 */
export function* ownSourceSteps(
  name: string,
  workbook: Workbook,
  understanding: Understanding,
  decisions: readonly Decision[],
  today: string,
): Steps<ReadSource> {
  const made = new Map<string, MadeIndicator>();
  const figures: OwnFigure[] = [];
  for (const table of understanding.tables)
    yield* inSteps(table.facts, ({ row, column, meaning, ...fact }) => {
      if (fact.period === '') return;
      const indicator = fact.indicator || madeOf(table, meaning, fact, made);
      figures.push({ ...fact, indicator, sheet: table.sheetName, cell: cellName(row, column) });
    });
  return {
    id: `${OWN_DATA_MARK}${stableId(`${name}\n${workbook.file}\n${today}`)}`,
    name,
    file: workbook.file,
    readOn: today,
    isOn: true,
    figures,
    made: [...made.values()],
    recipe: recipeOf(name, understanding, decisions),
    standing: [],
    workbook,
  };
}

/** The same at once. */
export const ownSourceOf = (...of: Parameters<typeof ownSourceSteps>): ReadSource =>
  atOnce(ownSourceSteps(...of));

/** The id of the indicator that a fact brings, which is noted once. */
function madeOf(
  table: UnderstoodTable,
  meaning: number,
  { name, unit }: Pick<OwnFact, 'name' | 'unit'>,
  made: Map<string, MadeIndicator>,
): string {
  const described = table.meanings[meaning]?.made;
  const called = described?.name || name;
  const id = madeId(called, unit);
  if (!made.has(id))
    made.set(id, {
      id,
      name: called,
      unit,
      kind: described?.kind ?? 'amount',
      additive: described?.additive ?? false,
      scope: described?.scope ?? '',
    });
  return id;
}

/**
 * A source with every indicator that its figures are of: one that others brought first is read as a known one, and must not
 * go where they go.
 * @param others where such an indicator may come from
 */
export function withMade<Source extends OwnSource>(source: Source, others: readonly OwnSource[]): Source {
  const own = new Set(source.made.map(({ id }) => id));
  const used = new Set(source.figures.map(({ indicator }) => indicator));
  const known = new Map(others.flatMap(({ made }) => made.map((each) => [each.id, each] as const)));
  const added = [...known.values()].filter(({ id }) => used.has(id) && !own.has(id));
  return added.length === 0 ? source : { ...source, made: [...source.made, ...added] };
}
