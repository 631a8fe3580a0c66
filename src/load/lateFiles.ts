import { messageOf } from '../core/problem';

/** Stylesheets that did not arrive. */
const missing = new Set<HTMLLinkElement>();
let isWatching = false;

/** The page's links tell of a failure only as it happens. */
function watchStylesheets(): void {
  if (isWatching) return;
  isWatching = true;
  const note = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') missing.add(target);
  };
  window.addEventListener('error', note, { capture: true });
}

const nameOf = (address: string) => address.replace(/^.*\//, '');

/** Asks once more for a stylesheet; resolves when it has arrived, and when it has not. */
function askAgain(link: HTMLLinkElement): Promise<void> {
  const next = link.cloneNode() as HTMLLinkElement;
  missing.delete(link);
  return new Promise((resolve) => {
    next.addEventListener('load', () => resolve(), { once: true });
    next.addEventListener('error', () => resolve(), { once: true });
    link.replaceWith(next);
  });
}

/**
 * Code that is loaded late and can be asked for again after it failed. With it go the stylesheets that were missing: of these
 * the build's loader remembers that it asked, and not that they failed.
 * @param load imports a module
 * @returns what imports it, and rejects as the import does, or where its stylesheet is missing still
 */
export function lateImport<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let failure: unknown;
  return async () => {
    watchStylesheets();
    if (failure !== undefined) {
      await Promise.all([...missing].map(askAgain));
      const said = messageOf(failure);
      if ([...missing].some(({ href }) => said.includes(nameOf(href)))) throw failure;
    }
    try {
      const module = await load();
      failure = undefined;
      return module;
    } catch (error) {
      failure = error;
      throw error;
    }
  };
}

/** A file that arrived cut is kept by the browser as it is until the page loads anew; one that did not arrive is not. */
export const isKeptByBrowser = (error: unknown): boolean => error instanceof SyntaxError;

const OWN_FILES = /\.(js|css|json)$/;

/** Loads the page anew with the view in its link, and asks the network for all of its own files. */
export async function loadPageAnew(): Promise<void> {
  const addresses = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(window.location.origin) && OWN_FILES.test(new URL(name).pathname));
  // What the browser's cache holds may be what is broken.
  await Promise.allSettled([...new Set(addresses)].map((address) => fetch(address, { cache: 'reload' })));
  window.location.reload();
}

/** What browsers say of code that did not arrive, and the build's loader of a stylesheet. */
const MISSING = /dynamically imported module|importing a module script|preload CSS|module script/i;

/** Whether an error means that a file of the page did not arrive, or not whole. */
export const isMissingFile = (error: unknown): boolean =>
  isKeptByBrowser(error) || (error instanceof Error && MISSING.test(error.message));

const entryOf = (page: Document) =>
  page.querySelector('script[type="module"][src]')?.getAttribute('src')?.replace(/^.*\//, '');

/** Whether the server has another release than the one that runs; false where it cannot be asked. */
export async function newerRelease(): Promise<boolean> {
  try {
    // With a query, so that no kept copy answers.
    const response = await fetch(new URL(`./?asked=${performance.now()}`, document.baseURI), {
      cache: 'no-store',
    });
    if (!response.ok) return false;
    const published = entryOf(new DOMParser().parseFromString(await response.text(), 'text/html'));
    return published !== undefined && published !== entryOf(document);
  } catch {
    return false;
  }
}
