import { createSignal, For, Match, Show, Switch } from 'solid-js';
import { INDICATOR_KINDS, type IndicatorKind } from '../../../core/indicator';
import type { Decision, DecisionKey } from '../../../core/ownData/decisions';
import { type NewIndicator, unitsAgree } from '../../../core/ownData/indicatorIndex';
import { readPeriods } from '../../../core/ownData/period/readPeriods';
import { resolvePeriod } from '../../../core/ownData/period/resolvePeriod';
import { parseUnit } from '../../../core/ownData/unit';
import { isPeriod } from '../../../core/period';
import { useAtlas } from '../../../state/context';
import { CheckField } from '../../controls/CheckField';
import { Combobox } from '../../controls/Combobox';
import { SelectField } from '../../controls/SelectField';
import { TextField } from '../../present/editor/TextField';
import { useWords } from '../../useWords';
import { useAnswerWords } from './answerWords';

/** What is asked for in words, by what it is about. */
const ASKED = { unit: 'importing.unit', period: 'importing.period', number: 'importing.number' } as const;

interface AnswerFieldProps {
  readonly of: DecisionKey;
  /** What is decided or proposed now. */
  readonly now: Decision | undefined;
  /** Of the head's figures, for a unit or an indicator. */
  readonly unit?: string;
  readonly onDecide: (decision: Decision) => void;
}

const LEAVE = 'leave';
const NEW = '*new';

/** Which place a label is, out of all there are. */
function PlaceField(props: AnswerFieldProps) {
  const { dataset } = useAtlas();
  const { t, say } = useWords();
  const words = useAnswerWords();
  const options = () => [
    ...(['total', ''] as const).map((answer) => ({
      id: answer || LEAVE,
      label: t(answer === 'total' ? 'importing.answer.total' : 'importing.answer.leave'),
      ...{ detail: '', group: t('importing.special'), keywords: '' },
    })),
    ...[...(dataset()?.places.values() ?? [])].map((place) => {
      const above =
        place.kind === 'group' ? '' : place.kind === 'park' ? place.county || place.city : place.parent;
      const within = dataset()?.regions.get(above);
      return {
        ...{ id: place.id, label: say(place.name), detail: within ? say(within.name) : '', group: '' },
        keywords: `${place.name.zh} ${place.name.en} ${place.aliases.join(' ')} ${place.id}`.toLowerCase(),
      };
    }),
  ];
  return (
    <Combobox
      label={t('importing.place')}
      options={options}
      value={props.now?.answer ?? '*'}
      valueLabel={props.now ? words(props.now) : ''}
      emptyText={t('importing.findPlace')}
      onChange={(id) => props.onDecide({ ...props.of, answer: id === LEAVE ? '' : id })}
    />
  );
}

/** A new indicator: name, kind, whether it adds up, scope; its unit is the head's. */
function NewIndicatorFields(props: {
  readonly start: NewIndicator;
  readonly onKeep: (made: NewIndicator) => void;
}) {
  const { t } = useWords();
  const [made, setMade] = createSignal(props.start);
  const change = (patch: Partial<NewIndicator>) => setMade({ ...made(), ...patch });
  return (
    <fieldset class="made-fields">
      <legend>{t('importing.made')}</legend>
      <TextField label={t('importing.made.name')} value={made().name} onChange={(name) => change({ name })} />
      <SelectField
        label={t('importing.made.kind')}
        options={INDICATOR_KINDS.map((value) => ({ value, label: t(`importing.kind.${value}`) }))}
        value={made().kind}
        onChange={(kind: IndicatorKind) =>
          change({ kind, additive: kind === 'amount' || kind === 'count' || kind === 'area' })
        }
      />
      <CheckField
        label={t('importing.made.additive')}
        checked={made().additive}
        onChange={(additive) => change({ additive })}
      />
      <TextField
        label={t('importing.made.scope')}
        value={made().scope}
        onChange={(scope) => change({ scope })}
      />
      <button
        type="button"
        class="button"
        disabled={made().name.trim() === ''}
        onClick={() => props.onKeep({ ...made(), name: made().name.trim() })}
      >
        {t('importing.made.keep')}
      </button>
    </fieldset>
  );
}

/** Which indicator a head is: one of the register, with what its unit says, or a new one. */
function IndicatorField(props: AnswerFieldProps) {
  const { dataset } = useAtlas();
  const { t, say } = useWords();
  const words = useAnswerWords();
  const [making, setMaking] = createSignal(false);
  const unitWords = (indicator: Parameters<typeof unitsAgree>[0]): string => {
    const from = props.unit ? parseUnit(props.unit) : undefined;
    if (!from || from.text === indicator.unit) return t('importing.sameUnit', { unit: indicator.unit });
    return t(unitsAgree(indicator, from) ? 'importing.converts' : 'importing.noConversion', {
      from: from.text,
      to: indicator.unit,
    });
  };
  const options = () => [
    { id: NEW, label: t('importing.newIndicator'), detail: '', group: t('importing.special'), keywords: '' },
    {
      id: LEAVE,
      label: t('importing.answer.leave'),
      detail: '',
      group: t('importing.special'),
      keywords: '',
    },
    ...[...(dataset()?.indicators.values() ?? [])].map((indicator) => ({
      ...{ id: indicator.id, label: say(indicator.name), detail: unitWords(indicator) },
      group: say(dataset()?.themes.get(indicator.theme)?.name ?? { zh: '', en: '' }),
      keywords: `${indicator.name.zh} ${indicator.name.en}`.toLowerCase(),
    })),
  ];
  const start = (): NewIndicator =>
    props.now?.made ?? {
      name: props.of.value,
      unit: props.unit ?? '',
      kind: 'amount',
      additive: true,
      scope: '',
    };
  return (
    <>
      <Combobox
        label={t('importing.indicator')}
        options={options}
        value={props.now?.answer || NEW}
        valueLabel={props.now ? words(props.now) : ''}
        emptyText={t('importing.findIndicator')}
        onChange={(id) => (id === NEW ? setMaking(true) : props.onDecide({ ...props.of, answer: id }))}
      />
      <Show when={making() || props.now?.answer === ''}>
        <NewIndicatorFields
          start={start()}
          onKeep={(made) => {
            setMaking(false);
            props.onDecide({ ...props.of, answer: '', made });
          }}
        />
      </Show>
    </>
  );
}

/** A unit, a period or a number in words; what is not understood is said and changes nothing. */
function WrittenField(props: AnswerFieldProps) {
  const { t } = useWords();
  const [text, setText] = createSignal(props.now?.answer ?? '');
  const [wrong, setWrong] = createSignal('');
  const set = () => {
    const given = text().trim();
    const { about } = props.of;
    const period = isPeriod(given) ? given : resolvePeriod(readPeriods(given).parts);
    if (about === 'unit' && given !== '' && !parseUnit(given))
      return setWrong(t('importing.unknownUnit', { unit: given }));
    if (about === 'period' && !period) return setWrong(t('importing.unknownPeriod', { text: given }));
    setWrong('');
    props.onDecide({ ...props.of, answer: about === 'period' ? (period ?? '') : given });
  };
  return (
    <form
      class="written-field"
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <TextField
        label={t(ASKED[props.of.about === 'unit' || props.of.about === 'period' ? props.of.about : 'number'])}
        value={text()}
        onChange={setText}
      />
      <button type="submit" class="button">
        {t('importing.set')}
      </button>
      <Show when={props.of.about === 'period'}>
        <p class="hint">{t('importing.periodHint')}</p>
      </Show>
      <p class="field-wrong" role="alert">
        {wrong()}
      </p>
    </form>
  );
}

const CHOICES = {
  sign: ['down', 'up'],
  hidden: ['use', 'leave'],
  column: ['use', 'leave'],
  several: ['keep', 'leave'],
};

/** Lets somebody answer what a decision is about. */
export function AnswerField(props: AnswerFieldProps) {
  const words = useAnswerWords();
  const choices = () => (props.of.about in CHOICES ? CHOICES[props.of.about as keyof typeof CHOICES] : []);
  return (
    <Switch
      fallback={
        <p class="answer-choices">
          <For each={choices()}>
            {(answer) => (
              <button
                type="button"
                class="button"
                aria-pressed={props.now?.answer === answer}
                onClick={() => props.onDecide({ ...props.of, answer })}
              >
                {words({ ...props.of, answer })}
              </button>
            )}
          </For>
        </p>
      }
    >
      <Match when={props.of.about === 'place'}>
        <PlaceField {...props} />
      </Match>
      <Match when={props.of.about === 'indicator'}>
        <IndicatorField {...props} />
      </Match>
      <Match when={choices().length === 0}>
        <WrittenField {...props} />
      </Match>
    </Switch>
  );
}
