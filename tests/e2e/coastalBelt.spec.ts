import { readLayouts } from '../data/readData';
import { type Atlas, expect, numberIn, test } from './atlas';
import { sumOf } from './figuresOnFile';

const OUTPUT = { indicator: 'industrial-output', period: '2017', status: 'actual' };
const INVESTMENT = { indicator: 'major-project-investment', period: '2016/2020', status: 'target' };

function membersOnFile(layoutId: string, elementId: string): string[] {
  const found = readLayouts().find(({ layout }) => layout.id === layoutId);
  const element = found?.layout.elements.find(({ id }) => id === elementId);
  return element?.members.map(({ place }) => place) ?? [];
}

async function shownSum(atlas: Atlas, indicator: string) {
  const sum = atlas.details
    .locator(`.element-panel [data-place="one-core-two-belts/coastal-belt"][data-indicator="${indicator}"]`)
    .first();
  return {
    value: numberIn(await sum.locator('.number').innerText()),
    coverage: await sum.locator('.coverage').innerText(),
    source: await sum.getAttribute('data-source'),
  };
}

test('the coastal belt adds up its cities’ output of 2017 and says how many have a figure', async ({
  atlas,
}) => {
  const members = membersOnFile('one-core-two-belts', 'coastal-belt');
  expect(members).toHaveLength(3);
  const { sum, count } = sumOf(members, OUTPUT);

  await atlas.open();
  await atlas.openElement('沿海产业带');
  const shown = await shownSum(atlas, OUTPUT.indicator);
  expect(shown.value).toBeCloseTo(sum, 1);
  expect(shown.coverage).toContain(`${count}/${members.length}`);
  expect(shown.source).toBe('gov-dashboard-2017');
});

test('the belt’s sum follows the indicator that is picked', async ({ atlas }) => {
  const members = membersOnFile('one-core-two-belts', 'coastal-belt');
  await atlas.open({ element: 'coastal-belt' });
  await atlas.pickIndicator('重大项目投资');
  const { sum, count } = sumOf(members, INVESTMENT);
  expect(count).toBe(3);
  const shown = await shownSum(atlas, INVESTMENT.indicator);
  expect(shown.value).toBeCloseTo(sum, 1);
  expect(shown.coverage).toContain('3/3');
});

test('the belt’s members are listed as the document states them', async ({ atlas }) => {
  await atlas.open({ element: 'coastal-belt' });
  const members = atlas.details.locator('.member-list li');
  await expect(members).toHaveCount(3);
  for (const member of await members.all()) await expect(member).toContainText('文件列明');
  await expect(atlas.details).toContainText('第四章 二（一）');
});
