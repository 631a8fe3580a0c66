import type { Page } from './browser';
import { expect, test } from './presentation';

const STORY = 'guilin-345';

/** A finger's way over the screen, in pixels, in steps as a touch screen reports them. */
async function swipe(page: Page, from: readonly [number, number], to: readonly [number, number]) {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share = 1) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [{ x: from[0] + (to[0] - from[0]) * share, y: from[1] + (to[1] - from[1]) * share }],
    });
  await touch('touchStart', 0);
  for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', share);
  await touch('touchEnd');
  await session.detach();
}

test.describe('on a touch screen', () => {
  // The engine listens to fingers too, and must leave a swipe alone.
  test.use({ drawing: 'engine', hasTouch: true, viewport: { width: 1024, height: 768 } });

  test('a finger swipes from scene to scene, and its other ways change nothing', async ({
    presentation,
    page,
  }) => {
    await presentation.openScene(STORY, 1);
    await swipe(page, [300, 400], [120, 410]);
    await expect(presentation.screen).toContainText('3 / 7');
    await presentation.atlas.waitForMap();
    await swipe(page, [60, 400], [280, 390]);
    await expect(presentation.screen).toContainText('2 / 7');
    await presentation.atlas.waitForMap();
    await swipe(page, [200, 600], [190, 300]);
    await swipe(page, [200, 400], [170, 400]);
    await page.keyboard.press('End');
    await expect(presentation.screen, 'only the key counted').toContainText('7 / 7');
    await page.keyboard.press('PageUp');
    await expect(presentation.screen).toContainText('6 / 7');
  });

  test('a tap on the map asks about a place while the scene stays', async ({ presentation, page }) => {
    await presentation.openScene('guangxi-cities-2016-2023', 0);
    await page.locator('.map').tap({ position: { x: 700, y: 350 } });
    await expect(page.getByRole('complementary', { name: '点选的内容' })).toBeVisible();
    await expect(presentation.screen).toContainText('1 / 8');
  });
});

test('a start by hand fills the screen, F lets go of it and takes it again, the end gives it back', async ({
  presentation,
  page,
}) => {
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await presentation.atlas.open();
  await presentation.openStories();
  await presentation.start('桂林“345”');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('PageDown');
  await expect(presentation.screen).toContainText('2 / 7');
  expect(await isFull()).toBe(true);
  await page.keyboard.press('F5');
  await expect(presentation.screen, 'a clicker’s start key loads nothing anew').toContainText('2 / 7');
  await page.keyboard.press('.');
  await expect(page.locator('.blank-screen')).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(page.locator('.blank-screen')).toBeHidden();
  await expect(presentation.screen).toContainText('1 / 7');
  await page.keyboard.press('Escape');
  await expect(presentation.screen).toBeHidden();
  await expect.poll(isFull).toBe(false);
});
