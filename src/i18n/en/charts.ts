export const charts = {
  without: '{count} more places have no figure',
  places: 'Places',
  tooFew: 'Fewer than two places have a figure.',
  spread:
    'n = {n}; median {median}, mean {mean}, least {least}, greatest {most} ({unit}); the solid line is the median, dashed lines are class limits.',
  oneYearOnly: 'There is one period only; no course to draw.',
  timeKey: 'Dots are actual, squares targets, diamonds forecasts; lines break where a year is missing.',
  scatterAgainst: 'Vertical axis',
  scatterSize: 'Size of points',
  scatterNeedsSecond: 'Choose a second indicator or period for the vertical axis.',
  noCommonPlaces: 'No place has both figures.',
  fit: 'Least-squares line: r = {r}, n = {n}, slope {slope}.',
  noFit: 'n = {n}: too few for a line.',
  fitCaution: 'Correlation is not cause.',
  bivariatePlaces: 'Which places each colour stands for',
  bivariateAxes:
    'First the first indicator ({first}), then the second ({second}); the limits are those of the key.',
  bivariateCell: '{first}, {second} ({count}):',
  low: 'low',
  middle: 'middle',
  high: 'high',
};
