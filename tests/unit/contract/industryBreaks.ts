import type { Break } from './breaks';

const INDUSTRIES = 'data/industries.csv';

export const industryBreaks: readonly Break[] = [
  {
    rule: 'the family of an industry is a known word',
    changes: [{ file: INDUSTRIES, from: 'tea,制茶,Tea,pillar', to: 'tea,制茶,Tea,column' }],
    told: [
      'data/industries.csv:3 family “column” must be ("pillar" | "emerging" | "pioneer" | "other")',
      'data/parks.csv:3 industries “tea” "tea" is not in data/industries.csv',
      'data/layouts/river-and-tea.json:74 elements.2.industry “tea” "tea" is not in data/industries.csv',
    ],
  },
  {
    rule: 'the symbol of an industry is a known shape',
    changes: [{ file: INDUSTRIES, from: 'pillar,circle', to: 'pillar,cup' }],
    told: [
      'data/industries.csv:3 symbol “cup” must be ("circle" | "square" | "triangle" | "diamond" | "hexagon" | "pentagon" | "star" | "cross" | "triangle-down" | "octagon" | "drop" | "ring" | "plus" | "half-circle" | "shield")',
      'data/parks.csv:3 industries “tea” "tea" is not in data/industries.csv',
      'data/layouts/river-and-tea.json:74 elements.2.industry “tea” "tea" is not in data/industries.csv',
    ],
  },
  {
    rule: 'the colour of an industry is lowercase #rrggbb',
    changes: [{ file: INDUSTRIES, from: '#3f9b4f', to: '#3F9B4F' }],
    told: [
      'data/industries.csv:3 colour “#3F9B4F” must be lowercase #rrggbb',
      'data/parks.csv:3 industries “tea” "tea" is not in data/industries.csv',
      'data/layouts/river-and-tea.json:74 elements.2.industry “tea” "tea" is not in data/industries.csv',
    ],
  },
  {
    rule: 'the shape of an industry is its own within the family',
    changes: [{ file: INDUSTRIES, from: 'pillar,circle', to: 'pillar,drop' }],
    told: [
      'data/industries.csv:3 symbol “drop” "boats" of the same family already has this shape or colour',
      'data/parks.csv:3 industries “tea” "tea" is not in data/industries.csv',
      'data/layouts/river-and-tea.json:74 elements.2.industry “tea” "tea" is not in data/industries.csv',
    ],
  },
  {
    rule: 'the colour of an industry is its own within the family',
    changes: [{ file: INDUSTRIES, from: '#3f9b4f', to: '#2f7ed8' }],
    told: [
      'data/industries.csv:3 colour “#2f7ed8” "boats" of the same family already has this shape or colour',
      'data/parks.csv:3 industries “tea” "tea" is not in data/industries.csv',
      'data/layouts/river-and-tea.json:74 elements.2.industry “tea” "tea" is not in data/industries.csv',
    ],
  },
  {
    rule: 'an industry names a source that exists',
    changes: [{ file: INDUSTRIES, from: '#3f9b4f,river-plan', to: '#3f9b4f,river-report' }],
    told: [
      'data/industries.csv:3 source “river-report” "river-report" is not in data/sources.csv',
      'data/parks.csv:3 industries “tea” "tea" is not in data/industries.csv',
      'data/layouts/river-and-tea.json:74 elements.2.industry “tea” "tea" is not in data/industries.csv',
    ],
  },
  {
    rule: 'an industry has a locator',
    changes: [{ file: INDUSTRIES, from: '#3f9b4f,river-plan,第二章', to: '#3f9b4f,river-plan,' }],
    told: [
      'data/industries.csv:3 locator “” must not be empty',
      'data/parks.csv:3 industries “tea” "tea" is not in data/industries.csv',
      'data/layouts/river-and-tea.json:74 elements.2.industry “tea” "tea" is not in data/industries.csv',
    ],
  },
];
