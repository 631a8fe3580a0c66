import { expect, numberIn, test } from './atlas';
import { answerOf } from './figuresOnFile';
import { haversine, initialBearing, middleOf, nameOf, regionsAt } from './sphere';

const INVESTMENT = { indicator: 'industrial-investment', period: '2017', status: 'actual' };
const secondary = (period: string) => ({ indicator: 'secondary-value-added', period, status: 'actual' });

test('which cities hold half of the industrial investment of 2017 is said in a sentence', async ({
  atlas,
  page,
}) => {
  const ranked = regionsAt('city')
    .map((city) => ({ city, value: answerOf(city, INVESTMENT) ?? 0 }))
    .sort((a, b) => b.value - a.value);
  const total = ranked.reduce((sum, { value }) => sum + value, 0);
  const held = (count: number) => ranked.slice(0, count).reduce((sum, { value }) => sum + value, 0) / total;
  const half = ranked.findIndex((_, index) => held(index + 1) >= 0.5) + 1;
  const names = (count: number) =>
    ranked
      .slice(0, count)
      .map(({ city }) => nameOf(city))
      .join('、');
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

  await atlas.open({ indicator: 'industrial-investment' });
  await page.getByRole('button', { name: '表格、图表和统计' }).click();
  await page.getByRole('tab', { name: '统计' }).click();
  const part = page.getByRole('region', { name: '集中度' });
  await expect(part).toContainText(`前 3 位（${names(3)}）合计占 ${percent(held(3))}`);
  await expect(part).toContainText(`至少要 ${half} 个地点（${names(half)}）`);
  const herfindahl = ranked.reduce((sum, { value }) => sum + (value / total) ** 2, 0);
  await expect(part.locator('[data-statistic="herfindahl"]')).toHaveText(herfindahl.toFixed(4));
  const spread = ranked.flatMap(({ value }) => ranked.map((other) => Math.abs(value - other.value)));
  const gini = spread.reduce((sum, difference) => sum + difference, 0) / (2 * ranked.length * total);
  await expect(part.locator('[data-statistic="gini"]')).toHaveText(gini.toFixed(3));
  await expect(page.locator('.statistics-caution')).toContainText('14 个观测值');
});

test('the centre of secondary value added moves from 2019 to 2023 as plain arithmetic says', async ({
  atlas,
  page,
}) => {
  const cities = regionsAt('city').map((city) => ({ city, middle: middleOf(city) }));
  const centre = (period: string) => {
    let [total, x, y] = [0, 0, 0];
    for (const { city, middle } of cities) {
      const weight = answerOf(city, secondary(period)) ?? Number.NaN;
      total += weight;
      x += weight * (middle[0] ?? 0);
      y += weight * (middle[1] ?? 0);
    }
    return [x / total, y / total];
  };
  const [from, to] = [centre('2019'), centre('2023')];

  await atlas.open({ indicator: 'secondary-value-added', period: '2023', drawer: 'statistics' });
  const part = page.getByRole('region', { name: '重心与离散' });
  await part.getByRole('combobox', { name: '起始时期' }).selectOption('2019');
  const distance = part.locator('[data-statistic="shift-distance"]');
  expect(Math.abs(numberIn(await distance.innerText()) - haversine(from, to))).toBeLessThan(0.02);
  const bearing = part.locator('[data-statistic="shift-bearing"]');
  expect(Math.abs(numberIn(await bearing.innerText()) - initialBearing(from, to))).toBeLessThan(0.2);
  await expect(part).toContainText('两期都有数据的 14 个地点');

  await part.getByRole('button', { name: '在图上画重心' }).click();
  await expect(atlas.legend).toContainText('重心移动（2019年→2023年）');
  await atlas.waitForMap();
  expect(new URL(page.url()).hash).toContain('overlay=mean-centre');
});

test('a scatter gives Pearson’s r of the pairs, and points are reached by the arrow keys', async ({
  atlas,
  page,
}) => {
  const output = { indicator: 'industrial-output', period: '2017', status: 'actual' };
  const pairs = regionsAt('city').map(
    (city) => [answerOf(city, output) ?? 0, answerOf(city, INVESTMENT) ?? 0] as const,
  );
  const mean = (axis: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[axis], 0) / pairs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const moment = (a: 0 | 1, b: 0 | 1) => {
    const centre = [meanX, meanY];
    return pairs.reduce((sum, pair) => sum + (pair[a] - (centre[a] ?? 0)) * (pair[b] - (centre[b] ?? 0)), 0);
  };
  const r = moment(0, 1) / Math.sqrt(moment(0, 0) * moment(1, 1));

  await atlas.open({ drawer: 'scatter', second: 'industrial-investment,2017,actual' });
  await expect(page.locator('[data-fit]')).toHaveAttribute('data-fit', r.toFixed(4));
  const points = page.getByRole('region', { name: '散点' }).locator('circle[data-place]');
  await expect(points).toHaveCount(14);
  await page.locator('.plot-frame [tabindex="0"]').focus();
  await page.keyboard.press('End');
  await expect(page.locator('.plot-frame .lit')).toHaveAttribute('data-place', '450200');
  await page.keyboard.press('Enter');
  await expect(atlas.details.getByRole('heading', { name: '柳州市' })).toBeVisible();
});
