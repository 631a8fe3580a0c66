import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

/** The layers that a layer may import besides itself; `i18n` is the lowest and holds words alone. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  i18n: [],
  core: ['i18n'],
  load: ['core', 'i18n'],
  state: ['core', 'load', 'i18n'],
  map: ['core', 'load', 'state', 'i18n'],
  figure: ['core', 'load', 'state', 'i18n'],
  ui: ['core', 'load', 'state', 'figure', 'i18n'],
  app: ['core', 'load', 'state', 'map', 'figure', 'ui', 'i18n'],
};

/** Packages that only the named layers may import. */
const PACKAGE_OWNERS: readonly { readonly packages: RegExp; readonly layers: readonly string[] }[] = [
  { packages: /^(maplibre-gl)($|\/)/, layers: ['map'] },
  { packages: /^solid-js($|\/)/, layers: ['state', 'ui', 'app'] },
];

/** What `core` may not reach: the page, the network, storage, the clock and chance. */
const IMPURE = new Set([
  ...['window', 'document', 'navigator', 'location', 'history', 'self', 'globalThis', 'process'],
  ...['fetch', 'XMLHttpRequest', 'localStorage', 'sessionStorage', 'indexedDB', 'performance', 'crypto'],
  ...['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'matchMedia'],
]);

const layerOf = (path: string) => relative(SOURCE, path).split(/[/\\]/)[0] ?? '';

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function parse(path: string, text: string) {
  const { program, errors, module } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  return { program, module };
}

/** Everything that a module imports, re-exports or loads later. */
function importsOf(path: string, text: string): string[] {
  const { program } = parse(path, text);
  const found: string[] = [];
  const add = (source: unknown) => {
    if (source && typeof source === 'object' && 'value' in source && typeof source.value === 'string')
      found.push(source.value);
  };
  new Visitor({
    ImportDeclaration: ({ source }) => add(source),
    ExportNamedDeclaration: ({ source }) => add(source),
    ExportAllDeclaration: ({ source }) => add(source),
    ImportExpression: ({ source }) => add(source),
  }).visit(program);
  return found;
}

/** What is wrong with the imports of a module, in words. */
function brokenImports(path: string, text: string): string[] {
  const layer = layerOf(path);
  const name = relative(SOURCE, path);
  return importsOf(path, text).flatMap((source) => {
    if (!source.startsWith('.')) {
      const owner = PACKAGE_OWNERS.find(({ packages }) => packages.test(source));
      return owner && !owner.layers.includes(layer) ? [`${name} imports ${source}`] : [];
    }
    const target = resolve(dirname(path), source);
    const other = layerOf(target);
    const isInner = layer === 'ui' && other === 'figure' && !/figure(\/index)?$/.test(target);
    const isAllowed = other === layer || (MAY_IMPORT[layer]?.includes(other) && !isInner);
    return isAllowed ? [] : [`${name} imports ${relative(SOURCE, target)}`];
  });
}

/** Where a module of `core` reaches out of pure functions. */
function impurities(path: string, text: string): string[] {
  const name = relative(SOURCE, path);
  const { program } = parse(path, text);
  const found: string[] = [];
  const declared = new Set<string>();
  new Visitor({
    VariableDeclarator: ({ id }) => {
      if (id.type === 'Identifier') declared.add(id.name);
    },
  }).visit(program);
  const check = (identifier: unknown) => {
    if (!identifier || typeof identifier !== 'object' || !('name' in identifier)) return;
    const used = String(identifier.name);
    if (IMPURE.has(used) && !declared.has(used)) found.push(`${name} uses ${used}`);
  };
  new Visitor({
    CallExpression: ({ callee }) => check(callee),
    MemberExpression: (member) => {
      check(member.object);
      const path = text.slice(member.start, member.end);
      if (path === 'Date.now' || path === 'Math.random') found.push(`${name} uses ${path}`);
    },
    NewExpression: (created) => {
      check(created.callee);
      const isClock =
        text.slice(created.callee.start, created.callee.end) === 'Date' && created.arguments.length === 0;
      if (isClock) found.push(`${name} uses new Date()`);
    },
  }).visit(program);
  return found;
}

/** The modules of `src` that a module imports, told by path; styles and packages are none. */
function modulesOf(path: string, text: string, known: ReadonlySet<string>): string[] {
  const found = importsOf(path, text)
    .filter((source) => source.startsWith('.'))
    .flatMap((source) => {
      const target = resolve(dirname(path), source);
      const files = [target, `${target}.ts`, `${target}.tsx`, join(target, 'index.ts')];
      return files.find((file) => known.has(file)) ?? [];
    });
  return [...new Set(found)];
}

/**
 * Modules that reach themselves through their imports, told as the way there and back. Imports of types and imports that
 * load later count: a circle of either kind cannot be read from below.
 */
function importCircles(texts: ReadonlyMap<string, string>): string[] {
  const known = new Set(texts.keys());
  const imports = new Map([...texts].map(([path, text]) => [path, modulesOf(path, text, known)]));
  const done = new Set<string>();
  const way: string[] = [];
  const circles: string[] = [];
  const visit = (path: string) => {
    if (done.has(path)) return;
    const from = way.indexOf(path);
    if (from >= 0) {
      circles.push([...way.slice(from), path].map((file) => relative(SOURCE, file)).join(' → '));
      return;
    }
    way.push(path);
    for (const next of imports.get(path) ?? []) visit(next);
    way.pop();
    done.add(path);
  };
  for (const path of known) visit(path);
  return circles;
}

const inLayer = (name: string) => join(SOURCE, name);

test('every layer imports only what lies below it', () => {
  const broken = sourceFiles(SOURCE).flatMap((path) => brokenImports(path, readFileSync(path, 'utf8')));
  expect(broken).toEqual([]);
});

test('no module imports itself by a circle', () => {
  const texts = new Map(sourceFiles(SOURCE).map((path) => [path, readFileSync(path, 'utf8')]));
  expect(importCircles(texts)).toEqual([]);
});

test.each([
  ["import { b } from './b';", "import type { A } from './a';"],
  ["const b = lazy(() => import('./b'));", "export * from './a';"],
])('a circle of %s and %s is told', (a, b) => {
  const texts = new Map([
    [inLayer('core/a.ts'), a],
    [inLayer('core/b.tsx'), b],
    [inLayer('core/c.ts'), "import './a';"],
  ]);
  expect(importCircles(texts)).toEqual(['core/a.ts → core/b.tsx → core/a.ts']);
});

test('core reaches no page, network, storage, clock or chance', () => {
  const impure = sourceFiles(inLayer('core')).flatMap((path) => impurities(path, readFileSync(path, 'utf8')));
  expect(impure).toEqual([]);
});

test.each([
  ['core/scene/scene.ts', "import { createSignal } from 'solid-js';"],
  ['core/query.ts', "import { dataFiles } from '../load/dataFiles';"],
  ['load/offline.ts', "import 'maplibre-gl';"],
  ['state/data.ts', "const map = await import('../map/index');"],
  ['figure/svgMap.ts', "export * from '../ui/Later';"],
  ['ui/Later.tsx', "import type { AtlasMap } from '../map';"],
  ['ui/Later.tsx', "import { markup } from '../figure/text/markup';"],
  ['ui/Later.tsx', "export { Map } from 'maplibre-gl';"],
])('%s may not say %s', (path, text) => {
  expect(brokenImports(inLayer(path), text)).toHaveLength(1);
});

test.each([
  ['ui/Later.tsx', "import { svgMap } from '../figure';"],
  ['app/main.tsx', "const engine = await import('../map');"],
  ['map/engine.ts', "import 'maplibre-gl/dist/maplibre-gl.css';"],
])('%s may say %s', (path, text) => {
  expect(brokenImports(inLayer(path), text)).toEqual([]);
});

test.each(['fetch("data.csv")', 'document.title', 'Date.now()', 'new Date()', 'Math.random()'])(
  'core may not say %s',
  (text) => {
    expect(impurities(inLayer('core/query.ts'), text)).toHaveLength(1);
  },
);
