import { WHOLE_GUANGXI } from './atlas';
import type { Page } from './browser';
import { expect, test } from './presentation';

const STORY = 'guangxi-cities-2016-2023';

test('key figures come from the data, each with period, status and source', async ({ presentation }) => {
  await presentation.openScene('beibu-gulf-one-core-two-belts', 2);
  const value = presentation.screen.locator(
    '[data-place="one-core-two-belts/coastal-belt"][data-indicator="major-project-investment"]',
  );
  // 1,483.6 + 2,952 + 3,293 of the plan's chapter 4.
  await expect(value).toHaveText('7,728.6 亿元');
  await expect(value).toHaveAttribute('data-status', 'target');
  await expect(value).toHaveAttribute('data-source', 'beibu-gulf-plan-2016');
  await expect(presentation.screen).toContainText('3/3 个成员有数据');
});

test('B blanks, L gives a laser spot, Escape takes back one thing at a time', async ({
  presentation,
  page,
}) => {
  await presentation.openScene(STORY, 1);
  await page.keyboard.press('b');
  await expect(page.locator('.blank-screen')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.blank-screen')).toBeHidden();
  await page.keyboard.press('l');
  await page.mouse.move(600, 400);
  await expect(page.locator('.laser-spot')).toHaveCSS('transform', /600, 400/);
  await page.keyboard.press('l');
  await expect(page.locator('.laser-spot')).toHaveCount(0);
  await expect(presentation.title).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(presentation.screen).toBeHidden();
});

test.describe('on the engine’s map', () => {
  test.use({ drawing: 'engine' });

  test('the map answers a click during a scene, and one key brings the scene back', async ({
    presentation,
    page,
  }) => {
    await presentation.openScene(STORY, 1);
    const before = page.url();
    const camera = { ...WHOLE_GUANGXI, longitude: 107 };
    await page.evaluate(({ longitude, latitude, zoom }) => {
      const fragment = new URLSearchParams(window.location.hash.slice(1));
      fragment.set('camera', [longitude, latitude, zoom].join(','));
      window.location.hash = fragment.toString();
    }, camera);
    await presentation.atlas.waitForMap();
    await presentation.atlas.clickPlace('柳州', camera);
    await expect(page.getByRole('complementary', { name: '点选的内容' })).toContainText('柳州市');
    await page.keyboard.press('r');
    await expect(page.getByRole('complementary', { name: '点选的内容' })).toBeHidden();
    expect(page.url()).toBe(before);
    await expect(presentation.title).toBeVisible();
  });
});

test('autoplay goes round by itself', async ({ presentation, page }) => {
  await page.clock.install();
  await presentation.openScene('laibin-parks-2021-2024', 6);
  await page.keyboard.press('a');
  await page.clock.runFor(12_500);
  await expect(presentation.screen).toContainText('1 / 7');
});

test('a link that names only story and scene shows the scene as it was made', async ({
  presentation,
  page,
}) => {
  await presentation.openScene('laibin-parks-2021-2024', 2);
  await expect(page).toHaveURL(/indicator=industrial-value-added/);
  await expect(presentation.title).toHaveText('增加值：比产值更稳');
});

test('a story that is not here is said, with the stories that are', async ({ presentation, page }) => {
  await presentation.atlas.open({ story: 'own-lost', presenting: '1' });
  await expect(presentation.screen).toContainText('这里没有这个故事');
  await presentation.screen.getByRole('button', { name: '桂林“345”' }).click();
  await expect(presentation.title).toContainText('345');
  await expect(page).toHaveURL(/story=guilin-345/);
});

/** The longest fade of the whole page that starts while something is done, in milliseconds; 0 without any. */
async function longestFade(page: Page, act: () => Promise<void>): Promise<number> {
  const watch = await page.evaluateHandle(() => {
    const seen = { longest: 0, watching: true };
    const look = () => {
      for (const { effect } of document.getAnimations()) {
        if (!(effect instanceof KeyframeEffect) || !effect.pseudoElement?.startsWith('::view-transition'))
          continue;
        seen.longest = Math.max(seen.longest, Number(effect.getComputedTiming().endTime));
      }
      if (seen.watching) requestAnimationFrame(look);
    };
    look();
    return seen;
  });
  await act();
  return watch.evaluate((seen) => {
    seen.watching = false;
    return seen.longest;
  });
}

test.describe('with the engine drawing', () => {
  test.use({ drawing: 'engine' });

  test('scenes cross-fade for at most 1.2 seconds, and every key pressed meanwhile counts', async ({
    presentation,
    page,
  }) => {
    await presentation.openScene(STORY, 0);
    const longest = await longestFade(page, async () => {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('PageDown');
      await page.keyboard.press(' ');
      await expect(presentation.screen).toContainText('4 /');
      await presentation.atlas.waitForMap();
    });
    expect(longest).toBeGreaterThan(0);
    expect(longest).toBeLessThanOrEqual(1200);
  });
});

test('under reduced motion scenes change at once', async ({ presentation, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await presentation.openScene(STORY, 0);
  const longest = await longestFade(page, async () => {
    await page.keyboard.press('ArrowRight');
    await expect(presentation.screen).toContainText('2 /');
    await presentation.atlas.waitForMap();
  });
  expect(longest).toBe(0);
});
