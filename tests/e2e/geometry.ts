import type { Page } from './browser';

/**
 * What is wrong with the places of things on the page as it stands, in words; nothing where all is well. The map is free
 * where a click would reach it, and a thing is in sight where a click on its middle and near its corners would reach it.
 * @param leastShare the part of the window, 0 to 1, that the map must keep free
 */
export function geometryOf(page: Page, leastShare: number): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const wrong: string[] = [];
    const map = document.querySelector('[data-map-state]');
    if (!map) return ['no map'];
    const { innerWidth: width, innerHeight: height } = window;
    const GRID = 32;
    let free = 0;
    for (let column = 0; column < GRID; column++)
      for (let row = 0; row < GRID; row++)
        if (
          document
            .elementFromPoint(((column + 0.5) * width) / GRID, ((row + 0.5) * height) / GRID)
            ?.closest('[data-map-state]')
        )
          free++;
    const share = free / GRID ** 2;
    if (share < least) wrong.push(`the map keeps ${share.toFixed(2)} of the window`);
    if (document.documentElement.scrollWidth > width) wrong.push('the page is wider than the window');

    const inSight = (name: string, element: Element | null | undefined) => {
      if (!element) {
        wrong.push(`no ${name}`);
        return;
      }
      for (const box of element.getClientRects()) {
        if (box.left < -1 || box.top < -1 || box.right > width + 1 || box.bottom > height + 1)
          wrong.push(`${name} runs over the window's edge`);
        for (const [across, down] of [
          [0.5, 0.5],
          [0.06, 0.3],
          [0.94, 0.7],
        ] as const) {
          const hit = document.elementFromPoint(box.left + across * box.width, box.top + down * box.height);
          if (!hit || !(element.contains(hit) || hit.contains(element)))
            wrong.push(`${name} is covered by ${hit?.className || hit?.tagName}`);
        }
      }
    };
    inSight('note', document.querySelector('.attribution strong'));
    inSight('source of the boundaries', document.querySelector('.attribution-source'));
    inSight('scale', document.querySelector('.scale-bar'));
    inSight('title', document.querySelector('h1'));
    inSight('source', document.querySelector('.source-line'));
    for (const button of document.querySelectorAll(
      '.map-controls button, .topbar-tools button, .sheet-handle, .sheet-tabs [role="tab"]',
    ))
      if (button.getClientRects().length > 0)
        inSight(`button ${button.getAttribute('aria-label') ?? button.textContent}`, button);
    if (!document.querySelector('.sheet-tabs')) inSight('key', document.querySelector('.legend-title'));
    const heading = document.querySelector('h1');
    if (heading) {
      const lines =
        heading.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(heading).lineHeight);
      if (lines > 2.1) wrong.push(`the title takes ${Math.round(lines)} lines`);
    }

    const [ground, tools] = [
      map.getBoundingClientRect(),
      document.querySelector('.map-controls')?.getBoundingClientRect(),
    ];
    let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
    for (const region of document.querySelectorAll('.svg-map path[data-place^="45"]')) {
      const box = region.getBoundingClientRect();
      left = Math.min(left, box.left);
      top = Math.min(top, box.top);
      right = Math.max(right, box.right);
      bottom = Math.max(bottom, box.bottom);
    }
    if (left < ground.left || top < ground.top || right > ground.right || bottom > ground.bottom)
      wrong.push('the region runs over the edge of the map');
    if (tools && right > tools.left && top < tools.bottom) wrong.push('the region lies under the tools');
    const sea = document.querySelector('.svg-map [data-ground="sea"]')?.getBoundingClientRect();
    if (
      !sea ||
      sea.left > ground.left ||
      sea.top > ground.top ||
      sea.right < ground.right ||
      sea.bottom < ground.bottom
    )
      wrong.push("the world's edge is seen");
    return wrong;
  }, leastShare);
}
