import { escapeMarkup } from '../../core/export/escapeMarkup';
import { AUTOPLAY, DEFAULT_VIEW, EMBEDDED_MAP, type View } from '../../core/view';
import { encodeView } from '../../core/viewCodec';
import type { Control } from '../shell/shownControls';

/** What the dialog is set to. */
export interface EmbedChoices {
  readonly controls: readonly Control[];
  /** A story that is presented in the embedded page; empty for the current view. */
  readonly story: string;
  readonly autoplay: boolean;
  /** As HTML takes it: pixels or per cent. */
  readonly width: string;
  /** Pixels. */
  readonly height: number;
}

/** The link that an iframe opens: the view, or a story's first scene, with the chosen controls. */
export function embedLink(address: string, view: View, choices: EmbedChoices): string {
  const { language, theme } = view;
  const shown: View = choices.story
    ? { ...DEFAULT_VIEW, language, theme, story: choices.story, presenting: true }
    : { ...view, page: 'map', story: '', scene: 0, presenting: false };
  const play = choices.story && choices.autoplay ? [AUTOPLAY] : [];
  const embed = [EMBEDDED_MAP, ...(choices.story ? [] : choices.controls), ...play];
  return `${address.replace(/#.*$/, '')}#${encodeView({ ...shown, embed })}`;
}

/**
 * The markup of the iframe.
 * @example embedSnippet('https://…/#embed=map', 'Map', { width: '100%', height: 560, … })
 */
export function embedSnippet(
  link: string,
  title: string,
  { width, height }: Pick<EmbedChoices, 'width' | 'height'>,
): string {
  return `<iframe src="${escapeMarkup(link)}" title="${escapeMarkup(title)}" width="${escapeMarkup(width)}" height="${height}" style="border:0" loading="lazy" allow="fullscreen"></iframe>`;
}
