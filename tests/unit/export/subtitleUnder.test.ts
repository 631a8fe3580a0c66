import { expect, it } from 'vitest';
import { buildScene } from '../../../src/core/scene/buildScene';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { subtitleUnder } from '../../../src/ui/export/subtitleUnder';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const subtitleOf = (patch: Partial<View>) => {
  const view = { ...DEFAULT_VIEW, layout: '', ...patch };
  const scene = buildScene({ dataset, boundaries: atlasBoundaries(), view, theme: 'light' });
  return subtitleUnder(scene.title, scene, dataset, view);
};

it('an export names the compared places, whose outlines are dashed, and their base', () => {
  expect(subtitleOf({ comparison: ['450100', '450200'], base: '450200' })).toContain(
    '对比（虚线框）：南宁市、柳州市；基准：柳州市',
  );
  expect(subtitleOf({ comparison: ['450100', '450200'], base: '' })).not.toContain('基准');
  expect(subtitleOf({ comparison: ['450100'] })).not.toContain('对比');
});

it('an export says what was computed, by which method, and that nothing is significant', () => {
  expect(subtitleOf({ overlay: 'ellipse' })).toContain('标准差椭圆（Yuill 1971）');
  expect(subtitleOf({ overlay: 'clusters' })).toContain('没有显著的聚集区（999 次置换，错误发现率 5%）');
  expect(subtitleOf({ overlay: 'none' })).toBe('14/14 个市有数据');
});
