import { describe, expect, it } from 'vitest';
import {
  column,
  listFiles,
  readFigures,
  readIndicators,
  readLayouts,
  readList,
  readPlaces,
  readTable,
  repeated,
  unknown,
} from './readData';

const places = column(readPlaces(), 'id');
const sources = column(readTable('data/sources.csv'), 'id');
const industries = column(readTable('data/industries.csv'), 'id');
const indicatorRows = readIndicators();
const indicators = column(indicatorRows, 'id');
const figures = readFigures();
const parks = readTable('data/parks.csv');
const groups = readTable('data/groups.csv');
const layouts = readLayouts();

describe('figures', () => {
  it('are about places that exist', () => expect(unknown(figures, 'place', places)).toEqual([]));
  it('measure indicators that exist', () => expect(unknown(figures, 'indicator', indicators)).toEqual([]));
  it('come from sources that exist', () => expect(unknown(figures, 'source', sources)).toEqual([]));
});

describe('indicators', () => {
  it('stand in a file named after a theme', () => {
    const themes = [...column(readTable('data/themes.csv'), 'id')];
    const files = listFiles('data/indicators', '.csv');
    expect(files).toEqual(themes.map((theme) => `data/indicators/${theme}.csv`).sort());
  });
  it('name numerators and denominators that exist', () => {
    const ratios = indicatorRows.filter((row) => row.numerator || row.denominator);
    expect(unknown(ratios, 'numerator', indicators)).toEqual([]);
    expect(unknown(ratios, 'denominator', indicators)).toEqual([]);
  });
  it('are not additive where a sum means nothing', () => {
    const additive = indicatorRows.filter((row) => row.additive === 'yes');
    expect(unknown(additive, 'kind', new Set(['amount', 'count', 'area']))).toEqual([]);
  });
});

describe('parks', () => {
  const regions = new Map(readTable('geo/regions.csv').map((row) => [row.adcode, row]));

  it('lie in a city of the register', () => {
    expect(parks.filter((row) => regions.get(row.city)?.level !== 'city').map((row) => row.at)).toEqual([]);
  });
  it('lie in a county of that city', () => {
    const stray = parks.filter((row) => {
      if (row.county === '') return false;
      const county = regions.get(row.county);
      return county?.level !== 'county' || county.parent !== row.city;
    });
    expect(stray.map((row) => `${row.at} ${row.county}`)).toEqual([]);
  });
  it('have a parent that exists, is another and lies in the same city', () => {
    const city = new Map(parks.map((row) => [row.id, row.city]));
    const orphans = parks.filter(
      (row) => row.parent !== '' && (row.parent === row.id || city.get(row.parent) !== row.city),
    );
    expect(orphans.map((row) => `${row.at} ${row.parent}`)).toEqual([]);
  });
  it('come from sources that exist', () => expect(unknown(parks, 'source', sources)).toEqual([]));
  it('name industries that exist', () => {
    const stray = parks.flatMap((row) =>
      readList(row.industries)
        .filter((id) => !industries.has(id))
        .map((id) => `${row.at} ${id}`),
    );
    expect(stray).toEqual([]);
  });
});

describe('groups', () => {
  it('have members that exist', () => {
    const stray = groups.flatMap((row) =>
      readList(row.members)
        .filter((id) => !places.has(id))
        .map((id) => `${row.at} ${id}`),
    );
    expect(stray).toEqual([]);
    expect(groups.filter((row) => row.members === '').map((row) => row.at)).toEqual([]);
  });
  it('come from sources that exist', () => expect(unknown(groups, 'source', sources)).toEqual([]));
});

describe('layouts', () => {
  it('are found', () => expect(layouts.length).toBeGreaterThan(0));
  it.each(layouts)('$path names only what exists', ({ path, layout }) => {
    expect(path).toBe(`data/layouts/${layout.id}.json`);
    expect(sources).toContain(layout.source);
    const named = layout.elements.flatMap(({ members, drawing }) => [
      ...members.map((member) => member.place),
      ...(drawing?.through ?? []),
      ...[drawing?.from, drawing?.to].filter((id) => id !== undefined),
    ]);
    expect([...named, ...(layout.frame ?? [])].filter((id) => !places.has(id))).toEqual([]);
    const stray = layout.elements.filter(({ industry }) => industry && !industries.has(industry));
    expect(stray.map((element) => `${element.id} ${element.industry}`)).toEqual([]);
    expect(repeated(layout.elements.map((element) => element.id))).toEqual([]);
  });
});

describe('ids', () => {
  it('are unique across regions, parks and groups', () => {
    expect(repeated(readPlaces().map((row) => row.id ?? ''))).toEqual([]);
  });
  it.each(['sources', 'themes', 'industries'])('are unique in %s.csv', (name) => {
    expect(repeated(readTable(`data/${name}.csv`).map((row) => row.id ?? ''))).toEqual([]);
  });
  it('are unique across all indicators', () => {
    expect(repeated(indicatorRows.map((row) => row.id ?? ''))).toEqual([]);
  });
});
