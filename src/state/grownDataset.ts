import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import type { Dataset } from '../core/dataset';
import type { OwnSource } from '../core/ownData/source/ownSource';
import { withOwnData } from '../core/ownData/source/withOwnData';
import { atOnce } from '../core/steps';
import { inSlices } from './inSlices';

/**
 * The dataset with a person's own tables in it. It is made in slices, and until the next one is whole the last stands; where
 * the bundled data change under it, it follows in the same step.
 * @param own undefined while they are still read: there is no dataset until then
 */
export function createGrownDataset(
  bundled: Accessor<Dataset | undefined>,
  own: Accessor<readonly OwnSource[] | undefined>,
): Accessor<Dataset | undefined> {
  const [grown, setGrown] = createSignal<{ readonly base: Dataset; readonly whole: Dataset }>();
  const dataset = createMemo((last: Dataset | undefined): Dataset | undefined => {
    const [base, made] = [bundled(), grown()];
    if (made && made.base === base) return made.whole;
    return base && last && atOnce(withOwnData(base, own() ?? []));
  });

  let stop = () => {};
  createEffect(
    on([bundled, own], ([base, sources]) => {
      stop();
      if (base && sources) stop = inSlices(withOwnData(base, sources), (whole) => setGrown({ base, whole }));
    }),
  );
  onCleanup(() => stop());
  return dataset;
}
