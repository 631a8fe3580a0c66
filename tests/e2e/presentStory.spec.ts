import { expect, test } from './presentation';

/** Titles that the maker gives, so that order shows. */
const TITLES = ['产值', '投资', '利润', '园区', '桂林', '收束'];
const VIEWS = ['industrial-output', 'industrial-investment', 'industrial-profit'];

test('a story of six scenes is made in the interface, kept, and presented by keyboard alone', async ({
  presentation,
  page,
}) => {
  await presentation.atlas.open({ indicator: 'industrial-output' });
  await presentation.openStories();
  await presentation.panel.getByRole('button', { name: '以当前视图新建故事' }).click();
  await expect(presentation.scenes).toHaveCount(1);
  for (let count = 2; count <= TITLES.length; count++) {
    const indicator = VIEWS[count % VIEWS.length];
    await page.evaluate((value) => {
      const fragment = new URLSearchParams(window.location.hash.slice(1));
      fragment.set('indicator', value ?? '');
      window.location.hash = fragment.toString();
    }, indicator);
    await presentation.keepView(count);
  }
  for (const [index, title] of TITLES.entries()) {
    const row = presentation.scenes.nth(index);
    await row.getByRole('button', { name: /^编辑内容/ }).click();
    await row.getByLabel('标题').fill(title);
    await row.getByLabel('短文').fill(`第${index + 1}幕的说明`);
    await row.getByLabel('备注').fill(`第${index + 1}幕的备注`);
    await row.getByLabel('备注').blur();
    if (index === 0) {
      await row.getByLabel('短文').fill('共 999,999.9 亿元');
      await row.getByLabel('在光标处插入数据中的数字').selectOption({ index: 1 });
      await expect(row.getByLabel('短文')).toHaveValue(/^共 999,999\.9 亿元[\d,.]+亿元$/);
      const findings = row.getByRole('list', { name: '请核对的数字' });
      await expect(findings.locator('[data-finding]')).toHaveCount(1);
      await expect(findings).toContainText('“999,999.9”与数据中任何一个数都不符');
    }
    await row.getByRole('button', { name: `编辑内容：${title}` }).click();
  }
  await presentation.panel.getByRole('button', { name: '下移：产值' }).click();
  await expect(presentation.scenes.first()).toContainText('投资');
  await presentation.panel.getByRole('button', { name: '上移：产值' }).click();
  await expect(presentation.scenes.first()).toContainText('产值');

  await page.reload();
  await presentation.atlas.waitForMap();
  await page.keyboard.press('p');
  await expect(presentation.title, 'the scene that was made last').toHaveText('收束');
  await page.keyboard.press('Home');
  await expect(presentation.title).toHaveText('产值');
  for (const [key, title] of [
    ['ArrowRight', '投资'],
    ['PageDown', '利润'],
    ['Space', '园区'],
    ['ArrowLeft', '利润'],
    ['PageUp', '投资'],
    ['End', '收束'],
    ['Home', '产值'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(presentation.title, key).toHaveText(title);
  }
  await page.keyboard.press('5');
  await page.keyboard.press('Enter');
  await expect(presentation.title).toHaveText('桂林');
  await expect(page.getByRole('status').filter({ hasText: '与上一幅相比' })).toContainText('改看');
  await expect(presentation.screen).toContainText('第5幕的说明');
  await expect(presentation.screen).not.toContainText('第5幕的备注');
  await page.keyboard.press('Escape');
  await expect(presentation.screen).toBeHidden();
});

for (const [width, height, least] of [
  [1024, 768, 13],
  [1920, 1080, 24],
  [3840, 2160, 48],
] as const) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test(`every scene is written in letters of ${least} pixels and more, and nothing is cut off`, async ({
      presentation,
      page,
    }) => {
      await presentation.openScene('beibu-gulf-one-core-two-belts');
      for (let scene = 0; scene < 7; scene++) {
        if (scene > 0) await page.keyboard.press('ArrowRight');
        await expect(presentation.screen).toContainText(`${scene + 1} / 7`);
        const small = (await presentation.fontSizes()).filter(({ size }) => size < least);
        expect(small, `scene ${scene + 1}`).toEqual([]);
        const hidden = await presentation.screen
          .locator('.presented-words')
          .evaluate((words) => words.scrollHeight - words.clientHeight);
        expect(hidden, `scene ${scene + 1}`).toBeLessThanOrEqual(1);
      }
    });
  });
}
