/** Words of plates: what their keys, corners and lists say. */
export const plates = {
  radiation: 'Direction of spread from the core',
  joiningLine: 'Joins members that do not touch; the places it crosses do not belong',
  undrawnElements: 'Named in the document but not on the map (no members or places given): {names}',
  undrawnParks: 'Not on the map for want of a position: {names}',
  together: '{name} and others, {count} in all',
  samePoint: 'At the same point ({count})',
  samePointWhy: 'Public sources give one position for all of them; the map shows one place.',
  inferredKey: 'Broken outline: inferred members, not listed by the document: {names}',
  inferredNote: 'Inferred members (not listed by the document; reasons in the layout panel): {names}',
  silent: 'The document says nothing of: {names}',
  scale: '1:{ratio}',
  projection:
    'Albers equal-area conic (central meridian {meridian}° E, standard parallels {south}° N, {north}° N), WGS-84',
  maker: 'Made by: {maker}',
} as const;
