import { ExportDialog, slideParts } from './exportDialog';
import { expect, test } from './presentation';

test('a moved map is kept as what was seen, and shows and exports so on every screen', async ({
  presentation,
  page,
  drawing,
}) => {
  await presentation.atlas.open({ camera: '108.7,21.9,8.6' });
  await presentation.openStories();
  await presentation.panel.getByRole('button', { name: '以当前视图新建故事' }).click();
  await expect(presentation.scenes).toHaveCount(1);

  await page.setViewportSize({ width: 1024, height: 768 });
  await presentation.start();
  await presentation.atlas.waitForMap();
  await expect(page).not.toHaveURL(/camera=/);
  const frame = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('frame') ?? '';
  const [west = 0, south = 0, east = 0, north = 0] = frame.split(',').map(Number);
  expect(west).toBeLessThan(108.7);
  expect(east).toBeGreaterThan(108.7);
  expect(south).toBeLessThan(21.9);
  expect(north).toBeGreaterThan(21.9);
  await page.keyboard.press('Escape');

  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('banner').getByRole('button', { name: '导出' }).click();
  const exporting = new ExportDialog(page, drawing);
  await exporting.choose('导出为', '幻灯片 PPTX');
  const content = exporting.dialog.getByLabel('内容', { exact: true });
  const own = await content.evaluate((list: HTMLSelectElement) => list.options[1]?.value ?? '');
  await content.selectOption(own);
  await expect(exporting.preview).toBeVisible();
  const slide = (await slideParts((await exporting.save()).content)).get('ppt/slides/slide1.xml') ?? '';
  expect(slide).toContain('name="钦州市"');
  expect(slide, 'far outside the frame').not.toContain('name="桂林市"');
});
