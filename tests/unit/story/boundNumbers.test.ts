import { describe, expect, it } from 'vitest';
import type { KeyFigure, StoryStep } from '../../../src/core/story';
import {
  boundInUse,
  drawnWords,
  numberFindings,
  withBound,
  withNumberAsNow,
} from '../../../src/core/story/boundNumbers';
import { readStory, storyText } from '../../../src/core/story/storyFile';
import { wordNumbers } from '../../../src/core/story/wordNumbers';
import { atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const LIUZHOU: KeyFigure = {
  kind: 'figure',
  place: '450200',
  indicator: 'industrial-output',
  period: '2016',
  status: 'actual',
};
/** More than 1,000: the document says no more. */
const PETROCHEMICALS: KeyFigure = {
  kind: 'figure',
  place: 'beibu-gulf',
  indicator: 'petrochemicals-output',
  period: '2020',
  status: 'target',
};
const stepSaying = (zh: string, ...bound: NonNullable<StoryStep['bound']>): StoryStep => ({
  title: { zh: '', en: '' },
  text: { zh, en: '' },
  notes: { zh: '', en: '' },
  duration: 10,
  keyFigures: [],
  bound,
  view: {},
});
const drawn = (step: StoryStep) => drawnWords(dataset, step, 'text', 'zh');
const kinds = (step: StoryStep) => numberFindings(dataset, step, 'zh').map(({ kind }) => kind);

describe('the numbers of a text', () => {
  it('are whole, with separators, sign and digits after the point', () => {
    expect(wordNumbers('由 −1,234.5 到 67%').map(({ written }) => written)).toEqual(['−1,234.5', '67']);
  });

  it('count as amounts, but for years, names, plates, heads and words', () => {
    const amounts = (text: string) =>
      wordNumbers(text).flatMap(({ written, isAmount }) => (isAmount ? [written] : []));
    expect(amounts('“345”在 2017 年，附图 3，第 2 幕，5G，Plate 4')).toEqual([]);
    expect(amounts('3：市属园区')).toEqual([]);
    expect(amounts('3 个园区，2,017 亿元')).toEqual(['3', '2,017']);
  });
});

describe('a bound number', () => {
  it('is drawn as its figure reads, and no other number with it', () => {
    const step = stepSaying('柳州 4,000 亿元，别处 14,000 亿元', { written: '4,000', figure: LIUZHOU });
    expect(drawn(step)).toBe('柳州 4,685.11 亿元，别处 14,000 亿元');
  });

  it('of several written alike each stands for its own figure', () => {
    const step = stepSaying(
      '1 与 1',
      { written: '1', figure: LIUZHOU },
      { written: '1', figure: { ...LIUZHOU, place: '450100' } },
    );
    expect(drawn(step)).toBe('4,685.11 与 3,537.05');
  });

  it('never says more than its document: what is “more than” stays so', () => {
    expect(drawn(stepSaying('达 1,000 亿元', { written: '1,000', figure: PETROCHEMICALS }))).toBe(
      '达 >1,000 亿元',
    );
    expect(drawn(stepSaying('超过 1,000 亿元', { written: '1,000', figure: PETROCHEMICALS }))).toBe(
      '超过 1,000 亿元',
    );
  });

  it('whose figure is gone is not told, and the author hears of it', () => {
    const step = stepSaying('4,000 亿元', { written: '4,000', figure: { ...LIUZHOU, period: '1990' } });
    expect(drawn(step)).toBe('暂无数据 亿元');
    expect(kinds(step)).toEqual(['unanswered']);
  });

  it('that changed is a finding, until the author takes it over', () => {
    const step = stepSaying('柳州 4,000 亿元', { written: '4,000', figure: LIUZHOU });
    const [finding] = numberFindings(dataset, step, 'zh');
    if (!finding) throw new Error('nothing found');
    expect(finding).toMatchObject({ kind: 'changed', part: 'text', now: '4,685.11' });
    const taken = { ...step, ...withNumberAsNow(step, finding, 'zh') };
    expect(taken.text.zh).toBe('柳州 4,685.11 亿元');
    expect(kinds(taken)).toEqual([]);
    expect(boundInUse(taken)).toEqual([{ written: '4,685.11', figure: LIUZHOU }]);
  });

  it('goes with the story through its file', () => {
    const scenes = [stepSaying('4,685.11', { written: '4,685.11', figure: LIUZHOU })];
    const story = { id: 'own', name: { zh: '我', en: '' }, summary: { zh: '', en: '' }, scenes };
    expect(readStory('own.json', storyText(story))).toEqual({ ok: true, story });
  });
});

describe('a free number', () => {
  it('that reads as a figure is offered it, nearest first, and is bound by one choice', () => {
    const step = { ...stepSaying('柳州 4685.11 亿元'), keyFigures: [LIUZHOU] };
    const [finding] = numberFindings(dataset, step, 'zh');
    expect(finding).toMatchObject({ kind: 'free' });
    expect(finding?.figures[0]).toEqual(LIUZHOU);
    expect(kinds({ ...step, bound: withBound(step, '4685.11', LIUZHOU) })).toEqual([]);
  });

  it('that no figure reads as is marked', () => {
    expect(kinds(stepSaying('柳州 4,685.12 亿元'))).toEqual(['unmatched']);
  });
});
