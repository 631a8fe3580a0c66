import { attribute } from '../xml/attribute';
import { readPart } from '../xml/readPart';
import type { Zip } from '../zip/Zip';

export interface Relation {
  /** The last word of its type's address, the same in strict and transitional files: `worksheet`, `sharedStrings`. */
  readonly type: string;
  /** Name of the part in the zip. */
  readonly target: string;
}

/** A target as a name in the zip: from the root, or from the folder of the part that names it. */
function resolved(part: string, target: string): string {
  const folder = target.startsWith('/') ? '' : part.replace(/[^/]*$/, '');
  const names: string[] = [];
  for (const name of `${folder}${target}`.replaceAll('\\', '/').split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

/** What a part refers to, by identifier; nothing where the zip has no list of it. */
export async function relationsOf(zip: Zip, part: string): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  const entry = zip.entry(part.replace(/([^/]*)$/, '_rels/$1.rels'));
  if (!entry) return relations;
  await readPart(zip, entry, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      relations.set(attribute(attributes, 'Id') ?? '', {
        type: (attribute(attributes, 'Type') ?? '').replace(/^.*\//, ''),
        target: resolved(part, attribute(attributes, 'Target') ?? ''),
      });
    },
    close() {},
    text() {},
  });
  return relations;
}
