import type { DeckSpec } from './slides/slideSpec';

/**
 * Slides for PowerPoint, WPS and LibreOffice, one a scene: the map as native shapes named after their regions, native
 * text, chart and table, notes in the notes pane, source and schematic note on every slide.
 * The library that writes them loads when this is first called.
 * @throws Error when there is no slide, or a scene does not fit on one
 */
export async function buildSlides(deck: DeckSpec): Promise<Blob> {
  const { buildDeck } = await import('./slides/deck');
  return buildDeck(deck);
}
