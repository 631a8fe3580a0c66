import { expect, test } from './presentation';

test('the presenter’s window keeps step with the scenes, and leads them', async ({
  presentation,
  page,
  context,
}) => {
  await presentation.openScene('guilin-345');
  const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
  const notes = presenter.getByRole('region', { name: '备注' });
  await expect(notes).toContainText('依次指出园区');
  await expect(presenter.getByRole('region', { name: '下一幕' })).toContainText('3：市属三大园区');
  await expect(presenter.getByRole('region', { name: '下一幕' }).locator('svg')).toBeVisible();
  await expect(presenter.getByRole('main')).toContainText('已用时');

  await page.keyboard.press('PageDown');
  await expect(notes).toContainText('签约额只到十月');
  await presenter.keyboard.press('PageDown');
  await expect(presentation.title).toHaveText('一区三园：桂林国家高新区');
  await expect(presenter.getByRole('heading', { level: 1 })).toContainText('第 3 幕，共 7 幕');
  await expect(presenter.getByRole('region', { name: '这一幕' }).locator('svg')).toBeVisible();
  await expect(presenter.getByRole('main')).toContainText('剩余');

  // Every key leads from here too, and a broken-off page takes its presentation up again.
  const heading = presenter.getByRole('heading', { level: 1 });
  await presenter.keyboard.press('End');
  await expect(heading).toContainText('第 7 幕，共 7 幕');
  await presenter.keyboard.press('2');
  await presenter.keyboard.press('Enter');
  await expect(heading).toContainText('第 2 幕，共 7 幕');
  await presenter.keyboard.press('l');
  await expect(page.locator('.laser-spot')).toBeVisible();
  await page.mouse.move(900, 300);
  await page.mouse.move(920, 320);
  await expect(page.locator('.presenting-bar.awake')).toHaveCount(0);
  await page.reload();
  await expect(presentation.title).toBeVisible();
  await presenter.getByRole('navigation', { name: '各幕' }).getByRole('button').nth(2).click();
  await expect(presentation.title).toHaveText('一区三园：桂林国家高新区');
  await expect(heading).toContainText('第 3 幕，共 7 幕');

  await presenter.getByRole('button', { name: '黑屏' }).click();
  await expect(page.locator('.blank-screen')).toBeVisible();
  await presenter.getByRole('button', { name: '取消黑屏' }).click();
  await page.keyboard.press('Escape');
  await expect(presenter.getByRole('status')).toContainText('演示已结束');
});
