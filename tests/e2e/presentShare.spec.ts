import { readFile } from 'node:fs/promises';
import { expect, test } from './presentation';

const own = '桂林“345”（副本）';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a copied story goes to a colleague as a link and as a file', async ({
  presentation,
  page,
  newVisitor,
}) => {
  await presentation.atlas.open();
  await presentation.openStories();
  await presentation.panel.getByRole('button', { name: '复制并编辑：桂林“345”' }).click();
  await expect(presentation.scenes).toHaveCount(7);
  await expect(presentation.panel.getByLabel('故事名称')).toHaveValue(own);

  await presentation.panel.getByRole('button', { name: '复制链接' }).click();
  await expect(presentation.panel.getByRole('status')).toHaveText('链接已复制');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    presentation.panel.getByRole('button', { name: '导出文件' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`${own}.json`);
  const path = await file.path();

  const colleague = await newVisitor();
  await colleague.goto(link);
  await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('“345”：全市工业一张图');
  await colleague.keyboard.press('PageDown');
  await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('3：市属三大园区');

  const third = await newVisitor();
  await third.goto(page.url().replace(/#.*/, ''));
  await third.getByRole('banner').getByRole('button', { name: '演示' }).click();
  await third.getByLabel('导入文件').setInputFiles(path);
  await expect(third.getByRole('button', { name: `编辑：${own}` })).toBeVisible();
});

test('a broken file is refused with its field, and nothing is lost', async ({ presentation, page }) => {
  await presentation.atlas.open();
  await presentation.openStories();
  await presentation.panel.getByRole('button', { name: '以当前视图新建故事' }).click();
  await presentation.panel.getByRole('button', { name: '返回故事列表' }).click();
  const story = JSON.parse(await readFile('data/stories/guilin-345.json', 'utf8'));
  story.scenes[1].duration = 'long';
  await page.getByLabel('导入文件').setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(story)),
  });
  await expect(presentation.atlas.notices).toContainText('broken.json');
  await expect(presentation.atlas.notices).toContainText('scenes.1.duration');
  await expect(presentation.panel.getByRole('button', { name: '编辑：我的故事' })).toBeVisible();
});
