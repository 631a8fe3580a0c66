/** Keeps Escape for the page where the browser lets it; elsewhere Escape leaves full screen first. */
interface KeyboardLock {
  readonly keyboard?: {
    readonly lock?: (keys: readonly string[]) => Promise<void>;
    readonly unlock?: () => void;
  };
}

/** Fills the screen where the browser allows it; an embedding page or a wall screen may not, and then the window will do. */
export async function enterFullscreen(): Promise<void> {
  if (document.fullscreenElement || !document.fullscreenEnabled) return;
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    await (navigator as KeyboardLock).keyboard?.lock?.(['Escape']);
  } catch {
    // Without a key or click just before, browsers refuse; the presentation runs in the window.
  }
}

/** Gives the screen back. */
export async function leaveFullscreen(): Promise<void> {
  try {
    (navigator as KeyboardLock).keyboard?.unlock?.();
    if (document.fullscreenElement) await document.exitFullscreen();
  } catch {
    // The browser has taken the screen back by itself.
  }
}

/**
 * Listens for the user leaving full screen by the browser's own means.
 * @returns a function that ends listening
 */
export function onFullscreenLeft(handler: () => void): () => void {
  const listen = () => !document.fullscreenElement && handler();
  document.addEventListener('fullscreenchange', listen);
  return () => document.removeEventListener('fullscreenchange', listen);
}
