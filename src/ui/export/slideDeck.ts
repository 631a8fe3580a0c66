import { isBrushedOut } from '../../core/scene/brush';
import type { Scene, ShownValue } from '../../core/scene/scene';
import { sheetList } from '../../core/sheetList';
import { keyFigureChoices, MOST_KEY_FIGURES } from '../../core/story/keyFigureChoices';
import type { View } from '../../core/view';
import { type DeckSpec, type MapSlide, MOST_TABLE_ROWS, type SlideSpec } from '../../figure';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { ExportChoices } from './exportChoices';
import type { ExportInputs } from './exportedSheet';
import { type StoryPage, writtenFigure } from './storyPages';
import { subtitleUnder } from './subtitleUnder';

/** As many bars as a slide holds with their names beside each other. */
const MOST_BARS = 20;

interface Row {
  readonly name: string;
  readonly shown: ShownValue;
}

/** The places that a scene gives a value and no filter takes away, largest first. */
function ranked(scene: Scene): readonly Row[] {
  return [...scene.regions, ...scene.parks]
    .flatMap(({ name, shown }) => (shown && !isBrushedOut(scene.view, shown.value) ? [{ name, shown }] : []))
    .sort((a, b) => b.shown.value - a.shown.value);
}

/** A slide of its own for a part of the ranking, which says where it was cut. */
function ranking(scene: Scene, most: number) {
  const rows = ranked(scene);
  const cut =
    rows.length > most
      ? translate(scene.view.language, 'exports.firstOf', { count: most, total: rows.length })
      : '';
  const title = scene.legend.title;
  const subtitle = [scene.subtitle, cut].filter((text) => text !== '').join(' · ');
  return { rows: rows.slice(0, most), slide: { scene, title, subtitle, notes: scene.sourceLine } };
}

function chartSlides(scene: Scene): SlideSpec[] {
  const { rows, slide } = ranking(scene, MOST_BARS);
  if (rows.length < 2) return [];
  const values = rows.map(({ shown }) => shown.value);
  const series = [{ name: scene.legend.title, values }];
  return [
    { ...slide, kind: 'chart', chart: { kind: 'bar', categories: rows.map(({ name }) => name), series } },
  ];
}

function tableSlides(scene: Scene): SlideSpec[] {
  const { rows, slide } = ranking(scene, MOST_TABLE_ROWS);
  if (rows.length === 0) return [];
  const { level, language } = scene.view;
  const head = [translate(language, `scene.level.${level}`), scene.legend.title];
  const cells = rows.map(({ name, shown }) => [name, `${shown.text} ${shown.unit}`]);
  return [{ ...slide, kind: 'table', rows: [head, ...cells] }];
}

/** The map's slide, and after it those of its chart and table where they are asked for. */
function slidesOf(map: MapSlide, choices: ExportChoices): SlideSpec[] {
  return [
    map,
    ...(choices.withChart ? chartSlides(map.scene) : []),
    ...(choices.withTable ? tableSlides(map.scene) : []),
  ];
}

/** Slides of the view that the dialog shows, as its scene draws it. */
export function viewSlides(view: View, scene: Scene, inputs: ExportInputs, choices: ExportChoices): DeckSpec {
  const questions = keyFigureChoices(inputs.dataset, view).slice(0, MOST_KEY_FIGURES);
  const title = choices.title || scene.title;
  const slide: MapSlide = {
    kind: 'map',
    scene,
    chosen: view,
    boundaries: inputs.boundaries,
    surroundings: inputs.surroundings,
    title,
    subtitle: subtitleUnder(title, scene, inputs.dataset, view),
    text: '',
    notes: [scene.sourceLine, ...scene.notes.map((note) => note.text)]
      .filter((line) => line !== '')
      .join('\n'),
    keyFigures: questions.map((question) => writtenFigure(inputs, question, view.language)),
    list: sheetList(scene, inputs.dataset),
  };
  return deckOf(slidesOf(slide, choices), title, view.language, choices);
}

/** Slides for every scene of a story, with its text, key figures and notes. */
export function storySlides(
  name: string,
  pages: readonly StoryPage[],
  inputs: ExportInputs,
  choices: ExportChoices,
): DeckSpec {
  const slides = pages.flatMap((page) =>
    slidesOf(
      {
        ...page,
        kind: 'map',
        subtitle: subtitleUnder(page.title, page.scene, inputs.dataset, page.view),
        chosen: page.view,
        boundaries: inputs.boundaries,
        surroundings: inputs.surroundings,
        list: sheetList(page.scene, inputs.dataset),
      },
      choices,
    ),
  );
  const language = pages[0]?.scene.view.language ?? 'zh';
  return deckOf(slides, name, language, choices);
}

function deckOf(
  slides: readonly SlideSpec[],
  title: string,
  language: Language,
  choices: ExportChoices,
): DeckSpec {
  return {
    title,
    slides,
    language,
    date: choices.date,
    maker: choices.maker || undefined,
    approvalNumber: choices.approvalNumber || undefined,
  };
}
