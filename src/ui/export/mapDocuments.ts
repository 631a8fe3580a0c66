import { bbox } from '@turf/turf';
import { type DocumentSection, mapDocument } from '../../core/export/mapDocument';
import type { Source } from '../../core/figure';
import type { BoundingBox } from '../../core/place';
import { shownLayouts } from '../../core/scene/basis';
import type { Scene } from '../../core/scene/scene';
import { sourcesShown, sourceTitle } from '../../core/scene/titles';
import { needsSouthChinaSea } from '../../core/southChinaSea';
import { changedFrom } from '../../core/textMap/changes';
import { textMap } from '../../core/textMap/textMap';
import type { DrawnSheet } from '../../figure';
import { type Language, localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { ExportChoices } from './exportChoices';
import type { ExportInputs, SheetPage } from './exportedSheet';

/** A page that is to be drawn, and how it was. */
export interface DrawnPage {
  readonly page: SheetPage;
  readonly sheet: DrawnSheet;
}

/** What a step changed from the one before; nothing for a first or only page. */
function changes(
  pages: readonly DrawnPage[],
  index: number,
  { dataset }: ExportInputs,
): readonly DocumentSection[] {
  const [before, after] = [pages[index - 1]?.page.scene, pages[index]?.page.scene];
  if (!before || !after) return [];
  const heading = translate(after.view.language, 'textMap.changed');
  return [{ heading, lines: changedFrom(dataset, before, after) }];
}

/** Pictures with the full text map under each, and what each step of a story changed: one HTML page. */
export function textFile(
  title: string,
  pages: readonly DrawnPage[],
  inputs: ExportInputs,
  language: Language,
): string {
  return mapDocument({
    language,
    title,
    sections: [],
    pages: pages.map(({ page, sheet }, index) => ({
      title: page.title,
      svg: sheet.svg,
      sections: [
        ...(page.words?.text
          ? [{ heading: translate(language, 'exports.document.words'), lines: [page.words.text] }]
          : []),
        ...changes(pages, index, inputs),
        ...textMap({ ...inputs, scene: page.scene }, 'full'),
      ],
    })),
  });
}

/** A latitude or longitude with its side, to a hundredth of a degree. */
const degrees = (value: number) => `${value.toFixed(2)}°`;

function extentWords([west, south, east, north]: BoundingBox, language: Language): string {
  return translate(language, 'exports.review.extent', {
    west: degrees(west),
    south: degrees(south),
    east: degrees(east),
    north: degrees(north),
  });
}

function sourceWords(source: Source, language: Language): string {
  return [sourceTitle(source, language), localText(source.issuer, language), source.date]
    .filter((part) => part !== '')
    .join(translate(language, 'signs.joined'));
}

const sourcesOf = (scene: Scene, { dataset }: ExportInputs) =>
  sourcesShown(
    dataset,
    scene.view,
    shownLayouts(dataset, scene.view),
    [...scene.regions, ...scene.parks].flatMap(({ shown }) => shown ?? []),
  );

/** What was added to the boundaries on one picture: its figures, its layouts, its parks and points. */
function addedWords(scene: Scene, inputs: ExportInputs): readonly string[] {
  const { language } = scene.view;
  const layouts = shownLayouts(inputs.dataset, scene.view).map(({ name }) => localText(name, language));
  const named = layouts.join(translate(language, 'signs.listed'));
  return [
    ...(scene.legend.title === ''
      ? []
      : [translate(language, 'exports.review.figures', { title: scene.legend.title })]),
    ...(named === '' ? [] : [translate(language, 'exports.review.layouts', { layouts: named })]),
    ...(scene.parks.length === 0
      ? []
      : [translate(language, 'exports.review.parks', { count: scene.parks.length })]),
    ...(scene.points.length === 0 ? [] : [translate(language, 'exports.review.points')]),
  ];
}

/** Where the surroundings end, where that is what keeps all of Hainan out of sight. */
function endWords({ surroundings }: ExportInputs, language: Language): readonly string[] {
  if (surroundings.window.features.length === 0) return [];
  const window = bbox(surroundings.window) as unknown as BoundingBox;
  return needsSouthChinaSea(window)
    ? []
    : [translate(language, 'exports.review.ends', { south: degrees(window[1]) })];
}

const CHANGES = ['merged', 'simplified', 'inset', 'added'] as const;

/**
 * 送审样图: sample pictures with what a review by the surveying authority asks of each: extent, scale, projection, sources,
 * the data and what was changed on the ground map, and that it is schematic.
 */
export function reviewFile(
  title: string,
  pages: readonly DrawnPage[],
  inputs: ExportInputs,
  choices: ExportChoices,
  language: Language,
): string {
  const say = (key: Parameters<typeof translate>[1], parameters?: Parameters<typeof translate>[2]) =>
    translate(language, key, parameters);
  const facts = [
    say('exports.review.count', { count: pages.length }),
    choices.maker === '' ? say('exports.review.noMaker') : say('plates.maker', { maker: choices.maker }),
    ...(choices.date === '' ? [] : [say('figure.date', { date: choices.date })]),
    choices.approvalNumber === ''
      ? say('exports.review.noNumber')
      : say('figure.approval', { number: choices.approvalNumber }),
    say('scene.schematic'),
  ];
  const all = new Map(
    pages.flatMap(({ page }) => sourcesOf(page.scene, inputs).map((source) => [source.id, source] as const)),
  );
  return mapDocument({
    language,
    title: say('exports.review.title', { title }),
    sections: [
      { heading: say('exports.review.application'), lines: facts },
      {
        heading: say('exports.review.ground'),
        lines: [say('common.boundarySource'), say('exports.review.datum')],
      },
      {
        heading: say('exports.review.changes'),
        lines: [
          ...CHANGES.map((change) => say(`exports.review.change.${change}`)),
          ...endWords(inputs, language),
        ],
      },
      {
        heading: say('exports.review.data'),
        lines: [...all.values()].map((source) => sourceWords(source, language)),
      },
    ],
    pages: pages.map(({ page, sheet }) => ({
      title: page.title,
      svg: sheet.svg,
      sections: [
        {
          heading: say('exports.review.frame'),
          lines: [extentWords(sheet.extent, language), ...sheet.projection],
        },
        { heading: say('exports.review.shown'), lines: addedWords(page.scene, inputs) },
        {
          heading: say('exports.review.sources'),
          lines: sourcesOf(page.scene, inputs).map((source) => sourceWords(source, language)),
        },
        { heading: say('exports.review.notes'), lines: page.scene.notes.map(({ text }) => text) },
      ],
    })),
  });
}
