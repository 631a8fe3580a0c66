/** Tables that are handed out to be filled in. Their heads are those that the reader of own tables knows. */
export const templates = {
  code: 'Code',
  cities: 'City',
  counties: 'County',
  parks: 'Park',
  city: 'City',
  county: 'County',
  period: 'Period',
  notes: 'How to fill in',
  'note.figures':
    'Numbers only; leave blank what is missing and never write 0 for it. Units stand in the brackets of the head and may be changed.',
  'note.period': 'The row “时期” says the period of the figures: 2024年, 2024年1—6月, 2024年6月.',
  'note.places': 'Leave codes and names as they are; rows that are not needed may be deleted.',
} as const;
