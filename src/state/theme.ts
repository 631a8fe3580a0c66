import { type Accessor, createMemo } from 'solid-js';
import type { ThemeName, View } from '../core/view';
import { createMediaQuery } from './mediaQuery';

/** The chosen theme, else the one that the system prefers. */
export function createTheme(view: Accessor<View>): Accessor<ThemeName> {
  const dark = createMediaQuery('(prefers-color-scheme: dark)');
  const contrast = createMediaQuery('(prefers-contrast: more)');
  return createMemo(() => view().theme ?? (contrast() ? 'contrast' : dark() ? 'dark' : 'light'));
}
