/** What the page's own text about a start that failed keeps: see the script in `index.html`. */
declare global {
  interface Window {
    /** Says in the page that it could not start, and heals what it can. */
    readonly atlasFailed?: () => void;
  }
}

/** Whether the page's stylesheet arrived, to its end. */
export const isStyled = (): boolean =>
  getComputedStyle(document.documentElement).getPropertyValue('--page-style').trim() === 'whole';

/** The page has started: its text about a start that failed goes, and the next failure may heal anew. */
export function tellStarted(): void {
  document.getElementById('not-started')?.remove();
  try {
    window.sessionStorage.removeItem('atlas-restarted');
  } catch {
    // Storage is off: nothing was kept.
  }
}

/** The page cannot start. */
export const tellFailed = (): void => window.atlasFailed?.();
