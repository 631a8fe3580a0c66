export const failure = {
  title: 'The page failed and cannot go on',
  what: 'The link still holds the current view and can be copied. Loading again comes back here; or begin with the first view.',
  link: 'Link',
  again: 'Load again',
  start: 'Begin with the first view',
};
