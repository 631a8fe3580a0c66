import AxeBuilder from '@axe-core/playwright';
import type { Page } from './browser';

/** What axe finds wrong in a page, each with its rule and where. The page holds no frame of another host to look into. */
export async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
}
