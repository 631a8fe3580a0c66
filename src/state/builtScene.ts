import { type Accessor, createMemo, untrack } from 'solid-js';
import { messageOf } from '../core/problem';
import type { Scene } from '../core/scene/scene';
import { inBothLanguages } from '../i18n/inBothLanguages';
import type { Notices } from './notices';

const NOTICE = 'scene';

/**
 * The scene as it is built anew whenever what it is built from changes. One that cannot be built leaves the last one
 * where it is, under a notice that says why, until one can be built again.
 * @param build reads signals; undefined while something is not there yet
 */
export function createBuiltScene(
  build: () => Scene | undefined,
  notices: Notices,
): Accessor<Scene | undefined> {
  return createMemo((last: Scene | undefined) => {
    try {
      const built = build();
      if (untrack(notices.list).some(({ id }) => id === NOTICE)) notices.dismiss(NOTICE);
      return built;
    } catch (error) {
      const message = messageOf(error);
      const text = inBothLanguages('notices.scene');
      notices.add({ id: NOTICE, kind: 'error', text, details: [{ zh: message, en: message }] });
      return last;
    }
  });
}
