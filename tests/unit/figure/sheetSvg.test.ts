import { describe, expect, it } from 'vitest';
import { SHEET_FORMATS, SHEET_SIZES } from '../../../src/figure/sheet/sheetFormats';
import { SHEET_PARTS, type SheetPart } from '../../../src/figure/sheet/sheetOptions';
import { renderSheetSvg } from '../../../src/figure/sheetSvg';
import { measureText } from '../../../src/figure/text/measure';
import { atlasBoundaries, atlasChina, atlasSurroundings } from '../../fixtures/atlas';
import { sampleScene } from './sampleScene';

const boundaries = atlasBoundaries();
const china = atlasChina();
const surroundings = atlasSurroundings();

const LONG_NAME =
  '中国（广西）自由贸易试验区钦州港片区临港石化与新材料循环经济产业园暨北部湾国际门户港智慧物流综合保税服务示范基地二期工程';
const list = (count: number, text = '样本产业园区') =>
  Array.from({ length: count }, (_, index) => ({ number: index + 1, text: `${text}${index + 1}` }));
const base = {
  language: 'zh' as const,
  date: '2026-09-30',
  approvalNumber: '桂S(2026)0-1号',
  link: 'https://example.org/atlas/?layout=one-core-two-belts',
  plate: '附图 3',
  china,
};

const words = {
  text: `${LONG_NAME}，核心与两带的实际产值各由成员市相加。`,
  keyFigures: [
    {
      label: `${LONG_NAME} · 工业总产值（2017年）`,
      value: '27,138.4',
      unit: '亿元',
      source: `《${LONG_NAME}》`,
    },
    { label: '贵港市 · 工业总产值（2017年）', value: '≥1,182.25', unit: '亿元', source: '《报表》' },
  ],
};

interface SetLine {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The lines of text outside the map, with the room that they take. */
function setLines(svg: string): SetLine[] {
  const outside = svg.replace(/<g data-part="map">.*?<g data-part="panel">/s, '<g data-part="panel">');
  return [
    ...outside.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)" font-size="([\d.]+)"([^>]*)>([^<]*)<\/text>/g),
  ].map((match) => {
    const [, x = '', y = '', fontSize = '', rest = '', text = ''] = match;
    const size = Number(fontSize);
    const width = measureText(
      text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
      size,
      rest.includes('font-weight'),
    );
    const anchor = /text-anchor="(\w+)"/.exec(rest)?.[1];
    const left = Number(x) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    return { text, left, right: left + width, top: Number(y) - size * 0.85, bottom: Number(y) + size * 0.12 };
  });
}

describe.each(SHEET_FORMATS)('renderSheetSvg on %s', (format) => {
  const scene = sampleScene({
    title: `${LONG_NAME}与规模以上工业总产值`,
    sourceLine: `资料来源：《${LONG_NAME}》；《${LONG_NAME}》；《${LONG_NAME}》`,
  });
  const entries = [...list(18), { number: 19, text: LONG_NAME }, { number: 20, text: `${LONG_NAME}（二）` }];
  const svg = renderSheetSvg(scene, boundaries, surroundings, { ...base, format, list: entries, words });
  const { width, height } = SHEET_SIZES[format];
  const lines = setLines(svg);

  it('clips no text', () => {
    expect(lines.length).toBeGreaterThan(40);
    for (const line of lines) {
      expect(line.left, line.text).toBeGreaterThanOrEqual(0);
      expect(line.right, line.text).toBeLessThanOrEqual(width);
      expect(line.top, line.text).toBeGreaterThanOrEqual(0);
      expect(line.bottom, line.text).toBeLessThanOrEqual(height);
    }
  });

  it('lets no two lines overlap', () => {
    const numbers = /^\d+$/;
    lines.forEach((a, index) => {
      for (const b of lines.slice(index + 1)) {
        if (numbers.test(a.text) && numbers.test(b.text)) continue;
        const apart =
          a.right <= b.left + 0.5 ||
          b.right <= a.left + 0.5 ||
          a.bottom <= b.top + 0.5 ||
          b.bottom <= a.top + 0.5;
        expect(apart, `${a.text} | ${b.text}`).toBe(true);
      }
    });
  });

  it('sets what a scene says before the legend, every figure with its source', () => {
    const at = (text: string) => lines.findIndex((line) => line.text.includes(text));
    expect(at('中国（广西）自由')).toBeGreaterThanOrEqual(0);
    for (const text of ['27,138.4', '≥1,182.25', '亿元', '《报表》']) {
      expect(at(text), text).toBeGreaterThanOrEqual(0);
      expect(at(text), text).toBeLessThan(at('图例'));
    }
  });

  it('has every part of a plate', () => {
    const words = lines.map(({ text }) => text).join('\n');
    for (const text of [
      '图例',
      '园区名录',
      '示意图，不作划界依据',
      '审图号：桂S(2026)0-1号',
      '2026-09-30',
      '附图 3',
      '广西在全国的位置',
    ])
      expect(words).toContain(text);
    for (const part of ['scale-bar', 'north-arrow', 'china-inset', 'footer'])
      expect(svg).toContain(`data-part="${part}"`);
    expect(words.replaceAll('\n', '')).toContain('https://example.org/atlas/?layout=one-core-two-belts');
  });
});

describe('renderSheetSvg', () => {
  it('has its true size on paper', () => {
    const svg = renderSheetSvg(sampleScene(), boundaries, surroundings, { ...base, format: 'a3-landscape' });
    expect(svg).toMatch(/^<svg [^>]*width="420mm" height="297mm"/);
  });

  it('holds a list of 150 parks', () => {
    const svg = renderSheetSvg(sampleScene(), boundaries, surroundings, {
      ...base,
      format: 'a4-landscape',
      list: list(150),
    });
    expect(svg).toContain('样本产业园区150');
  });

  it('begins its last line, at the lower left, with the approval number', () => {
    const foot =
      renderSheetSvg(sampleScene(), boundaries, surroundings, {
        ...base,
        format: 'a4-landscape',
        maker: '某规划院',
      }).split('data-part="footer"')[1] ?? '';
    expect(foot.indexOf('审图号')).toBeGreaterThan(0);
    expect(foot.indexOf('审图号')).toBeLessThan(foot.indexOf('制图单位'));
  });

  it('has the schematic note even where the scene has none, and no approval line without a number', () => {
    const svg = renderSheetSvg(sampleScene({ notes: [] }), boundaries, surroundings, {
      format: 'a4-portrait',
      language: 'zh',
      date: '',
    });
    expect(svg).toContain('示意图，不作划界依据');
    expect(svg).not.toContain('审图号');
  });

  it('counts the regions of each class and hatch', () => {
    const svg = renderSheetSvg(sampleScene(), boundaries, surroundings, { ...base, format: 'a4-landscape' });
    const panel = /<g data-part="panel">.*/s.exec(svg)?.[0] ?? '';
    const counts = [...panel.matchAll(/>(\d+) 个</g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(14);
  });

  it('marks Guangxi on the inset and draws the South China Sea', () => {
    const svg = renderSheetSvg(sampleScene(), boundaries, surroundings, { ...base, format: 'a4-landscape' });
    const inset = /<g data-part="china-inset">.*?<\/g>/s.exec(svg)?.[0] ?? '';
    const paths = inset.match(/<path [^>]*>/g) ?? [];
    expect(paths.filter((path) => path.includes(`fill="${sampleScene().ground.accent}"`))).toHaveLength(1);
    const lowest = (path: string | undefined) =>
      Math.max(...[...(path ?? '').matchAll(/[ML]-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y)));
    const guangxi = paths.find((path) => path.includes(`fill="${sampleScene().ground.accent}"`));
    expect(lowest(paths.at(-1))).toBeGreaterThan(lowest(guangxi) + 20);
  });

  it('leaves out the parts that are not wanted, and never source, scale or the schematic note', () => {
    const draw = (parts: readonly SheetPart[]) =>
      renderSheetSvg(sampleScene(), boundaries, surroundings, {
        ...base,
        format: 'a4-landscape',
        list: list(3),
        parts,
      });
    const bare = draw([]);
    for (const text of ['图例', '园区名录', '广西在全国的位置']) {
      expect(draw(SHEET_PARTS)).toContain(text);
      expect(bare).not.toContain(text);
    }
    for (const text of ['资料来源', 'scale-bar', '示意图，不作划界依据']) expect(bare).toContain(text);
  });

  it('prints a note and a logo', () => {
    const logo = 'data:image/png;base64,AAAA';
    const svg = renderSheetSvg(sampleScene(), boundaries, surroundings, {
      ...base,
      format: 'a3-portrait',
      note: '送审稿 <1>',
      logo,
    });
    expect(svg).toContain('注：送审稿 &lt;1&gt;');
    expect(svg).toMatch(/<image [^>]*href="data:image\/png;base64,AAAA"/);
  });

  it('speaks English', () => {
    const svg = renderSheetSvg(sampleScene(), boundaries, surroundings, {
      ...base,
      format: 'a4-landscape',
      language: 'en',
      list: list(3),
    });
    for (const text of ['Legend', 'Parks', 'Guangxi in China', 'Schematic map']) expect(svg).toContain(text);
  });
});
