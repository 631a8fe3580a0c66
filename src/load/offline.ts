/** `unavailable`: this page keeps nothing (development, an insecure address). `update`: a newer version waits. */
export type OfflineState = 'unavailable' | 'preparing' | 'ready' | 'update' | 'failed';

export interface Offline {
  /** Lets the waiting version take over; every open page of the atlas then loads anew. */
  readonly applyUpdate: () => void;
  /** Tries to keep the files once more. */
  readonly again: () => void;
}

const SCRIPT = 'sw.js';
/** How long it may take until every file is kept, in milliseconds; what comes later is still told. */
const PATIENCE = 180_000;

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
 * The worker that answers this page once it is active.
 * @throws Error where it could not keep every file
 */
function activeWorker(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  return new Promise((resolve, reject) => {
    const settle = () => {
      if (worker?.state === 'activated') resolve(worker);
      else if (!worker || worker.state === 'redundant') reject(new Error('not every file could be kept'));
    };
    worker?.addEventListener('statechange', settle);
    settle();
  });
}

/** Whether everything is kept as it was built; the worker asks again for what is not. */
function isAllKept(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
    worker.postMessage({ type: 'CHECK' }, [port2]);
  });
}

/**
 * Keeps every file of the build in the browser, so that the next visit needs no network, and tells how far it is: `ready` only
 * when each of them is there as it was built, `failed` when that cannot be reached. A lost connection that comes back is a new
 * try. A portable page has everything in itself and is ready at once.
 */
export function keepOffline(onState: (state: OfflineState) => void): Offline {
  let registration: ServiceWorkerRegistration | undefined;
  let isUpdate = false;
  let isFailed = false;
  const tell = (state: OfflineState) => {
    isFailed = state === 'failed';
    onState(isUpdate ? 'update' : state);
  };

  const register = async (container: ServiceWorkerContainer) => {
    const known = registration;
    registration = await container.register(new URL(SCRIPT, document.baseURI), { updateViaCache: 'none' });
    if (registration !== known)
      watchUpdates(registration, () => {
        isUpdate = true;
        tell('update');
        container.addEventListener('controllerchange', () => location.reload(), { once: true });
      });
    if (!(await isAllKept(await activeWorker(registration)))) throw new Error('not every file is kept');
  };
  const keep = (container: ServiceWorkerContainer) => {
    tell('preparing');
    const patience = setTimeout(() => tell('failed'), PATIENCE);
    register(container)
      .then(
        () => tell('ready'),
        () => tell('failed'),
      )
      .finally(() => clearTimeout(patience));
  };

  const container = import.meta.env.DEV ? undefined : navigator.serviceWorker;
  const again = () => container && keep(container);
  if (import.meta.env.MODE === 'portable') tell('ready');
  else if (!container) tell('unavailable');
  else {
    keep(container);
    window.addEventListener('online', () => isFailed && again());
  }
  return { applyUpdate: () => registration?.waiting?.postMessage({ type: 'SKIP_WAITING' }), again };
}
