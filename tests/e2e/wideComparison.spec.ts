import { expect, numberIn, test } from './atlas';
import { answerOf } from './figuresOnFile';
import { regionsAt } from './sphere';

const OUTPUT = { indicator: 'industrial-output', period: '2017', status: 'actual' };
const places = ['450100', '450200', '450500'];

test('compared places stand side by side by theme with ratio, rank and percentile', async ({
  atlas,
  page,
}) => {
  await atlas.open({ comparison: places.join(','), base: '450100', drawer: 'comparison' });
  const row = page.getByRole('row', { name: /^工业总产值 2017年/ });
  const values = regionsAt('city').map((city) => answerOf(city, OUTPUT) ?? 0);
  const base = answerOf('450100', OUTPUT) ?? Number.NaN;
  for (const place of places) {
    const value = answerOf(place, OUTPUT) ?? Number.NaN;
    const cell = row.locator(`td[data-place="${place}"]`);
    expect(numberIn(await cell.locator('.number').innerText())).toBeCloseTo(value, 2);
    const rank = values.filter((other) => other > value).length + 1;
    await expect(cell).toContainText(`${rank}/14`);
    if (place !== '450100') await expect(cell).toContainText(`${(value / base).toFixed(2)} 倍`);
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    const dot = row.locator(`circle[data-place="${place}"]`);
    await expect(dot).toHaveAttribute('data-percentile', (((below + equal / 2) / 14) * 100).toFixed(1));
  }
});

test.describe('on the engine’s maps', () => {
  test.use({ drawing: 'engine' });

  test('a second map looks where the first looks and answers with its own indicator', async ({
    atlas,
    page,
  }) => {
    await atlas.open({ second: 'industrial-investment,2017,actual', compareMaps: 'side' });
    const second = page.getByRole('region', { name: '对照地图', exact: true });
    await expect(second).toHaveAttribute('data-second-map-state', 'ready', { timeout: 60_000 });
    await expect(page.getByRole('heading', { name: /^对照：/ })).toContainText('工业投资，2017年');
    await page.getByRole('button', { name: '地点列表' }).click();
    await page.getByRole('listbox', { name: '地点列表' }).focus();
    await page.keyboard.press('Home');
    const shown = page.locator('.second-caption [data-indicator="industrial-investment"]');
    await expect(shown).toHaveAttribute('data-place', '450200');
    const value = answerOf('450200', { ...OUTPUT, indicator: 'industrial-investment' }) ?? Number.NaN;
    expect(numberIn(await shown.locator('.number').innerText())).toBeCloseTo(value, 2);
  });
});

test('two indicators share one colour, and the square counts the places of each cell', async ({
  atlas,
  page,
}) => {
  await atlas.open({ second: 'industrial-investment,2017,actual' });
  await page.getByRole('radio', { name: '双变量设色' }).check();
  await atlas.waitForMap();
  const cells = atlas.legend.locator('.bivariate-square span');
  await expect(cells).toHaveCount(9);
  const counts = (await cells.allInnerTexts()).map((text) => Number(text || 0));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(14);
  await page.getByRole('combobox', { name: '第二指标', exact: true }).fill('工业总产值');
  await page.getByRole('option', { name: '工业总产值', exact: false }).first().click();
  await expect(page.getByText('双变量设色：与第一指标相同')).toBeVisible();
});
