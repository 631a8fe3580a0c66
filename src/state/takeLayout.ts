import { readLayoutFile } from '../core/ownLayouts/ownLayout';
import { problemText } from '../core/problem';
import { inBothLanguages } from '../i18n/inBothLanguages';
import type { Atlas } from './atlas';

/** Takes the file of a layout in, or says what is wrong with it. */
export function takeLayoutFile({ ownLayouts, notices }: Atlas, name: string, text: string): void {
  const { file, problems } = readLayoutFile(name, text);
  if (!file) {
    const details = problems.map(problemText);
    notices.add({
      id: 'own-file',
      kind: 'error',
      text: inBothLanguages('ownLayouts.refused', { name }),
      details,
    });
    return;
  }
  ownLayouts.add(file);
  notices.add({
    id: 'own-file',
    kind: 'info',
    text: inBothLanguages('ownLayouts.taken', { name: file.name }),
  });
}
