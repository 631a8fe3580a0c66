import type { View } from '../../core/view';

/** Parts of the page that an embedding page can ask for by name. */
export type Control =
  | 'topbar'
  | 'questions'
  | 'title'
  | 'legend'
  | 'details'
  | 'list'
  | 'period'
  | 'zoom'
  | 'drawer';

/** Tells whether a part shows: all do, but in an embedding page only those that it names. */
export function shownControls(view: () => View): (control: Control) => boolean {
  return (control) => {
    const { embed } = view();
    return embed === undefined || embed.includes(control);
  };
}
