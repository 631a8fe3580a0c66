import type { formulas as zh } from '../zh/formulas';

export const formulas: Record<keyof typeof zh, string> = {
  theme: 'Own formulas',
  title: 'Own formulas',
  note: 'Makes a new indicator of two, to be shown, compared and exported like any other. Formulas are kept in the link and in the project file.',
  rule: 'Rule',
  'rule.ratio': 'Ratio (÷)',
  'rule.share': 'Share (%)',
  'rule.difference': 'Difference (−)',
  'rule.sum': 'Sum (+)',
  'words.ratio': '{first} ÷ {second}',
  'words.share': '{first} as a share of {second}',
  'words.difference': '{first} − {second}',
  'words.sum': '{first} + {second}',
  first: 'First indicator',
  second: 'Second indicator',
  choose: 'Choose',
  name: 'Name (optional)',
  add: 'Add formula',
  remove: 'Remove the formula “{name}”',
  made: 'Unit: {unit}. {coverage}',
  plainUnit: 'none (a plain number)',
  coverage: '{count} of {total} {level} ({period})',
  full: 'There are {most} formulas already; remove one first.',
  known: 'This formula is there already: {name}',
  own: 'Own formula: {words}; in no document, reckoned from the figures of the sources listed',
  'refusal.unknown-indicator': '{part}: “{value}” uses an indicator that the data lack; left out',
  'refusal.same-indicator': '{part}: “{value}” uses one indicator twice; left out',
  'refusal.rank': '{part}: “{value}” uses ranks, which cannot be reckoned with; left out',
  'refusal.rates': '{part}: “{value}” uses rates, which are not divided, added or made shares of; left out',
  'refusal.growth':
    '{part}: “{value}” uses growth rates, which can only be subtracted (in percentage points); left out',
  'refusal.unlike-units':
    '{part}: the two indicators of “{value}” have different units and cannot be added, subtracted or made a share; left out',
  'refusal.no-common-period':
    '{part}: the two indicators of “{value}” have no place and period in common; left out',
  'reason.unknown-indicator': 'There is no such indicator.',
  'reason.same-indicator': 'Choose two different indicators.',
  'reason.rank': 'Ranks cannot be reckoned with.',
  'reason.rates':
    'Rates are not divided, added or made shares of; they can be subtracted, in percentage points.',
  'reason.growth':
    'Growth rates are not divided, added or made shares of; they can be subtracted, in percentage points.',
  'reason.unlike-units':
    'The units differ ({first}, {second}): they cannot be added, subtracted or made a share, but divided.',
  'reason.no-common-period':
    'The two indicators have no place and period in common, so there is nothing to reckon.',
};
