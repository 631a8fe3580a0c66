import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const WEB_CONFIG = 'deploy/web.config';

/** Lays beside the page what IIS reads of its own accord: the types of files, caching and headers. */
export function serverFiles(): Plugin {
  return {
    name: 'server-files',
    apply: 'build',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'web.config',
        source: readFileSync(new URL(`../../${WEB_CONFIG}`, import.meta.url), 'utf8'),
      });
    },
  };
}
