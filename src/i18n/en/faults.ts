import type { faults as zh } from '../zh/faults';

export const faults: Record<keyof typeof zh, string> = {
  again: 'Try again',
  missing:
    'A part of the page did not arrive: the connection is lost or the file cannot be had now. The rest works.',
  cut: 'A part of the page did not arrive whole. Loading the page anew mends it and keeps the view.',
  newer: 'A newer version was published, and this part of the old one is gone. Loading it keeps the view.',
  newVersion: 'Load the new version',
  loadAnew: 'Load anew',
  partHere: 'This part did not load; try again',
  tryPart: '{part} did not load; try again',
  slow: 'The connection is slow; still waiting for {file}',
  unreachable: '{file}: the connection failed',
  status: '{file}: the server answered {status}',
  unreadable: '{file}: what came is not whole, or not this file',
  'file.data': 'the data files',
  'file.boundaries': 'the boundaries',
  'file.part': 'a part of the page',
  'file.surroundings': 'the surroundings',
  nothing: 'The data did not load',
  noSheets: 'Boundaries or data did not load, so no sheet can be drawn',
  noMap: 'The boundaries did not load, so no map can be drawn; figures, tables, ranking and sources work.',
  leave: 'Leave the presentation',
};
