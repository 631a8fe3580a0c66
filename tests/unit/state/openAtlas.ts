import { readFileSync } from 'node:fs';
import { createRoot } from 'solid-js';
import { vi } from 'vitest';
import { type Atlas, createAtlas } from '../../../src/state/atlas';
import { type PageWindow, stubWindow } from './pageWindow';

vi.mock('../../../src/load/geoFile', () => ({
  readGeoFile: async (name: string) =>
    JSON.parse(readFileSync(new URL(`../../../public/geo/${name}`, import.meta.url), 'utf8')),
}));

/** The page's store without a page, at a link, once it has its first scene. */
export async function openAtlas(hash = ''): Promise<Atlas & { page: PageWindow; close: () => void }> {
  const page = stubWindow(hash);
  const [atlas, close] = createRoot((dispose) => [createAtlas(), dispose] as const);
  await vi.waitFor(() => {
    if (!atlas.scene()) throw new Error('no scene yet');
  }, 60_000);
  return { ...atlas, page, close };
}
