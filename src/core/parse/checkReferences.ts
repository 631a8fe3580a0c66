import type { Dataset } from '../dataset';
import type { Figure } from '../figure';
import type { FigureIndex } from '../figureIndex';
import type { Layout } from '../layout';
import type { DataProblem } from '../problem';
import { unknownReference } from './problems';

type Registers = Omit<Dataset, keyof FigureIndex | 'problems'>;

/**
 * Leaves out figures, layout members and sheets that name what no register has, and says each.
 * A layout keeps its other members; a figure without place, indicator or source is left out whole.
 */
export function checkReferences(
  registers: Registers,
  figures: readonly Figure[],
): { figures: Figure[]; layouts: Map<string, Layout>; problems: DataProblem[] } {
  const problems: DataProblem[] = [];
  const kept = figures.filter((figure) => {
    const at = figure.id.lastIndexOf(':');
    const file = figure.id.slice(0, at);
    const line = Number(figure.id.slice(at + 1));
    const before = problems.length;
    if (!registers.places.has(figure.place)) {
      problems.push(
        unknownReference(
          file,
          line,
          'place',
          figure.place,
          'geo/regions.csv, data/parks.csv, data/groups.csv',
        ),
      );
    }
    if (!registers.indicators.has(figure.indicator)) {
      problems.push(unknownReference(file, line, 'indicator', figure.indicator, 'data/indicators'));
    }
    if (!registers.sources.has(figure.source)) {
      problems.push(unknownReference(file, line, 'source', figure.source, 'data/sources.csv'));
    }
    return problems.length === before;
  });

  const layouts = new Map<string, Layout>();
  for (const layout of registers.layouts.values()) {
    const file = `data/layouts/${layout.id}.json`;
    const elements = layout.elements.map((element) => ({
      ...element,
      members: element.members.filter((member) => {
        const known = registers.places.has(member.place);
        if (!known)
          problems.push(
            unknownReference(
              file,
              undefined,
              `elements.${element.id}.members`,
              member.place,
              'geo/regions.csv, data/parks.csv',
            ),
          );
        return known;
      }),
    }));
    layouts.set(layout.id, { ...layout, elements });
  }

  for (const park of registers.parks.values()) {
    for (const [column, value] of [
      ['city', park.city],
      ['county', park.county],
      ['parent', park.parent],
    ] as const) {
      const register = column === 'parent' ? registers.parks : registers.regions;
      if (value !== '' && !register.has(value)) {
        problems.push(
          unknownReference(
            'data/parks.csv',
            undefined,
            column,
            value,
            column === 'parent' ? 'data/parks.csv' : 'geo/regions.csv',
          ),
        );
      }
    }
    for (const industry of park.industries) {
      if (!registers.industries.has(industry))
        problems.push(
          unknownReference('data/parks.csv', undefined, 'industries', industry, 'data/industries.csv'),
        );
    }
  }
  for (const sheet of registers.sheets.values()) {
    for (const layout of sheet.layouts) {
      if (!layouts.has(layout))
        problems.push(
          unknownReference(`data/sheets/${sheet.id}.json`, undefined, 'layouts', layout, 'data/layouts'),
        );
    }
  }
  return { figures: kept, layouts, problems };
}
