import { type DifferenceReport, differenceSteps } from '../core/ownData/differenceReport';
import { unpacked } from '../core/ownData/packed';
import {
  type OwnFigure,
  type OwnSource,
  ownSourceSteps,
  type ReadSource,
} from '../core/ownData/source/ownSource';
import { outcomeText } from '../core/ownData/words';
import { inBothLanguages } from '../i18n/inBothLanguages';
import type { LocalText } from '../i18n/language';
import { failureReason } from '../load/failureReason';
import { today } from '../load/today';
import { openInWorker } from '../load/workbook/openInWorker';
import type { Atlas } from './atlas';
import { finished } from './inSlices';

/** A newer file that was read with a source's recipe, or why it cannot stand in its place. */
export type NewerReading =
  | { readonly ok: true; readonly source: ReadSource; readonly differences: DifferenceReport<OwnFigure> }
  /** `asks`: it can be decided in the preview. */
  | { readonly ok: false; readonly why: LocalText; readonly asks?: true };

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Reads a newer file in a source's place, with its recipe. A file that asks what the recipe does not decide is not taken:
 * its answers are the person's, in the preview.
 */
export async function readNewer({ dataset }: Atlas, before: OwnSource, file: File): Promise<NewerReading> {
  const register = dataset();
  if (!register) return { ok: false, why: inBothLanguages('common.loading') };
  try {
    const open = await openInWorker({ kind: 'file', file: file.name, content: file });
    try {
      const { decisions } = before.recipe;
      const found = await unpacked(await open.understand(register, decisions), pause);
      if (found.outcome === 'refused') return { ok: false, why: outcomeText(found) };
      if (found.outcome === 'asks') {
        const count = found.tables.reduce((sum, { questions }) => sum + questions.length, 0);
        return { ok: false, asks: true, why: inBothLanguages('ownSources.asks', { count }) };
      }
      const source = await finished(ownSourceSteps(before.name, open.workbook, found, decisions, today()));
      const differences = await finished(differenceSteps(before.figures, source.figures));
      return { ok: true, source, differences };
    } finally {
      open.close();
    }
  } catch (error) {
    return { ok: false, why: failureReason(error) };
  }
}
