import { Atlas, expect } from './atlas';
import type { Page } from './browser';
import { type Presentation, test } from './presentation';

/** What a browser, its policy or its user may take away; each is run in the page before anything else. */
const REFUSED: Readonly<Record<string, () => void>> = {
  'no line between windows': () => Reflect.deleteProperty(window, 'BroadcastChannel'),
  'a line between windows that is refused': () => {
    window.BroadcastChannel = class {
      constructor() {
        throw new DOMException('refused', 'SecurityError');
      }
    } as unknown as typeof BroadcastChannel;
  },
  'no workers': () => Reflect.deleteProperty(window, 'Worker'),
  'no compression': () => {
    for (const name of ['CompressionStream', 'DecompressionStream']) Reflect.deleteProperty(window, name);
  },
  'a clipboard that refuses': () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  },
  'full screen that is refused': () => {
    Object.defineProperty(document, 'fullscreenEnabled', { value: true });
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  },
  'no windows that open': () => {
    window.open = () => null;
  },
  'storage that throws': () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  },
  'no database': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'a database that throws': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  },
  'no sound, no observers of sight, no transitions': () => {
    for (const name of ['AudioContext', 'webkitAudioContext']) Reflect.deleteProperty(window, name);
    Reflect.deleteProperty(Document.prototype, 'startViewTransition');
  },
};

/** Views a layout, compares places, makes a story of one's own, shares it, presents it and leaves again. */
async function doTheJobs(page: Page, presentation: Presentation) {
  const { atlas } = presentation;
  await atlas.open({ layout: 'guilin-345', comparison: '450300,450100', base: '450300' });
  await atlas.pickIndicator('地区生产总值');
  await expect(atlas.details.locator('.comparison-table tbody')).toHaveCount(2);
  await presentation.openStories();
  await presentation.panel.getByRole('button', { name: '复制并编辑：桂林“345”' }).click();
  await presentation.keepView(8);
  await presentation.panel.getByRole('button', { name: '复制链接' }).click();
  await expect(presentation.panel.getByRole('status').filter({ hasText: /./ }).first()).toBeVisible();
  await presentation.start();
  await page.keyboard.press('End');
  await expect(presentation.screen).toContainText('8 / 8');
  await page.keyboard.press('n');
  await page.keyboard.press('f');
  await page.keyboard.press('Escape');
  await expect(presentation.screen).toBeHidden();
  await page.locator('[data-map-state]').focus();
}

for (const [name, take] of Object.entries(REFUSED))
  test(`with ${name} nothing throws and nothing traps`, async ({ presentation, page }) => {
    await page.addInitScript(take);
    await doTheJobs(page, presentation);
  });

test('a story in a link tells a browser that cannot unpack it', async ({ page, drawing }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'DecompressionStream'));
  await page.goto('./#story=~abc&presenting=1&drawing=svg');
  await new Atlas(page, drawing).waitForMap();
  await expect(page.locator('[data-notice="story-link"]')).toContainText('太旧');
});

test('a blocked presenter’s window is told, with its address', async ({ presentation, page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await presentation.openScene('guilin-345');
  await page.keyboard.press('n');
  const notice = page.locator('[data-notice="presenter-window"]');
  await expect(notice).toContainText('#presenter-');
  await notice.getByRole('button', { name: '关闭提示' }).click();
  await expect(notice).toHaveCount(0);
});
