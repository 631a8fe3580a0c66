import { describe, expect, it } from 'vitest';
import { fitProjection } from '../../../src/figure/projection';
import type { SvgMapOptions } from '../../../src/figure/svgMap';
import { renderMapSvg } from '../../../src/figure/svgMap';
import { atlasBoundaries, atlasSurroundings } from '../../fixtures/atlas';
import { sampleArea, sampleScene } from './sampleScene';

const boundaries = atlasBoundaries();
const surroundings = atlasSurroundings();

const options = { width: 1000, height: 700, padding: 20, language: 'zh' as const };
const draw = (scene = sampleScene(), more: Partial<SvgMapOptions> = {}) =>
  renderMapSvg(scene, boundaries, surroundings, { ...options, ...more });
const regionPaths = (svg: string) =>
  /<g class="regions">(.*?)<\/g>/s.exec(svg)?.[1]?.match(/<path [^>]*>/g) ?? [];
const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

describe('renderMapSvg', () => {
  it.each(['city', 'county'] as const)(
    'draws one path a region, each in its fill or its hatch: %s',
    (level) => {
      const scene = sampleScene({}, level);
      const paths = regionPaths(draw(scene));
      expect(paths).toHaveLength(level === 'city' ? 14 : 111);
      scene.regions.forEach((region, index) => {
        const path = paths[index] as string;
        expect(attribute(path, 'data-place')).toBe(region.place);
        expect(attribute(path, 'fill')).toBe(
          region.pattern === 'none' ? region.fill : `url(#map-${region.pattern})`,
        );
        expect(attribute(path, 'd')).toMatch(/^M[\d.]+ [\d.]+L.*Z$/);
      });
    },
  );

  it('gives every hatch a pattern of its own look', () => {
    const patterns = ['no-figure', 'not-comparable', 'filtered'].map((name) =>
      new RegExp(`<pattern id="map-${name}".*?</pattern>`, 's').exec(draw())?.[0].replace(name, ''),
    );
    expect(patterns.every((pattern) => pattern !== undefined)).toBe(true);
    expect(new Set(patterns).size).toBe(3);
  });

  it('names details only where the map is large enough', () => {
    const point = [108.4, 22.8] as const;
    const [first] = sampleScene().labels;
    if (!first) throw new Error('the sample has labels');
    const small = { ...first, id: 'small', kind: 'park' as const, text: '小园区', point, detail: true };
    const near = sampleScene({ labels: [small], extent: [108, 22.5, 109, 23.2] });
    const whole = sampleScene({ labels: [small] });
    expect(draw(near)).toContain('小园区');
    expect(draw(whole)).not.toContain('小园区');
    expect(draw({ ...whole, labels: [{ ...small, detail: false }] })).toContain('小园区');
  });

  it('says where each figure comes from', () => {
    const path = regionPaths(draw())[0] as string;
    expect(attribute(path, 'data-indicator')).toBe('industrial-output');
    expect(attribute(path, 'data-period')).toBe('2017');
    expect(attribute(path, 'data-status')).toBe('actual');
    expect(attribute(path, 'data-source')).toBe('sample-source');
  });

  it('leaves the keyboard’s focus to the places over the map', () => {
    for (const more of [{}, { answering: 'pointed' } as const])
      expect(draw(sampleScene(), more)).not.toContain('tabindex');
  });

  it('says names in titles on a still picture only, since they pop up on a live map', () => {
    const scene = sampleScene({ areas: [sampleArea] });
    expect(draw(scene).match(/<title>/g)).toHaveLength(1 + 14 + 12 + 1);
    expect(draw(scene, { answering: 'pointed' })).not.toContain('<title>');
    expect(draw(scene, { answering: 'pointed' })).toContain('aria-label="样本园区1"');
  });

  it('lets no name become markup', () => {
    const scene = sampleScene();
    const evil = '<script>alert("1")</script>&\'';
    const svg = draw({
      ...scene,
      title: evil,
      regions: scene.regions.map((region) => ({ ...region, name: evil })),
      parks: scene.parks.map((park) => ({ ...park, name: evil })),
      labels: scene.labels.map((label) => ({ ...label, text: evil })),
    });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&apos;');
  });

  it('draws park symbols, circles and numbers, arrows and nodes', () => {
    const svg = draw();
    expect(svg.match(/data-place="park-/g)).toHaveLength(12);
    expect(/<g class="circles"[^>]*>(.*?)<\/g>/s.exec(svg)?.[1]?.match(/<circle/g)).toHaveLength(2);
    expect(svg).toContain('data-mark="node" data-layout="sample" data-element="node"');
    expect(svg).not.toContain('data-role');
  });

  it('draws an area with its name, a casing and a dashed outline where it lies, over the layout', () => {
    const svg = draw(sampleScene({ areas: [sampleArea] }));
    const group = /<g data-area="area-1".*?<\/g>/s.exec(svg)?.[0] ?? '';
    expect(group).toContain('<title>样本 &lt;区域&gt;（4 个顶点）</title>');
    const [casing = '', edge = ''] = group.match(/<path [^>]*>/g) ?? [];
    expect(attribute(casing, 'stroke')).toBe('#ffffff');
    expect(attribute(edge, 'stroke')).toBe('#8a1fa0');
    expect(attribute(edge, 'fill-opacity')).toBe('0.08');
    expect(attribute(edge, 'stroke-dasharray')).toBe('8 4');
    const { toPixel } = fitProjection(
      sampleScene().extent,
      { x: 0, y: 0, width: options.width, height: options.height },
      options.padding,
    );
    const corners = [...(attribute(edge, 'd') ?? '').matchAll(/([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    for (const [index, position] of [
      [107, 23],
      [109, 23],
      [109, 24],
      [107, 24],
    ].entries()) {
      const [x, y] = toPixel(position);
      expect(corners[index]?.[0]).toBeCloseTo(x, 0);
      expect(corners[index]?.[1]).toBeCloseTo(y, 0);
    }
    expect(svg.indexOf('data-area')).toBeGreaterThan(svg.indexOf('data-mark="node"'));
    expect(svg.indexOf('data-area')).toBeLessThan(svg.indexOf('class="parks"'));
  });

  it('outlines the places that it is given, the selected one once and on top, and none by itself', () => {
    const chosen = { selection: '450300', comparison: ['450100', '450300', 'no-region'] };
    const outlined = (svg: string) => [...svg.matchAll(/<path[^>]* data-chosen="([^"]*)"/g)];
    const drawn = outlined(draw(sampleScene(), { chosen }));
    expect(drawn.map(([, place]) => place)).toEqual(['450100', '450300']);
    const [compared = '', selected = ''] = drawn.map(([path]) => path);
    expect(attribute(compared, 'stroke')).toBe('#1f2a2e');
    expect(attribute(compared, 'stroke-dasharray')).toBe('7.2 2.88');
    expect(attribute(selected, 'stroke')).toBe('#c2452d');
    expect(attribute(selected, 'stroke-width')).toBe('3');
    expect(attribute(selected, 'stroke-dasharray')).toBeUndefined();
    expect(outlined(draw())).toEqual([]);
  });

  it('names the region that has no boundary', () => {
    const scene = sampleScene();
    const [first] = scene.regions;
    expect(() =>
      draw({ ...scene, regions: [{ ...(first as (typeof scene.regions)[number]), place: '999999' }] }),
    ).toThrow('999999');
  });
});
