import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AreaMark } from '../../../src/core/scene/scene';
import { buildSlides } from '../../../src/figure/buildSlides';
import type { DeckSpec } from '../../../src/figure/slides/slideSpec';
import { atlasBoundaries, atlasSurroundings } from '../../fixtures/atlas';
import { hasOfficeRules, officeComplaints } from '../officeRules';
import { sampleArea, sampleScene } from './sampleScene';

const boundaries = atlasBoundaries();
const surroundings = atlasSurroundings();

/** Reaches out of the third slide's rectangle. */
const eastward: AreaMark = {
  ...sampleArea,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [110, 25],
        [115, 25],
        [115, 26],
        [110, 26],
        [110, 25],
      ],
    ],
  },
};
const base = {
  boundaries,
  surroundings,
  text: '沿海与腹地两带。',
  keyFigures: [{ label: '样本', value: '≥5,000', unit: '亿元', source: '样本来源' }],
};
const deck: DeckSpec = {
  title: '样本 <script>',
  language: 'zh',
  date: '2026-09-30',
  approvalNumber: '桂S(2026)0-1号',
  slides: [
    {
      ...base,
      scene: sampleScene({ areas: [sampleArea] }),
      title: '第一幅 & <b>',
      notes: '第一段\n第二段 <script>',
    },
    {
      ...base,
      scene: sampleScene({}, 'county'),
      title: '第二幅',
      notes: '另一页的备注',
      chart: {
        kind: 'bar',
        title: '总产值',
        categories: ['2016', '2017', '2018'],
        series: [
          { name: '南宁', values: [12.5, 0, undefined] },
          { name: '柳州', values: [3, 2, 1] },
        ],
      },
      table: [
        ['城市', '2016', '2017'],
        ['南宁', '1,234', '2,345'],
      ],
    },
    {
      ...base,
      scene: sampleScene({ extent: [109.4, 24.2, 111.5, 26.4], areas: [eastward] }),
      title: '只有桂林',
      notes: '',
      chart: {
        kind: 'line',
        title: '历年',
        categories: ['2016', '2017'],
        series: [
          { name: '桂林', values: [1, undefined] },
          { name: '梧州', values: [2, 3] },
        ],
      },
    },
  ],
};

let file: ArrayBuffer;
let parts: Map<string, string>;
/** Of the charts. */
let workbooks: Uint8Array[];

beforeAll(async () => {
  file = await (await buildSlides(deck)).arrayBuffer();
  const zip = await JSZip.loadAsync(file);
  workbooks = [];
  parts = new Map();
  for (const [path, entry] of Object.entries(zip.files)) {
    expect(entry.dir, path).toBe(false);
    if (path.endsWith('.xlsx')) workbooks.push(await entry.async('uint8array'));
    parts.set(path, await entry.async('string'));
  }
}, 60_000);

const part = (path: string) => {
  const content = parts.get(path);
  if (content === undefined) throw new Error(`no part ${path}`);
  return content;
};
const slide = (number: number) => part(`ppt/slides/slide${number}.xml`);
const names = (xml: string) =>
  [...xml.matchAll(/<p:cNvPr id="\d+" name="([^"]*)"/g)].map(([, name]) => name as string);
const shapeOf = (xml: string, name: string) =>
  xml.match(/<p:sp>.*?<\/p:sp>/gs)?.find((shape) => shape.includes(` name="${name}"`)) ?? '';
const texts = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text as string);

describe('the package', () => {
  // The Open XML SDK's program is not there for every system.
  it.skipIf(!hasOfficeRules)(
    'breaks no rule of PowerPoint, nor its charts’ workbooks one of Excel',
    async () => {
      expect(await officeComplaints(new Uint8Array(file), 'pptx')).toEqual([]);
      expect(workbooks).toHaveLength(2);
      for (const workbook of workbooks) expect(await officeComplaints(workbook, 'xlsx')).toEqual([]);
    },
  );

  it('types every part and names none that is not there', () => {
    const types = part('[Content_Types].xml');
    const overrides = [...types.matchAll(/<Override PartName="\/([^"]+)"/g)].map(
      ([, path]) => path as string,
    );
    const extensions = new Set(
      [...types.matchAll(/<Default Extension="([^"]+)"/g)].map(([, extension]) => extension),
    );
    for (const path of overrides) expect(parts.has(path), path).toBe(true);
    expect(new Set(overrides).size).toBe(overrides.length);
    for (const path of parts.keys()) {
      if (path === '[Content_Types].xml') continue;
      const extension = path.split('.').at(-1);
      expect(extension === 'xml' ? overrides.includes(path) : extensions.has(extension as string), path).toBe(
        true,
      );
    }
  });

  it('has a target for every relationship', () => {
    for (const [path, xml] of parts) {
      if (!path.endsWith('.rels')) continue;
      const owner = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
      const ids = [...xml.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const [, target = ''] of xml.matchAll(/ Target="([^"]+)"/g)) {
        const { pathname } = new URL(target, `file:///${owner}`);
        expect(parts.has(pathname.slice(1)), `${path} → ${target}`).toBe(true);
      }
      if (owner === '') continue;
      for (const [, id] of (parts.get(owner) ?? '').matchAll(/ r:(?:id|embed)="([^"]+)"/g))
        expect(ids, `${owner} ${id}`).toContain(id);
    }
  });

  it('gives slides and notes a master and a theme of their own', () => {
    expect(part('ppt/slideMasters/_rels/slideMaster1.xml.rels')).toContain('theme1.xml');
    expect(part('ppt/notesMasters/_rels/notesMaster1.xml.rels')).toContain('theme2.xml');
    const presentation = part('ppt/presentation.xml');
    expect(presentation.indexOf('<p:notesMasterIdLst>')).toBeLessThan(presentation.indexOf('<p:sldIdLst>'));
  });

  it('has nothing that PowerPoint repairs', () => {
    for (const [path, xml] of parts) {
      if (!/^ppt\/(slides|slideMasters|slideLayouts|notesSlides|notesMasters)\/[^/]+\.xml$/.test(path))
        continue;
      for (const shape of xml.match(/<p:sp>.*?<\/p:sp>/gs) ?? []) {
        if (!shape.includes('type="sldImg"')) expect(shape, path).toContain('<p:txBody>');
      }
      expect(xml, path).not.toMatch(/<a:ln\/>|<a:ln><\/a:ln>|NaN|undefined|c[xy]="-/);
      for (const background of xml.match(/<p:bgPr>.*?<\/p:bgPr>/gs) ?? [])
        expect(background).toContain('<a:effectLst/>');
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  it("carries the deck's date, not the clock's", () => {
    expect(part('docProps/core.xml')).toContain('2026-09-30T00:00:00Z');
    expect(part('docProps/core.xml')).toContain('样本 &lt;script&gt;');
  });
});

describe('the slides', () => {
  it('are one a scene', () => {
    expect([...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(3);
    expect(part('ppt/presentation.xml').match(/<p:sldId /g)).toHaveLength(3);
  });

  it('name every shape, and each differently', () => {
    for (const number of [1, 2, 3]) {
      const all = names(slide(number));
      expect(all.length).toBeGreaterThan(30);
      expect(all.filter((name) => name.trim() === '' || /^(Text|Shape|Table|Chart) \d+$/.test(name))).toEqual(
        [],
      );
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('have one freeform a region, named after it, in its fill or hatch and light enough to edit', () => {
    for (const [number, count] of [
      [1, 14],
      [2, 111],
    ] as const) {
      const { regions } = (deck.slides[number - 1] as DeckSpec['slides'][number]).scene;
      expect(regions).toHaveLength(count);
      for (const region of regions) {
        const shape = shapeOf(slide(number), region.name);
        expect(shape, region.name).toContain('<a:custGeom>');
        expect(shape.match(/<a:pt /g)?.length).toBeLessThan(400);
        if (region.pattern === 'none')
          expect(shape).toContain(`<a:srgbClr val="${(region.fill as string).slice(1).toUpperCase()}"/>`);
        else expect(shape).toMatch(/<\/a:custGeom><a:pattFill prst="\w+">/);
      }
    }
  });

  it('draw borders, belts, arrows, park symbols and labels natively', () => {
    const all = names(slide(1));
    for (const name of [
      '市界',
      '自治区界',
      '国界线',
      '沿海产业带',
      '腹地产业带',
      '辐射方向',
      '辐射方向 箭头',
      '样本园区4',
      '标注 南宁',
    ])
      expect(all).toContain(name);
    expect(shapeOf(slide(1), '沿海产业带')).toContain('<a:softEdge');
    expect(slide(1)).not.toContain('<p:pic>');
  });

  it('have one freeform an area, named after it, lightly filled and outlined', () => {
    const shape = shapeOf(slide(1), '样本 &lt;区域&gt;（4 个顶点）');
    expect(shape).toContain('<a:custGeom>');
    expect(shape).toMatch(/<a:solidFill><a:srgbClr val="8A1FA0"><a:alpha val="8000"\/>/);
    expect(shape).toMatch(/<a:ln w="19050">.*<a:srgbClr val="8A1FA0"\/>.*<a:prstDash val="dash"\/>/);
    // 2° by 1° at 23.5° N on a Mercator map.
    const [, width, height] = /<a:ext cx="(\d+)" cy="(\d+)"/.exec(shape) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(2 * Math.cos((23.5 * Math.PI) / 180), 1);
    const [whole, ...others] = names(slide(1)).filter((name) => name.startsWith('样本 &lt;区域'));
    expect([whole, others]).toEqual(['样本 &lt;区域&gt;（4 个顶点）', []]);
  });

  it('outline no cut of an area that leaves the rectangle', () => {
    const name = '样本 &lt;区域&gt;（4 个顶点）';
    const [fill, edge] = [shapeOf(slide(3), name), shapeOf(slide(3), `${name} 2`)];
    expect(fill).toContain('<a:close />');
    expect(fill).not.toContain('<a:prstDash');
    expect(edge).toContain('<a:prstDash val="dash"/>');
    expect(edge).not.toContain('<a:close />');
    expect(edge).not.toMatch(/<a:solidFill>.*<a:ln/);
  });

  it('cut what lies outside the rectangle', () => {
    const all = names(slide(3));
    expect(all).toContain('桂林市');
    expect(all).not.toContain('北海市');
    const [right, bottom] = [(36 + 800) * 9525, 664 * 9525];
    for (const region of (deck.slides[2] as DeckSpec['slides'][number]).scene.regions) {
      const box = /<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/.exec(
        shapeOf(slide(3), region.name),
      );
      if (!box) continue;
      expect(Number(box[1]) + Number(box[3])).toBeLessThanOrEqual(right + 9525);
      expect(Number(box[2]) + Number(box[4])).toBeLessThanOrEqual(bottom + 9525);
    }
  });

  it('have a true title, the text and the key figures', () => {
    expect(slide(1)).toMatch(/type="title".*?<a:t>第一幅 &amp; &lt;b&gt;<\/a:t>/s);
    expect(texts(slide(1))).toContain('沿海与腹地两带。');
    expect(texts(slide(1))).toContain('≥5,000 亿元');
  });

  it('state source, schematic note, approval number and date each', () => {
    for (const number of [1, 2, 3]) {
      const all = texts(slide(number)).join('\n');
      for (const text of [
        '资料来源：样本数据',
        '示意图，不作划界依据',
        '审图号：桂S(2026)0-1号',
        '2026-09-30',
      ])
        expect(all).toContain(text);
    }
  });

  it('keep the notes in the notes pane, a paragraph a line', () => {
    const notes = part('ppt/notesSlides/notesSlide1.xml');
    expect(texts(notes)).toEqual(['第一段', '第二段 &lt;script&gt;']);
    expect(texts(part('ppt/notesSlides/notesSlide2.xml'))).toEqual(['另一页的备注']);
  });
});

describe('chart and table', () => {
  it('are native', () => {
    expect(slide(2)).toContain('<c:chart ');
    expect(slide(2)).toContain('<a:tbl>');
    expect(texts(slide(2))).toContain('2,345');
    expect(slide(1)).not.toContain('<p:graphicFrame>');
  });

  it('tell a zero from a missing value, in the chart and in its workbook', async () => {
    const path = [...parts.keys()].find((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)) as string;
    const first = /<c:ser>.*?<\/c:ser>/s.exec(part(path))?.[0] ?? '';
    const values = [...(/<c:val>.*<\/c:val>/s.exec(first)?.[0] ?? '').matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(
      ([, value]) => value,
    );
    expect(values).toEqual(['12.5', '0']);
    const sheet =
      (await (await JSZip.loadAsync(workbooks[0] ?? '')).file('xl/worksheets/sheet1.xml')?.async('string')) ??
      '';
    expect(sheet).toContain('<c r="B3"><v>0</v></c>');
    expect(sheet).toContain('<c r="B4"/>');
  });
});
