import type { Source } from '../figure';
import type { Sheet } from '../sheet';
import type { KeyFigure, Story } from '../story';
import { PLACE_FILES } from './checkPlaces';
import { checkView, knowsElement, type ViewRegisters } from './checkViews';
import type { Origin, Parsed, PartPath } from './origin';
import type { Report } from './report';

/** The sheets of known sources with the layouts, places and indicators that exist; one of no layout is left out. */
export function checkSheets(
  report: Report,
  sheets: readonly Parsed<Sheet>[],
  registers: ViewRegisters & { readonly sources: ReadonlyMap<string, Source> },
): Map<string, Sheet> {
  const kept = new Map<string, Sheet>();
  for (const { item, at } of sheets) {
    const isSourced = report.knows(at, ['source'], item.source, registers.sources, 'data/sources.csv');
    const layouts = item.layouts.filter((layout, index) =>
      report.knows(at, ['layouts', index], layout, registers.layouts, 'data/layouts'),
    );
    const frame = item.frame.filter((place, index) =>
      report.knows(at, ['frame', index], place, registers.places, PLACE_FILES),
    );
    const listed = item.listed.filter(({ indicator }, index) =>
      report.knows(at, ['listed', index, 'indicator'], indicator, registers.indicators, 'data/indicators'),
    );
    const view = checkView(report, at, ['view'], item.view, registers, layouts[0]);
    if (layouts.length === 0) report.tell(at, ['layouts'], item.id, 'noLayouts');
    if (isSourced && layouts.length > 0) kept.set(item.id, { ...item, layouts, frame, listed, view });
  }
  return kept;
}

function knowsKeyFigure(
  report: Report,
  at: Origin,
  path: PartPath,
  asked: KeyFigure,
  { places, indicators, layouts }: ViewRegisters,
): boolean {
  const knows = [
    report.knows(at, [...path, 'indicator'], asked.indicator, indicators, 'data/indicators'),
    asked.kind === 'figure'
      ? report.knows(at, [...path, 'place'], asked.place, places, PLACE_FILES)
      : knowsElement(report, at, path, asked, layouts),
  ];
  return knows.every(Boolean);
}

/** The stories with the key figures that can be asked, and views that name only what exists. */
export function checkStories(
  report: Report,
  stories: readonly Parsed<Story>[],
  registers: ViewRegisters,
  defaultLayout: string,
): Map<string, Story> {
  return new Map(
    stories.map(({ item, at }) => {
      const scenes = item.scenes.map((scene, index) => {
        const path = ['scenes', index];
        return {
          ...scene,
          keyFigures: scene.keyFigures.filter((asked, number) =>
            knowsKeyFigure(report, at, [...path, 'keyFigures', number], asked, registers),
          ),
          bound: scene.bound?.filter(({ figure }, number) =>
            knowsKeyFigure(report, at, [...path, 'bound', number, 'figure'], figure, registers),
          ),
          view: checkView(report, at, [...path, 'view'], scene.view, registers, defaultLayout),
        };
      });
      return [item.id, { ...item, scenes }];
    }),
  );
}
