import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story, StoryStep } from '../../../src/core/story';
import {
  addStep,
  changeStep,
  MOST_STEPS,
  moveStep,
  removeStep,
  writeText,
} from '../../../src/core/story/editStory';
import { nextStep, previousStep, stepNumbered } from '../../../src/core/story/neighbourSteps';
import { copyStory, freeId, stepOf } from '../../../src/core/story/newStory';
import { stepTitle } from '../../../src/core/story/stepTitle';
import { hasStrayed, keptView, namesOnlyStory, ownView, viewOfStep } from '../../../src/core/story/stepView';
import { readStory, storyText } from '../../../src/core/story/storyFile';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { decodeView, encodeView } from '../../../src/core/viewCodec';
import { atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const step = (title: string): StoryStep => ({
  title: { zh: title, en: '' },
  text: { zh: '', en: '' },
  notes: { zh: '', en: '' },
  duration: 10,
  keyFigures: [],
  view: {},
});
const storyOf = (...titles: string[]): Story => ({
  id: 'own',
  name: { zh: '我的', en: '' },
  summary: { zh: '', en: '' },
  scenes: titles.map(step),
});
const titles = (story: Story) => story.scenes.map(({ title }) => title.zh).join('');

describe('editing', () => {
  it('adds behind a scene or at the end', () => {
    expect(titles(addStep(storyOf('a', 'b'), step('x'), 0))).toBe('axb');
    expect(titles(addStep(storyOf('a', 'b'), step('x')))).toBe('abx');
  });

  it('holds no more scenes than a file may', () => {
    const full = storyOf(...Array.from({ length: MOST_STEPS }, () => 'a'));
    expect(() => addStep(full, step('x'))).toThrow('60');
  });

  it('moves any scene anywhere and loses none', () => {
    expect(titles(moveStep(storyOf('a', 'b', 'c'), 0, 2))).toBe('bca');
    expect(titles(moveStep(storyOf('a', 'b', 'c'), 2, -5))).toBe('cab');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.integer({ min: -2, max: 8 }), (from, to) => {
        const moved = moveStep(storyOf('a', 'b', 'c', 'd', 'e'), from, to);
        expect([...titles(moved)].sort().join('')).toBe('abcde');
        expect(titles(moved)[Math.max(0, Math.min(4, to))]).toBe('abcde'[from]);
      }),
    );
  });

  it('removes a scene but never the last', () => {
    expect(titles(removeStep(storyOf('a', 'b'), 0))).toBe('b');
    expect(titles(removeStep(storyOf('a'), 0))).toBe('a');
  });

  it('changes one scene and leaves the others the same objects', () => {
    const story = storyOf('a', 'b');
    const changed = changeStep(story, 1, { duration: 30 });
    expect(changed.scenes[1]?.duration).toBe(30);
    expect(changed.scenes[0]).toBe(story.scenes[0]);
  });

  it('writes a text in one language and keeps the other', () => {
    expect(writeText({ zh: '', en: '' }, 'en', 'Core')).toEqual({ zh: 'Core', en: 'Core' });
    expect(writeText({ zh: '一核', en: 'Core' }, 'en', 'The core')).toEqual({ zh: '一核', en: 'The core' });
    expect(writeText({ zh: '一核', en: 'Core' }, 'zh', '核心')).toEqual({ zh: '核心', en: 'Core' });
  });
});

describe('stepping', () => {
  const story = storyOf('a', 'b', 'c');
  it('stays at the ends, or goes round', () => {
    expect([nextStep(story, 0), nextStep(story, 2), nextStep(story, 2, true)]).toEqual([1, 2, 0]);
    expect([previousStep(story, 2), previousStep(story, 0)]).toEqual([1, 0]);
  });
  it('goes to a typed number, counted from one, and to the nearest end beyond', () => {
    expect(['1', '3', '9', '0'].map((digits) => stepNumbered(story, digits))).toEqual([0, 2, 2, 0]);
  });
});

describe('a scene’s view', () => {
  const view = { ...DEFAULT_VIEW, indicator: 'gdp', period: '2023', language: 'en', theme: 'dark' } as const;

  it('keeps what differs from the default and nothing of who looks', () => {
    expect(ownView({ ...view, story: 'x', scene: 3, presenting: true })).toEqual({
      indicator: 'gdp',
      period: '2023',
    });
  });

  it('comes back whole, in the language and theme of who looks', () => {
    const kept = { ...step('a'), view: ownView(view) };
    const story = { ...storyOf('z'), scenes: [kept] };
    const shown = viewOfStep(story, 0, {
      ...DEFAULT_VIEW,
      story: 'own',
      presenting: true,
      selection: '450100',
    });
    expect(shown).toEqual({
      ...DEFAULT_VIEW,
      indicator: 'gdp',
      period: '2023',
      story: 'own',
      presenting: true,
    });
  });

  it('is kept through a link, and another choice or camera strays from it', () => {
    for (const story of dataset.stories.values()) {
      story.scenes.forEach((_, index) => {
        const shown = viewOfStep(story, index, { ...DEFAULT_VIEW, story: story.id, presenting: true });
        const linked = decodeView(encodeView(shown)).view;
        expect(hasStrayed(story, linked)).toBe(false);
        expect(hasStrayed(story, { ...linked, selection: '450200' })).toBe(true);
        expect(hasStrayed(story, { ...linked, camera: { longitude: 109, latitude: 23, zoom: 7 } })).toBe(
          true,
        );
      });
    }
  });

  it('is asked of the story where a link names nothing else', () => {
    expect(namesOnlyStory({ ...DEFAULT_VIEW, story: 'x', scene: 2, presenting: true })).toBe(true);
    expect(namesOnlyStory({ ...DEFAULT_VIEW, story: 'x', indicator: 'gdp' })).toBe(false);
    expect(namesOnlyStory(DEFAULT_VIEW)).toBe(false);
  });

  it('keeps a moved map as the frame that was seen, which every screen can show', () => {
    const camera = { longitude: 108.6, latitude: 21.9, zoom: 8.5 };
    const seen = [107.9, 21.4, 109.3, 22.4] as const;
    expect(keptView({ ...DEFAULT_VIEW, camera }, seen)).toEqual({ frame: seen });
    expect(keptView(DEFAULT_VIEW, seen)).toEqual({});
    expect(keptView({ ...DEFAULT_VIEW, frame: seen }, undefined)).toEqual({ frame: seen });
  });

  it('frames what a camera in a file looks at', () => {
    const camera = { longitude: 108.6, latitude: 21.9, zoom: 8.5 };
    const story = { ...storyOf('z'), scenes: [{ ...step('a'), view: { camera } }] };
    const shown = viewOfStep(story, 0, DEFAULT_VIEW);
    const [west = 0, south = 0, east = 0, north = 0] = shown.frame ?? [];
    expect(shown.camera).toBeUndefined();
    expect((west + east) / 2).toBeCloseTo(108.6, 6);
    // 1,366 of the 512 × 2^8.5 pixels of the world.
    expect(east - west).toBeCloseTo((1366 / (512 * 2 ** 8.5)) * 360, 6);
    expect(south).toBeLessThan(21.9);
    expect(north).toBeGreaterThan(21.9);
    expect(hasStrayed(story, decodeView(encodeView({ ...shown, story: 'own' })).view)).toBe(false);
  });

  it('becomes a scene with the key figures that it suggests', () => {
    const title = { zh: '一核', en: '' };
    const kept = stepOf(dataset, { ...DEFAULT_VIEW, selection: '450100' }, title, undefined);
    expect(kept.keyFigures).toHaveLength(3);
    expect(kept.keyFigures[0]).toMatchObject({ kind: 'figure', place: '450100' });
  });
});

describe('a story’s file', () => {
  it('gives the same story back', () => {
    for (const story of dataset.stories.values())
      expect(readStory('a.json', storyText(story))).toEqual({ ok: true, story });
  });

  it.each([
    ['not JSON', '{', '', 'JSON'],
    ['no scenes', JSON.stringify({ ...storyOf('a'), scenes: [] }), 'scenes', ''],
    [
      'a wrong duration',
      JSON.stringify({ ...storyOf('a'), scenes: [{ ...step('a'), duration: 'long' }] }),
      'scenes.0.duration',
      '',
    ],
    [
      'a wrong view',
      JSON.stringify({ ...storyOf('a'), scenes: [{ ...step('a'), view: { level: 'town' } }] }),
      'scenes.0.view.level',
      '',
    ],
    [
      'a wrong key figure',
      JSON.stringify({
        ...storyOf('a'),
        scenes: [
          {
            ...step('a'),
            keyFigures: [
              { kind: 'figure', place: '450100', indicator: 'gdp', period: 'last year', status: 'actual' },
            ],
          },
        ],
      }),
      'scenes.0.keyFigures.0.period',
      'ISO',
    ],
  ])('with %s is refused with file and field', (_, text, field, detail) => {
    const result = readStory('story.json', text);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problems[0]).toMatchObject({ file: 'story.json', column: field });
    expect(result.problems[0]?.message.en).toContain(detail);
  });
});

it('names copies by ids that are free', () => {
  expect(freeId('a', new Set())).toBe('a');
  expect(freeId('a', new Set(['a', 'a-2']))).toBe('a-3');
  expect(copyStory(storyOf('a'), 'b', { zh: '副本', en: '' })).toMatchObject({
    id: 'b',
    name: { zh: '副本' },
  });
});

it('a bundled story’s file says the id that it is named by', () => {
  for (const id of dataset.stories.keys())
    expect(JSON.parse(readFileSync(`data/stories/${id}.json`, 'utf8'))).toMatchObject({ id });
});

it('a step without a title is headed by what its map says of itself', () => {
  const scene = { title: '工业总产值，2017年（亿元）' };
  expect(stepTitle(dataset, step(' \n'), scene, 'zh')).toBe(scene.title);
  expect(stepTitle(dataset, step('桂林'), scene, 'en')).toBe('桂林');
  expect(stepTitle(dataset, step(''), undefined, 'zh')).toBe('');
});
