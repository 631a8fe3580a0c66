import type * as v from 'valibot';
import { inBothLanguages } from '../../i18n/inBothLanguages';
import type { Dataset } from '../dataset';
import type { Source } from '../figure';
import type { Layout } from '../layout';
import { checkLayouts } from '../parse/checkLayouts';
import { checkJson } from '../parse/checkRows';
import { layoutOf } from '../parse/records';
import { Report } from '../parse/report';
import type { DataProblem } from '../problem';
import { layoutFile } from '../schema/layout';

/** Begins the id of every own layout, which is also that of its source. */
export const OWN_LAYOUT_MARK = 'own-layout-';

/** A layout as `data/layouts/<id>.json` has it. */
export type LayoutFile = v.InferOutput<typeof layoutFile>;

/** A layout of a person's own: the very file of `data/layouts`, and whether it is part of the atlas. */
export interface OwnLayout {
  readonly id: string;
  readonly isOn: boolean;
  /** Its locator is the line that says where the layout comes from. */
  readonly file: LayoutFile;
}

/** The text of a layout's file. */
export const layoutText = (file: LayoutFile): string => `${JSON.stringify(file, null, 2)}\n`;

/** Whether a JSON text looks like a layout's file. */
export const looksLikeLayout = (text: string): boolean =>
  /"elements"\s*:/.test(text) && /"role"\s*:/.test(text);

/**
 * Reads the file of a layout.
 * @param name of the file, for the messages
 */
export function readLayoutFile(
  name: string,
  text: string,
): { readonly file: LayoutFile | undefined; readonly problems: readonly DataProblem[] } {
  const { value, problems } = checkJson(name, text, layoutFile);
  return { file: value?.item, problems };
}

/** A layout under an own id and source; what it counts in other sources stays behind. */
export const asOwn = (id: string, file: LayoutFile): LayoutFile => ({ ...file, id, source: id, counted: [] });

/** A layout with one more element, of its own source line and without members. */
export function withElement(file: LayoutFile, name: string): LayoutFile {
  const taken = new Set(file.elements.map(({ id }) => id));
  let number = file.elements.length + 1;
  while (taken.has(`element-${number}`)) number++;
  const element: LayoutFile['elements'][number] = {
    id: `element-${number}`,
    name: { zh: name, en: name },
    role: 'zone',
    locator: file.locator,
    members: [],
    membersStated: false,
    note: { zh: '', en: '' },
    order: false,
  };
  return { ...file, elements: [...file.elements, element] };
}

const sourceOf = ({ id, file }: OwnLayout): Source => ({
  id,
  title: inBothLanguages('ownLayouts.title', { name: file.name }),
  issuer: { zh: '', en: '' },
  date: file.period,
  kind: 'own',
  trust: 'own',
  note: { zh: file.locator, en: file.locator },
  ownName: file.name.zh,
});

/** What the dataset makes of an own layout, and what of it the data do not have. */
export function checkOwnLayout(
  dataset: Dataset,
  own: OwnLayout,
): { readonly layout: Layout | undefined; readonly problems: readonly DataProblem[] } {
  const report = new Report();
  const item = layoutOf(asOwn(own.id, own.file));
  const at = { file: `${own.file.name.zh}.json`, lineOf: () => undefined };
  const sources = new Map([[own.id, sourceOf(own)]]);
  const { places, industries, indicators, figures } = dataset;
  const kept = checkLayouts(report, [{ item, at }], { places, industries, indicators, figures, sources });
  return { layout: kept.get(own.id), problems: report.problems };
}

/** The dataset with own layouts among the bundled ones; the same one where none is on. */
export function withOwnLayouts(dataset: Dataset, layouts: readonly OwnLayout[]): Dataset {
  const shown = layouts.flatMap((own) => {
    const layout = own.isOn ? checkOwnLayout(dataset, own).layout : undefined;
    return layout ? [{ own, layout }] : [];
  });
  if (shown.length === 0) return dataset;
  return {
    ...dataset,
    sources: new Map([...dataset.sources, ...shown.map(({ own }) => [own.id, sourceOf(own)] as const)]),
    layouts: new Map([...dataset.layouts, ...shown.map(({ layout }) => [layout.id, layout] as const)]),
  };
}
