import { Atlas, test as base, expect } from './atlas';
import type { Drawing, Locator, Page } from './browser';

export { expect };

/** What a presenter does: makes a story, shows it, steps through it. */
export class Presentation {
  readonly atlas: Atlas;
  readonly panel: Locator;
  readonly screen: Locator;
  /** Title of the scene that is shown. */
  readonly title: Locator;
  readonly scenes: Locator;

  constructor(
    readonly page: Page,
    drawing: Drawing,
  ) {
    this.atlas = new Atlas(page, drawing);
    this.panel = page.getByRole('complementary', { name: '故事与演示' });
    this.screen = page.getByRole('region', { name: '演示', exact: true });
    this.title = this.screen.getByRole('heading', { level: 1 });
    this.scenes = this.panel.getByRole('list', { name: '各幕' }).getByRole('listitem');
  }

  async openStories() {
    await this.page.getByRole('banner').getByRole('button', { name: '演示' }).click();
    await expect(this.panel).toBeVisible();
  }

  async keepView(expected: number) {
    await this.panel.getByRole('button', { name: '把当前视图存为一幕' }).click();
    await expect(this.scenes).toHaveCount(expected);
  }

  /** Presents a story of the list or, while one is edited, that one. */
  async start(name?: string) {
    const label = name ? `演示：${name}` : '演示';
    await this.panel.getByRole('button', { name: label, exact: true }).click();
    await expect(this.title).toBeVisible();
  }

  /** Opens a story's scene full screen by its link. */
  async openScene(story: string, scene = 0, more: Readonly<Record<string, string>> = {}) {
    await this.atlas.open({ story, scene: String(scene), presenting: '1', ...more });
    await expect(this.title).toBeVisible();
  }

  /** Font sizes in pixels of everything that is written on the screen, map labels of the engine apart. */
  async fontSizes(): Promise<readonly { readonly size: number; readonly text: string }[]> {
    return this.screen.evaluate((screen) => {
      const found: { size: number; text: string }[] = [];
      const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = node.textContent?.trim() ?? '';
        // A number inside a drawing is measured as drawn, since the drawing is enlarged as a whole.
        if (!element || text === '' || element.closest('.visually-hidden, svg')) continue;
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        found.push({ size: Number.parseFloat(getComputedStyle(element).fontSize), text });
      }
      return found;
    });
  }
}

export const test = base.extend<{ readonly presentation: Presentation }>({
  presentation: async ({ page, drawing }, use) => {
    await use(new Presentation(page, drawing));
  },
});
