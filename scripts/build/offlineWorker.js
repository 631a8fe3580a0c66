/**
 * What the service worker needs of its global scope.
 * @typedef {{ waitUntil(work: Promise<unknown>): void }} Lasting
 * @typedef {Lasting & { request: Request, respondWith(answer: Promise<Response>): void }} Asked
 * @typedef {Lasting & { data: { type: string }, ports: readonly MessagePort[] }} Told
 * @typedef {object} WorkerScope
 * @property {{ scope: string }} registration
 * @property {() => Promise<void>} skipWaiting
 * @property {{ claim(): Promise<void> }} clients
 * @property {((kind: 'install' | 'activate', listener: (event: Lasting) => void) => void)
 *   & ((kind: 'message', listener: (event: Told) => void) => void)
 *   & ((kind: 'fetch', listener: (event: Asked) => void) => void)} addEventListener
 */

/**
 * The service worker: keeps every file of a build and answers from them without a network. What it keeps is what was built,
 * by its hash: a sign-in page, a file cut short or one that was spoilt in the browser's storage is asked for again and never
 * answered with.
 * @param {Readonly<Record<string, string>>} files SHA-256 in hexadecimal digits by path from the page's folder
 * @param {string} release tells one build from another
 */
export function serveOffline(files, release) {
  const worker = /** @type {WorkerScope} */ (/** @type {unknown} */ (self));
  const { scope } = worker.registration;
  const name = `${scope}kept-${release}`;
  const AT_ONCE = 6;
  const PATIENCE = 60_000;
  const addressOf = (/** @type {string} */ path) => new URL(path, scope).href;

  /** @param {ArrayBuffer} body */
  const hashOf = async (body) =>
    [...new Uint8Array(await crypto.subtle.digest('SHA-256', body))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');

  /**
   * An answer that is the file as it was built; undefined for any other.
   * @param {string} path
   * @param {Response | undefined} answer
   */
  const genuine = async (path, answer) => {
    if (!answer?.ok) return undefined;
    const body = await answer.arrayBuffer().catch(() => undefined);
    if (!body || (await hashOf(body)) !== files[path]) return undefined;
    const headers = new Headers(answer.headers);
    // The body stands unpacked.
    for (const packed of ['content-encoding', 'content-length']) headers.delete(packed);
    return new Response(body, { headers });
  };
  /**
   * @param {string} path
   * @param {RequestCache} cache
   */
  const ask = (path, cache) =>
    fetch(addressOf(path), { cache, signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined);

  /**
   * The file from what is kept, or from the network, twice if need be; then it is kept.
   * @param {string} path
   */
  const fileAt = async (path) => {
    const kept = await caches.open(name);
    const found = await genuine(path, await kept.match(addressOf(path)));
    if (found) return found;
    const sources = [
      () => caches.match(addressOf(path)),
      () => ask(path, 'no-cache'),
      () => ask(path, 'reload'),
    ];
    for (const source of sources) {
      const fresh = await genuine(path, await source());
      if (!fresh) continue;
      await kept.put(addressOf(path), fresh.clone());
      return fresh;
    }
    await kept.delete(addressOf(path));
    return undefined;
  };

  /** Whether every file is kept; what is missing or spoilt is asked for again. */
  const keepAll = async () => {
    const left = Object.keys(files);
    let isWhole = true;
    const keepOn = async () => {
      for (let path = left.pop(); path !== undefined && isWhole; path = left.pop())
        if (!(await fileAt(path))) isWhole = false;
    };
    await Promise.all(Array.from({ length: AT_ONCE }, keepOn));
    return isWhole;
  };

  worker.addEventListener('install', (event) => {
    const keep = async () => {
      if (!(await keepAll())) throw new Error('a file of the build could not be had as it was built');
    };
    event.waitUntil(keep());
  });

  worker.addEventListener('activate', (event) => {
    const tidy = async () => {
      const others = (await caches.keys()).filter((other) => other !== name && other.includes(scope));
      await Promise.all(others.map((other) => caches.delete(other)));
      await worker.clients.claim();
    };
    event.waitUntil(tidy());
  });

  worker.addEventListener('message', (event) => {
    if (event.data.type === 'SKIP_WAITING') event.waitUntil(worker.skipWaiting());
    if (event.data.type === 'CHECK')
      event.waitUntil(keepAll().then((isWhole) => event.ports[0]?.postMessage(isWhole)));
  });

  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    const address = new URL(request.url);
    if (request.method !== 'GET' || !address.href.startsWith(scope)) return;
    const path = address.href.slice(scope.length).replace(/[?#].*$/, '') || 'index.html';
    // With a query the network itself is asked; a visit is answered all the same.
    if (!Object.hasOwn(files, path) || (address.search && request.mode !== 'navigate')) return;
    event.respondWith(fileAt(path).then((file) => file ?? fetch(request)));
  });
}
