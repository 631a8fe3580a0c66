import type { EMBED_CONTROLS, View } from '../../core/view';

/** A part of the page that an embedding page can ask for by name. */
export type Control = (typeof EMBED_CONTROLS)[number];

/** Tells whether a part shows: all do, but in an embedding page only those that it names. */
export function shownControls(view: () => View): (control: Control) => boolean {
  return (control) => {
    const { embed } = view();
    return embed === undefined || embed.includes(control);
  };
}
