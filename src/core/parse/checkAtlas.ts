import type * as v from 'valibot';
import type { Region } from '../place';
import type { atlasFile } from '../schema/atlas';
import { checkView, type ViewRegisters } from './checkViews';
import type { Parsed } from './origin';
import type { Report } from './report';

/** Says what `atlas.json` names and the data do not have; the atlas is what it is built as, so nothing is left out. */
export function checkAtlas(
  report: Report,
  { item, at }: Parsed<v.InferOutput<typeof atlasFile>>,
  registers: ViewRegisters & { readonly regions: ReadonlyMap<string, Region> },
): void {
  const wholes = new Map([...registers.regions].filter(([, { level }]) => level === 'region'));
  report.knows(at, ['region'], item.region, wholes, 'geo/regions.csv');
  for (const [name, id] of Object.entries(item.indicators))
    report.knows(at, ['indicators', name], id, registers.indicators, 'data/indicators');
  item.results.forEach((id, index) => {
    report.knows(at, ['results', String(index)], id, registers.indicators, 'data/indicators');
  });
  const cities = new Map([...registers.regions].filter(([, { level }]) => level === 'city'));
  report.knows(at, ['capital'], item.capital, cities, 'geo/regions.csv');
  checkView(report, at, ['defaultView'], item.defaultView, registers);
}
