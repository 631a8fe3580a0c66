import { type Language, localText } from '../../core/localText';
import { formatPeriod } from '../../core/period';
import { buildScene } from '../../core/scene/buildScene';
import type { Scene } from '../../core/scene/scene';
import type { KeyFigure, Story, StoryScene } from '../../core/story';
import { answerKeyFigure, answerSources } from '../../core/story/keyFigureAnswer';
import { keyFigureChoices, MOST_KEY_FIGURES } from '../../core/story/keyFigureChoices';
import { viewOfScene } from '../../core/story/sceneView';
import { validateView } from '../../core/validateView';
import type { ThemeName, View } from '../../core/view';
import type { DeckSpec, SlideChart, SlideKeyFigure, SlideSpec } from '../../figure';
import { translate } from '../../i18n/translate';
import { loadAreaOutlines } from '../../load/loadAreas';
import type { ExportChoices } from './exportChoices';
import type { ExportGround } from './exportedSheet';

/** As many bars as a slide holds legibly. */
const MOST_BARS = 14;

function slideFigure(ground: ExportGround, question: KeyFigure, language: Language): SlideKeyFigure {
  const answer = answerKeyFigure(ground.dataset, question, language);
  const indicator = answer.indicator ? localText(answer.indicator.name, language) : question.indicator;
  const status = question.status === 'actual' ? '' : translate(language, `common.status.${question.status}`);
  const coverage = answer.coverage
    ? translate(language, 'present.coverage', { count: answer.coverage.count, total: answer.coverage.total })
    : '';
  const when = [formatPeriod(question.period, language), status, coverage]
    .filter((part) => part !== '')
    .join(language === 'zh' ? '，' : ', ');
  return {
    label: `${localText(answer.subject, language)} · ${indicator} (${when})`,
    value: answer.ok ? answer.text : translate(language, 'present.noAnswer'),
    unit: answer.ok ? answer.unit : '',
    source: answerSources(ground.dataset, answer, language).join('; '),
  };
}

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

/** One slide of the view that the dialog shows. */
export function viewSlides(scene: Scene, ground: ExportGround, choices: ExportChoices): DeckSpec {
  const { view } = scene;
  const questions = keyFigureChoices(ground.dataset, view).slice(0, MOST_KEY_FIGURES);
  const slide: SlideSpec = {
    scene,
    boundaries: ground.boundaries,
    context: ground.context,
    title: choices.title || scene.title,
    text: scene.subtitle,
    notes: [scene.sourceLine, ...scene.notes.map((note) => note.text)]
      .filter((line) => line !== '')
      .join('\n'),
    keyFigures: questions.map((question) => slideFigure(ground, question, view.language)),
    ...evidence(scene, choices),
  };
  return deckOf([slide], slide.title, view.language, choices);
}

/** A slide for every scene of a story, with its text, key figures and notes. */
export async function storySlides(
  story: Story,
  current: View,
  theme: ThemeName,
  ground: ExportGround,
  choices: ExportChoices,
): Promise<DeckSpec> {
  const { language } = current;
  const { dataset, boundaries } = ground;
  const slideOf = async (item: StoryScene, index: number): Promise<SlideSpec> => {
    const { view } = validateView(viewOfScene(story, index, current), dataset);
    const outlines = await loadAreaOutlines(dataset, boundaries, view.areas);
    const scene = buildScene({ dataset, boundaries, view, theme, outlines });
    return {
      scene,
      boundaries,
      context: ground.context,
      title: localText(item.title, language),
      text: localText(item.text, language),
      notes: localText(item.notes, language),
      keyFigures: item.keyFigures.map((question) => slideFigure(ground, question, language)),
      ...evidence(scene, choices),
    };
  };
  const slides = await Promise.all(story.scenes.map(slideOf));
  return deckOf(slides, localText(story.name, language), language, choices);
}

function deckOf(
  slides: readonly SlideSpec[],
  title: string,
  language: Language,
  choices: ExportChoices,
): DeckSpec {
  return { title, slides, language, date: choices.date, approvalNumber: choices.approvalNumber || undefined };
}
