import type { Dataset } from '../dataset';
import { indexFigures } from '../figureIndex';
import { withApprovedAreas } from '../finder/withApprovedAreas';
import type { Place, PlaceId } from '../place';
import { atlasFile } from '../schema/atlas';
import { layoutFile } from '../schema/layout';
import {
  figureRow,
  groupRow,
  indicatorRow,
  industryRow,
  industryWordRow,
  nodeRow,
  parkPartRow,
  parkRow,
  regionRow,
  remainderRow,
  seatRow,
  sourceRow,
  themeRow,
  zoneRow,
} from '../schema/rows';
import { sheetFile } from '../schema/sheet';
import { bundledStoryFile } from '../schema/story';
import { atOnce, type Steps } from '../steps';
import { DEFAULT_VIEW } from '../view';
import { checkAtlas } from './checkAtlas';
import { checkFigures } from './checkFigures';
import { checkLayouts } from './checkLayouts';
import { checkNodes, checkSeats } from './checkNodes';
import { checkParkParts } from './checkParkParts';
import { checkGroups, checkParks, checkRegions } from './checkPlaces';
import { checkIndicators, checkIndustries, checkIndustryWords } from './checkRegisters';
import { checkRemainders } from './checkRemainders';
import { checkSheets, checkStories } from './checkSheets';
import { checkZones } from './checkZones';
import { type DataFiles, FileReader } from './fileReader';
import type { Origin, Parsed } from './origin';
import {
  figureOf,
  groupOf,
  indicatorOf,
  industryOf,
  industryWordOf,
  layoutOf,
  nodeOf,
  parkOf,
  parkPartOf,
  regionOf,
  remainderRuleOf,
  seatOf,
  sourceOf,
  themeOf,
  zoneOf,
} from './records';
import { Report } from './report';

const INDICATORS = 'data/indicators/';

const byId = <Item extends { readonly id: string }>(records: readonly Parsed<Item>[]) =>
  new Map(records.map(({ item }) => [item.id, item]));

const idsOf = (records: readonly Parsed<{ readonly id: string }>[]) =>
  new Set(records.map(({ item }) => item.id));

/**
 * Builds the dataset from the texts of its files. What breaks the contract is left out, and so is what depends on it;
 * all of it stands in `problems` with file, line, column and value. Everything else is kept. Never throws.
 * @param counties the counties that have a boundary, where they are known: regions without one are left out, too
 */
export const buildDataset = (files: DataFiles, counties?: ReadonlySet<PlaceId>): Dataset =>
  atOnce(datasetSteps(files, counties));

/** The same in steps, so that the page answers between them. */
export function* datasetSteps(files: DataFiles, counties?: ReadonlySet<PlaceId>): Steps<Dataset> {
  const report = new Report();
  const reader = new FileReader(files, report);
  const sources = byId(reader.unique(yield* reader.rows('data/sources.csv', sourceRow, sourceOf)));
  const themes = byId(reader.unique(yield* reader.rows('data/themes.csv', themeRow, themeOf)));
  const indicators = checkIndicators(
    report,
    reader.unique(
      yield* reader.rowsUnder(INDICATORS, indicatorRow, (row, _, path) =>
        indicatorOf(row, path.slice(INDICATORS.length, -'.csv'.length)),
      ),
    ),
    themes,
  );
  const industries = checkIndustries(
    report,
    reader.unique(yield* reader.rows('data/industries.csv', industryRow, industryOf)),
    sources,
  );

  const ids = new Map<string, Origin>();
  const regions = checkRegions(
    report,
    reader.unique(yield* reader.rows('geo/regions.csv', regionRow, regionOf), 'adcode', ids),
    counties,
  );
  const placeRegisters = { regions, sources, industries };
  const parks = checkParks(
    report,
    reader.unique(yield* reader.rows('data/parks.csv', parkRow, parkOf), 'id', ids),
    placeRegisters,
  );
  const groups = checkGroups(
    report,
    reader.unique(yield* reader.rows('data/groups.csv', groupRow, groupOf), 'id', ids),
    placeRegisters,
  );
  const places = new Map<string, Place>([...regions, ...parks, ...groups]);

  const figures = checkFigures(report, yield* reader.rowsUnder('data/figures/', figureRow, figureOf), {
    places,
    indicators,
    sources,
  });
  const industryWords = checkIndustryWords(
    report,
    reader.unique(
      yield* reader.optionalRows('data/industry-words.csv', industryWordRow, industryWordOf),
      'word',
    ),
    industries,
  );
  const zones = checkZones(
    report,
    reader.unique(yield* reader.optionalRows('data/zones.csv', zoneRow, zoneOf), 'code'),
    { parks, sources, words: industryWords },
  );
  const seats = checkSeats(
    report,
    reader.unique(yield* reader.optionalRows('data/seats.csv', seatRow, seatOf), 'place'),
    { regions },
  );
  const nodes = checkNodes(
    report,
    reader.unique(yield* reader.optionalRows('data/nodes.csv', nodeRow, nodeOf), 'place'),
    { regions, parks, sources },
  );
  const parkParts = checkParkParts(
    report,
    reader.unique(yield* reader.optionalRows('data/park-parts.csv', parkPartRow, parkPartOf), 'part'),
    { parks, sources },
  );
  const remainders = checkRemainders(
    report,
    yield* reader.optionalRows('data/remainders.csv', remainderRow, remainderRuleOf),
    { regions, indicators, sources },
  );
  const layouts = checkLayouts(report, yield* reader.documents('data/layouts/', layoutFile, layoutOf), {
    places,
    sources,
    industries,
    indicators,
    figures,
  });
  const sheetFiles = yield* reader.documents('data/sheets/', sheetFile, (sheet) => sheet);
  const storyFiles = yield* reader.documents('data/stories/', bundledStoryFile, (story) => story);
  const named = {
    places,
    indicators,
    layouts,
    sources,
    sheets: idsOf(sheetFiles),
    stories: idsOf(storyFiles),
  };
  const sheets = checkSheets(report, sheetFiles, named);
  const stories = checkStories(
    report,
    storyFiles,
    { ...named, sheets: new Set(sheets.keys()) },
    DEFAULT_VIEW.layout,
  );
  yield;
  const atlas = reader.document('data/atlas.json', atlasFile);
  if (atlas) checkAtlas(report, atlas, { ...named, regions, sheets: new Set(sheets.keys()) });
  return withApprovedAreas({
    regions,
    parks,
    groups,
    places,
    sources,
    themes,
    indicators,
    industries,
    zones,
    industryWords,
    seats,
    nodes,
    parkParts,
    remainders,
    layouts,
    sheets,
    stories,
    ...indexFigures(figures),
    ownPlaces: [],
    problems: report.problems,
  });
}
