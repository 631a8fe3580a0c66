import type { Scene } from '../../core/scene/scene';
import { keyFigureChoices, MOST_KEY_FIGURES } from '../../core/story/keyFigureChoices';
import type { View } from '../../core/view';
import type { DeckSpec, SlideChart, SlideSpec } from '../../figure';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { ExportChoices } from './exportChoices';
import type { ExportInputs } from './exportedSheet';
import { type StoryPage, writtenFigure } from './storyPages';

/** As many bars as a slide holds legibly. */
const MOST_BARS = 14;

/** The places that a scene gives a value, largest first. */
function ranked(scene: Scene) {
  return [...scene.regions, ...scene.parks]
    .flatMap(({ name, shown }) => (shown ? [{ name, shown }] : []))
    .sort((a, b) => b.shown.value - a.shown.value)
    .slice(0, MOST_BARS);
}

function chartOf(scene: Scene): SlideChart | undefined {
  const rows = ranked(scene);
  if (rows.length < 2) return undefined;
  return {
    kind: 'bar',
    title: scene.legend.title,
    categories: rows.map(({ name }) => name),
    series: [{ name: scene.legend.title, values: rows.map(({ shown }) => shown.value) }],
  };
}

function tableOf(scene: Scene): readonly (readonly string[])[] | undefined {
  const rows = ranked(scene);
  if (rows.length === 0) return undefined;
  const head = [translate(scene.view.language, `scene.level.${scene.view.level}`), scene.legend.title];
  return [head, ...rows.map(({ name, shown }) => [name, `${shown.text} ${shown.unit}`])];
}

function evidence(scene: Scene, choices: ExportChoices) {
  return {
    chart: choices.withChart ? chartOf(scene) : undefined,
    table: choices.withTable ? tableOf(scene) : undefined,
  };
}

/** One slide of the view that the dialog shows, as its scene draws it. */
export function viewSlides(view: View, scene: Scene, inputs: ExportInputs, choices: ExportChoices): DeckSpec {
  const questions = keyFigureChoices(inputs.dataset, view).slice(0, MOST_KEY_FIGURES);
  const slide: SlideSpec = {
    scene,
    chosen: view,
    boundaries: inputs.boundaries,
    surroundings: inputs.surroundings,
    title: choices.title || scene.title,
    text: scene.subtitle,
    notes: [scene.sourceLine, ...scene.notes.map((note) => note.text)]
      .filter((line) => line !== '')
      .join('\n'),
    keyFigures: questions.map((question) => writtenFigure(inputs, question, view.language)),
    ...evidence(scene, choices),
  };
  return deckOf([slide], slide.title, view.language, choices);
}

/** A slide for every scene of a story, with its text, key figures and notes. */
export function storySlides(
  name: string,
  pages: readonly StoryPage[],
  inputs: ExportInputs,
  choices: ExportChoices,
): DeckSpec {
  const slides = pages.map(
    (page): SlideSpec => ({
      ...page,
      chosen: page.view,
      boundaries: inputs.boundaries,
      surroundings: inputs.surroundings,
      ...evidence(page.scene, choices),
    }),
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
  return { title, slides, language, date: choices.date, approvalNumber: choices.approvalNumber || undefined };
}
