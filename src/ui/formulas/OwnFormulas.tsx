import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js';
import { bestPeriod } from '../../core/bestPeriod';
import type { Dataset } from '../../core/dataset';
import { unitText } from '../../core/format';
import {
  FORMULA_RULES,
  type Formula,
  type FormulaRule,
  formulaId,
  LONGEST_NAME,
  MOST_FORMULAS,
} from '../../core/formulas/formula';
import { type MadeByFormula, madeByFormula, withFormulas } from '../../core/formulas/withFormulas';
import { formatPeriod } from '../../core/period';
import { LEVELS } from '../../core/place';
import { availability } from '../../core/query';
import { useAtlas } from '../../state/context';
import { formulaAdded, formulaRemoved } from '../../state/formulaChoice';
import { indicatorChoice } from '../../state/indicatorChoice';
import { Combobox } from '../controls/Combobox';
import { SelectField } from '../controls/SelectField';
import { useIndicatorOptions } from '../questions/useIndicatorOptions';
import { useWords } from '../useWords';
import './formulas.css';

/** The indicators that a person makes of two others: those that are there, and a form that says what a new one gives. */
export default function OwnFormulas(props: { readonly dataset: Dataset }) {
  const { view, updateView } = useAtlas();
  const { t, say, language } = useWords();
  const indicators = useIndicatorOptions();
  const [rule, setRule] = createSignal<FormulaRule>('ratio');
  const [first, setFirst] = createSignal('');
  const [second, setSecond] = createSignal('');
  const [name, setName] = createSignal('');
  const nameField = createUniqueId();

  const nameOf = (id: string) => {
    const indicator = props.dataset.indicators.get(id);
    return indicator ? say(indicator.name) : t('formulas.choose');
  };
  const unitOf = (id: string) =>
    unitText(props.dataset.indicators.get(id)?.unit ?? '', language()) || t('formulas.plainUnit');
  let fold: HTMLDetailsElement | undefined;
  /** What is reckoned does not wait for a name, nor again at each of its letters. */
  const unnamed = createMemo((): Formula => ({ rule: rule(), first: first(), second: second(), name: '' }));
  /** What the form's formula makes; undefined until both indicators are chosen. */
  const made = createMemo((): MadeByFormula | undefined =>
    first() === '' || second() === '' ? undefined : madeByFormula(props.dataset, unnamed()),
  );
  const known = () => props.dataset.indicators.get(formulaId(unnamed()));
  const isFull = () => view().formulas.length >= MOST_FORMULAS;
  const coverageOf = (id: string): string => {
    const grown = withFormulas(props.dataset, [unnamed()]);
    const parts = LEVELS.flatMap((level) => {
      const best = bestPeriod(availability(grown, id, level));
      if (!best) return [];
      const period = formatPeriod(best.period, language());
      return [
        t('formulas.coverage', {
          level: t(`common.level.${level}`),
          count: best.count,
          total: best.total,
          period,
        }),
      ];
    });
    return parts.join(t('signs.parted'));
  };
  const said = createMemo((): string => {
    const found = made();
    const there = known();
    if (!found) return '';
    if (there) return t('formulas.known', { name: say(there.name) });
    if (isFull()) return t('formulas.full', { most: MOST_FORMULAS });
    if (!found.ok)
      return t(`formulas.reason.${found.reason}`, { first: unitOf(first()), second: unitOf(second()) });
    const { indicator } = found;
    const unit = unitText(indicator.unit, language()) || t('formulas.plainUnit');
    return t('formulas.made', { unit, coverage: coverageOf(indicator.id) });
  });
  const canAdd = () => made()?.ok === true && !known() && !isFull();

  const add = () => {
    if (!canAdd()) return;
    const named = { ...unnamed(), name: name().trim().replace(/[~!]/g, '-') };
    updateView(formulaAdded(props.dataset, view(), named));
    for (const clear of [setFirst, setSecond, setName]) clear('');
    // The button rests until the next formula: whoever pressed it goes on at what it made.
    fold?.querySelector<HTMLElement>('.formula-list [aria-pressed="true"]')?.focus();
  };
  const operand = (label: string, value: () => string, choose: (id: string) => void) => (
    <Combobox
      label={label}
      options={() => indicators(props.dataset)}
      value={value()}
      valueLabel={nameOf(value())}
      emptyText={t('common.nothingFound')}
      foldedText={(count) => t('indicators.listed.unfold', { count })}
      onChange={choose}
    />
  );
  return (
    <details
      ref={(element) => {
        fold = element;
      }}
      class="fold own-formulas"
    >
      <summary>
        {t('formulas.title')}
        <Show when={view().formulas.length > 0}>
          <span class="count"> {view().formulas.length}</span>
        </Show>
      </summary>
      <div class="fold-body">
        <p class="muted">{t('formulas.note')}</p>
        <ul class="formula-list">
          <For each={view().formulas}>
            {(each) => {
              const id = formulaId(each);
              return (
                <li>
                  <button
                    type="button"
                    class="text-button"
                    aria-pressed={view().indicator === id}
                    onClick={() => updateView(indicatorChoice(props.dataset, view(), id))}
                  >
                    {nameOf(id)}
                  </button>
                  <button
                    type="button"
                    class="button"
                    aria-label={t('formulas.remove', { name: nameOf(id) })}
                    onClick={() => {
                      updateView(formulaRemoved(view(), id));
                      fold?.querySelector('summary')?.focus();
                    }}
                  >
                    ×
                  </button>
                </li>
              );
            }}
          </For>
        </ul>
        {operand(t('formulas.first'), first, setFirst)}
        <SelectField<FormulaRule>
          label={t('formulas.rule')}
          options={FORMULA_RULES.map((value) => ({ value, label: t(`formulas.rule.${value}`) }))}
          value={rule()}
          onChange={setRule}
        />
        {operand(t('formulas.second'), second, setSecond)}
        <div class="field">
          <label for={nameField}>{t('formulas.name')}</label>
          <input
            id={nameField}
            type="text"
            class="text-input"
            maxLength={LONGEST_NAME}
            value={name()}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <p class="formula-said" role="status">
          {said()}
        </p>
        <button type="button" class="button" disabled={!canAdd()} onClick={add}>
          {t('formulas.add')}
        </button>
      </div>
    </details>
  );
}
