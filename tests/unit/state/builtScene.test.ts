import { createRoot, createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import type { Dataset } from '../../../src/core/dataset';
import { buildScene } from '../../../src/core/scene/buildScene';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { createBuiltScene } from '../../../src/state/builtScene';
import { createNotices } from '../../../src/state/notices';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

/** Data as no check lets them through: a layout over a group whose member has no boundary. */
function withBrokenGroup(): Dataset {
  const full = atlasDataset();
  const [id, group] = [...full.groups][0] ?? [];
  const layout = full.layouts.get('one-core-two-belts');
  const element = layout?.elements[0];
  if (!id || !group || !layout || !element) throw new Error('no group or layout');
  const broken = { ...group, members: ['459999'] };
  const members = [{ place: id, basis: 'stated' as const, reason: { zh: '', en: '' } }];
  const elements = [{ ...element, members, drawing: { kind: 'arrow' as const, from: id, to: '450100' } }];
  return {
    ...full,
    groups: new Map([...full.groups, [id, broken]]),
    places: new Map([...full.places, [id, broken]]),
    layouts: new Map([...full.layouts, ['broken', { ...layout, id: 'broken', elements }]]),
  };
}

test('a scene that cannot be built leaves the last one and says why, until one can be built again', () => {
  createRoot((dispose) => {
    const dataset = withBrokenGroup();
    const notices = createNotices();
    const [view, setView] = createSignal({ ...DEFAULT_VIEW, layout: 'guilin-345' });
    const build = () => buildScene({ dataset, boundaries: atlasBoundaries(), view: view(), theme: 'light' });
    const scene = createBuiltScene(build, notices);
    const first = scene();
    expect(first?.view.layout).toBe('guilin-345');
    expect(notices.list()).toEqual([]);

    expect(() => setView({ ...DEFAULT_VIEW, layout: 'broken' })).not.toThrow();
    expect(scene()).toBe(first);
    expect(notices.list()).toMatchObject([
      { id: 'scene', kind: 'error', details: [{ zh: expect.stringContaining('459999') }] },
    ]);

    setView({ ...DEFAULT_VIEW, layout: 'green-manufacturing' });
    expect(scene()?.view.layout).toBe('green-manufacturing');
    expect(notices.list()).toEqual([]);
    dispose();
  });
});

test('there is no scene, and a notice, where the first one cannot be built', () => {
  createRoot((dispose) => {
    const notices = createNotices();
    const scene = createBuiltScene(() => {
      throw new Error('no boundary for 450000');
    }, notices);
    expect(scene()).toBeUndefined();
    expect(notices.list()).toHaveLength(1);
    dispose();
  });
});
