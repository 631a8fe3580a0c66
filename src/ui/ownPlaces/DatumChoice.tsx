import { createUniqueId, For, Show } from 'solid-js';
import type { Datum } from '../../core/ownPlaces/datum';
import type { DatumFinding } from '../../core/ownPlaces/datumTrial';
import { useWords } from '../useWords';
import { ShiftArrows } from './ShiftArrows';

/** Which datum points have that state none: tried, proposed, and decided by the person. */
export function DatumChoice(props: {
  readonly datum: DatumFinding;
  readonly onChoose: (datum: Datum) => void;
}) {
  const { t } = useWords();
  const group = createUniqueId();
  return (
    <section>
      <h3>{t('ownPlaces.datumTitle')}</h3>
      <Show when={props.datum.declared > 0}>
        <p>
          {t('ownPlaces.declared', {
            count: props.datum.declared,
            datums: props.datum.stated.map((datum) => t(`ownPlaces.datum.${datum}`)).join(t('signs.listed')),
          })}
        </p>
      </Show>
      <Show when={props.datum.undeclared > 0}>
        <p>
          {t(props.datum.isTold ? 'ownPlaces.undeclared' : 'ownPlaces.untold', {
            count: props.datum.undeclared,
            datum: t(`ownPlaces.datum.${props.datum.proposal}`),
          })}
        </p>
        <fieldset class="datum-choice">
          <legend class="visually-hidden">{t('ownPlaces.datumTitle')}</legend>
          <For each={props.datum.trials}>
            {(trial) => (
              <label>
                <input
                  type="radio"
                  name={group}
                  checked={trial.datum === props.datum.chosen}
                  onChange={() => props.onChoose(trial.datum)}
                />
                <span>
                  {t(`ownPlaces.datum.${trial.datum}`)}
                  {': '}
                  {props.datum.withCounty > 0
                    ? t('ownPlaces.inOwn', { count: trial.inOwn, of: props.datum.withCounty })
                    : t('ownPlaces.inRegion', { count: trial.inRegion, of: props.datum.undeclared })}
                  <Show when={trial.datum === props.datum.proposal}> {t('ownPlaces.proposed')}</Show>
                </span>
              </label>
            )}
          </For>
        </fieldset>
        <ShiftArrows datum={props.datum} />
      </Show>
    </section>
  );
}
