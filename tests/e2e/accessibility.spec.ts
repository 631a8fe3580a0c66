import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './atlas';
import { regionId } from './places';

const STATES: Record<string, Record<string, string>> = {
  'the first visit': {},
  'a place': { selection: regionId('防城港') },
  'a layout’s element': { element: 'coastal-belt' },
  'a comparison': { comparison: ['450100', '450200', '450300'].join(','), base: '450100' },
  'the dark theme': { theme: 'dark', element: 'coastal-belt' },
  'high contrast': { theme: 'contrast', selection: regionId('桂林') },
  English: { language: 'en', selection: regionId('桂林') },
};

for (const [name, parameters] of Object.entries(STATES)) {
  test(`axe finds nothing in ${name}`, async ({ atlas, page }) => {
    await atlas.open(parameters);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
    );
    expect(found).toEqual([]);
  });
}

test('axe finds nothing at 390 px', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open({ selection: regionId('桂林') });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`),
  ).toEqual([]);
});
