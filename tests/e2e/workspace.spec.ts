import { expect, test } from './atlas';
import { geometryOf } from './geometry';

const TEN = '450100,450200,450300,450400,450500,450600,450700,450800,450900,451000';
const SECOND = 'industrial-investment,2017,actual';

/** Widths and heights: a laptop, a slate, a hall; the laptop at 200 %, half a screen, phones lying and standing. */
const WINDOWS = {
  columns: [
    [1366, 768],
    [1024, 768],
    [1920, 1080],
  ],
  'one sheet': [
    [683, 384],
    [900, 700],
    [844, 390],
    [640, 360],
    [390, 844],
  ],
} as const;

/** Hard states, as links; `plain` where nothing is open beside the map. */
const STATES: Readonly<Record<string, { readonly link: Record<string, string>; readonly plain?: boolean }>> =
  {
    plain: { link: {}, plain: true },
    'many periods': { link: { indicator: 'gdp', period: '2022', layout: '' }, plain: true },
    'a long key': { link: { layout: 'interconnection' }, plain: true },
    'ten compared beside a scatter': {
      link: { comparison: TEN, base: '450100', drawer: 'scatter', second: SECOND },
    },
    'a long key beside a scatter': { link: { layout: 'interconnection', drawer: 'scatter', second: SECOND } },
    'the comparison as a table': { link: { comparison: TEN, base: '450100', drawer: 'comparison' } },
    'a place beside a table of parks': {
      link: {
        level: 'park',
        indicator: 'planned-area',
        period: '2016/2020',
        status: 'target',
        drawer: 'table',
        selection: '450100',
      },
    },
    'an element': { link: { element: 'coastal-belt' } },
    'two shown in one colour': { link: { encoding: 'bivariate', second: SECOND } },
    'English and dark': { link: { language: 'en', theme: 'dark', selection: '450700' } },
    'a message': { link: { layout: 'no-such-layout' }, plain: true },
  };

/** The part of the window that the map keeps free at 1366 × 768, by what stands beside it; elsewhere it stays in sight. */
/** All states are looked at, whatever is wrong in one. */
const atOnce = expect.configure({ soft: true });

const PLAIN_SHARE = 0.5;
const OPEN_SHARE = 0.3;
const LEAST_SHARE = 0.15;

for (const [arrangement, sizes] of Object.entries(WINDOWS)) {
  test(`in ${arrangement} the map keeps its room, and nothing covers note, scale, source, title or tools`, async ({
    atlas,
    page,
  }) => {
    for (const [name, { link, plain = false }] of Object.entries(STATES)) {
      await atlas.open({ language: 'zh', ...link });
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        const least = width === 1366 ? (plain ? PLAIN_SHARE : OPEN_SHARE) : LEAST_SHARE;
        await atOnce
          .poll(() => geometryOf(page, least), {
            message: `${name} at ${width} × ${height}`,
            timeout: 15_000,
          })
          .toEqual([]);
      }
    }
  });
}

test('the lines between map and panels are dragged, moved by keys and remembered', async ({
  atlas,
  page,
}) => {
  await atlas.open({ selection: '450100' });
  const line = page.getByRole('separator', { name: '右栏宽度' });
  const width = async () => Number(await line.getAttribute('aria-valuenow'));
  const before = await width();
  await line.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(width).toBeGreaterThan(before);
  const byKeys = await width();
  const box = await line.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 4, (box?.y ?? 0) + 200];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 3 });
  await page.mouse.up();
  await expect.poll(width).toBe(byKeys + 60);
  const panel = await page.getByRole('complementary', { name: '详情' }).boundingBox();
  expect(Math.round(panel?.width ?? 0)).toBe(byKeys + 60);
  await page.reload();
  await atlas.waitForMap();
  await expect.poll(width).toBe(byKeys + 60);
  await line.dblclick();
  await expect.poll(width).toBe(before);
});

test('charts stand beside a broad window’s map or below it, as they were put', async ({ atlas, page }) => {
  await atlas.open({ drawer: 'ranking' });
  const charts = page.getByRole('region', { name: '数据视图' });
  const sides = async () => {
    const [chart, map] = [await charts.boundingBox(), await atlas.map.boundingBox()];
    if (!chart || !map) return '';
    return chart.x >= map.x + map.width ? 'beside' : chart.y >= map.y + map.height ? 'below' : 'over';
  };
  await expect.poll(sides).toBe('beside');
  await page.getByRole('button', { name: '数据视图放到地图下方' }).click();
  await expect.poll(sides).toBe('below');
  await page.reload();
  await atlas.waitForMap();
  await expect.poll(sides).toBe('below');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('tab', { name: '图表' })).toHaveAttribute('aria-selected', 'true');
  for (const name of ['表格', '排名', '统计', '对比'])
    await expect(page.getByRole('tab', { name, exact: true })).toBeVisible();
});

test('what opens over a low or narrow map lies within it', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 683, height: 384 });
  await atlas.open();
  for (const [button, opened] of [
    ['圈选区域', '.area-form'],
    ['文字地图', '.text-map'],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    for (const size of [
      { width: 683, height: 384 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      await expect(async () => {
        const [inner, outer] = [
          await page.locator(opened).boundingBox(),
          await page.locator('.map-ground').boundingBox(),
        ];
        if (!inner || !outer) throw new Error(`${opened} has no box`);
        expect(inner.x).toBeGreaterThanOrEqual(outer.x);
        expect(inner.y).toBeGreaterThanOrEqual(outer.y);
        expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width);
        expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height);
        expect(inner.height).toBeGreaterThan(100);
      }).toPass();
    }
    await page.keyboard.press('Escape');
  }
});
