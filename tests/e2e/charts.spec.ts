import { expect, test } from './atlas';

test('the time chart shows ranks, each out of how many places', async ({ atlas, page }) => {
  await atlas.open({
    drawer: 'time',
    indicator: 'secondary-value-added',
    period: '2023',
    status: 'actual',
  });
  const chart = page.locator('.chart-view');
  await chart.getByRole('combobox', { name: '纵轴' }).selectOption('rank');
  await expect(chart.getByText('位次（在当期有数据的地点中）')).toBeAttached();
  await expect(chart.locator('[data-place="450600"][data-period="2023"]')).toHaveAttribute(
    'aria-label',
    /8\D+14/,
  );
});

test('axes are logarithmic where no value is zero or less, and say why not where one is', async ({
  atlas,
  page,
}) => {
  const second = 'gdp,2023,actual';
  await atlas.open({ drawer: 'scatter', indicator: 'secondary-value-added', period: '2023', second });
  const chart = page.locator('.chart-view');
  await chart.getByRole('checkbox', { name: '对数坐标' }).check();
  await expect(chart.locator('output[data-fit]')).toContainText('斜率');
  await atlas.open({ drawer: 'scatter', indicator: 'industrial-profit', period: '2017', second });
  await expect(chart.getByText('对数坐标（有零或负数，不能用）')).toBeVisible();
});
