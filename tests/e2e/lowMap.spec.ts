import { expect, test } from './atlas';

/** The corners of Guangxi's box, in degrees. */
const WEST = 104.45;
const SOUTH = 20.9;
const EAST = 112.06;
const NORTH = 26.39;

test.use({ drawing: 'engine' });

test('with the drawer open all of Guangxi stays on the map, clear of title and panels', async ({
  atlas,
  page,
}) => {
  await atlas.open({ drawer: 'ranking' });
  await page.getByRole('button', { name: '放大', exact: true }).click();
  await expect(page).toHaveURL(/camera=/);
  await atlas.waitForMap();
  await page.getByRole('button', { name: '缩小', exact: true }).click();
  await expect(async () => {
    const title = await atlas.caption.boundingBox();
    const corners = await atlas.pixelsOf([
      [WEST, NORTH],
      [EAST, SOUTH],
    ]);
    const [[left = 0, top = 0] = [], [right = 0, bottom = 0] = []] = corners;
    const map = await atlas.map.boundingBox();
    expect(left).toBeGreaterThan(map?.x ?? 0);
    expect(top).toBeGreaterThan(Math.max(map?.y ?? 0, (title?.y ?? 0) + (title?.height ?? 0)));
    expect(right).toBeLessThan((map?.x ?? 0) + (map?.width ?? 0));
    expect(bottom).toBeLessThan((map?.y ?? 0) + (map?.height ?? 0));
  }).toPass({ timeout: 20_000 });
});
