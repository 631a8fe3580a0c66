import { createEffect, createSignal, For, on, Show } from 'solid-js';
import { ROLES } from '../../core/layout';
import { membersFromText } from '../../core/ownLayouts/membersFromText';
import type { LayoutFile } from '../../core/ownLayouts/ownLayout';
import type { PlaceId } from '../../core/place';
import { useAtlas } from '../../state/context';
import { placeOptions } from '../areas/placeOptions';
import { CheckField } from '../controls/CheckField';
import { Combobox } from '../controls/Combobox';
import { SelectField } from '../controls/SelectField';
import { useWords } from '../useWords';
import { ElementLook } from './ElementLook';

type FileElement = LayoutFile['elements'][number];
type FileMember = FileElement['members'][number];

const NO_REASON = { zh: '', en: '' };

/** One element of an own layout: its name, role and number, its members with their basis, and its arrow. */
export function ElementEditor(props: {
  readonly element: FileElement;
  /** Whether the map can be clicked beside it. */
  readonly onMap?: boolean;
  readonly onChange: (element: FileElement) => void;
  readonly onRemove: () => void;
}) {
  const { dataset, view } = useAtlas();
  const { t, say, language } = useWords();
  const [pasted, setPasted] = createSignal('');
  const [unknown, setUnknown] = createSignal<readonly string[]>([]);
  const change = (changes: Partial<FileElement>) => props.onChange({ ...props.element, ...changes });
  const nameOf = (place: PlaceId) => {
    const found = dataset()?.places.get(place);
    return found ? say(found.name) : place;
  };
  const setMembers = (members: FileMember[]) => change({ members, membersStated: members.length > 0 });
  const add = (places: readonly PlaceId[]) => {
    const known = new Set(props.element.members.map(({ place }) => place));
    const added = places.filter((place) => place !== '' && !known.has(place));
    setMembers([
      ...props.element.members,
      ...added.map((place): FileMember => ({ place, basis: 'stated', reason: NO_REASON })),
    ]);
  };
  const changeMember = (place: PlaceId, changes: Partial<FileMember>) =>
    setMembers(props.element.members.map((each) => (each.place === place ? { ...each, ...changes } : each)));
  const takePasted = () => {
    const data = dataset();
    if (!data) return;
    const { places, unknown: others } = membersFromText(data, pasted());
    add(places);
    setUnknown(others);
    setPasted(others.join('\n'));
  };
  const [isPicking, setPicking] = createSignal(false);
  createEffect(
    on(
      () => view().selection,
      (place) => isPicking() && place !== '' && add([place]),
      { defer: true },
    ),
  );
  return (
    <fieldset class="layout-element">
      <legend>{props.element.name.zh}</legend>
      <div class="own-places-look">
        <label>
          {t('ownLayouts.elementName')}{' '}
          <input
            value={props.element.name.zh}
            maxLength={100}
            onChange={(event) => {
              const name = event.currentTarget.value.trim() || props.element.name.zh;
              change({ name: { zh: name, en: name } });
            }}
          />
        </label>
        <SelectField
          label={t('ownLayouts.role')}
          options={ROLES.map((role) => ({ value: role, label: t(`layouts.role.${role}`) }))}
          value={props.element.role}
          onChange={(role) => change({ role })}
        />
        <label>
          {t('ownLayouts.number')}{' '}
          <input
            size={3}
            value={props.element.number ?? ''}
            onChange={(event) => {
              const number = Number(event.currentTarget.value);
              change({ number: Number.isInteger(number) && number > 0 ? number : undefined });
            }}
          />
        </label>
      </div>
      <ul class="layout-members">
        <For each={props.element.members}>
          {(member) => (
            <li>
              {nameOf(member.place)}{' '}
              <CheckField
                label={t('ownLayouts.inferred')}
                checked={member.basis === 'inferred'}
                onChange={(isInferred) => {
                  const reason = t('ownLayouts.ownReason');
                  changeMember(
                    member.place,
                    isInferred
                      ? { basis: 'inferred', reason: { zh: reason, en: reason } }
                      : { basis: 'stated', reason: NO_REASON },
                  );
                }}
              />
              <Show when={member.basis === 'inferred'}>
                <label>
                  {t('ownLayouts.reason')}{' '}
                  <input
                    value={member.reason.zh}
                    maxLength={200}
                    onChange={(event) => {
                      const reason = event.currentTarget.value.trim() || t('ownLayouts.ownReason');
                      changeMember(member.place, { reason: { zh: reason, en: reason } });
                    }}
                  />
                </label>
              </Show>
              <button
                type="button"
                class="text-button"
                aria-label={t('ownLayouts.removeMember', { name: nameOf(member.place) })}
                onClick={() =>
                  setMembers(props.element.members.filter(({ place }) => place !== member.place))
                }
              >
                {t('ownSources.remove')}
              </button>
            </li>
          )}
        </For>
      </ul>
      <Combobox
        label={t('ownLayouts.addMember')}
        options={() => {
          const data = dataset();
          return data ? placeOptions(data, language()) : [];
        }}
        value=""
        valueLabel=""
        emptyText={t('common.nothingFound')}
        onChange={(place) => add([place])}
      />
      <p class="own-ways">
        <Show
          when={props.onMap}
          fallback={
            <button
              type="button"
              class="button"
              disabled={view().selection === '' && view().comparison.length === 0}
              onClick={() => add([view().selection, ...view().comparison])}
            >
              {t('ownLayouts.addChosen')}
            </button>
          }
        >
          <CheckField label={t('ownLayouts.pick')} checked={isPicking()} onChange={setPicking} />
        </Show>
      </p>
      <label class="layout-pasted">
        {t('ownLayouts.pasted')}
        <textarea rows={2} value={pasted()} onInput={(event) => setPasted(event.currentTarget.value)} />
      </label>
      <Show when={unknown().length > 0}>
        <p class="hint" role="status">
          {t('ownLayouts.unknown', { names: unknown().join(t('signs.listed')) })}
        </p>
      </Show>
      <p class="own-ways">
        <button type="button" class="button" disabled={pasted().trim() === ''} onClick={takePasted}>
          {t('ownLayouts.takePasted')}
        </button>
      </p>
      <ElementLook element={props.element} nameOf={nameOf} onChange={change} />
      <button type="button" class="text-button" onClick={() => props.onRemove()}>
        {t('ownLayouts.removeElement', { name: props.element.name.zh })}
      </button>
    </fieldset>
  );
}
