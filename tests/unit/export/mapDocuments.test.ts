import { describe, expect, it } from 'vitest';
import { buildScene } from '../../../src/core/scene/buildScene';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { firstChoices } from '../../../src/ui/export/exportChoices';
import { exportedSheet } from '../../../src/ui/export/exportedSheet';
import { type DrawnPage, reviewFile, textFile } from '../../../src/ui/export/mapDocuments';
import { atlasBoundaries, atlasDataset, atlasSurroundings } from '../../fixtures/atlas';

const inputs = {
  dataset: atlasDataset(),
  boundaries: atlasBoundaries(),
  surroundings: atlasSurroundings(),
  china: undefined,
};
const choices = { ...firstChoices(''), format: 'a4-landscape' as const, date: '2026-11-25' };
const drawn = (patch: Partial<View>, title: string): DrawnPage => {
  const view = { ...DEFAULT_VIEW, ...patch };
  const scene = buildScene({ ...inputs, view, theme: 'light' });
  const page = { scene, chosen: view, title, link: '' };
  return { page, sheet: exportedSheet(page, inputs, choices, { width: 800, height: 600 }) };
};
const pages = [
  drawn({ indicator: 'gdp', period: '2021', layout: '' }, '<第一幅>'),
  drawn({ indicator: 'gdp', period: '2022', layout: 'guilin-345' }, '第二幅'),
];
const linesAfter = (html: string, heading: string) =>
  html
    .split(`>${heading}</h`)
    .slice(1)
    .map((part) => /<ul>(.*?)<\/ul>/s.exec(part)?.[1] ?? '');

describe('the file with the text of its maps', () => {
  const html = textFile('故事', pages, inputs, 'zh');

  it('holds each picture with its whole text map, its titles escaped', () => {
    expect(html.match(/<figure><svg/g)).toHaveLength(2);
    expect(html).toContain('<h2>&lt;第一幅&gt;</h2>');
    expect(linesAfter(html, '南宁市')).toHaveLength(2);
    expect(linesAfter(html, '南宁市')[0]).toContain('相邻：');
  });

  it('says what the second picture changed from the first, and nothing of the first', () => {
    const [changed, ...others] = linesAfter(html, '与上一幅相比');
    expect(others).toEqual([]);
    expect(changed).toMatch(/\d+ 地升高/);
    expect(changed).toContain('加上布局');
    expect(html.indexOf('与上一幅相比')).toBeGreaterThan(html.indexOf('第二幅'));
  });
});

describe('samples for review', () => {
  const html = reviewFile('测试', pages, inputs, { ...choices, approvalNumber: '' }, 'zh');

  it('tell extent, scale and projection of each picture', () => {
    const frames = linesAfter(html, '范围、比例尺与投影');
    expect(frames).toHaveLength(2);
    for (const frame of frames) expect(frame).toMatch(/东经 10\d\.\d\d° 至 11\d\.\d\d°.*1:[\d,]+.*阿尔伯斯/s);
    const [west, south, east, north] = pages[0]?.sheet.extent ?? [0, 0, 0, 0];
    expect(west).toBeLessThan(104.5);
    expect(east).toBeGreaterThan(112);
    expect(south).toBeLessThan(21);
    expect(north).toBeGreaterThan(26.3);
  });

  it('list every source of the pictures, what was changed, and the schematic note', () => {
    const [data = ''] = linesAfter(html, '资料清单');
    const shown = new Set(
      pages.flatMap(({ page }) =>
        page.scene.regions.flatMap(({ shown }) => shown?.figures.map(({ source }) => source) ?? []),
      ),
    );
    expect(shown.size).toBeGreaterThan(0);
    for (const id of shown) expect(data).toContain(inputs.dataset.sources.get(id)?.title.zh);
    expect(linesAfter(html, '对底图的改动')[0]).toContain('北纬 18.90° 为止，不完整表示海南岛');
    expect(html).toContain('示意图，不作划界依据');
    expect(html).toContain('天地图 2024-05');
    expect(linesAfter(html, '叠加的专题内容')[1]).toContain('布局：');
  });

  it('print the approval number where there is one, and say so where there is none', () => {
    expect(html).toContain('审图号：尚无');
    const numbered = reviewFile(
      '测试',
      pages,
      inputs,
      { ...choices, approvalNumber: '桂S（2026）1号' },
      'zh',
    );
    expect(numbered).toContain('审图号：桂S（2026）1号');
    expect(numbered).not.toContain('尚无');
  });
});
