import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, membersAnswer, plainAnswer } from '../../../src/core/answer';
import { printedFigures } from '../../../src/core/figure';
import { FORMULA_RULES, type Formula, formulaId } from '../../../src/core/formulas/formula';
import { formulaUnit } from '../../../src/core/formulas/formulaUnit';
import { madeByFormula, withFormulas } from '../../../src/core/formulas/withFormulas';
import type { Indicator } from '../../../src/core/indicator';
import { plainly } from '../../../src/core/question';
import { sceneFor } from '../../../src/core/scene/sceneFor';
import { validateView } from '../../../src/core/validateView';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { decodeView, encodeView } from '../../../src/core/viewCodec';
import { formulaAdded, formulaRemoved } from '../../../src/state/formulaChoice';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';
import { exampleBoundaries, exampleDataset } from '../aggregate/example';

const formula = (text: string, name = ''): Formula => {
  const [rule = '', first = '', second = ''] = text.split(' ');
  return { rule: rule as Formula['rule'], first, second, name };
};

/** `text unit` of a place's answer to a formula, or why there is none. */
function ask(figures: readonly string[], text: string, place = '450100', period = '2020'): string {
  const asked = formula(text);
  const dataset = withFormulas(exampleDataset(figures), [asked]);
  const question = { place, indicator: formulaId(asked), period, status: 'actual' as const };
  const found = plainAnswer(dataset, question, 'zh');
  return found.ok ? `${found.text} ${found.unit}` : found.reason;
}

const measured = (unit: string, kind: Indicator['kind'] = 'amount') => ({ unit, kind, decimals: 1 });
const unitOf = (rule: Formula['rule'], first: string, second: string): string => {
  const found = formulaUnit(rule, measured(first), measured(second));
  return 'refused' in found ? found.refused : `${found.unit} ×${found.factor} ×${found.secondFactor}`;
};

describe('units', () => {
  test.each([
    ['ratio', '亿元', '万人', '元/人 ×10000 ×1'],
    ['ratio', '亿元', '人', '元/人 ×100000000 ×1'],
    ['ratio', '万元', '万人', '元/人 ×1 ×1'],
    ['ratio', '家', '万人', '家/万人 ×1 ×1'],
    ['ratio', '家', '人', '家/万人 ×10000 ×1'],
    ['ratio', '亿美元', '万人', '亿美元/万人 ×1 ×1'],
    ['ratio', '亿元', 'km²', '亿元/km² ×1 ×1'],
    ['ratio', '亿元', '家', '亿元/家 ×1 ×1'],
    ['ratio', '亿元', '万元', ' ×10000 ×1'],
    ['share', '亿元', '亿元', '% ×100 ×1'],
    ['share', '万人', '人', '% ×1000000 ×1'],
    ['share', '亿元', '万人', 'unlike-units'],
    ['difference', '亿元', '万元', '亿元 ×1 ×0.0001'],
    ['difference', '%', '%', '个百分点 ×1 ×1'],
    ['sum', '亿元', '亿元', '亿元 ×1 ×1'],
    ['sum', '亿元', '亿美元', 'unlike-units'],
    ['sum', '不知何物', '不知何物', '不知何物 ×1 ×1'],
  ] as const)('a %s of %s and %s is in %s', (rule, first, second, unit) => {
    expect(unitOf(rule, first, second)).toBe(unit);
  });

  test.each([
    ['ratio', 'growth', 'growth'],
    ['sum', 'growth', 'growth'],
    ['share', 'growth', 'growth'],
    ['ratio', 'ratio', 'rates'],
    ['sum', 'ratio', 'rates'],
    ['difference', 'rank', 'rank'],
  ] as const)('a %s of a %s is refused: %s', (rule, kind, reason) => {
    expect(formulaUnit(rule, measured('%', kind), measured('%', kind))).toEqual({ refused: reason });
  });
});

describe('figures', () => {
  test('output 90 亿元 over 30 万人 is 30,000 元 a person', () => {
    const figures = ['450100 output 2020 90', '450100 population-year-end 2020 30'];
    expect(ask(figures, 'ratio output population-year-end')).toBe('30,000 元/人');
  });

  test('a place that lacks one of the two has none, and a divisor of zero gives none', () => {
    const figures = [
      '450100 output 2020 90',
      '450200 output 2020 50',
      '450200 value-added 2020 0',
      '450101 output 2020 10',
      '450101 value-added 2020 5',
    ];
    expect(ask(figures, 'ratio output value-added')).toBe('no-figure');
    expect(ask(figures, 'ratio output value-added', '450200')).toBe('no-figure');
    expect(ask(figures, 'ratio output value-added', '450101')).toBe('2.000 ');
  });

  test('a census of a day holds for its year, months of a year do not', () => {
    const census = ['450100 output 2020 90', '450100 population-census 2020-11-01 300000'];
    expect(ask(census, 'ratio output population-census')).toBe('30,000 元/人');
    expect(ask(census, 'ratio output population-census', '450100', '2020-11-01')).toBe('no-figure');
    const months = [
      '450100 output 2020 90',
      '450100 value-added 2020-01/2020-06 20',
      '450101 value-added 2020 1',
      '450101 output 2020 2',
    ];
    expect(ask(months, 'share value-added output')).toBe('no-figure');
    expect(ask(months, 'share value-added output', '450101')).toBe('50.00 %');
  });

  test('land holds for any period', () => {
    const figures = ['west-park output 2020 90', 'west-park planned-area 2016/2020 30 exact target'];
    expect(ask(figures, 'ratio output planned-area', 'west-park')).toBe('3.00 亿元/km²');
  });

  test('bounds go through: over at least so many it is at most so much, and a difference turns likewise', () => {
    const figures = ['450100 output 2020 90', '450100 value-added 2020 30 at-least'];
    expect(ask(figures, 'ratio output value-added')).toBe('≤3.000 ');
    expect(ask(figures, 'difference output value-added')).toBe('≤60.0 亿元');
    expect(ask(figures, 'sum output value-added')).toBe('≥120.0 亿元');
    const loss = ['450100 output 2020 -90', '450100 value-added 2020 30 at-least'];
    expect(ask(loss, 'ratio output value-added')).toBe('约−3.000 ');
  });

  test('it leads to the figures of documents behind it, and passes their conflict on', () => {
    const asked = formula('share value-added output');
    const dataset = withFormulas(
      exampleDataset(['450100 output 2020 90', '450100 value-added 2020 30', '450100 value-added 2020 31']),
      [asked],
    );
    const key = { place: '450100', indicator: formulaId(asked), period: '2020', status: 'actual' as const };
    const found = plainAnswer(dataset, key, 'zh');
    expect(found.ok && found.rule).toBe('formula');
    expect(found.ok && found.conflict).toBe(true);
    expect(found.ok && found.figures.map(({ indicator }) => indicator)).toEqual([
      formulaId(asked),
      'value-added',
      'output',
    ]);
    expect(dataset.figures.some(({ indicator }) => indicator === formulaId(asked))).toBe(false);
  });

  test('a group recomputes a ratio from the sums of its parts and adds up a difference', () => {
    const figures = [
      '450100 output 2020 90',
      '450100 population-year-end 2020 30',
      '450200 output 2020 10',
      '450200 population-year-end 2020 70',
    ];
    expect(ask(figures, 'ratio output population-year-end', 'both')).toBe('10,000 元/人');
    const difference = formula('difference output value-added');
    const dataset = withFormulas(
      exampleDataset([
        '450100 output 2020 9',
        '450100 value-added 2020 4',
        '450200 output 2020 8',
        '450200 value-added 2020 1',
      ]),
      [difference],
    );
    const question = plainly({ indicator: formulaId(difference), period: '2020', status: 'actual' });
    const found = membersAnswer(dataset, ['450100', '450200'], question, 'zh');
    expect(found.ok && found.text).toBe('12.0');
    expect(found.ok && found.figures.length).toBe(6);
  });

  test('growth of a difference is reckoned on the difference, not on its first indicator', () => {
    const asked = formula('difference output value-added');
    const dataset = withFormulas(
      exampleDataset([
        '450100 output 2019 20',
        '450100 value-added 2019 10',
        '450100 output 2020 40',
        '450100 value-added 2020 25',
      ]),
      [asked],
    );
    const question = {
      place: '450100',
      indicator: formulaId(asked),
      period: '2020',
      status: 'actual',
      normalisation: 'growth',
    } as const;
    const found = answer(dataset, exampleBoundaries(), question, 'zh');
    expect(found.ok && `${found.text} ${found.unit}`).toBe('50.0 %');
  });

  test('one formula may rest on another', () => {
    const [sum, share] = [formula('sum output value-added'), formula('x')];
    const nested: Formula = { ...share, rule: 'share', first: 'value-added', second: formulaId(sum) };
    const dataset = withFormulas(exampleDataset(['450100 output 2020 75', '450100 value-added 2020 25']), [
      sum,
      nested,
    ]);
    const found = plainAnswer(
      dataset,
      { place: '450100', indicator: formulaId(nested), period: '2020', status: 'actual' },
      'zh',
    );
    expect(found.ok && found.text).toBe('25.00');
    expect(found.ok && found.figures.slice(1).map(({ indicator }) => indicator)).toEqual([
      'value-added',
      'output',
      'value-added',
    ]);
  });
});

test('any two indicators of the atlas give what their own figures give, or a refusal, and never a number for a gap', () => {
  const dataset = atlasDataset();
  const ids = [...dataset.indicators.keys()];
  fc.assert(
    fc.property(
      fc.constantFrom(...FORMULA_RULES),
      fc.constantFrom(...ids),
      fc.constantFrom(...ids),
      (rule, first, second) => {
        const made = madeByFormula(dataset, { rule, first, second, name: '' });
        if (!made.ok) return;
        expect(made.figures.length).toBeGreaterThan(0);
        const seen = new Set<string>();
        for (const figure of made.figures) {
          const behind = printedFigures(figure);
          expect(behind.map(({ indicator }) => indicator)).toEqual([first, second]);
          expect(behind.every(({ place }) => place === figure.place)).toBe(true);
          expect(
            behind.some(({ period, status }) => period === figure.period && status === figure.status),
          ).toBe(true);
          expect(Number.isFinite(figure.value)).toBe(true);
          const key = [figure.place, figure.period, figure.status].join();
          expect(seen.has(key)).toBe(false);
          seen.add(key);
        }
      },
    ),
    { numRuns: 150 },
  );
});

describe('links', () => {
  const asked = { ...formula('ratio gdp population-census'), name: '人均产值（自定）' };
  const view = {
    ...DEFAULT_VIEW,
    formulas: [asked],
    indicator: formulaId(asked),
    period: '2020',
    level: 'county' as const,
  };

  test('restore a formula with its name, as an indicator that has figures', () => {
    const { view: decoded, problems } = decodeView(encodeView(view));
    expect(problems).toEqual([]);
    expect(decoded.formulas).toEqual([asked]);
    const checked = validateView(decoded, atlasDataset());
    expect(checked.problems).toEqual([]);
    expect(checked.view).toBe(decoded);
  });

  test('say which formula does not fit, and why, and what rests on it goes too', () => {
    const unfit = { ...formula('sum gdp population-census'), name: '怪' };
    const nested: Formula = { rule: 'ratio', first: formulaId(unfit), second: 'gdp', name: '' };
    const checked = validateView({ ...view, formulas: [asked, unfit, nested] }, atlasDataset());
    expect(checked.view.formulas).toEqual([asked]);
    expect(checked.problems.map(({ zh }) => zh)).toEqual([
      'formulas：“怪”的两个指标单位不同，不能相加、相减或求占比，已忽略',
      expect.stringContaining('不在数据中'),
    ]);
  });
});

test('a map of a formula says what it reckons, and of when the land is that it divides by', () => {
  const asked = formula('ratio gdp approved-area');
  const view = {
    ...DEFAULT_VIEW,
    layout: '',
    formulas: [asked],
    indicator: formulaId(asked),
    period: '2023',
    status: 'actual' as const,
  };
  const scene = sceneFor({ dataset: atlasDataset(), boundaries: atlasBoundaries() }, view, 'light');
  expect(scene.notes.find(({ kind }) => kind === 'formula')?.text).toMatch(
    /^自定公式：地区生产总值 ÷ 核准面积（2018年核准面积）；/,
  );
});

describe('choosing', () => {
  const dataset = atlasDataset();
  const sum = formula('sum secondary-value-added tertiary-value-added');
  const nested: Formula = { rule: 'share', first: formulaId(sum), second: 'gdp', name: '' };

  test('a formula that is added is shown at once where it has most figures', () => {
    const added = formulaAdded(dataset, DEFAULT_VIEW, sum);
    expect(added.indicator).toBe(formulaId(sum));
    expect(added.formulas).toEqual([sum]);
    expect(validateView({ ...DEFAULT_VIEW, ...added }, dataset).problems).toEqual([]);
  });

  test('one that is removed takes with it what rests on it and what asks for it', () => {
    const second = { indicator: formulaId(nested), period: '2020', status: 'actual' as const };
    const view = { ...DEFAULT_VIEW, formulas: [sum, nested], indicator: formulaId(sum), second };
    expect(formulaRemoved(view, formulaId(sum))).toMatchObject({
      formulas: [],
      indicator: '',
      second: undefined,
    });
    expect(formulaRemoved(view, formulaId(nested))).toMatchObject({ formulas: [sum], second: undefined });
    expect(formulaRemoved(view, formulaId(nested))).not.toHaveProperty('indicator');
  });
});
