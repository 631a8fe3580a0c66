import * as v from 'valibot';
import { inBothLanguages } from '../../../i18n/inBothLanguages';
import type { LocalText } from '../../../i18n/language';
import { ATLAS } from '../../atlasFile';
import { attempt } from '../../attempt';
import type { OwnPlaces } from '../../ownPlaces/ownPlaces';
import { packedSetSchema, placesHeadSchema, unpackPlaces } from '../../ownPlaces/packedPlaces';
import { shownValue } from '../../parse/report';
import { date, identifier } from '../../schema/cells';
import { layoutFile } from '../../schema/layout';
import { schemaMessage } from '../../schema/messages';
import { storyFile } from '../../schema/story';
import { inSteps, type Steps } from '../../steps';
import { recipeSchema } from '../recipe';
import type { OwnFigure } from '../source/ownSource';
import { figureSchema, sourceHeadSchema, unpackFigure } from '../source/packedSource';
import { frameSchema, type PackedRow, rowSchema, unpackWorkbook } from '../source/packedWorkbook';
import { PROJECT_VERSION, type Project, type ProjectSource } from './project';

/** Characters of the largest project that is read. */
export const MOST_CHARACTERS = 200 * 2 ** 20;

/** Figures and rows are many, and checked one by one. */
const sourceSchema = v.object({
  ...sourceHeadSchema.entries,
  figures: v.array(v.unknown()),
  workbook: v.optional(frameSchema),
  rows: v.optional(v.array(v.array(v.unknown()))),
});
const projectSchema = v.object({
  project: v.literal(PROJECT_VERSION),
  atlas: v.string(),
  saved: date,
  view: v.pipe(v.string(), v.maxLength(20_000)),
  stories: v.array(storyFile),
  recipes: v.array(recipeSchema),
  sources: v.array(sourceSchema),
  layouts: v.optional(v.array(v.object({ id: identifier, isOn: v.boolean(), file: layoutFile }))),
  places: v.optional(v.array(v.object({ ...placesHeadSchema.entries, set: packedSetSchema }))),
});
/** What stands beside these is of a later form of the same version, or of nobody. */
const KNOWN = new Set(Object.keys(projectSchema.entries));

type Json = Readonly<Record<string, unknown>>;

/** From each version to the next, the first from 1 to 2. */
const MIGRATIONS: readonly ((project: Json) => Json)[] = [];

/** What a file is: a project, one that cannot be opened and why, or none at all. */
export type ParsedProject =
  | { readonly kind: 'project'; readonly project: Project; readonly notRead: readonly string[] }
  | { readonly kind: 'refused'; readonly message: LocalText }
  | { readonly kind: 'none' };

const refused = (
  key: 'tooLarge' | 'broken' | 'newer' | 'otherAtlas' | 'wrong',
  values: Parameters<typeof inBothLanguages>[1] = {},
): ParsedProject & { readonly kind: 'refused' } => ({
  kind: 'refused',
  message: inBothLanguages(`project.${key}`, values),
});

/** The refusal of a project of so many characters, or bytes. */
export const tooLarge = (size: number): ParsedProject & { readonly kind: 'refused' } =>
  refused('tooLarge', { size: Math.round(size / 2 ** 20), limit: MOST_CHARACTERS / 2 ** 20 });

/** Whether a text begins as the files of projects do; enough to tell one from a table before all of it is read. */
export const beginsAsProject = (text: string): boolean => /^\uFEFF?\s*\{\s*"project"\s*:/.test(text);

/** Says the first thing that is wrong with a part. */
class WrongPart extends Error {
  constructor(readonly said: LocalText) {
    super(said.zh);
  }
}

/**
 * A part as its schema has it.
 * @param where the part stands
 * @throws WrongPart
 */
function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  given: unknown,
  where: readonly (string | number)[] = [],
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, given, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = [...where, ...(issue.path ?? []).map(({ key }) => String(key))].join('.');
  const value = shownValue(issue.input ?? '');
  throw new WrongPart(
    inBothLanguages('project.wrong', { where: path, value, message: schemaMessage(issue) }),
  );
}

/**
 * Reads the file of a project. It is opened whole or not at all; what is wrong is said with the part and its value.
 * @param migrations from each version to the next; those of the application unless a test gives others
 * @returns steps, so that a page need not stop for a large project, after the text as a whole is taken apart in one
 */
export function* parseProject(text: string, migrations = MIGRATIONS): Steps<ParsedProject> {
  if (!beginsAsProject(text)) return { kind: 'none' };
  if (text.length > MOST_CHARACTERS) return tooLarge(text.length);
  const { value: json, error } = attempt((): unknown => JSON.parse(text.replace(/^\uFEFF/, '')));
  if (error !== undefined) return refused('broken');
  const given = json as Json;
  const version = given.project;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refused('broken');
  if (version > migrations.length + 1) return refused('newer', { version });
  try {
    const current = migrations.slice(version - 1).reduce((project, migrate) => migrate(project), given);
    return yield* readProject({ ...current, project: PROJECT_VERSION });
  } catch (wrong) {
    if (wrong instanceof WrongPart) return { kind: 'refused', message: wrong.said };
    throw wrong;
  }
}

function* readProject(json: Json): Steps<ParsedProject> {
  const {
    atlas,
    saved,
    view,
    stories,
    recipes,
    sources,
    places = [],
    layouts = [],
  } = checked(projectSchema, json);
  if (atlas !== ATLAS.fileName) return refused('otherAtlas', { atlas: shownValue(atlas) });
  const read: ProjectSource[] = [];
  for (const [index, source] of sources.entries()) read.push(yield* readSource(source, index));
  yield;
  const own = places.map(({ set, ...head }, at): OwnPlaces => {
    const unpacked = unpackPlaces(head, set);
    if (unpacked) return unpacked;
    throw new WrongPart(inBothLanguages('ownPlaces.unequal', { where: `places.${at}.set` }));
  });
  const notRead = Object.keys(json).filter((part) => !KNOWN.has(part));
  return {
    kind: 'project',
    notRead,
    project: { saved, view, stories, recipes, sources: read, places: own, layouts },
  };
}

function* readSource(source: v.InferOutput<typeof sourceSchema>, at: number): Steps<ProjectSource> {
  const { figures, workbook, rows = [], ...head } = source;
  const read: OwnFigure[] = [];
  yield* inSteps(figures, (figure) => {
    read.push(unpackFigure(checked(figureSchema, figure, ['sources', at, 'figures', read.length])));
  });
  const sheets: PackedRow[][] = [];
  for (const [sheet, given] of rows.entries()) {
    const ofSheet: PackedRow[] = [];
    yield* inSteps(given, (row) => {
      ofSheet.push(checked(rowSchema, row, ['sources', at, 'rows', sheet, ofSheet.length]));
    });
    sheets.push(ofSheet);
  }
  return { ...head, figures: read, workbook: workbook && unpackWorkbook(workbook, sheets) };
}
