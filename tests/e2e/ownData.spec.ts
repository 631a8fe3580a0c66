import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './atlas';

const TAX = 'own-parktax';
const CITIES = ['南宁市', '柳州市', '桂林市', '梧州市', '北海市', '防城港市', '钦州市'];
const figure = (
  place: string,
  indicator: string,
  unit: string,
  period: string,
  value: number,
  cell: string,
) => [...[place, indicator, '园区税收', unit, period, 'actual', 'exact', value, '一季度', cell]];

/** A project as its file has it, with one own table: tax of seven cities, and a GDP of Nanning that no document states. */
const PROJECT = {
  project: 1,
  atlas: 'guangxi-industry-atlas',
  saved: '2026-11-25',
  view: `indicator=${TAX}&period=2024`,
  stories: [],
  recipes: [],
  sources: [
    {
      id: 'own-monthly',
      name: '园区<b>月报',
      file: '月报.xlsx',
      readOn: '2026-11-25',
      isOn: true,
      made: [{ id: TAX, name: '园区税收', unit: '亿元', kind: 'amount', additive: true, scope: '' }],
      recipe: { recipe: 1, name: '园区月报', forms: ['地区|园区税收'], decisions: [] },
      standing: [],
      figures: [
        ...CITIES.map((_, at) => figure(`450${at + 1}00`, TAX, '亿元', '2024', (at + 1) * 1.5, `B${at + 2}`)),
        figure('450100', 'gdp', '亿元', '2019', 4600, 'C2'),
      ],
      workbook: {
        file: '月报.xlsx',
        format: 'xlsx',
        worksheets: [{ name: '一季度', state: 'visible', merges: [], hiddenRows: [], hiddenColumns: [] }],
      },
      rows: [
        [
          ['地区', '园区税收（亿元）', '地区生产总值（亿元）'],
          ...CITIES.map((city, at) => [city, (at + 1) * 1.5, at === 0 ? 4600 : null]),
        ],
      ],
    },
  ],
};

async function openProject(page: Page, project: object = PROJECT, name = '园区.atlas.json') {
  await page.getByRole('button', { name: '数据与来源' }).click();
  await page.getByRole('tab', { name: /自有数据/ }).click();
  await page
    .getByLabel('打开项目文件')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(project)) });
}

test('a project brings own data to the map, where they are kept, decided on, switched off, removed and saved', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await openProject(page);
  await expect(page).not.toHaveURL(/page=data/);
  await expect(atlas.title).toContainText('园区税收');
  await expect(atlas.caption).toContainText('自有数据：园区<b>月报');
  await expect(atlas.figure('450200', TAX, '2024').first()).toHaveAttribute('aria-label', '柳州市  3 亿元');
  await expect(page.getByText('已打开项目文件')).toBeVisible();

  // The conflict with the document is shown, and the person decides.
  await atlas.open({ page: 'data', dataPart: 'conflicts', dataFilter: 'own-monthly~~~450100~gdp' });
  const conflict = page.locator('.evidence-item[data-place="450100"]');
  await conflict.locator('summary').click();
  await expect(conflict.locator('.conflict-card.preferred')).toContainText('4,506.56');
  await expect(conflict.locator('.conflict-reason')).toContainText('以文件所载为准');
  await expect(conflict.locator('.conflict-card').filter({ hasText: '4,600' })).toContainText(
    '自有数据，未与任何文件核对',
  );
  await conflict.getByRole('button', { name: '采用此数：一季度 C2' }).click();
  await conflict.locator('summary').click();
  await expect(conflict.locator('.conflict-card.preferred')).toContainText('4,600');
  await expect(conflict.locator('.conflict-reason')).toContainText('由您选定');
  await conflict.getByRole('button', { name: '查看原表中的 一季度 C2' }).click();
  const row = page.getByRole('dialog', { name: '月报.xlsx · 一季度 C2' });
  await expect(row.locator('mark')).toHaveText('4600');
  await expect(row.locator('tr.asked')).toContainText('南宁市');
  await row.getByRole('button').first().click();

  // Loaded again, all of it is there.
  await atlas.open({ indicator: TAX, period: '2024' });
  await page.reload();
  await atlas.waitForMap();
  await expect(atlas.title).toContainText('园区税收');
  await expect(page.locator('[data-notice="link"]')).toHaveCount(0);

  await page.getByRole('button', { name: '数据与来源' }).click();
  await page.getByRole('tab', { name: /自有数据/ }).click();
  const source = page.getByRole('listitem').filter({ hasText: '月报.xlsx' });
  await expect(source).toContainText('8 个数字');
  await source.getByLabel('启用').uncheck();
  await expect(page).not.toHaveURL(new RegExp(TAX));
  await page.keyboard.press('Control+z');
  await expect(source.getByLabel('启用')).toBeChecked();
  await expect(page.locator('[data-notice="history"]')).toContainText('已撤销：停用自有数据');
  await source.getByRole('button', { name: /^删除自有数据/ }).click();
  await expect(source).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(source).toContainText('8 个数字');
  await page.keyboard.press('Control+Shift+Z');
  await expect(source).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(source).toHaveCount(1);

  // A newer file says what it would change before it stands in the table's place.
  const newer = [
    '地区,2024年园区税收（亿元）',
    ...CITIES.map((city, at) => `${city},${at === 0 ? 9.5 : (at + 1) * 1.5}`),
  ];
  await source
    .getByLabel(/^以新文件替换/)
    .setInputFiles({ name: '月报2.csv', mimeType: 'text/csv', buffer: Buffer.from(newer.join('\n')) });
  const differences = page.getByRole('dialog', { name: /^以“月报2.csv”替换/ });
  await expect(differences).toContainText('不变 6 个，改变 1 个，新增 0 个，不再有 1 个');
  await expect(differences.getByRole('row')).toContainText('1.5 → 9.5');
  await differences.getByRole('button', { name: '替换', exact: true }).click();
  const replaced = page.getByRole('listitem').filter({ hasText: '月报2.csv' });
  await expect(replaced).toContainText('7 个数字');
  await page.keyboard.press('Control+z');
  await expect(source).toContainText('8 个数字');

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存项目文件' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^图集项目 \d{4}-\d{2}-\d{2}\.atlas\.json$/);
  const saved = JSON.parse(await readFile(await file.path(), 'utf8'));
  const [before] = PROJECT.sources;
  expect(saved.sources).toEqual([
    { ...before, standing: [{ question: '450100|gdp|2019|actual', sheet: '一季度', cell: 'C2' }] },
  ]);
});

test('an opened project asks before it replaces anything, and a broken one changes nothing', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await openProject(page);
  await expect(page).not.toHaveURL(/page=data/);
  await expect(atlas.title).toContainText('园区税收');
  const other = {
    ...PROJECT,
    view: '',
    sources: PROJECT.sources.map((source) => ({ ...source, id: 'own-other', name: '另一份' })),
  };
  await openProject(page, other, '另一份.json');
  const question = page.getByRole('dialog', { name: '打开项目文件' });
  await expect(question).toContainText('自有数据 1 份、故事 0 个');
  await question.getByRole('button', { name: '替换现有内容' }).click();
  await expect(page).not.toHaveURL(/page=data/);
  await page.getByRole('button', { name: '数据与来源' }).click();
  await page.getByRole('tab', { name: /自有数据/ }).click();
  const list = page.getByRole('list', { name: '自有数据' }).getByRole('heading');
  await expect(list).toHaveText(['另一份']);
  await page.keyboard.press('Control+z');
  await expect(list).toHaveText(['园区<b>月报']);

  await page.getByLabel('打开项目文件').setInputFiles({
    name: '坏.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"project":1,"atlas":'),
  });
  await expect(page.locator('[data-notice="project"]')).toContainText('未能打开项目文件“坏.json”');
  await expect(list).toHaveText(['园区<b>月报']);
});
