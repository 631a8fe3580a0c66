import type { Locator } from '@playwright/test';
import { expect, test } from './atlas';

const EQUATOR = 2 * Math.PI * 6371.0088;

async function kilometresPerPixel(bar: Locator) {
  const [label, box] = [await bar.textContent(), await bar.boundingBox()];
  return Number(label?.match(/\d+/)?.[0]) / (box?.width ?? 0);
}

test.use({ drawing: 'engine' });

test('a link that asks for more than the map can show gets a scale bar of what it shows', async ({
  atlas,
  page,
}) => {
  await atlas.openAt({ longitude: 108, latitude: 23, zoom: 3 });
  const bar = page.locator('.scale-bar');
  await expect.poll(() => kilometresPerPixel(bar)).toBeLessThan(5);
  const before = await kilometresPerPixel(bar);
  await page.getByRole('button', { name: '放大', exact: true }).click();
  const gain = () => {
    const parameters = new URLSearchParams(new URL(page.url()).hash.slice(1));
    const [, latitude = 0, zoom = 0] = (parameters.get('camera') ?? '').split(',').map(Number);
    const after = (EQUATOR * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);
    return before / after;
  };
  await expect.poll(gain).toBeCloseTo(2, 1);
});
