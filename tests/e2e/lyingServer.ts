import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** What a server answers instead of the truth: another status, type or body. */
export interface Lie {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
}

export interface LyingServer {
  readonly address: string;
  /** What is answered from now on; undefined where the truth is. */
  lie: (path: string, request: IncomingMessage) => Lie | undefined;
  readonly close: () => Promise<void>;
}

export const honest = (): undefined => undefined;

/** Serves the built application from a sub-path, and lies where it is told to. */
export async function startLyingServer(): Promise<LyingServer> {
  const folder = resolve(process.env.ATLAS_DIST ?? 'dist');
  const base = '/atlas/';
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname.slice(base.length) || 'index.html';
    const lie = lying.lie(path, request);
    const truth = await readFile(join(folder, path)).catch(() => undefined);
    const body = lie ? (lie.body ?? '') : truth;
    response.writeHead(lie?.status ?? (body === undefined ? 404 : 200), {
      'content-type': lie?.type ?? TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const lying: LyingServer = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    lie: honest,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return lying;
}
