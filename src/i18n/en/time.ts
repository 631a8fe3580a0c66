export const time = {
  timeline: 'Period',
  period: 'Period slider',
  play: 'Play',
  pause: 'Pause',
  stepBack: 'Period before',
  stepForward: 'Period after',
  nothingToPlay: 'Fewer than two periods of the same status and length',
  noFigureYear: 'No figures for {year}',
  stopHelp: '{period}: {count}/{total}',
};
