import type { search as zh } from '../zh/search';

export const search: Record<keyof typeof zh, string> = {
  label: 'Search places, indicators, layouts, industries, sheets and sources',
  placeholder: 'Search places, indicators, layouts…',
  results: 'Search results',
  count: '{count} results',
  nothing: 'Nothing found for “{query}”',
  'kind.place': 'Place',
  'kind.indicator': 'Indicator',
  'kind.layout': 'Layout',
  'kind.element': 'Layout element',
  'kind.industry': 'Industry',
  'kind.sheet': 'Sheet',
  'kind.source': 'Source',
};
