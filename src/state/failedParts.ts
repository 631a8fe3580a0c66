import { messageOf } from '../core/problem';
import { inBothLanguages } from '../i18n/inBothLanguages';
import { asIs } from '../i18n/language';
import { isKeptByBrowser, isMissingFile, loadPageAnew, newerRelease } from '../load/lateFiles';
import type { Notices } from './notices';

/** Parts of the page that failed and can be tried again. */
export interface FailedParts {
  /**
   * Says that a part failed, with a way to try it and all others again.
   * @returns what forgets it: it is gone, or tries again
   */
  readonly add: (error: unknown, again: () => void) => () => void;
}

const NOTICE = 'part';

/**
 * Tells of parts whose code did not arrive or that threw: in words, with what can be done. Where the reason is that a newer
 * version was published, one press brings it, with the view in its link.
 */
export function createFailedParts(notices: Notices): FailedParts {
  const failed = new Map<object, { readonly error: unknown; readonly again: () => void }>();
  const isStanding = () => notices.list().some(({ id }) => id === NOTICE);

  const anew = (text: 'newVersion' | 'loadAnew') => ({
    text: inBothLanguages(`faults.${text}`),
    run: () => void loadPageAnew(),
  });
  const again = {
    text: inBothLanguages('faults.again'),
    run: () => {
      for (const part of [...failed.values()]) part.again();
    },
  };
  const tell = async (error: unknown) => {
    if (!isMissingFile(error)) {
      const text = inBothLanguages('notices.part');
      notices.add({
        id: NOTICE,
        kind: 'error',
        text,
        details: [asIs(messageOf(error))],
        actions: [again, anew('loadAnew')],
      });
      return;
    }
    const isCut = isKeptByBrowser(error);
    const text = inBothLanguages(isCut ? 'faults.cut' : 'faults.missing');
    notices.add({ id: NOTICE, kind: 'error', text, actions: isCut ? [anew('loadAnew')] : [again] });
    if ((await newerRelease()) && failed.size > 0 && isStanding())
      notices.add({
        id: NOTICE,
        kind: 'error',
        text: inBothLanguages('faults.newer'),
        actions: [anew('newVersion'), again],
      });
  };
  return {
    add: (error, retry) => {
      const key = {};
      failed.set(key, { error, again: retry });
      void tell(error);
      return () => {
        failed.delete(key);
        if (failed.size === 0) notices.dismiss(NOTICE);
      };
    },
  };
}
