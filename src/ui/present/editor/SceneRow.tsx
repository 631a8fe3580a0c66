import { Show } from 'solid-js';
import type { StoryScene } from '../../../core/story';
import { IconButton } from '../../controls/IconButton';
import { useWords } from '../../useWords';
import { SceneFields } from './SceneFields';

interface SceneRowProps {
  readonly scene: StoryScene;
  readonly index: number;
  readonly count: number;
  /** True for the scene that the map shows. */
  readonly current: boolean;
  /** Whether its fields show. */
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onShow: () => void;
  readonly onChange: (patch: Partial<StoryScene>) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly onDrag: () => void;
  readonly onDrop: () => void;
}

/** A scene of the story that is edited: show it, move it, open its fields. */
export function SceneRow(props: SceneRowProps) {
  const { t, say } = useWords();
  const name = () => say(props.scene.title) || t('present.untitled');
  return (
    <li
      class="scene-row"
      classList={{ current: props.current }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        props.onDrop();
      }}
    >
      <div class="scene-head">
        <span
          class="scene-grip"
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
        <SceneFields scene={props.scene} onChange={props.onChange} />
      </Show>
    </li>
  );
}
