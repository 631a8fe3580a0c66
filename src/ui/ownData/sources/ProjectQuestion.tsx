import { onMount } from 'solid-js';
import { useAtlas } from '../../../state/context';
import type { ProjectOpening } from '../../../state/ownData';
import { type OfferedProject, projectOf } from '../../../state/project';
import { storiesOf } from '../../../state/stories';
import { useWords } from '../../useWords';
import './ownSources.css';

/** Asks whether a project comes beside what is there, or in its place. */
export default function ProjectQuestion(props: { readonly offered: OfferedProject }) {
  const atlas = useAtlas();
  const { t } = useWords();
  const project = projectOf(atlas);
  let dialog: HTMLDialogElement | undefined;
  let answer: ProjectOpening | undefined;
  onMount(() => dialog?.showModal());
  const decide = (how: ProjectOpening | undefined) => {
    answer = how;
    dialog?.close();
  };
  return (
    <dialog
      class="project-question"
      aria-label={t('project.question')}
      ref={(element) => {
        dialog = element;
      }}
      onClose={() => project.decide(answer)}
    >
      <h2>{t('project.question')}</h2>
      <p>
        {t('project.about', {
          name: props.offered.file,
          day: props.offered.project.saved,
          sources: props.offered.project.sources.length,
          stories: props.offered.project.stories.length,
          own: atlas.own.sources().length,
          ownStories: storiesOf(atlas).own().length,
        })}
      </p>
      <p>
        <button type="button" class="button" onClick={() => decide('merge')}>
          {t('project.merge')}
        </button>{' '}
        {t('project.mergeHint')}
      </p>
      <p>
        <button type="button" class="button" onClick={() => decide('replace')}>
          {t('project.replace')}
        </button>{' '}
        {t('project.replaceHint')}
      </p>
      <p>
        <button type="button" class="button" onClick={() => decide(undefined)}>
          {t('project.cancel')}
        </button>
      </p>
    </dialog>
  );
}
