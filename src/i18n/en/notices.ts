import type { notices as zh } from '../zh/notices';

export const notices: Record<keyof typeof zh, string> = {
  title: 'Notices',
  details: 'Details ({count})',
  dismiss: 'Dismiss',
  problems: 'Some data failed its checks and is left out; the rest is shown.',
  data: 'The data could not be loaded.',
  boundaries: 'The boundaries could not be loaded.',
  surroundings: 'The surroundings could not be loaded; only {region} is shown.',
  scene: 'This view could not be drawn; the map still shows the last one.',
  moreProblems: '{count} more on the page of data and sources, under problems',
  part: 'A part of the page failed; the rest keeps working.',
  noEngine:
    'This browser has no WebGL2: the map is shown as a vector drawing. Clicking, comparing, tables and lists work as usual.',
  noEngineFiles:
    'The files of the map engine did not arrive whole: the map is shown as a vector drawing. Clicking, comparing, tables and lists work as usual. Reload the page to try again.',
  map: 'The map reports an error.',
  storyLink: 'the story in the link is cut or damaged: {reason}',
  at: '{where}: {message}',
};
