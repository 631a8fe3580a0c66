import { Show } from 'solid-js';
import type { StoryStep } from '../../../core/story';
import { IconButton } from '../../controls/IconButton';
import { useWords } from '../../useWords';
import { StepFields } from './StepFields';

interface StepRowProps {
  readonly step: StoryStep;
  readonly index: number;
  readonly count: number;
  /** True for the step that the map shows. */
  readonly current: boolean;
  /** Whether its fields show. */
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onShow: () => void;
  readonly onChange: (patch: Partial<StoryStep>) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly onDrag: () => void;
  readonly onDrop: () => void;
}

/** A step of the story that is edited: show it, move it, open its fields. */
export function StepRow(props: StepRowProps) {
  const { t, say } = useWords();
  const name = () => say(props.step.title) || t('present.untitled');
  return (
    <li
      class="step-row"
      classList={{ current: props.current }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        props.onDrop();
      }}
    >
      <div class="step-head">
        <span
          class="step-grip"
          draggable="true"
          title={t('present.dragNamed', { name: name() })}
          aria-hidden="true"
          onDragStart={() => props.onDrag()}
        >
          {props.index + 1}
        </span>
        <button
          type="button"
          class="link-row"
          aria-label={t('present.showNamed', { name: name() })}
          aria-current={props.current ? 'step' : undefined}
          onClick={() => props.onShow()}
        >
          <span class="link-row-text">{name()}</span>
        </button>
        <IconButton
          icon="up"
          label={t('present.moveUp', { name: name() })}
          disabled={props.index === 0}
          onClick={() => props.onMove(props.index - 1)}
        />
        <IconButton
          icon="down"
          label={t('present.moveDown', { name: name() })}
          disabled={props.index === props.count - 1}
          onClick={() => props.onMove(props.index + 1)}
        />
        <IconButton
          icon="list"
          label={t('present.details', { name: name() })}
          expanded={props.open}
          onClick={() => props.onToggle()}
        />
        <IconButton
          icon="close"
          label={t('present.removeNamed', { name: name() })}
          disabled={props.count === 1}
          onClick={() => props.onRemove()}
        />
      </div>
      <Show when={props.open}>
        <StepFields step={props.step} onChange={props.onChange} />
      </Show>
    </li>
  );
}
