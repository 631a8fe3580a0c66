import { VitePWA } from 'vite-plugin-pwa';

const MEBIBYTE = 2 ** 20;

/** Manifest and service worker: after the first visit every file of the build is there without a network. */
export const offlineFiles = (disable: boolean) =>
  VitePWA({
    disable,
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      name: '广西工业空间布局图',
      short_name: '广西工业图',
      description: '广西各市、县与园区的产值、投资和规划布局',
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
      globPatterns: ['**/*.{js,mjs,css,html,json,svg,png}'],
      maximumFileSizeToCacheInBytes: 8 * MEBIBYTE,
      clientsClaim: true,
      cleanupOutdatedCaches: true,
    },
  });
