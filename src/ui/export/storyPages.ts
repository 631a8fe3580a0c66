import { formatPeriod } from '../../core/period';
import type { Scene } from '../../core/scene/scene';
import { sceneFor } from '../../core/scene/sceneFor';
import type { KeyFigure, Story, StoryStep } from '../../core/story';
import { drawnWords } from '../../core/story/boundNumbers';
import { answerKeyFigure, answerSources } from '../../core/story/keyFigureAnswer';
import { stepTitle } from '../../core/story/stepTitle';
import { viewOfStep } from '../../core/story/stepView';
import { valuedLabels } from '../../core/story/valuedLabels';
import { validateView } from '../../core/validateView';
import type { ThemeName, View } from '../../core/view';
import type { WrittenFigure } from '../../figure';
import { type Language, localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { loadAreaOutlines } from '../../load/loadAreas';
import type { ExportInputs } from './exportedSheet';

/** A scene of a story, drawn and in words: one printed sheet or one slide. */
export interface StoryPage {
  /** What the scene's own link asks for. */
  readonly view: View;
  readonly scene: Scene;
  readonly title: string;
  readonly text: string;
  readonly notes: string;
  readonly keyFigures: readonly WrittenFigure[];
}

/** A key figure as text: label with period, status, coverage and whether sources disagree, value, unit and source. */
export function writtenFigure(inputs: ExportInputs, question: KeyFigure, language: Language): WrittenFigure {
  const answer = answerKeyFigure(inputs.dataset, question, language);
  const indicator = answer.indicator ? localText(answer.indicator.name, language) : question.indicator;
  const status = question.status === 'actual' ? '' : translate(language, `common.status.${question.status}`);
  const coverage = answer.coverage
    ? translate(language, 'present.coverage', { count: answer.coverage.count, total: answer.coverage.total })
    : '';
  const disputed = answer.ok && answer.conflict ? translate(language, 'present.conflict') : '';
  const when = [formatPeriod(question.period, language), status, coverage, disputed]
    .filter((part) => part !== '')
    .join(translate(language, 'signs.joined'));
  return {
    label: `${localText(answer.subject, language)} · ${indicator} (${when})`,
    value: answer.ok ? answer.text : translate(language, 'present.noAnswer'),
    unit: answer.ok ? answer.unit : '',
    source: answerSources(inputs.dataset, answer, language).join('; '),
  };
}

/** Draws every scene of a story, in the language of the current view. */
export function storyPages(
  story: Story,
  current: View,
  theme: ThemeName,
  inputs: ExportInputs,
): Promise<readonly StoryPage[]> {
  const { language } = current;
  const { dataset, boundaries } = inputs;
  const pageOf = async (item: StoryStep, index: number): Promise<StoryPage> => {
    // The page's own link is made of it too.
    const { view } = validateView(viewOfStep(story, index, current), dataset);
    const outlines = await loadAreaOutlines(dataset, boundaries, view.areas);
    const scene = sceneFor(inputs, view, theme, outlines);
    return {
      view,
      scene: { ...scene, labels: valuedLabels(scene) },
      title: stepTitle(dataset, item, scene, language),
      text: drawnWords(dataset, item, 'text', language),
      notes: drawnWords(dataset, item, 'notes', language),
      keyFigures: item.keyFigures.map((question) => writtenFigure(inputs, question, language)),
    };
  };
  return Promise.all(story.scenes.map(pageOf));
}
