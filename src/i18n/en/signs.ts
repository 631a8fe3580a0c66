export const signs = {
  listed: ', ',
  andOthers: '{text} and others',
  parted: '; ',
  joined: ', ',
  colon: ': ',
  labelled: '{label}: {text}',
  aside: ' ({text})',
  quoted: '{text}',
  work: '{text}',
  withUnit: '{value} {unit}',
  unitPer: '{above} per {below}',
  works: '; ',
};
