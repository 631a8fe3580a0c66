import { expect, test } from './atlas';

for (const drawing of ['engine', 'svg'] as const) {
  test.describe(`on the ${drawing} map`, () => {
    test.use({ drawing });

    test('what the user moves goes into the link, and what the page fits does not', async ({
      atlas,
      page,
    }) => {
      await atlas.open();
      await atlas.pickLayout('345');
      // A new title may take another line, and the map is then measured anew: it is dragged after that.
      await expect(atlas.title).toContainText('345');
      await atlas.waitForMap();
      await expect(page).not.toHaveURL(/camera=/);
      const box = await atlas.map.boundingBox();
      const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) * 0.6, (box?.y ?? 0) + (box?.height ?? 0) / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 60, y - 40, { steps: 4 });
      await page.mouse.up();
      await expect(page).toHaveURL(/camera=/);
      await atlas.waitForMap();
      await page.getByRole('button', { name: '回到全图' }).click();
      await expect(page).not.toHaveURL(/camera=/);
    });
  });
}
