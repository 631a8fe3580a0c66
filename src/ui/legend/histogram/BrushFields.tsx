import { For } from 'solid-js';
import { useAtlas } from '../../../state/context';
import { useWords } from '../../useWords';

interface BrushFieldsProps {
  /** The least and the greatest value that there are. */
  readonly range: readonly [number, number];
}

const ENDS = [0, 1] as const;

/** The range of values that all views are filtered to, as typed numbers; an empty field sets no limit. */
export function BrushFields(props: BrushFieldsProps) {
  const { view, updateView } = useAtlas();
  const { t } = useWords();
  const type = (end: 0 | 1, field: HTMLInputElement) => {
    const typed = field.value.trim() === '' ? props.range[end] : Number(field.value);
    if (!Number.isFinite(typed)) {
      field.value = String(view().brush?.[end] ?? '');
      return;
    }
    const other = view().brush?.[1 - end] ?? props.range[1 - end] ?? typed;
    const [low, high] = [Math.min(typed, other), Math.max(typed, other)];
    const isAll = low <= props.range[0] && high >= props.range[1];
    updateView({ brush: isAll ? undefined : [low, high] });
  };
  return (
    <fieldset class="brush-fields">
      <legend class="visually-hidden">{t('workspace.brush')}</legend>
      <For each={ENDS}>
        {(end) => (
          <label>
            <span>{t(end === 0 ? 'workspace.brushFrom' : 'workspace.brushTo')}</span>
            <input
              type="number"
              step="any"
              value={view().brush?.[end] ?? ''}
              onChange={(event) => type(end, event.currentTarget)}
            />
          </label>
        )}
      </For>
    </fieldset>
  );
}
