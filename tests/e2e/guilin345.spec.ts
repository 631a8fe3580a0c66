import { readLayouts } from '../data/readData';
import { expect, test } from './atlas';

const layout = readLayouts().find(({ layout: { id } }) => id === 'guilin-345')?.layout;

test('“345” in Guilin shows three parks, four and five counties, and which document says so', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.pickLayout('345');
  await expect(atlas.title).toContainText('345');
  await atlas.openElement('3：市属三大园区');
  await expect(atlas.details).toHaveAttribute('data-layout', 'guilin-345');
  for (const [index, count] of [3, 4, 5].entries()) {
    const element = layout?.elements[index];
    expect(element?.members).toHaveLength(count);
    const head = atlas.details.locator('.element-head').nth(index).getByRole('button');
    if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
    const members = page.locator('.member-list li');
    await expect(members).toHaveCount(count);
    const shown = await members.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-place')));
    expect(shown).toEqual(element?.members.map(({ place }) => place));
  }
  await expect(atlas.details.locator('.facts .locator')).not.toBeEmpty();
});

test('a member that is inferred says why', async ({ atlas }) => {
  await atlas.open({ layout: 'guilin-345', element: 'key-counties' });
  const members = atlas.details.locator('.member-list li');
  await expect(members).toHaveCount(4);
  for (const member of await members.all()) {
    await expect(member).toContainText('推定');
    await expect(member.locator('.member-reason')).not.toBeEmpty();
  }
});
