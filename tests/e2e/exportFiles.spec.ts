import type { Page } from './browser';
import { expect, pngSize, slideParts, test, wordsOf } from './exportDialog';
import { regionId } from './places';

const CITIES = [
  '南宁市',
  '柳州市',
  '桂林市',
  '梧州市',
  '北海市',
  '防城港市',
  '钦州市',
  '贵港市',
  '玉林市',
  '百色市',
  '贺州市',
  '河池市',
  '来宾市',
  '崇左市',
];

/** Keeps what is printed instead of opening the browser's dialog, which a test cannot see. */
const keepPrints = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      const whole = window.top as Window & { printed?: string };
      const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
      const style = rules.map(({ cssText }) => cssText).join('\n');
      whole.printed = `${document.documentElement.outerHTML}<style>${style}</style>`;
      window.dispatchEvent(new Event('afterprint'));
    };
  });
const printedPage = (page: Page) =>
  page.evaluate(() => (window as Window & { printed?: string }).printed ?? '');

test('pictures have the promised pixels', async ({ exporting }) => {
  await exporting.open();
  expect(pngSize((await exporting.save()).content)).toMatchObject({ width: 2732, height: 1536 });
  for (const [format, width, height, dotsPerInch] of [
    ['16:9 宽屏', 1920, 1080, 144],
    ['A4 横向', 3508, 2480, 300],
    ['A3 横向', 4961, 3508, 300],
  ] as const) {
    await exporting.choose('版面', format);
    expect(pngSize((await exporting.save()).content), format).toEqual({ width, height, dotsPerInch });
  }
});

test('the SVG keeps text as text and shows the classes of the screen', async ({ exporting, page }) => {
  await exporting.open({ indicator: 'industrial-investment' });
  const classes = await exporting.atlas.legend.locator('.legend-classes .number').allTextContents();
  await exporting.dialog.getByLabel('审图号（保存在本机设置里）').fill('桂S（2024）88号');
  await exporting.dialog.getByLabel('标题').fill('投资在哪里');
  await exporting.dialog.getByLabel('标题').blur();
  await exporting.dialog.getByLabel('附链接').check();
  await exporting.choose('导出为', '矢量图 SVG');
  const { name, content } = await exporting.save();
  const svg = content.toString('utf8');
  expect(name).toBe('投资在哪里.svg');
  expect(svg).not.toContain('<image');
  const text = svg
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  for (const words of [
    ...classes,
    '投资在哪里',
    '桂S（2024）88号',
    '示意图，不作划界依据',
    '柳州',
    page.url().slice(0, 30),
  ])
    expect(text).toContain(words);

  await page.reload();
  await exporting.atlas.waitForMap();
  await page.getByRole('banner').getByRole('button', { name: '导出' }).click();
  await expect(exporting.dialog.getByLabel('审图号（保存在本机设置里）')).toHaveValue('桂S（2024）88号');

  await exporting.choose('导出为', '送审样图 HTML');
  const review = await exporting.save();
  expect(review.name).toMatch(/^送审样图.*工业投资.*\.html$/);
  expect(review.content.toString('utf8')).toMatch(/桂S（2024）88号.*范围、比例尺与投影/s);
  await exporting.choose('导出为', '图与文字地图 HTML');
  expect((await exporting.save()).content.toString('utf8')).toMatch(/<figure><svg.*最高：.*相邻：/s);
});

test('the print is one vector page of A4 with everything that a sheet needs', async ({
  exporting,
  page,
  context,
}) => {
  await keepPrints(page);
  await exporting.open();
  await exporting.choose('导出为', '打印 / PDF');
  await exporting.choose('版面', 'A4 横向');
  await exporting.dialog.getByRole('button', { name: '打开打印窗口' }).click();
  await expect(exporting.dialog.getByRole('status')).toHaveText('打印窗口已关闭');
  const sheet = await context.newPage();
  await sheet.setContent(await printedPage(page));
  const words = sheet.locator('svg');
  for (const part of [
    '工业总产值',
    '图例',
    '园区名录',
    '千米',
    '北',
    '广西在全国的位置',
    '资料来源',
    '制图日期',
    '示意图',
  ])
    await expect(words.first()).toContainText(part);
  const pdf = (await sheet.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width = '', height = ''] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Math.abs(Number(width) - (297 / 25.4) * 72)).toBeLessThan(1.5);
  expect(Math.abs(Number(height) - (210 / 25.4) * 72)).toBeLessThan(1.5);
  expect(pdf).not.toContain('/Subtype /Image');
});

test('a story is printed a page a scene, each with its words and key figures, as the preview shows', async ({
  exporting,
  page,
  context,
}) => {
  await keepPrints(page);
  await exporting.open();
  await exporting.choose('导出为', '打印 / PDF');
  await exporting.choose('版面', '16:9 宽屏');
  await exporting.choose('内容', '故事“桂林“345””（7 页）');
  await expect(exporting.dialog).toContainText('第 1 页，共 7 页');
  await expect(exporting.preview).toContainText('“345”：全市工业一张图');
  await exporting.dialog.getByRole('button', { name: '下一页' }).click();
  await expect(exporting.dialog).toContainText('第 2 页，共 7 页');
  await expect(exporting.preview).toContainText('328.6');
  await exporting.dialog.getByRole('button', { name: '打开打印窗口' }).click();
  await expect(exporting.dialog.getByRole('status')).toHaveText('打印窗口已关闭');
  const sheet = await context.newPage();
  await sheet.setContent(await printedPage(page));
  await expect(sheet.locator('.sheet')).toHaveCount(7);
  await expect(sheet.locator('.sheet').nth(1)).toContainText('高新区、经开区和高铁园是工业的主要载体');
  await expect(sheet.locator('.sheet').nth(1)).toContainText('328.6');
  for (const part of ['示意图', '资料来源', '图例', '北'])
    for (const one of await sheet.locator('.sheet').all()) await expect(one).toContainText(part);
  const ids = await sheet.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(new Set(ids).size, 'no pattern of one sheet is drawn with that of another').toBe(ids.length);
  const pdf = (await sheet.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(7);
});

test('a story becomes slides with 14 named cities, text, key figures and notes', async ({ exporting }) => {
  await exporting.open();
  await exporting.choose('导出为', '幻灯片 PPTX');
  await exporting.choose('内容', '故事“广西十四市工业 2016–2023”（8 页）');
  await exporting.dialog.getByLabel('附可编辑的数据图').check();
  const { name, content } = await exporting.save();
  expect(name).toBe('广西十四市工业 2016–2023.pptx');
  const parts = await slideParts(content);
  const slides = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  const maps = slides.filter((path) => parts.get(path)?.includes('name="广西地图"'));
  expect(maps).toHaveLength(8);
  for (const path of slides) {
    const xml = parts.get(path) ?? '';
    expect(xml.match(/<p:cNvPr [^>]*name=""/g), path).toBeNull();
    expect(wordsOf(xml)).toContain('示意图，不作划界依据');
    if (!maps.includes(path)) continue;
    for (const city of CITIES) expect(xml.split(`name="${city}"`), `${path} ${city}`).toHaveLength(2);
  }
  const second = maps.find((path) => wordsOf(parts.get(path) ?? '').includes('2017 年：同一套分级')) ?? '';
  expect(wordsOf(parts.get(second) ?? '')).toContain('27,138.4');
  const notes = second.replace('slides/slide', 'notesSlides/notesSlide');
  expect(wordsOf(parts.get(notes) ?? '')).toContain('分级界限锁定');
  // Each chart stands alone, and can be read.
  const charts = slides.filter((path) => parts.get(path)?.includes('<c:chart '));
  expect(charts.length).toBeGreaterThanOrEqual(7);
  for (const path of charts) expect(maps).not.toContain(path);
});

test('the areas of a link are exported as they are drawn: outline, name and legend, on paper and slide', async ({
  exporting,
}) => {
  const [longitude, latitude, radius] = [108.6187, 21.7045, 60];
  await exporting.open({
    areas: `centroid~circle~${longitude} ${latitude}~${radius}!centroid~buffer~${regionId('百色')}~10`,
  });
  const names = ['① 钦州港周围 60 公里', '② 距百色市 10 公里以内'];
  for (const name of names) await expect(exporting.atlas.legend).toContainText(name);

  await exporting.choose('导出为', '矢量图 SVG');
  const svg = (await exporting.save()).content.toString('utf8');
  // Insets after the map draw again what lies in them.
  const [map = ''] = svg.split('data-part="inset"');
  const groups = [...map.matchAll(/<g data-area="area-\d".*?<\/g>/gs)].map(([group]) => group);
  expect(groups).toHaveLength(2);
  names.forEach((name, index) => {
    expect(groups[index]).toContain(`<title>${name}</title>`);
    expect(svg).toMatch(new RegExp(`<g data-label="area-${index + 1}" data-kind="area">.*?${name}`, 's'));
  });
  const edge = /<path d="([^"]*)"[^>]*stroke-dasharray/.exec(groups[0] ?? '')?.[1] ?? '';
  const pixels = [...edge.matchAll(/([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  expect(pixels.length).toBeGreaterThan(40);
  const span = (axis: 0 | 1) => {
    const values = pixels.map((pixel) => pixel[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  expect(span(0) / span(1)).toBeCloseTo(1, 1);

  await exporting.choose('导出为', '幻灯片 PPTX');
  const slide = (await slideParts((await exporting.save()).content)).get('ppt/slides/slide1.xml') ?? '';
  for (const name of names) {
    expect(slide).toContain(` name="${name}"`);
    expect(wordsOf(slide)).toContain(name);
  }
});

test('a slide of the view carries its title and figures', async ({ exporting }) => {
  await exporting.open({ element: 'coastal-belt' });
  await exporting.choose('导出为', '幻灯片 PPTX');
  const parts = await slideParts((await exporting.save()).content);
  const slide = parts.get('ppt/slides/slide1.xml') ?? '';
  expect(wordsOf(slide)).toContain('工业总产值，2017年');
  expect(wordsOf(slide)).toContain('6,153.7');
  expect(wordsOf(slide)).toContain('3/3 个成员有数据');
});

test('what cannot go along is said before the file is made', async ({ exporting }) => {
  await exporting.open({ second: 'industrial-investment,2017,actual', compareMaps: 'side' });
  await expect(exporting.dialog.getByRole('status')).toHaveText(/第二幅图不随导出/);
});
