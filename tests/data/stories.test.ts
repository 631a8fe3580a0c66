import { describe, expect, it } from 'vitest';
import { buildScene } from '../../src/core/scene/buildScene';
import { boundInUse, numberFindings } from '../../src/core/story/boundNumbers';
import { answerKeyFigure } from '../../src/core/story/keyFigureAnswer';
import { viewOfStep } from '../../src/core/story/stepView';
import { validateView } from '../../src/core/validateView';
import { DEFAULT_VIEW } from '../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../fixtures/atlas';

const dataset = atlasDataset();
const stories = [...dataset.stories.values()];
const scenes = stories.flatMap((story) =>
  story.scenes.map((scene, index) => ({ story, scene, index, name: `${story.id} ${index + 1}` })),
);
const LONGEST = {
  title: { zh: 24, en: 70 },
  text: { zh: 60, en: 170 },
  notes: { zh: 120, en: 320 },
} as const;
it('has the five stories, each of five to eight scenes', () => {
  expect(stories.map((story) => story.id)).toEqual([
    'beibu-gulf-one-core-two-belts',
    'guangxi-cities-2016-2023',
    'guilin-345',
    'laibin-parks-2021-2024',
    'targets-and-actuals',
  ]);
  for (const story of stories) {
    expect(story.scenes.length, story.id).toBeGreaterThanOrEqual(5);
    expect(story.scenes.length, story.id).toBeLessThanOrEqual(8);
  }
});

describe.each(scenes)('$name', ({ story, scene, index }) => {
  const view = viewOfStep(story, index, { ...DEFAULT_VIEW, story: story.id });

  it('asks for a view that the data have', () => {
    expect(validateView(view, dataset)).toEqual({ view, problems: [] });
  });

  it('shows marks: values, a layout or a sheet', () => {
    const drawn = buildScene({ dataset, boundaries: atlasBoundaries(), view, theme: 'light' });
    const shown =
      drawn.regions.filter(({ shown }) => shown).length + drawn.parks.filter(({ shown }) => shown).length;
    expect(shown + drawn.shapes.length + drawn.parks.length + drawn.industries.length).toBeGreaterThan(0);
    if (view.indicator !== '') expect(shown).toBeGreaterThan(0);
  });

  it('has two or three key figures, each with an answer from the data', () => {
    expect(scene.keyFigures.length).toBeGreaterThanOrEqual(2);
    for (const question of scene.keyFigures) {
      const answer = answerKeyFigure(dataset, question, 'zh');
      expect(answer, JSON.stringify(question)).toMatchObject({ ok: true });
      expect(answer.coverage?.count).not.toBe(0);
    }
  });

  it('says title, text and notes in both languages, short enough to be read at a distance', () => {
    for (const part of ['title', 'text', 'notes'] as const) {
      for (const language of ['zh', 'en'] as const) {
        const { length } = scene[part][language];
        expect(length, `${part} ${language}`).toBeGreaterThan(0);
        expect(length, `${part} ${language}`).toBeLessThanOrEqual(LONGEST[part][language]);
      }
    }
  });

  it.each(['zh', 'en'] as const)(
    'reads every amount in its words from a figure, as it is written (%s)',
    (language) => {
      expect(numberFindings(dataset, scene, language)).toEqual([]);
      expect(boundInUse(scene)).toEqual(scene.bound ?? []);
    },
  );
});
