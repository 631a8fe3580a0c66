import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import solid from 'vite-plugin-solid';
import { ATLAS_FOLDER, atlasFolder, readDataFiles } from './atlasFolder.ts';
import { pinyinNames } from './pinyinNames.ts';
import { themedMarkup } from './themedMarkup.ts';

const readGeo = (name: string) => JSON.parse(readFileSync(join(ATLAS_FOLDER, 'public/geo', name), 'utf8'));

/** The declarations that a theme has in the application's own tokens. */
function tokensOf(theme: string, root: string): string {
  const css = readFileSync(join(root, 'src/ui/styles/tokens.css'), 'utf8');
  const [, tokens] = new RegExp(`:root\\[data-theme="${theme}"\\] \\{([^}]*)\\}`).exec(css) ?? [];
  if (!tokens) throw new Error(`src/ui/styles/tokens.css has no theme ${theme}`);
  return tokens.replace(/\s*\n\s*/g, '');
}

/**
 * Decides in a few bytes what the build cannot know: a link has a view of its own, a visitor was welcomed before, a column
 * was dragged, and the window has its shape.
 */
const decide = (welcomed: string, panes: string) =>
  [
    '(e=>{let f=parseFloat(getComputedStyle(document.documentElement).fontSize)/16||1,',
    'w=innerWidth/f,h=innerHeight/f,c="wide",q;',
    'if(location.hash.length>1)e.parentNode.hidden=true;',
    'if(w<1e3||h<480)c="narrow "+(h>w?"bottom":"side")+"-sheet"+(h<480?" low":"");',
    `try{if(localStorage.getItem(${JSON.stringify(welcomed)}))c+=" welcomed";`,
    `q=JSON.parse(localStorage.getItem(${JSON.stringify(panes)})||"{}").questions;`,
    'if(q>0)e.style.setProperty("--kept",q+"px")}catch{}',
    'e.className="shell "+c})(document.currentScript.parentNode)',
  ].join('');

/** Without JavaScript the page is read from top to bottom: title, map, key, table. */
const WITHOUT_SCRIPT = [
  'body{overflow:auto}html,body,#app{height:auto}',
  '#first>.shell{position:static;display:block;pointer-events:auto}',
  '#first .stage,#first .left-column{display:block;width:auto;border:0}',
  '#first .map-ground{height:min(70vh,110vw)}',
  '#first .legend-place{max-height:none}',
  '#first .sheet,#first .welcome,#first button,#first .period-slider,#first .scale,#first .break-tools,#first .brush-fields{display:none}',
  '#first table{margin:12px 14px}#first caption,#first th{text-align:start;font-weight:600}#first td{padding-inline-start:24px}',
].join('');

/** Stylesheets style the page, not its text. */
function withoutStyles(): Plugin {
  const NOTHING = '\0no-styles';
  return {
    name: 'without-styles',
    enforce: 'pre',
    resolveId: { filter: { id: /\.css$/ }, handler: () => NOTHING },
    load: { filter: { id: new RegExp(`^${NOTHING}$`) }, handler: () => 'export default undefined' },
  };
}

/** Draws the default view into the page where it is built, by the application's own parts: the map stands before any script. */
export function firstPage(): Plugin {
  let root = process.cwd();
  return {
    name: 'first-page',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    transformIndexHtml: {
      // After Vite has read the page: what is drawn is no module's.
      order: 'post',
      async handler(html) {
        const { module } = await runnerImport<typeof import('../../src/app/firstPage/renderFirstPage')>(
          join(root, 'src/app/firstPage/renderFirstPage.tsx'),
          {
            root,
            configFile: false,
            plugins: [
              withoutStyles(),
              atlasFolder(),
              solid({ ssr: true, solid: { generate: 'ssr', hydratable: false } }),
              pinyinNames(),
            ],
          },
        );
        const {
          html: shell,
          variables,
          rules,
        } = themedMarkup(
          module.renderFirstPage({
            files: readDataFiles(),
            counties: readGeo('counties.topo.json'),
            surroundings: readGeo('surroundings.topo.json'),
          }),
        );
        const media = { dark: '(prefers-color-scheme:dark)', contrast: '(prefers-contrast:more)' } as const;
        const themes = Object.entries(media).map(
          ([theme, query]) =>
            `@media ${query}{:root:not([data-theme]){${tokensOf(theme, root)}${variables[theme]}}}`,
        );
        const style = `<style>:root{${variables.light}}${themes.join('')}${rules}</style>`;
        const script = `<script>${decide(module.WELCOMED_KEY, module.PANES_KEY)}</script>`;
        const first = `<div id="first"><div class="shell wide">${script}${shell}</div></div>`;
        return html
          .replace('</head>', () => `${style}<noscript><style>${WITHOUT_SCRIPT}</style></noscript></head>`)
          .replace('<div id="app">', (app) => first + app);
      },
    },
  };
}
