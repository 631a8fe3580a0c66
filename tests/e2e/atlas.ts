import { test as base, type Drawing, expect, type Locator, type Page } from './browser';
import { openPoint } from './places';

export { expect };

const TILE = 512;
/** Without a graphics card and beside other work a map may take this long, in milliseconds. */
const SLOWEST_MAP = 60_000;

/** Where the map looks; written into the link, so that the place of a point on the screen is known. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** All of Guangxi in the open part of a window of 1366 × 768. */
export const WHOLE_GUANGXI: Camera = { longitude: 108.3, latitude: 23.6, zoom: 6 };

/** Pixels of the world's Mercator square at zoom 0. */
function mercator(longitude: number, latitude: number) {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return { x: TILE * (0.5 + longitude / 360), y: TILE * y };
}

/** Where a position falls on a map of a size, in pixels from its upper left corner. */
function onMap(
  longitude: number,
  latitude: number,
  camera: Camera,
  { width, height }: { width: number; height: number },
) {
  const centre = mercator(camera.longitude, camera.latitude);
  const point = mercator(longitude, latitude);
  const scale = 2 ** camera.zoom;
  return { x: width / 2 + (point.x - centre.x) * scale, y: height / 2 + (point.y - centre.y) * scale };
}

/** What a person does with the atlas and sees of it, in the words of its field. */
export class Atlas {
  readonly map: Locator;
  readonly title: Locator;
  /** Title, coverage, sources and notes of what the map shows. */
  readonly caption: Locator;
  readonly legend: Locator;
  readonly notices: Locator;
  /** The panel of what is chosen: a place, a layout, the comparison. */
  readonly details: Locator;

  constructor(
    readonly page: Page,
    readonly drawing: Drawing,
  ) {
    this.map = page.locator('[data-map-state]');
    this.title = page.getByRole('heading', { level: 1 });
    this.caption = page.locator('.title-line');
    this.legend = page.getByRole('region', { name: '图例' });
    this.notices = page.locator('[data-notice]');
    this.details = page.locator('article.details');
  }

  /** Opens a link of the given parameters and waits until the map rests. */
  async open(parameters: Readonly<Record<string, string>> = {}) {
    const drawing: Record<string, string> = this.drawing === 'svg' ? { drawing: 'svg' } : {};
    const fragment = new URLSearchParams({ ...parameters, ...drawing }).toString();
    await this.page.goto(fragment ? `./#${fragment}` : './');
    await this.waitForMap();
  }

  /** Opens the map with the camera at rest in a known place. */
  async openAt(camera: Camera, parameters: Readonly<Record<string, string>> = {}) {
    const { longitude, latitude, zoom } = camera;
    await this.open({ ...parameters, camera: [longitude, latitude, zoom].join(',') });
  }

  async waitForMap(drawing = this.drawing) {
    const state = drawing === 'svg' ? 'svg' : 'ready';
    await expect(this.map).toHaveAttribute('data-map-state', state, { timeout: SLOWEST_MAP });
  }

  async pickIndicator(name: string) {
    await this.pick('数据指标', name);
    await this.waitForMap();
  }

  async pickLayout(name: string) {
    await this.pick('空间布局', name);
    await this.waitForMap();
  }

  private async pick(question: string, answer: string) {
    const field = this.page.getByRole('combobox', { name: question });
    await field.click();
    await field.fill(answer);
    await this.page.getByRole('option', { name: answer }).first().click();
  }

  private async mapBox() {
    const box = await this.map.boundingBox();
    if (!box) throw new Error('the map has no box');
    return box;
  }

  /** Where a region lies on the map's element, in pixels; needs `openAt`. */
  private async positionOf(name: string, camera: Camera) {
    const [longitude = 0, latitude = 0] = openPoint(name);
    return onMap(longitude, latitude, camera, await this.mapBox());
  }

  /** Where positions, [longitude, latitude], stand in the window, by the camera in the link; [x, y] in pixels. */
  async pixelsOf(positions: readonly (readonly [number, number])[]) {
    const box = await this.mapBox();
    const camera = new URLSearchParams(new URL(this.page.url()).hash.slice(1)).get('camera') ?? '';
    const [longitude = 0, latitude = 0, zoom = 0] = camera.split(',').map(Number);
    return positions.map(([east, north]) => {
      const { x, y } = onMap(east, north, { longitude, latitude, zoom }, box);
      return [box.x + x, box.y + y] as const;
    });
  }

  /** Clicks a region on the map, by its short Chinese name; needs `openAt`. */
  async clickPlace(name: string, camera: Camera, modifiers: ('Shift' | 'Control')[] = []) {
    await this.map.click({ position: await this.positionOf(name, camera), modifiers });
  }

  /** Points at a region on the map; needs `openAt`. */
  async hoverPlace(name: string, camera: Camera) {
    await this.map.hover({ position: await this.positionOf(name, camera) });
  }

  /** Opens an element of the chosen layout from the left panel. */
  async openElement(name: string) {
    await this.page.getByRole('list', { name: '构成' }).getByRole('button', { name }).click();
    await expect(this.details).toBeVisible();
  }

  /** The number on screen that answers a question about a place, as text without separators. */
  figure(place: string, indicator: string, period: string): Locator {
    return this.page.locator(
      `[data-place="${place}"][data-indicator="${indicator}"][data-period="${period}"]`,
    );
  }

  async dismissWelcome() {
    await this.page.getByRole('button', { name: '关闭介绍' }).click();
  }
}

/** The number in a text such as `6,153.70 亿元`. */
export function numberIn(text: string): number {
  const digits = /[-−]?[\d,]+(\.\d+)?/.exec(text)?.[0];
  if (digits === undefined) throw new Error(`${text}: no number in it`);
  return Number(digits.replaceAll(',', '').replace('−', '-'));
}

export const test = base.extend<{ readonly atlas: Atlas }>({
  atlas: async ({ page, drawing }, use) => {
    await use(new Atlas(page, drawing));
  },
});
