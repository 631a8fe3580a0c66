import { Show } from 'solid-js';
import { SCOPES, type Scope } from '../../core/view';
import { useAtlas } from '../../state/context';
import { SelectField } from '../controls/SelectField';
import { ExportTools } from '../export/ExportTools';
import type { LevelRow } from '../rows/levelRows';
import { useWords } from '../useWords';

interface DrawerToolsProps {
  readonly rows: readonly LevelRow[];
  /** What files and the clipboard take: the rows as the table sorts and narrows them. */
  readonly taken: readonly LevelRow[];
  readonly total: number;
}

/** Which places the linked views are about, and ways to take them along. */
export function DrawerTools(props: DrawerToolsProps) {
  const { view, updateView } = useAtlas();
  const { t } = useWords();
  const missing = () => props.rows.filter(({ shown }) => shown === undefined).length;
  const refusal = (scope: Scope): string | undefined => {
    if (scope === 'comparison' && view().comparison.length === 0) return t('drawer.scopeRefusal.comparison');
    if (scope === 'layout' && view().layout === '') return t('drawer.scopeRefusal.layout');
    if (scope === 'area' && view().areas.length === 0) return t('drawer.scopeRefusal.area');
    return undefined;
  };
  return (
    <div class="drawer-tools">
      <SelectField
        label={t('drawer.scope')}
        options={SCOPES.map((value) => {
          const why = refusal(value);
          const name = t(`drawer.scope.${value}`);
          return {
            value,
            label: why ? name + t('signs.aside', { text: why }) : name,
            disabled: why !== undefined,
          };
        })}
        value={view().scope}
        onChange={(scope) => updateView({ scope })}
      />
      <span class="muted" role="status" data-scope-count={props.rows.length}>
        {t('drawer.scopeCount', { count: props.rows.length, total: props.total })}
        <Show when={missing() > 0}>
          {t('signs.parted')}
          {t('drawer.valued', { valued: props.rows.length - missing(), missing: missing() })}
        </Show>
      </span>
      <ExportTools rows={props.taken} />
    </div>
  );
}
