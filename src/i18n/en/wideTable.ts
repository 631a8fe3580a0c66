export const wideTable = {
  wide: 'Table and profile',
  wideTitle: 'Comparison by theme',
  compareFirst:
    'Add places first: choose a place and press “Add to comparison” in its panel, hold Shift and click on the map, or press C in the list of places. Drawn areas join in.',
  computed: 'from members',
  profile: 'Percentile profile',
  profileWords:
    'A row is an indicator: a dot stands at the place’s percentile among all places of its level, the highest at the right.',
  difference: 'diff. {value}',
  ratio: '× {value}',
  rankOf: '{rank}/{of}',
  noCommonIndicators: 'These places have no indicator in common.',
};
