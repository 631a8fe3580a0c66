import { createMemo } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { LEVELS } from '../../core/place';
import { availability } from '../../core/query';
import { useAtlas } from '../../state/context';
import { levelChoice } from '../../state/indicatorChoice';
import { Choice } from '../controls/Choice';
import { useWords } from '../useWords';

/** Cities, counties or parks; a level without figures is refused with its reason. */
export function LevelPicker(props: { readonly dataset: Dataset }) {
  const { view, updateView } = useAtlas();
  const { t } = useWords();
  const options = createMemo(() =>
    LEVELS.map((level) => ({
      value: level,
      label: t(`common.level.${level}`),
      refused:
        availability(props.dataset, view().indicator, level).length > 0
          ? undefined
          : t('indicators.noFiguresAtLevel'),
    })),
  );
  return (
    <Choice
      label={t('indicators.level')}
      options={options()}
      value={view().level}
      onChange={(level) => updateView(levelChoice(props.dataset, view(), level))}
    />
  );
}
