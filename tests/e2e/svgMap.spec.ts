import type { Page } from '@playwright/test';
import { expect, numberIn, test, WHOLE_GUANGXI } from './atlas';
import { regionId } from './places';
import { capArea } from './sphere';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const cameraOf = (page: Page) => {
  const [longitude = 0, latitude = 0, zoom = 0] = (
    new URLSearchParams(new URL(page.url()).hash.slice(1)).get('camera') ?? ''
  )
    .split(',')
    .map(Number);
  return { longitude, latitude, zoom };
};

test('the SVG map is dragged, and zoomed about the pointer by wheel and double click', async ({
  atlas,
  page,
}) => {
  await atlas.openAt(WHOLE_GUANGXI);
  const box = await atlas.map.boundingBox();
  if (!box) throw new Error('the map has no box');
  const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.4];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y - 20, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => cameraOf(page).longitude).toBeGreaterThan(WHOLE_GUANGXI.longitude + 0.4);
  await expect(atlas.details).toHaveCount(0);

  // What lies under the pointer stays there.
  const shape = page.locator(`.svg-map .regions [data-place="${regionId('柳州')}"]`).first();
  const before = await shape.boundingBox();
  if (!before) throw new Error('no 柳州');
  const pointer = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
  await page.mouse.move(pointer.x, pointer.y);
  for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, -100);
  await expect.poll(() => cameraOf(page).zoom).toBeCloseTo(WHOLE_GUANGXI.zoom + 1, 1);
  const after = await shape.boundingBox();
  if (!after) throw new Error('no 柳州');
  expect(Math.abs(after.x + after.width / 2 - pointer.x)).toBeLessThan(4);
  expect(Math.abs(after.y + after.height / 2 - pointer.y)).toBeLessThan(4);
});

test('areas are drawn on the SVG map with the pointer', async ({ atlas, page }) => {
  await atlas.openAt(WHOLE_GUANGXI);
  let [left, top] = [0, 0];
  const choose = async (name: string) => {
    // The panel of an area narrows the map.
    const box = await atlas.map.boundingBox();
    if (!box) throw new Error('the map has no box');
    [left, top] = [box.x + box.width * 0.25, box.y + box.height * 0.45];
    await page.getByRole('button', { name: '圈选区域' }).click();
    await page.getByRole('button', { name, exact: true }).click();
  };

  await choose('矩形');
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(left + 160, top + 120, { steps: 6 });
  await page.mouse.up();
  await expect(atlas.details.getByRole('heading', { name: '手绘区域（4 个顶点）' })).toBeVisible();

  await choose('多边形');
  await page.mouse.click(left, top);
  // The map zooms below, and the first corner stays on its spot.
  const { zoom } = cameraOf(page);
  await page.mouse.wheel(0, -100);
  await expect.poll(() => cameraOf(page).zoom).toBeGreaterThan(zoom + 0.1);
  await page.mouse.click(left + 150, top + 10);
  await page.getByRole('button', { name: '放大' }).click();
  await page.getByRole('button', { name: '缩小' }).click();
  await page.mouse.click(left + 90, top + 110);
  await page.mouse.click(left, top);
  await expect(atlas.details.getByRole('heading', { name: '手绘区域（3 个顶点）' })).toBeVisible();

  await choose('圆');
  await page.mouse.click(left + 80, top + 40);
  await page.mouse.click(left + 140, top + 40);
  await expect(page).toHaveURL(/circle/);
  const [, , , radius = ''] = (
    new URLSearchParams(new URL(page.url()).hash.slice(1)).get('areas') ?? ''
  ).split(/~/);
  const area = numberIn(await atlas.details.locator('[data-area="whole"]').innerText());
  expect(Math.abs(area / capArea(Number(radius)) - 1)).toBeLessThan(0.01);

  await choose('套索');
  // A press on one spot draws nothing and ends nothing.
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/circle/);
  await page.mouse.move(left, top);
  await page.mouse.down();
  for (const [x, y] of [
    [60, 4],
    [120, 60],
    [60, 120],
    [4, 60],
  ] as const)
    await page.mouse.move(left + x, top + y, { steps: 3 });
  await page.mouse.up();
  await expect(atlas.details.getByRole('heading', { name: /手绘区域（1\d 个顶点）/ })).toBeVisible();
});

test('the second map stands beside the SVG map too, and both look at the same place', async ({
  atlas,
  page,
}) => {
  await atlas.open({ second: 'industrial-investment,2017,actual', compareMaps: 'side' });
  const second = page.locator('.second-map');
  await expect(second).toHaveAttribute('data-second-map-state', 'svg');
  await expect(second.locator('.regions [data-place]')).toHaveCount(14);
  await page.getByRole('button', { name: '放大' }).click();
  const widthIn = async (map: string) =>
    (
      await page
        .locator(`${map} .regions [data-place="${regionId('柳州')}"]`)
        .first()
        .boundingBox()
    )?.width ?? 0;
  await expect
    .poll(async () => Math.abs((await widthIn('.map')) - (await widthIn('.second-map'))))
    .toBeLessThan(1);

  // Its key stands on neither map, and the maps have the same room, beside each other and on a phone below.
  for (const size of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    const boxOf = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox();
      if (!box) throw new Error(`${selector} has no box`);
      return box;
    };
    const apart = (a: Box, b: Box) =>
      a.x + a.width <= b.x + 3 ||
      b.x + b.width <= a.x + 3 ||
      a.y + a.height <= b.y + 3 ||
      b.y + b.height <= a.y + 3;
    await expect(async () => {
      const [map, ground, key] = await Promise.all(
        ['.map', '.second-map-ground', '.second-caption'].map(boxOf),
      );
      if (!map || !ground || !key) throw new Error('a box is missing');
      expect([apart(map, ground), apart(map, key), apart(ground, key)]).toEqual([true, true, true]);
      expect(ground.width).toBeGreaterThan(map.width - 4);
      expect(map.height).toBeGreaterThan(150);
    }).toPass();
  }
});

test('without a graphics card the engine starts only where it is chosen, and either choice is kept', async ({
  atlas,
  page,
}) => {
  await page.goto('./');
  await atlas.waitForMap('svg');
  const choose = page.getByRole('button', { name: /换为图形引擎/ });
  await expect(choose).toBeVisible();
  await expect(page.locator('.engine-map')).toHaveCount(0);
  await expect(page.locator('[data-notice="engine"]')).toHaveCount(0);
  await choose.click();
  await atlas.waitForMap('engine');
  await page.getByRole('button', { name: /换为矢量图/ }).click();
  await atlas.waitForMap('svg');
  await expect(page.locator('.engine-map')).toHaveCount(0);
  await page.reload();
  await atlas.waitForMap('svg');
  await expect(page.locator('[data-notice="engine"]')).toHaveCount(0);
  await choose.click();
  await expect(page.locator('.engine-map')).toHaveCount(1);
});
