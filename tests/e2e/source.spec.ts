import { expect, numberIn, test } from './atlas';
import { rowsFor } from './figuresOnFile';

const FANGCHENGGANG = '450600';
const INVESTMENT = { indicator: 'major-project-investment', period: '2016/2020', status: 'target' };

test('防城港’s 2,952 亿元 leads to its document and the place in it', async ({ atlas }) => {
  const [row] = rowsFor(FANGCHENGGANG, INVESTMENT);
  expect(row?.value).toBe('2952');

  await atlas.open({
    selection: FANGCHENGGANG,
    indicator: INVESTMENT.indicator,
    period: INVESTMENT.period,
    status: 'target',
  });
  const cell = atlas.details.locator(`.figure-table [data-indicator="${INVESTMENT.indicator}"]`);
  expect(numberIn(await cell.locator('.number').innerText())).toBe(2952);
  await expect(cell).toContainText('亿元');
  await expect(cell).toHaveAttribute('data-source', row?.source ?? '');

  await atlas.details.getByRole('button', { name: /重大项目投资.*的出处/ }).click();
  const sources = atlas.details.locator('.figure-sources');
  await expect(sources).toContainText('广西工业和信息化发展“十三五”规划');
  await expect(sources.locator('.locator')).toHaveText(row?.locator ?? '');
});

test('figures that disagree stand side by side with the reason for the preferred one', async ({ atlas }) => {
  await atlas.open({ selection: 'beibu-gulf' });
  await atlas.details.locator('details.fold > summary').evaluateAll((summaries) => {
    for (const summary of summaries) summary.parentElement?.setAttribute('open', '');
  });
  const conflict = atlas.details.locator('tr.conflict').first();
  await conflict.getByRole('button', { name: '数据不一' }).click();
  const sources = atlas.details.locator('.figure-sources li');
  expect(await sources.count()).toBeGreaterThan(1);
  await expect(atlas.details.locator('.figure-sources')).toContainText('采用');
  await expect(atlas.details.locator('.figure-sources')).toContainText('采用理由');
});
