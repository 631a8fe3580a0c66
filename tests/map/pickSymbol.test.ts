import { describe, expect, it } from 'vitest';
import { pickSymbol } from '../../src/map/pickSymbol';
import { sampleScene } from './sampleScene';

const [park, other] = sampleScene('city').parks;
const [symbol, larger] = sampleScene('city').symbols;
if (!park || !other || !symbol || !larger) throw new Error('the sample has two parks and two symbols');

/** One pixel a degree. */
const project = ([x, y]: readonly [number, number]) => ({ x, y });
const scene = {
  parks: [
    { ...park, place: 'shifted', point: [100, 20] as const, offset: [10, 0] as const, radius: 5 },
    { ...other, place: 'near', point: [104, 20] as const, offset: [0, 0] as const, radius: 5 },
  ],
  industries: [],
  symbols: [
    { ...larger, place: 'large', point: [110, 20] as const, radius: 40 },
    { ...symbol, place: 'small', point: [125, 20] as const, radius: 8 },
  ],
};
const at = (x: number, y: number, reach = 0) => pickSymbol(scene, project, { x, y }, reach);

describe('the symbol under the pointer', () => {
  it('is the park where its shift puts it', () => {
    expect(at(110, 20)).toBe('shifted');
  });

  it('is the nearest of two parks', () => {
    expect(at(106, 20)).toBe('near');
    expect(at(108, 20)).toBe('shifted');
  });

  it('is the small symbol that lies on a large one', () => {
    expect(at(125, 20)).toBe('small');
    expect(at(140, 20)).toBe('large');
  });

  it('is a park before the symbol under it', () => {
    expect(at(104, 20)).toBe('near');
  });

  it('is the place of an industry that stands there', () => {
    const [industry] = sampleScene('city').industries;
    if (!industry) throw new Error('the sample has an industry');
    const stands = { ...industry, at: 'city', point: [104, 20] as const, offset: [0, 9] as const, radius: 3 };
    const withIndustry = { ...scene, industries: [stands] };
    expect(pickSymbol(withIndustry, project, { x: 104, y: 29 }, 0)).toBe('city');
    expect(pickSymbol(withIndustry, project, { x: 104, y: 22 }, 0)).toBe('near');
  });

  it('is none beyond the reach, which a finger has more of', () => {
    expect(at(104, -40)).toBeUndefined();
    expect(pickSymbol({ ...scene, symbols: [] }, project, { x: 104, y: 28 }, 3)).toBe('near');
    expect(pickSymbol({ ...scene, symbols: [] }, project, { x: 104, y: 29 }, 3)).toBeUndefined();
  });
});
