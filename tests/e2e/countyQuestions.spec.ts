import { expect, test } from './atlas';

test('which counties are industrial by employment but poor by GDP per resident is read off two indicators', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open({
    level: 'county',
    layout: '',
    indicator: 'gdp',
    period: '2020',
    normalisation: 'per-resident',
    encoding: 'bivariate',
    second: 'industry-employment-share,2020-11-01,actual',
    drawer: 'scatter',
  });
  await page.getByText('各色是哪些地点').click();
  // Terciles of county yearbook, bulletins and census, reckoned apart: GDP per resident below 28,428 元, share of
  // employment in industry in the upper third.
  await expect(page.locator('.bivariate-places [data-cell="2-0"] [data-place]')).toHaveText([
    '苍梧县',
    '岑溪市',
    '灵山县',
    '平南县',
    '桂平市',
    '容县',
    '陆川县',
    '博白县',
    '北流市',
  ]);
});

test('whether industry is clustered beyond chance says of how many counties, and how many lack a figure', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open({
    level: 'county',
    layout: '',
    indicator: 'industry-employment-share',
    period: '2020-11-01',
    drawer: 'statistics',
  });
  await expect(page.locator('[data-statistic="moran-n"]')).toHaveText(/111$/);
  await atlas.open({
    level: 'county',
    layout: '',
    indicator: 'secondary-value-added',
    period: '2020',
    drawer: 'statistics',
  });
  await expect(page.locator('[data-statistic="moran-n"]')).toHaveText(/84（27 个无数据，未计入）$/);
  await expect(page.locator('[data-scope-count]')).toContainText('84 个有数据，27 个无数据');
});
