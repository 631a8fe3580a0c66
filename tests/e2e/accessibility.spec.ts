import { expect, test } from './atlas';
import { regionId } from './places';
import { violationsOf } from './violations';

const SECOND = 'industrial-investment,2017,actual';

interface State {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** What stands on screen once the state is reached. */
  readonly shows: string;
}

const PANEL = 'article.details';
/** A part of the drawer with its figures. */
const drawn = (part: string) => `.drawer:has(#drawer-tab-${part}[aria-selected="true"]) [data-place]`;

const PLAIN: readonly State[] = [
  { name: 'a place', parameters: { selection: regionId('防城港') }, shows: PANEL },
  { name: 'a layout’s element', parameters: { element: 'coastal-belt' }, shows: PANEL },
  {
    name: 'a comparison',
    parameters: { comparison: ['450100', '450200', '450300'].join(','), base: '450100' },
    shows: PANEL,
  },
  {
    name: 'the dark theme',
    parameters: { theme: 'dark', element: 'coastal-belt' },
    shows: `html[data-theme="dark"] ${PANEL}`,
  },
  {
    name: 'high contrast',
    parameters: { theme: 'contrast', selection: regionId('桂林') },
    shows: `html[data-theme="contrast"] ${PANEL}`,
  },
  {
    name: 'English',
    parameters: { language: 'en', selection: regionId('桂林') },
    shows: `html[lang="en"] ${PANEL}`,
  },
];

const DRAWER: readonly State[] = [
  { name: 'the table', parameters: { drawer: 'table' }, shows: drawn('table') },
  {
    name: 'the ranking',
    parameters: { drawer: 'ranking', theme: 'dark' },
    shows: `html[data-theme="dark"] ${drawn('ranking')}`,
  },
  { name: 'the scatter', parameters: { drawer: 'scatter', second: SECOND }, shows: drawn('scatter') },
  { name: 'the distribution', parameters: { drawer: 'distribution' }, shows: drawn('distribution') },
  { name: 'the time lines', parameters: { drawer: 'time' }, shows: drawn('time') },
  {
    name: 'the statistics',
    parameters: { drawer: 'statistics', second: SECOND },
    shows: drawn('statistics'),
  },
  {
    name: 'the wide comparison',
    parameters: { drawer: 'comparison', comparison: '450100,450200,450300', base: '450100' },
    shows: drawn('comparison'),
  },
  {
    name: 'an area',
    parameters: { areas: 'area-weighted~circle~108.6187 21.7045~60' },
    shows: '.area-section',
  },
];

/** Goes from state to state by the link, as one page, since starting the atlas takes longer than looking at it. */
function testStates(title: string, states: readonly State[]) {
  test(title, async ({ atlas, page }) => {
    await atlas.open();
    expect.soft(await violationsOf(page), 'the first visit').toEqual([]);
    for (const { name, parameters, shows } of states) {
      await atlas.open(parameters);
      await expect(page.locator(shows).first(), name).toBeVisible();
      expect.soft(await violationsOf(page), name).toEqual([]);
    }
  });
}

testStates('axe finds nothing in panels, themes and languages', PLAIN);
testStates('axe finds nothing in the drawer', DRAWER);

test('axe finds nothing at 390 px', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open({ selection: regionId('桂林') });
  expect(await violationsOf(page)).toEqual([]);
});

test.describe('what the engine alone has', () => {
  test.use({ drawing: 'engine' });

  test('axe finds nothing in two maps and in the form for areas', async ({ atlas, page }) => {
    await atlas.open({ second: SECOND, compareMaps: 'swipe', brush: '1000,4000' });
    await expect(page.locator('.swipe-handle')).toBeVisible();
    expect.soft(await violationsOf(page), 'two maps').toEqual([]);
    await page.getByRole('button', { name: '圈选区域' }).click();
    await expect(page.getByRole('dialog', { name: '圈选区域' })).toBeVisible();
    expect.soft(await violationsOf(page), 'the form for areas').toEqual([]);
  });
});
