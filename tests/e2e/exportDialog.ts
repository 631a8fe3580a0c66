import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { Atlas, test as base, expect } from './atlas';
import type { Drawing, Locator, Page } from './browser';

export { expect };

/** What a person does in the export dialog. */
export class ExportDialog {
  readonly atlas: Atlas;
  readonly dialog: Locator;
  readonly preview: Locator;

  constructor(
    readonly page: Page,
    drawing: Drawing,
  ) {
    this.atlas = new Atlas(page, drawing);
    this.dialog = page.getByRole('dialog', { name: '导出当前视图' });
    this.preview = this.dialog.locator('.export-sheet > svg');
  }

  async open(parameters: Readonly<Record<string, string>> = {}) {
    await this.atlas.open(parameters);
    await this.page.getByRole('banner').getByRole('button', { name: '导出' }).click();
    await expect(this.preview).toBeVisible();
    await expect(this.preview).toContainText('广西在全国的位置');
  }

  async choose(field: string, option: string) {
    await this.dialog.getByLabel(field, { exact: true }).selectOption({ label: option });
  }

  /** Exports, and gives the file's name and content. */
  async save(): Promise<{ readonly name: string; readonly content: Buffer }> {
    const [file] = await Promise.all([
      this.page.waitForEvent('download', { timeout: 120_000 }),
      this.dialog.getByRole('button', { name: '导出', exact: true }).click(),
    ]);
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
  }
}

/** Width and height of a PNG in pixels, and the dots per inch that it states. */
export function pngSize(png: Buffer): { width: number; height: number; dotsPerInch: number } {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  const chunk = png.indexOf('pHYs', 0, 'latin1');
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    dotsPerInch: Math.round(png.readUInt32BE(chunk + 4) * 0.0254),
  };
}

/** The parts of a PPTX by path, as text. */
export async function slideParts(pptx: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(pptx);
  const texts = Object.values(zip.files)
    .filter(({ name, dir }) => !dir && /\.(xml|rels)$/.test(name))
    .map(async (file) => [file.name, await file.async('string')] as const);
  return new Map(await Promise.all(texts));
}

/** What a part says, run by run. */
export const wordsOf = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('');

export const test = base.extend<{ readonly exporting: ExportDialog }>({
  exporting: async ({ page, drawing }, use) => {
    await use(new ExportDialog(page, drawing));
  },
});
