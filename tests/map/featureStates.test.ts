import { describe, expect, it } from 'vitest';
import { changedStates, placeStates } from '../../src/map/featureStates';
import { type Highlight, highlightFeatures } from '../../src/map/layers/highlight';
import { boundaries } from './sampleScene';

const nothing: Highlight = { hover: undefined, selection: undefined, comparison: [] };
const fills = new Map([
  ['450100', '#111111'],
  ['450200', undefined],
]);

describe('feature states', () => {
  it('hold colours and highlights of the same place together', () => {
    const states = placeStates(fills, {
      hover: '450100',
      selection: '450200',
      comparison: ['450100', '450200'],
    });
    expect(states.get('450100')).toEqual({ fill: '#111111', hover: true, selected: false, compared: true });
    expect(states.get('450200')).toEqual({ fill: null, hover: false, selected: true, compared: true });
  });

  it('change only where they differ, and clear what is left behind', () => {
    const before = placeStates(fills, { ...nothing, hover: '450200' });
    const after = placeStates(fills, { ...nothing, hover: '450300' });
    const changed = changedStates(before, after);
    expect([...changed.keys()].sort()).toEqual(['450200', '450300']);
    expect(changed.get('450200')).toEqual({ fill: null, hover: false, selected: false, compared: false });
  });

  it('clear the colour of a region that lost its figure', () => {
    const changed = changedStates(placeStates(fills, nothing), placeStates(new Map(), nothing));
    expect(changed.get('450100')?.fill).toBeNull();
  });
});

describe('outlines', () => {
  it('are drawn of the places pointed at and of no others', () => {
    const outlines = (highlight: Highlight) =>
      highlightFeatures(highlight, boundaries).features.map(({ properties }) => properties?.kind);
    expect(outlines(nothing)).toEqual([]);
    expect(outlines({ hover: '450103', selection: '450100', comparison: ['450200', 'a-park'] })).toEqual([
      'hover',
      'compared',
      'selected',
    ]);
  });
});
