import { createMemo } from 'solid-js';
import { plainly } from '../../core/question';
import { levelValues } from '../../core/scene/values';
import type { View } from '../../core/view';
import { useAtlas } from '../../state/context';
import { Choice } from '../controls/Choice';
import { useWords } from '../useWords';
import { QuestionFields } from './QuestionFields';
import '../charts/charts.css';

const USES = ['none', 'bivariate', 'side', 'swipe'] as const;
type Use = (typeof USES)[number];

/** What each use changes in the view; the others are put away. */
const CHANGES: Readonly<Record<Use, (view: View) => Partial<View>>> = {
  none: (view) => ({
    compareMaps: 'off',
    encoding: view.encoding === 'bivariate' ? 'choropleth' : view.encoding,
  }),
  bivariate: () => ({ compareMaps: 'off', encoding: 'bivariate', palette: '', brush: undefined }),
  side: (view) => ({
    compareMaps: 'side',
    encoding: view.encoding === 'bivariate' ? 'choropleth' : view.encoding,
  }),
  swipe: (view) => ({
    compareMaps: 'swipe',
    encoding: view.encoding === 'bivariate' ? 'choropleth' : view.encoding,
  }),
};

/** Classes of a bivariate map along each side. */
const SIDE = 3;

/** A second indicator or period, and what to do with it: both in one colour, or two maps. */
export default function SecondPicker() {
  const { view, updateView, dataset, answerBoundaries } = useAtlas();
  const { t } = useWords();
  const use = (): Use =>
    view().encoding === 'bivariate'
      ? 'bivariate'
      : view().compareMaps === 'off'
        ? 'none'
        : (view().compareMaps as Use);

  /** Why the two cannot share one colour: no common places, or too few different values. */
  const bivariateRefusal = createMemo((): string | undefined => {
    const data = dataset();
    const shapes = answerBoundaries();
    const { second, level, indicator, period, status } = view();
    if (!second || !data || !shapes) return t('second.needsSecond');
    if (level === 'park') return t('second.bivariateNeedsRegions');
    if (second.indicator === indicator && second.period === period && second.status === status) {
      return t('second.sameQuestion');
    }
    const first = levelValues(data, shapes, view(), view()).values;
    const other = levelValues(data, shapes, view(), plainly(second)).values;
    const common = [...first.keys()].filter((place) => other.has(place));
    const distinct = (values: typeof first) => new Set(common.map((place) => values.get(place)?.value)).size;
    return Math.min(distinct(first), distinct(other)) < SIDE
      ? t('second.tooFewCommon', { count: common.length })
      : undefined;
  });
  const refusal = (value: Use): string | undefined => {
    if (value === 'none') return undefined;
    if (value === 'bivariate') return bivariateRefusal();
    return view().second ? undefined : t('second.needsSecond');
  };
  return (
    <details class="fold second" open={view().second !== undefined}>
      <summary>{t('second.second')}</summary>
      <div class="fold-body">
        <QuestionFields
          label={t('second.secondQuestion')}
          value={view().second}
          onChange={(second) => updateView({ second, ...(second ? {} : CHANGES.none(view())) })}
        />
        <Choice
          label={t('second.secondUse')}
          options={USES.map((value) => ({
            value,
            label: t(`second.use.${value}`),
            refused: refusal(value),
          }))}
          value={use()}
          onChange={(value) => updateView(CHANGES[value](view()))}
        />
      </div>
    </details>
  );
}
