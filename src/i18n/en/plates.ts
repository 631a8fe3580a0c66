/** Words of plates: what their keys, corners and lists say. */
export const plates = {
  radiation: 'Direction of spread from the core',
  joiningLine: 'Joins members that do not touch; the places it crosses do not belong',
} as const;
