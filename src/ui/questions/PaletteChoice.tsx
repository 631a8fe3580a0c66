import { createMemo, createUniqueId, For } from 'solid-js';
import type { Palette, PaletteKind } from '../../core/colour/palette';
import { DEFAULT_PALETTES, PALETTES, paletteColours, paletteSquare } from '../../core/colour/palettes';
import { isDiverging } from '../../core/scene/choropleth';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';

const SWATCHES = 5;

/** The palettes that fit what is shown, each with its colours. */
export function PaletteChoice() {
  const { view, updateView, theme, dataset } = useAtlas();
  const { t, say } = useWords();
  const name = createUniqueId();
  const kind = createMemo((): PaletteKind => {
    if (view().encoding === 'bivariate') return 'bivariate';
    return isDiverging(dataset()?.indicators.get(view().indicator), view()) ? 'diverging' : 'sequential';
  });
  const fitting = createMemo(() => PALETTES.filter((palette) => palette.kind === kind()));
  const chosen = createMemo(() =>
    fitting().some((palette) => palette.id === view().palette) ? view().palette : DEFAULT_PALETTES[kind()],
  );
  const colours = (palette: Palette) =>
    palette.kind === 'bivariate'
      ? paletteSquare(palette.id, theme()).flat()
      : paletteColours(palette.id, SWATCHES, theme(), palette.kind);
  return (
    <fieldset class="palettes">
      <legend>{t('indicators.palette')}</legend>
      <For each={fitting()}>
        {(palette) => (
          <label class="palette">
            <input
              type="radio"
              name={name}
              checked={palette.id === chosen()}
              onChange={() => updateView({ palette: palette.id })}
            />
            <span class="palette-name">{say(palette.name)}</span>
            <span class="palette-swatches" aria-hidden="true">
              <For each={colours(palette)}>{(colour) => <span style={{ background: colour }} />}</For>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
