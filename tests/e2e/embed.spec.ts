import { expect, test } from './exportDialog';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the snippet embeds the view with the chosen controls and nothing else', async ({
  exporting,
  page,
  context,
}) => {
  await exporting.open({ indicator: 'industrial-investment' });
  await exporting.dialog.getByRole('radio', { name: '嵌入网页' }).check();
  for (const name of ['缩放按钮', '点选详情']) await exporting.dialog.getByLabel(name).uncheck();
  await exporting.dialog.getByLabel('高度（像素）').fill('480');
  await exporting.dialog.getByRole('button', { name: '复制代码' }).click();
  await expect(exporting.dialog.getByRole('status')).toHaveText('代码已复制');
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  expect(snippet).toMatch(/^<iframe src="[^"?]+#[^"]*indicator=industrial-investment[^"]*embed=/);
  expect(snippet).toContain('height="480"');

  const frame = exporting.dialog.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('工业投资');
  await expect(frame.getByText('示意图，不作划界依据')).toBeVisible();
  await expect(frame.getByRole('button', { name: '放大' })).toHaveCount(0);

  const host = await context.newPage();
  await host.setContent(`<main>${snippet}</main>`);
  const embedded = host.frameLocator('iframe');
  await expect(embedded.getByRole('heading', { level: 1 })).toContainText('工业投资');
  await expect(embedded.getByRole('banner')).toHaveCount(0);
});

test('a page served without encryption copies the snippet too', async ({ exporting, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false });
    navigator.clipboard.writeText = () => Promise.reject(new Error('not on this page'));
  });
  await exporting.open({ indicator: 'industrial-investment' });
  await exporting.dialog.getByRole('radio', { name: '嵌入网页' }).check();
  await exporting.dialog.getByRole('button', { name: '复制代码' }).click();
  await expect(exporting.dialog.getByRole('status')).toHaveText('代码已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<iframe src=/);
});

test('an embedded page shows its note on boundaries, its title and legend, and no other control', async ({
  exporting,
}) => {
  await exporting.atlas.open({ embed: 'map,title,legend' });
  const { page } = exporting;
  await expect(exporting.atlas.title).toContainText('工业总产值');
  await expect(exporting.atlas.legend).toBeVisible();
  await expect(page.getByText('示意图，不作划界依据')).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '放大' })).toHaveCount(0);
});
