import type { HtmlTagDescriptor, Plugin } from 'vite';

/** Modules that every visit needs though they are imported late, the data before the engine. */
const EARLY = [
  { module: 'src/load/dataFiles.ts', priority: 'high' },
  { module: 'src/map/index.ts', priority: 'low' },
];

/** Lets the browser fetch data and engine while the application itself, one file, still loads. */
export function earlyChunks(): Plugin {
  return {
    name: 'early-chunks',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'atlas', tags: ['$initial'] }] } } },
      },
    }),
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        return EARLY.map(({ module, priority }): HtmlTagDescriptor => {
          const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
          if (!chunk) throw new Error(`${module} has no chunk of its own to fetch early`);
          const attrs = {
            rel: 'modulepreload',
            href: `./${chunk.fileName}`,
            fetchpriority: priority,
            crossorigin: true,
          };
          return { tag: 'link', attrs, injectTo: 'head' };
        });
      },
    },
  };
}
