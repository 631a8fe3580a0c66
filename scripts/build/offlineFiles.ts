import { VitePWA } from 'vite-plugin-pwa';
import { readAtlasFile } from './atlasFolder.ts';

const MEBIBYTE = 2 ** 20;

/** Manifest and service worker: after the first visit every file of the build is there without a network. */
export function offlineFiles(disable: boolean) {
  const { title, shortTitle, description } = readAtlasFile();
  return VitePWA({
    disable,
    // An ending that every server knows; IIS answers 404 for the usual one.
    manifestFilename: 'manifest.json',
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      name: title.zh,
      short_name: shortTitle.zh,
      description: description.zh,
      lang: 'zh-CN',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#f7f4ec',
      theme_color: '#f7f4ec',
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{js,mjs,css,html,json,svg,png,txt}'],
      maximumFileSizeToCacheInBytes: 8 * MEBIBYTE,
      clientsClaim: true,
      cleanupOutdatedCaches: true,
    },
  });
}
