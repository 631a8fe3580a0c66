import { expect, test } from './atlas';

const RESULTS = { name: '搜索结果' };

test.beforeEach(async ({ atlas, page }) => {
  await atlas.open();
  await expect(page.getByRole('search').getByRole('combobox')).toBeVisible();
});

for (const [query, place, name] of [
  ['fcg', '450600', '防城港市'],
  ['nanning', '450100', '南宁市'],
  ['横县', '450181', '横州市'],
] as const) {
  test(`“${query}” leads to ${name} by the keyboard alone`, async ({ atlas, page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    const first = page.getByRole('listbox', RESULTS).getByRole('option').first();
    await expect(first).toHaveAttribute('data-place', place);
    await page.keyboard.press('Enter');
    await expect(atlas.details).toHaveAttribute('data-place', place);
    await expect(page).toHaveURL(new RegExp(`selection=${place}`));
    await expect(page.getByRole('listbox', RESULTS)).toBeHidden();
  });
}

test('arrows move through the results, Escape empties the box and then leaves it', async ({ page }) => {
  const box = page.getByRole('search').getByRole('combobox');
  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  await page.keyboard.type('345');
  const options = page.getByRole('listbox', RESULTS).getByRole('option');
  await expect(options.nth(0)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(box).not.toBeFocused();
});

test('a layout, an indicator and a source are found and opened', async ({ atlas, page }) => {
  const find = async (query: string, kind: string) => {
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    await page.getByRole('listbox', RESULTS).getByRole('option').filter({ hasText: kind }).first().click();
  };
  await find('沿边产业带', '布局');
  await expect(atlas.title).toContainText('沿边产业带');
  await find('工业投资', '指标');
  await expect(page).toHaveURL(/indicator=industrial-investment/);
  await find('壮工业', '来源');
  await expect(page).toHaveURL(/page=data/);
  await expect(page.getByRole('heading', { name: /壮工业/ })).toBeVisible();
});

test.describe('without pinyin', () => {
  test.use({ expectedErrors: /pinyin|Failed to load resource/ });
  test('the box finds by Chinese names all the same', async ({ page }) => {
    let refused = 0;
    await page.route(/pinyin.*\.js$/, (route) => {
      refused += 1;
      return route.abort();
    });
    await page.keyboard.press('/');
    await expect.poll(() => refused).toBeGreaterThan(0);
    await page.keyboard.type('南宁');
    const options = page.getByRole('listbox', RESULTS).getByRole('option');
    await expect(options.first()).toHaveAttribute('data-place', '450100');
  });
});
