import type { search as zh } from '../zh/search';

export const search: Record<keyof typeof zh, string> = {
  label: 'Search places, indicators, layouts, industries, sheets and sources',
  placeholder: 'Search places, indicators, layouts…',
  results: 'Search results',
  count: '{count} results',
  nothing: 'Nothing found for “{query}”',
  openTableAlso: 'open a table|import data|own data|upload|spreadsheet|xlsx|csv',
  openTableDetail: 'Excel, WPS, CSV; nothing leaves this computer',
  'kind.action': 'Action',
  'kind.place': 'Place',
  'kind.indicator': 'Indicator',
  'kind.layout': 'Layout',
  'kind.element': 'Layout element',
  'kind.industry': 'Industry',
  'kind.sheet': 'Sheet',
  'kind.source': 'Source',
};
