/** `unavailable`: this page keeps nothing (development, an insecure address). `update`: a newer version waits. */
export type OfflineState = 'unavailable' | 'preparing' | 'ready' | 'update' | 'failed';

export interface Offline {
  /** Lets the waiting version take over; every open page of the atlas then loads anew. */
  readonly applyUpdate: () => void;
}

const SCRIPT = 'sw.js';

/** Reports a version that has been fetched while an older one runs. */
function watchUpdates(registration: ServiceWorkerRegistration, onUpdate: () => void) {
  if (registration.waiting && registration.active) onUpdate();
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) onUpdate();
    });
  });
}

/**
 * Keeps every file of the build in the browser, so that the next visit needs no network, and tells how far it is.
 * A portable page has everything in itself and is ready at once.
 */
export function keepOffline(onState: (state: OfflineState) => void): Offline {
  let registration: ServiceWorkerRegistration | undefined;
  const applyUpdate = () => registration?.waiting?.postMessage({ type: 'SKIP_WAITING' });

  const register = async (container: ServiceWorkerContainer) => {
    onState('preparing');
    registration = await container.register(new URL(SCRIPT, document.baseURI));
    let isUpdate = false;
    watchUpdates(registration, () => {
      isUpdate = true;
      onState('update');
      container.addEventListener('controllerchange', () => location.reload(), { once: true });
    });
    await container.ready;
    if (!isUpdate) onState('ready');
  };

  if (import.meta.env.MODE === 'portable') onState('ready');
  else if (import.meta.env.DEV || !navigator.serviceWorker) onState('unavailable');
  else register(navigator.serviceWorker).catch(() => onState('failed'));
  return { applyUpdate };
}
