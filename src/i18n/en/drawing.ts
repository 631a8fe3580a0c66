import type { drawing as zh } from '../zh/drawing';

export const drawing: Record<keyof typeof zh, string> = {
  noWebGL2:
    'This browser has no WebGL2, or could not start it; the map is drawn as plain vectors and works as usual.',
  noFiles:
    'The map engine’s files did not arrive whole; the map is drawn as plain vectors and works as usual.',
  cutFiles:
    'The map engine’s files did not arrive whole; the map is drawn as plain vectors and works as usual. Trying again loads the page anew and keeps the view.',
  lostContext:
    'The graphics card stopped drawing the map; the map is drawn as plain vectors and works as usual. It changes back when the card returns.',
  broken: 'The map engine could not draw the map; the map is drawn as plain vectors and works as usual.',
  again: 'Try again',
  choosePlain: 'Map: graphics engine, change to plain vectors',
  chooseEngine: 'Map: plain vectors, change to the graphics engine',
};
