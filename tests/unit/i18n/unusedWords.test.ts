import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { zh } from '../../../src/i18n/zh';

const source = fileURLToPath(new URL('../../../src/', import.meta.url));

/** Subjects whose words are looked up by what is found in a file, a row or the surroundings. */
const BY_FINDING: ReadonlySet<string> = new Set(['lands', 'refusals', 'understanding']);

test('every word is shown somewhere', () => {
  const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/^i18n[\\/](zh|en)/.test(name))
    .map((name) => readFileSync(join(source, name), 'utf8'))
    .join('\n');
  const named = new Set([...code.matchAll(/['"`]([a-zA-Z]\w*\.[\w.-]+)['"`]/g)].map(([, key]) => key));
  // `importing.kind.${kind}` may show any word that begins so.
  const begun = [...code.matchAll(/`([a-zA-Z]\w*\.[\w.-]*)\$\{/g)].map(([, start = '']) => start);
  const unused = Object.entries(zh).flatMap(([subject, words]) =>
    BY_FINDING.has(subject)
      ? []
      : Object.keys(words)
          .map((word) => `${subject}.${word}`)
          .filter((key) => !named.has(key) && !begun.some((start) => key.startsWith(start))),
  );
  expect(unused).toEqual([]);
});
