export const offline = {
  preparing: 'Saving for use without a network …',
  ready: 'Ready offline',
  failed: 'Needs a network',
  update: 'A newer version is available.',
  apply: 'Update now',
  later: 'Later',
};
