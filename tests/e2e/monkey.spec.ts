import { expect, test } from './atlas';
import type { Page } from './browser';

/** `npm run monkey` sets more of both. */
const ACTIONS = Number(process.env.MONKEY_ACTIONS ?? 80);
const SEEDS = (process.env.MONKEY_SEEDS ?? '7').split(',').map(Number);
/** Clicks that do not settle are left alone after this long, in milliseconds: what lies over a control is no fault. */
const PATIENCE = 1500;

const KEYS = [
  ...['Escape', 'Escape', 'Enter', ' ', 'Tab', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'],
  ...['Home', 'End', 'PageDown', '+', '-', '0', 'p', 'n', 'b', 'c', 't', '?', '/', 'Control+z', 'Control+y'],
];
const WORDS = ['桂林', '产值', '=1+1', '<b>', '99999999', '-1', '2017', ''];

/** The same numbers in [0, 1) for the same seed. Method: mulberry32. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Where something that can be used stands, chosen by a number in [0, 1); a link that leads away is none. */
const somewhere = (page: Page, share: number) =>
  page.evaluate((given) => {
    const usable = [
      ...document.querySelectorAll<HTMLElement>(
        'button, input, select, textarea, summary, [role=option], [role=tab], [role=slider], a[href^="#"], [data-place]',
      ),
    ].filter((element) => {
      if (element.matches(':disabled, [type=file]') || !element.checkVisibility()) return false;
      const { x, y, width, height } = element.getBoundingClientRect();
      const [left, top] = [x + width / 2, y + height / 2];
      if (left < 0 || top < 0 || left > innerWidth || top > innerHeight) return false;
      const hit = document.elementFromPoint(left, top);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
    const chosen = usable[Math.floor(given * usable.length)];
    if (!chosen) return undefined;
    const { x, y, width, height } = chosen.getBoundingClientRect();
    return {
      x: x + width / 2,
      y: y + height / 2,
      tag: chosen.tagName,
      options: chosen.querySelectorAll('option').length,
    };
  }, share);

/** Does one thing that a person might, and says what. */
async function act(page: Page, chance: () => number): Promise<string> {
  const kind = chance();
  const { width = 1366, height = 768 } = page.viewportSize() ?? {};
  const anywhere = () => ({ x: chance() * width, y: chance() * height });
  if (kind < 0.6) {
    const found = await somewhere(page, chance());
    if (!found) return 'nothing to use';
    await page.mouse.click(found.x, found.y);
    if (found.tag === 'SELECT') {
      const steps = Math.floor(chance() * found.options);
      for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    if (found.tag === 'INPUT' || found.tag === 'TEXTAREA')
      await page.keyboard.insertText(WORDS[Math.floor(chance() * WORDS.length)] ?? '');
    return `use ${found.tag} at ${Math.round(found.x)},${Math.round(found.y)}`;
  }
  if (kind < 0.75) {
    const key = KEYS[Math.floor(chance() * KEYS.length)] ?? 'Escape';
    await page.keyboard.press(key);
    return `press ${key}`;
  }
  const at = anywhere();
  await page.mouse.move(at.x, at.y);
  if (kind < 0.82) {
    await page.mouse.wheel(0, (chance() - 0.5) * 600);
    return 'wheel';
  }
  if (kind < 0.9) {
    const to = anywhere();
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 3 });
    await page.mouse.up();
    return 'drag';
  }
  if (kind < 0.95) {
    await (chance() < 0.6 ? page.goBack({ timeout: PATIENCE }) : page.goForward({ timeout: PATIENCE })).catch(
      () => null,
    );
    return 'go back or forth';
  }
  await page.mouse.dblclick(at.x, at.y);
  return 'double click';
}

/** What the page says of its view: title, key, rows of the table and colours of the map. */
async function said(page: Page) {
  await expect(page.locator('[data-map-state]')).toHaveAttribute('data-map-state', /svg|ready/, {
    timeout: 60_000,
  });
  const texts = (selector: string) => page.locator(selector).allTextContents();
  return {
    title: await texts('.title-line h1'),
    key: await texts('.legend .legend-classes li'),
    rows: (await texts('.drawer tbody tr')).sort(),
    colours: await page
      .locator('[data-map-state] svg [data-place][fill]')
      .evaluateAll((marks) =>
        marks.map((mark) => `${mark.getAttribute('data-place')} ${mark.getAttribute('fill')}`),
      ),
  };
}

for (const seed of SEEDS)
  test(`${ACTIONS} random actions of seed ${seed} end in what a fresh load of the link shows`, async ({
    atlas,
    page,
    drawing,
  }) => {
    test.setTimeout(120_000 + ACTIONS * 4000);
    await page.addInitScript(() => {
      window.print = () => window.dispatchEvent(new Event('afterprint'));
      window.open = () => null;
    });
    page.on('dialog', (dialog) => dialog.accept());
    await atlas.open();
    const chance = chanceOf(seed);
    const done: string[] = [];
    for (let action = 1; action <= ACTIONS; action++) {
      const deed = await act(page, chance);
      done.push(deed);
      await expect(
        page.getByRole('alert').filter({ hasText: '页面出错' }),
        `${seed}.${action}: ${done.slice(-5)}`,
      ).toHaveCount(0);
      if (!page.url().includes('/maps/guangxi/')) await page.goto('./');
    }
    // The same view beside its table, in this page and in a new one.
    await page.keyboard.press('Escape');
    const shown = await page.evaluate((which) => {
      const view = new URLSearchParams(location.hash.slice(1));
      for (const name of ['presenting', 'embed', 'page', 'compareMaps', 'sheet']) view.delete(name);
      view.set('drawer', 'table');
      view.set('drawing', which);
      location.hash = view.toString();
      return location.hash;
    }, drawing);
    await expect(page.locator('.drawer')).toBeVisible();
    const fresh = await page.context().newPage();
    await fresh.goto(`./${shown}`);
    // The plain map may have been chosen on the way, and this browser keeps that.
    await expect(fresh.locator('[data-map-state="ready"], [data-map-state="svg"]')).toBeVisible({
      timeout: 60_000,
    });
    await expect(fresh.locator('.drawer')).toBeVisible();
    await expect(async () => expect(await said(page)).toEqual(await said(fresh))).toPass({ timeout: 30_000 });
  });
