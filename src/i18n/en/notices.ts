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
  storyLinkUnpacked:
    'this browser is too old to read a story out of a link; ask who sent it for the story’s file',
  storyLink: 'the story in the link is cut or damaged: {reason}',
  at: '{where}: {message}',
};
