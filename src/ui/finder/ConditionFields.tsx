import { createMemo, createSignal, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { finderChoices } from '../../core/finder/choices';
import {
  AREA_KINDS,
  type AreaKind,
  type FinderConditions,
  type FinderKind,
  isAsked,
  NO_CONDITIONS,
} from '../../core/finder/conditions';
import { gradeText, industryText, kindText } from '../../core/finder/conditionsText';
import { NEAR_KINDS, type NearKind } from '../../core/node';
import { PARK_KINDS } from '../../core/place';
import { useAtlas } from '../../state/context';
import { SelectField } from '../controls/SelectField';
import { useWords } from '../useWords';
import { ChoicesField } from './ChoicesField';
import { NumberField } from './NumberField';

/** A first distance to look within, in km. */
const WITHIN = 50;
const FARTHEST = 1000;
const LARGEST = 100_000;

/** What parks are looked for by; each condition goes into the link as it is set. */
export function ConditionFields(props: { readonly dataset: Dataset }) {
  const { view, updateView } = useAtlas();
  const { t, say, language } = useWords();
  const choices = createMemo(() => finderChoices(props.dataset));
  const asked = () => view().finder;
  const ask = (patch: Partial<FinderConditions>) => updateView({ finder: { ...asked(), ...patch } });
  const kindOption = (kind: FinderKind) => ({ value: kind, label: kindText(kind, language()) });
  const isOfDocuments = (kind: FinderKind) => (PARK_KINDS as readonly string[]).includes(kind);
  // Which area is meant is chosen before a limit is; without a limit nothing is asked for.
  const [nextKind, setNextKind] = createSignal<AreaKind>('approved');
  const areaKind = (): AreaKind => asked().area?.kind ?? nextKind();
  const setArea = (kind: AreaKind, from: number | undefined, to: number | undefined) => {
    setNextKind(kind);
    const isTurned = from !== undefined && to !== undefined && from > to;
    const limits = isTurned ? { from: to, to: from } : { from, to };
    ask({ area: from === undefined && to === undefined ? undefined : { kind, ...limits } });
  };
  return (
    <section class="finder-conditions" aria-label={t('finder.conditions')}>
      <ChoicesField
        label={t('finder.grade')}
        groups={[
          {
            label: '',
            options: choices().grades.map((value) => ({ value, label: gradeText(value, language()) })),
          },
        ]}
        chosen={asked().grades}
        onChange={(grades) => ask({ grades })}
      />
      <ChoicesField
        label={t('finder.industry')}
        groups={[
          {
            label: t('finder.registerIndustries'),
            options: choices().industries.map((value) => ({
              value,
              label: industryText(props.dataset, value, language()),
            })),
          },
          {
            label: t('finder.printedWords'),
            options: choices().words.map((value) => ({ value, label: value })),
          },
        ]}
        chosen={asked().industries}
        onChange={(industries) => ask({ industries })}
      />
      <ChoicesField
        label={t('finder.kind')}
        groups={[
          {
            label: t('finder.catalogueTypes'),
            options: choices()
              .kinds.filter((kind) => !isOfDocuments(kind))
              .map(kindOption),
          },
          {
            label: t('finder.documentKinds'),
            options: choices().kinds.filter(isOfDocuments).map(kindOption),
          },
        ]}
        chosen={asked().kinds}
        onChange={(kinds) => ask({ kinds: choices().kinds.filter((kind) => kinds.includes(kind)) })}
      />
      <ChoicesField
        label={t('finder.city')}
        groups={[
          {
            label: '',
            options: choices().cities.map((value) => {
              const city = props.dataset.regions.get(value);
              return { value, label: city ? say(city.name) : value };
            }),
          },
        ]}
        chosen={asked().cities}
        onChange={(cities) => ask({ cities })}
      />
      <div class="finder-pair">
        <SelectField<NearKind | ''>
          label={t('finder.near')}
          options={[
            { value: '', label: t('finder.any') },
            ...NEAR_KINDS.map((value) => ({ value, label: t(`finder.near.${value}`) })),
          ]}
          value={asked().near?.kind ?? ''}
          onChange={(kind) =>
            ask({ near: kind === '' ? undefined : { kind, within: asked().near?.within ?? WITHIN } })
          }
        />
        <NumberField
          label={t('finder.within')}
          value={asked().near?.within}
          least={0.1}
          most={FARTHEST}
          disabled={!asked().near}
          onChange={(within) => {
            const { near } = asked();
            if (near) ask({ near: within === undefined ? undefined : { ...near, within } });
          }}
        />
      </div>
      <div class="finder-pair">
        <SelectField<AreaKind>
          label={t('finder.area')}
          options={AREA_KINDS.map((value) => ({ value, label: t(`finder.area.${value}`) }))}
          value={areaKind()}
          onChange={(kind) => setArea(kind, asked().area?.from, asked().area?.to)}
        />
        <NumberField
          label={t('finder.areaFrom')}
          value={asked().area?.from}
          least={0}
          most={LARGEST}
          onChange={(from) => setArea(areaKind(), from, asked().area?.to)}
        />
        <NumberField
          label={t('finder.areaTo')}
          value={asked().area?.to}
          least={0}
          most={LARGEST}
          onChange={(to) => setArea(areaKind(), asked().area?.from, to)}
        />
      </div>
      <Show when={isAsked(asked())}>
        <button type="button" class="text-button" onClick={() => updateView({ finder: NO_CONDITIONS })}>
          {t('finder.clear')}
        </button>
      </Show>
    </section>
  );
}
