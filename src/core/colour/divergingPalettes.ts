import { inBothLanguages } from '../../i18n/inBothLanguages';
import type { DivergingPalette } from './palette';

/** Two arms from a reference: the lower one cold, the higher one warm. Picked for this atlas after ColorBrewer's PuOr, RdBu and BrBG. */
export const DIVERGING_PALETTES: readonly DivergingPalette[] = [
  {
    id: 'blue-amber',
    kind: 'diverging',
    name: inBothLanguages('palettes.blue-amber'),
    low: ['#eaf1f8', '#a9c9e4', '#5f9aca', '#2a6aa5', '#0d3a66'],
    high: ['#fdf0dc', '#f2c98a', '#d5944a', '#9a6026', '#57300f'],
  },
  {
    id: 'purple-orange',
    kind: 'diverging',
    name: inBothLanguages('palettes.purple-orange'),
    low: ['#f3eef8', '#c4b3dc', '#8d76b8', '#5d4394', '#361a63'],
    high: ['#fdf0dc', '#f2c17c', '#d58a2f', '#9a5b12', '#5a3108'],
  },
  {
    id: 'teal-brown',
    kind: 'diverging',
    name: inBothLanguages('palettes.teal-brown'),
    low: ['#e6f3f1', '#9fd0c8', '#4f9f96', '#1d6f68', '#043f3b'],
    high: ['#f8efe0', '#e3c592', '#bf9150', '#8a5f25', '#4f3210'],
  },
  {
    id: 'blue-red',
    kind: 'diverging',
    name: inBothLanguages('palettes.blue-red'),
    low: ['#eaf1f8', '#a9c9e4', '#5f9aca', '#2a6aa5', '#0d3a66'],
    high: ['#fbeae4', '#f0b49f', '#d77a64', '#a8463a', '#64201c'],
  },
];
