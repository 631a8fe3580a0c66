import { describe, expect, it } from 'vitest';
import { buildScene } from '../../../src/core/scene/buildScene';
import { numberSize } from '../../../src/core/scene/looks';
import { presentedScene } from '../../../src/core/story/presentedScene';
import { viewOfStep } from '../../../src/core/story/stepView';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
const scenes = [...dataset.stories.values()].flatMap((story) =>
  story.scenes.map((_, index) =>
    buildScene({ dataset, boundaries, view: viewOfStep(story, index, DEFAULT_VIEW), theme: 'light' }),
  ),
);

describe('a presented scene', () => {
  it('has no label under 24 pixels at 1920 × 1080, twice that at twice the size, and 14 on a small screen', () => {
    for (const [scale, least] of [
      [1, 24],
      [2, 48],
      [0.5, 14],
    ] as const) {
      const sizes = scenes.flatMap((scene) => presentedScene(scene, scale).labels.map((label) => label.size));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least);
    }
  });

  it('writes the value of every coloured city under its name', () => {
    for (const scene of scenes.filter(({ view }) => view.level === 'city' && view.indicator !== '')) {
      const texts = new Map(presentedScene(scene, 1).labels.map(({ id, text }) => [id, text]));
      for (const { place, shown } of scene.regions)
        if (shown && texts.has(place)) expect(texts.get(place)).toContain(shown.text);
    }
  });

  it('keeps what is shown: regions, classes and numbers of parks', () => {
    for (const scene of scenes) {
      const presented = presentedScene(scene, 1);
      expect(presented.regions).toBe(scene.regions);
      expect(presented.legend.classes).toBe(scene.legend.classes);
      expect(presented.parks.map(({ place }) => place).sort()).toEqual(
        scene.parks.map(({ place }) => place).sort(),
      );
    }
  });

  it('gives numbers symbols that hold them', () => {
    const numbered = scenes.flatMap((scene) => presentedScene(scene, 1).parks).filter(({ number }) => number);
    expect(numbered.length).toBeGreaterThan(0);
    expect(Math.min(...numbered.map(({ radius }) => numberSize(radius, '12')))).toBeGreaterThanOrEqual(24);
    for (const { radius } of numbered) expect(numberSize(radius, '12') * 1.2).toBeLessThan(2 * radius);
  });
});
