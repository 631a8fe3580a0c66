import type { comparison as zh } from '../zh/comparison';

export const comparison: Record<keyof typeof zh, string> = {
  title: 'Comparison',
  add: 'Add to comparison',
  takeOut: 'Remove from comparison',
  openCount: 'Compare ({count})',
  added: '{place} added to the comparison, {count} of {most}',
  removed: '{place} removed from the comparison',
  cleared: 'The comparison is empty',
  full: 'At most {most} places can be compared: remove one before adding {place}.',
  needsIndicator: 'Choose an indicator first.',
  place: 'Place',
  base: 'Base',
  difference: 'Difference',
  ratio: 'Ratio',
  useAsBase: 'Use {place} as base',
  moveUp: 'Move {place} up',
  moveDown: 'Move {place} down',
  remove: 'Remove {place}',
  clear: 'Clear comparison',
  more: 'More indicators side by side',
};
