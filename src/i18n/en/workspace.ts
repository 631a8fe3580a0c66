/** How the page is arranged: lines that are dragged, charts beside or below the map. */
export const workspace = {
  questionsWidth: 'Width of the left column (drag; double click resets)',
  sideWidth: 'Width of the right column (drag; double click resets)',
  chartsHeight: 'Height of the charts (drag; double click resets)',
  'charts.beside': 'Put the charts beside the map',
  'charts.below': 'Put the charts below the map',
  chartsTab: 'Charts',
} as const;
