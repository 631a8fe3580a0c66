import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What a page may load, by kind; what is not named may not be loaded at all. `inline` stands for the hashes. */
const OF_SITE = {
  'default-src': "'none'",
  'script-src': "'self' inline",
  'style-src': "'self' inline",
  // Pictures of the map and of plates are drawn by way of blobs; the engine's controls have theirs in its stylesheet.
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const;

/**
 * One file has no origin: everything stands in it, its workers as blobs. The engine fetches its worker's blob and starts it
 * as text, since browsers start no module from a page on disk.
 */
const OF_ONE_FILE: Readonly<Record<keyof typeof OF_SITE, string>> = {
  ...OF_SITE,
  'script-src': 'inline',
  'style-src': 'inline',
  'img-src': 'data: blob:',
  'connect-src': 'blob:',
  'worker-src': 'blob: data:',
  'manifest-src': "'none'",
  // Its preview of an embedded map is the file itself.
  'frame-src': "'self' file:",
};

/** Elements whose text is run or styles the page; JSON for the page to read is neither. */
const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi;
const IS_DATA = /\btype="application\/(ld\+)?json"/i;
const WRITTEN_INTO_TAGS = /<[a-z][^>]*?\s(style|on[a-z]+)\s*=[^>]*>/i;

const hashOf = (text: string) =>
  `'sha256-${createHash('sha256').update(text.replaceAll('\r\n', '\n'), 'utf8').digest('base64')}'`;

/**
 * A page with its Content-Security-Policy as the first thing after its character set: own origin only, and of what is
 * written into the page just that which stands there now, by hash.
 * @param kind a site of files, or one file with everything in it
 * @throws Error where a tag carries a style or a handler, which no hash can allow, or where there is no character set
 */
export function withContentPolicy(html: string, kind: 'site' | 'one file'): string {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const [, name = '', given = '', text = ''] of html.matchAll(INLINE)) {
    const isScript = name.toLowerCase() === 'script';
    if (isScript && (IS_DATA.test(given) || /\bsrc=/i.test(given))) continue;
    hashes[isScript ? 'script' : 'style'].add(hashOf(text));
  }
  const [forbidden] = WRITTEN_INTO_TAGS.exec(html.replace(INLINE, '')) ?? [];
  if (forbidden)
    throw new Error(
      `index.html: ${forbidden.slice(0, 120)}: the policy of the page allows no style or handler in a tag; use a class, an attribute of SVG or a script`,
    );
  const policy = Object.entries(kind === 'site' ? OF_SITE : OF_ONE_FILE)
    .map(([part, sources]) => {
      const allowed = part === 'script-src' ? hashes.script : part === 'style-src' ? hashes.style : [];
      const words = sources.split(' ').flatMap((source) => (source === 'inline' ? [...allowed] : source));
      return `${part} ${words.join(' ') || "'none'"}`;
    })
    .join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  const page = html.replace(/<meta charset="[^"]*"\s*\/?>/i, (charset) => `${charset}\n    ${meta}`);
  if (page === html) throw new Error('index.html has no <meta charset> to put the policy after');
  return page;
}

/** Writes the policy into the built page, after everything that other steps of the build write into it. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('index.html is not in the bundle');
        page.source = withContentPolicy(String(page.source), 'site');
      },
    },
  };
}
