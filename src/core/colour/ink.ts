import { contrast, LEAST_CONTRAST } from './contrast';
import type { Hex } from './palette';

const [WHITE, BLACK] = ['#ffffff', '#000000'] as const;

/** White on a colour where it reads as letters must, else black, which then does. */
export const inkOn = (colour: Hex): typeof WHITE | typeof BLACK =>
  contrast(WHITE, colour) >= LEAST_CONTRAST.letters ? WHITE : BLACK;
