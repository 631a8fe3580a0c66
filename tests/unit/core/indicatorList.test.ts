import { describe, expect, test } from 'vitest';
import { emptyOffers } from '../../../src/core/emptyOffer';
import { listIndicators } from '../../../src/core/indicatorList';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { groupOptions } from '../../../src/ui/controls/comboboxOptions';
import { atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const idsOf = (level: 'city' | 'county' | 'park', standing: string) =>
  listIndicators(dataset, level)
    .filter((listed) => listed.standing === standing)
    .map(({ indicator }) => indicator.id);

describe('the list of indicators', () => {
  test('begins with what covers the level that is shown, widest first', () => {
    const shares = listIndicators(dataset, 'county').flatMap(({ standing, coverage: [first] }) =>
      standing === 'here' && first ? [first.count / first.total] : [],
    );
    expect(shares[0]).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(idsOf('county', 'here')).toContain('manufacturing-employment-share');
    expect(idsOf('city', 'here')).toContain('industrial-output');
  });

  test('puts what only other levels have after it', () => {
    const standings = listIndicators(dataset, 'county').map(({ standing }) => standing);
    expect(standings.indexOf('elsewhere')).toBeGreaterThan(standings.lastIndexOf('here'));
    expect(standings.indexOf('single')).toBeGreaterThan(standings.lastIndexOf('elsewhere'));
    expect(idsOf('county', 'elsewhere')).toContain('industrial-investment');
  });

  test('says of what never has two places at a time that it compares nothing', () => {
    const single = listIndicators(dataset, 'city').filter(({ standing }) => standing === 'single');
    expect(single.length).toBeGreaterThan(50);
    for (const { indicator } of single) {
      const questions = new Map<string, Set<string>>();
      for (const figure of dataset.figuresByIndicator.get(indicator.id) ?? []) {
        const place = dataset.places.get(figure.place);
        if (!place || place.kind === 'group' || (place.kind === 'region' && place.level === 'region'))
          continue;
        const level = place.kind === 'park' ? 'park' : place.level;
        const key = `${level} ${figure.period} ${figure.status}`;
        questions.set(key, (questions.get(key) ?? new Set()).add(figure.place));
      }
      const unlocated = [...questions.values()].every(
        (places) =>
          [...places].filter((id) => {
            const place = dataset.places.get(id);
            return place?.kind !== 'park' || place.point !== undefined;
          }).length <= 1,
      );
      expect({ id: indicator.id, unlocated }).toEqual({ id: indicator.id, unlocated: true });
    }
  });

  test('folds until all are asked for, and a search finds what is folded', () => {
    const options = ['a', 'b'].map((id) => ({
      id,
      label: id,
      detail: '',
      group: 'g',
      keywords: '',
      folded: id === 'b',
    }));
    const shown = (query: string, unfolded: boolean) =>
      groupOptions(options, query, unfolded).flatMap((group) => group.options.map(({ id }) => id));
    expect(shown('', false)).toEqual(['a']);
    expect(shown('', true)).toEqual(['a', 'b']);
    expect(shown('b', false)).toEqual(['b']);
  });
});

describe('what an empty map offers', () => {
  test('is the levels that have the indicator, and indicators that the level has, of its theme first', () => {
    const offers = emptyOffers(dataset, {
      ...DEFAULT_VIEW,
      level: 'county',
      indicator: 'industrial-investment',
      period: '2017',
    });
    expect(offers[0]).toEqual({ kind: 'level', level: 'city', count: 14 });
    expect(offers.filter(({ kind }) => kind === 'indicator')).toHaveLength(3);
    for (const offer of offers) expect(offer.count).toBeGreaterThan(0);
  });

  test('is first the periods that the level has', () => {
    const offers = emptyOffers(dataset, {
      ...DEFAULT_VIEW,
      level: 'county',
      indicator: 'gdp',
      period: '2019',
    });
    expect(offers[0]).toEqual({ kind: 'period', period: '2020', status: 'actual', count: 84 });
    expect(offers.some(({ kind }) => kind === 'indicator')).toBe(false);
  });
});
