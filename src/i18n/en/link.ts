export const link = {
  broken: 'Parts of the link were not understood; the nearest view is shown.',
  mended: 'The view asked for what the present data do not have; the nearest view is shown.',
  unread: '{part}={value} is not understood; the default stands in its place',
  ownData:
    'needs own data “{value}” that is not on this machine, or is switched off; the rest of the view is kept',
  ownIndicator: '{part}: the indicator is of own data that are not on this machine; it is left out',
  indicator: '{part}: there is no indicator "{value}"; it is left out',
  period:
    '{part}: the indicator has no figures of "{value}" at this level; a period that has some stands in its place',
  status:
    '{part}: the indicator has no figures of status "{value}" at this level and period; a status that has some stands in its place',
  since: '{part}: there is no earlier period "{value}" to compare with; it is left out',
  palette: '{part}: there is no palette "{value}"; it is left out',
  layout: '{part}: there is no layout "{value}"; it is left out',
  element: '{part}: there is no layout element "{value}"; it is left out',
  place: '{part}: there is no place "{value}"; it is left out',
  base: '{part}: "{value}" is none of the compared places; it is left out',
  area: '{part}: the area "{value}" names a place or layout element that does not exist; it is left out',
  sheet: '{part}: there is no sheet "{value}"; it is left out',
  story: '{part}: there is no story "{value}"; it is left out',
  scene: '{part}: there is no scene at "{value}"; the nearest stands in its place',
  embed: '{part}: there is no embeddable part "{value}"; it is left out',
  source: '{part}: there is no source "{value}"; it is left out',
  finder: '{part}: no park is of "{value}"; it is left out',
  matrix: '{part}: the matrix has no "{value}"; it is left out',
  theme: '{part}: there is no theme "{value}"; it is left out',
};
