import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { atlasFolder } from './scripts/build/atlasFolder.ts';
import { contentPolicy } from './scripts/build/contentPolicy.ts';
import { earlyChunks } from './scripts/build/earlyChunks.ts';
import { firstPage } from './scripts/build/firstPage.ts';
import { licences } from './scripts/build/licences.ts';
import { offlineFiles } from './scripts/build/offlineFiles.ts';
import { pinyinNames } from './scripts/build/pinyinNames.ts';
import { portablePage } from './scripts/build/portablePage.ts';
import { serverFiles } from './scripts/build/serverFiles.ts';

// 127.0.0.1, since "localhost" may mean IPv6 only, which the printed address would not say.
const host = '127.0.0.1';

export default defineConfig(({ mode }) => {
  const isPortable = mode === 'portable';
  const { note, write } = licences();
  return {
    base: './',
    plugins: [
      atlasFolder(),
      solid(),
      pinyinNames(),
      firstPage(),
      note(),
      write,
      ...(isPortable ? [portablePage()] : [earlyChunks(), serverFiles(), contentPolicy(), offlineFiles()]),
    ],
    build: {
      target: 'chrome109',
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
    worker: { format: 'es', plugins: () => [note()] },
    server: { host },
    preview: { host },
  };
});
