import { ATLAS } from '../../atlasFile';
import type { OwnLayout } from '../../ownLayouts/ownLayout';
import type { OwnPlaces } from '../../ownPlaces/ownPlaces';
import { packSet, placesHead } from '../../ownPlaces/packedPlaces';
import type { Story } from '../../story';
import type { Recipe } from '../recipe';
import type { OwnSource } from '../source/ownSource';
import { headOf, packFigure } from '../source/packedSource';
import { frameOf, packRows } from '../source/packedWorkbook';
import type { Workbook } from '../workbook';

/** The form that projects are written in; older ones are brought to it, see `parseProject`. */
export const PROJECT_VERSION = 1;

/** An own source with the file that it was read from, where that is still kept. */
export type ProjectSource = OwnSource & { readonly workbook: Workbook | undefined };

/** All that is a person's own, to take along in one file. */
export interface Project {
  /** The day in China, ISO 8601. */
  readonly saved: string;
  /** What was shown, as a link's fragment. */
  readonly view: string;
  readonly sources: readonly ProjectSource[];
  readonly stories: readonly Story[];
  readonly recipes: readonly Recipe[];
  readonly places: readonly OwnPlaces[];
  readonly layouts: readonly OwnLayout[];
}

/** Things that are written in one piece of the text. */
const A_PIECE = 1000;

function* listed<Item>(
  items: readonly Item[],
  packed: (items: readonly Item[]) => readonly unknown[],
): Generator<string> {
  yield '[';
  for (let at = 0; at < items.length; at += A_PIECE) {
    const piece = JSON.stringify(packed(items.slice(at, at + A_PIECE)));
    yield (at === 0 ? '' : ',') + piece.slice(1, -1);
  }
  yield ']';
}

function* sourceText({ workbook, ...source }: ProjectSource): Generator<string> {
  yield `${JSON.stringify(headOf(source)).slice(0, -1)},"figures":`;
  yield* listed(source.figures, (figures) => figures.map(packFigure));
  if (workbook) {
    yield `,"workbook":${JSON.stringify(frameOf(workbook))},"rows":[`;
    for (const [index, { rows }] of workbook.worksheets.entries()) {
      if (index > 0) yield ',';
      yield* listed(rows, packRows);
    }
    yield ']';
  }
  yield '}';
}

function* placesText(places: readonly OwnPlaces[]): Generator<string> {
  yield ',\n "places": [';
  for (const [index, own] of places.entries()) {
    yield index === 0 ? '\n' : ',\n';
    yield JSON.stringify({ ...placesHead(own), set: packSet(own) });
  }
  yield '\n ]';
}

/** A project as the text of its file, in pieces that are small enough to write without a stop. */
export function* projectText({
  saved,
  view,
  sources,
  stories,
  recipes,
  places,
  layouts,
}: Project): Generator<string> {
  const begin = { project: PROJECT_VERSION, atlas: ATLAS.fileName, saved, view, stories, recipes };
  yield `${JSON.stringify(begin, null, 1).slice(0, -2)},\n "sources": [`;
  for (const [index, source] of sources.entries()) {
    yield index === 0 ? '\n' : ',\n';
    yield* sourceText(source);
  }
  yield '\n ]';
  // A version that knows no places tells that it leaves them out.
  if (layouts.length > 0) yield `,\n "layouts": ${JSON.stringify(layouts)}`;
  if (places.length > 0) yield* placesText(places);
  yield '\n}\n';
}
