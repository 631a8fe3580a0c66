import { Show } from 'solid-js';
import { availability } from '../../core/query';
import { useAtlas } from '../../state/context';
import { Later } from '../Later';
import { lateComponent } from '../lateComponent';
import { useWords } from '../useWords';
import { ClassesFold } from './ClassesFold';
import { EncodingPicker } from './EncodingPicker';
import { IndicatorPicker } from './IndicatorPicker';
import { LayoutElements } from './LayoutElements';
import { LayoutPicker } from './LayoutPicker';
import { LevelPicker } from './LevelPicker';
import { NormalisationPicker } from './NormalisationPicker';
import { ParksFold } from './ParksFold';
import { PeriodPicker } from './PeriodPicker';
import { StatusPicker } from './StatusPicker';

const OwnFormulas = lateComponent(() => import('../formulas/OwnFormulas'));
const SecondPicker = lateComponent(() => import('./SecondPicker'));

/** The two questions: which layout, and which figures. */
export function QuestionsPanel() {
  const { view, dataset } = useAtlas();
  const { t } = useWords();
  return (
    <Show when={dataset()}>
      {(loaded) => (
        <div class="questions">
          <section aria-label={t('layouts.question')}>
            <LayoutPicker dataset={loaded()} />
            <LayoutElements dataset={loaded()} />
          </section>
          <section aria-label={t('indicators.question')}>
            <IndicatorPicker dataset={loaded()} />
            <Show when={view().indicator}>
              <Show when={availability(loaded(), view().indicator, view().level).length > 0}>
                <div class="field-row">
                  <PeriodPicker dataset={loaded()} />
                  <StatusPicker dataset={loaded()} />
                </div>
              </Show>
              <LevelPicker dataset={loaded()} />
              <EncodingPicker />
              <NormalisationPicker dataset={loaded()} />
            </Show>
            <Later>
              <OwnFormulas dataset={loaded()} />
            </Later>
            <Later>
              <SecondPicker />
            </Later>
            <Show when={view().indicator}>
              <ClassesFold />
            </Show>
            <ParksFold />
          </section>
        </div>
      )}
    </Show>
  );
}
