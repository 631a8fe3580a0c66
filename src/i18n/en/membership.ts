import type { membership as zh } from '../zh/membership';

/** What lies in an area for sure, what may, and what a sum leaves out. */
export const membership: Record<keyof typeof zh, string> = {
  possible: 'Parks and places possibly inside',
  possibleRule:
    'Their points lie nearer to the line than they are accurate, so neither inside nor outside is sure; those whose points lie inside are in the sum.',
  cityOnly:
    'Only their city is stated, and their points lie in or near the member counties; they are not in the sum.',
  pointInside: 'point inside, ±{accuracy} km',
  pointOutside: 'point outside, ±{accuracy} km',
  noPoint: 'no point, counted as its document says',
  none: 'no figure',
  range: 'For sure: {sure}; with all that may be inside: {most}.',
  addedUp: ' (park by park it would be {value}; what counts twice is taken out)',
  leftOut: 'Not counted twice',
  leftOutPart: '{part} ({value}) lies in {whole} and is not added again',
  notRanked: '{names}: inside other parks of the table and not counted again.',
  register: 'register of parks',
};
