import JSZip from 'jszip';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { AreaMark } from '../../../src/core/scene/scene';
import { buildSlides } from '../../../src/figure/buildSlides';
import type { DeckSpec, MapSlide, TableSlide } from '../../../src/figure/slides/slideSpec';
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
  kind: 'map' as const,
  boundaries,
  surroundings,
  subtitle: '',
  text: '沿海与腹地两带。',
  keyFigures: [{ label: '样本', value: '≥5,000', unit: '亿元', source: '样本来源' }],
};
const evidence = { scene: sampleScene(), subtitle: '前 2 个，共 14 个', notes: '' };
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
    },
    {
      ...base,
      scene: sampleScene({ extent: [109.4, 24.2, 111.5, 26.4], areas: [eastward] }),
      title: '只有桂林',
      notes: '',
      list: { title: '', entries: [{ number: 1, text: '桂林经开区' }] },
    },
    {
      ...evidence,
      kind: 'chart',
      title: '总产值',
      chart: {
        kind: 'bar',
        categories: ['2016', '2017', '2018'],
        series: [
          { name: '南宁', values: [12.5, 0, undefined] },
          { name: '柳州', values: [3, 2, 1] },
        ],
      },
    },
    {
      ...evidence,
      kind: 'chart',
      title: '历年',
      chart: {
        kind: 'line',
        categories: ['2016', '2017'],
        series: [
          { name: '桂林', values: [1, undefined] },
          { name: '梧州', values: [2, 3] },
        ],
      },
    },
    {
      ...evidence,
      kind: 'table',
      title: '产值表',
      rows: [
        ['城市', '2016', '2017'],
        ['南宁', '1,234', '2,345'],
      ],
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
  it('are one a map, a chart or a table', () => {
    expect([...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(6);
    expect(part('ppt/presentation.xml').match(/<p:sldId /g)).toHaveLength(6);
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
      const { regions } = (deck.slides[number - 1] as MapSlide).scene;
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
    for (const region of (deck.slides[2] as MapSlide).scene.regions) {
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
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const all = texts(slide(number)).join('\n');
      for (const text of [
        '资料来源：样本数据',
        '示意图，不作划界依据',
        '边界：天地图 2024-05',
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
    expect(slide(4)).toContain('<c:chart ');
    expect(slide(6)).toContain('<a:tbl>');
    expect(texts(slide(6))).toContain('2,345');
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

describe('for those who go on working with the deck', () => {
  it('map and legend are one group each, and the map says in words what it shows', () => {
    const groups = [...slide(1).matchAll(/<p:grpSp>.*?<\/p:grpSpPr>/gs)].map(([head]) => head);
    expect(groups).toHaveLength(2);
    const [map = '', legend = ''] = groups;
    expect(map).toContain('name="广西地图"');
    expect(map).toMatch(/descr="[^"]*14 个设区市；2000–2500：1；/);
    expect(legend).toContain('name="图例"');
    const inMap = /<p:grpSp>.*?<\/p:grpSp>/s.exec(slide(1))?.[0] ?? '';
    expect(names(inMap)).toContain('沿海产业带');
    expect(names(inMap).some((name) => name.startsWith('图例'))).toBe(false);
  });

  it('a group stands exactly where its shapes are', () => {
    const [, left, top, width, height] = (
      /<p:grpSpPr><a:xfrm><a:off x="([1-9]\d*)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/><a:chOff x="\1" y="\2"\/><a:chExt cx="\3" cy="\4"\/>/.exec(
        slide(1),
      ) ?? []
    ).map(Number) as [number, number, number, number, number];
    expect(left).toBe(36 * 9525);
    expect(top).toBe(100 * 9525);
    expect(width).toBeGreaterThanOrEqual(800 * 9525);
    expect(height).toBeGreaterThanOrEqual(564 * 9525);
  });

  it('names read as people write them', () => {
    const all = names(slide(1)).join('\n');
    expect(all).not.toContain('&amp;lt;');
    expect(all).toMatch(/&lt;区域/);
  });

  it('what numbers on the map stand for is listed beside it', () => {
    expect(texts(slide(3))).toContain('桂林经开区');
  });

  it('print is in three sizes, and only sources are below 12 points', () => {
    for (const number of [1, 4, 6]) {
      const sizes = [...slide(number).matchAll(/<a:rPr[^>]* sz="(\d+)"/g)].map(([, size]) => Number(size));
      expect(sizes.length).toBeGreaterThan(2);
      const small = (slide(number).match(/<p:sp>.*?<\/p:sp>/gs) ?? []).filter((shape) =>
        [...shape.matchAll(/ sz="(\d+)"/g)].some(([, size]) => Number(size) < 1200),
      );
      for (const shape of small)
        expect(shape).toMatch(/name="(source|notes|[^"]*(来源|处比例尺|样本园区\d+ \d+|编号 \d+)[^"]*)"/);
    }
  });

  it('text is marked in its language, also in tables and charts', () => {
    for (const [path, xml] of parts) {
      if (!/^ppt\/(slides|charts|slideMasters|slideLayouts|notesSlides)\/[^/]+\.xml$/.test(path)) continue;
      const tags = new Set([...xml.matchAll(/ lang="([^"]+)"/g)].map(([, tag]) => tag));
      expect(
        [...tags].filter((tag) => tag !== 'zh-CN'),
        path,
      ).toEqual([]);
    }
  });

  it('the theme is the atlas’s own: a chart wears the colour of the map', () => {
    const theme = part('ppt/theme/theme1.xml');
    expect(theme).toContain('<a:clrScheme name="Atlas">');
    expect(theme).not.toContain('4472C4');
    const accent = /<a:accent1><a:srgbClr val="(\w{6})"/.exec(theme)?.[1];
    const chart = [...parts].find(([path]) => /^ppt\/charts\/chart\d+\.xml$/.test(path))?.[1] ?? '';
    expect(/<c:ser>.*?<a:srgbClr val="(\w{6})"/s.exec(chart)?.[1]).toBe(accent);
    expect(part('docProps/core.xml')).not.toContain('PptxGenJS');
  });
});

test('a character that no XML may hold breaks no slide', async () => {
  const broken = 'a\u000bb\ud800c';
  const map = deck.slides[0] as MapSlide;
  const written = await buildSlides({
    ...deck,
    title: broken,
    slides: [
      { ...map, title: broken, subtitle: broken, text: broken, notes: broken },
      { ...(deck.slides[5] as TableSlide), rows: [[broken], [broken]] },
      {
        ...evidence,
        kind: 'chart',
        title: broken,
        chart: { kind: 'bar', categories: [broken], series: [{ name: broken, values: [1] }] },
      },
    ],
  });
  const zip = await JSZip.loadAsync(await written.arrayBuffer());
  for (const [path, entry] of Object.entries(zip.files)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML forbids is looked for
    expect(await entry.async('string'), path).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/);
  }
});

test('a list that would be too small beside the map follows on a slide of its own', async () => {
  const map = deck.slides[0] as MapSlide;
  const entries = Array.from({ length: 40 }, (_, index) => ({
    number: index + 1,
    text: `样本园区${index + 1}`,
  }));
  const written = await buildSlides({ ...deck, slides: [{ ...map, list: { title: '', entries } }] });
  const zip = await JSZip.loadAsync(await written.arrayBuffer());
  const slides = await Promise.all(
    [1, 2, 3].map(async (number) =>
      texts((await zip.file(`ppt/slides/slide${number}.xml`)?.async('string')) ?? ''),
    ),
  );
  const listed = slides.slice(1).flatMap((words) => words.filter((word) => word.startsWith('样本园区')));
  expect(listed).toEqual(entries.map(({ text }) => text));
  expect(slides[0]).not.toContain('样本园区40');
});
