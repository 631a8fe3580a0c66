import { localText } from '../../i18n/language';
import type { Dataset } from '../dataset';
import type { Layout, LayoutElement, Mode } from '../layout';
import type { ThemeName, View } from '../view';

/** Strong hues that stand on both the ramps and the paper; an element takes the next one. */
const LIGHT = [
  '#b3261e',
  '#1a5fa8',
  '#b8650b',
  '#6b3fa0',
  '#2c7a4b',
  '#a8326e',
  '#455a64',
  '#7a5a16',
] as const;
const DARK = [
  '#ff8a80',
  '#82c4ff',
  '#ffc266',
  '#c9a7ff',
  '#7fdca0',
  '#ff9ecb',
  '#cfd8dc',
  '#e0c97a',
] as const;

/** The hue of what moves along a corridor, as its place among the hues. */
const MODE_HUES: Readonly<Record<Mode, number>> = { rail: 6, road: 2, air: 3, sea: 1 };

/** From so many lines on a map their names hide them: they are numbered, and the key says which is which. */
const NUMBERED_LINES = 4;

/** A number in a circle as a letter, 1 to 20. */
const circled = (number: number): string => String.fromCodePoint(0x245f + number);

/** An element of a layout that a map draws, with the name and the colour that it has there. */
export interface DrawnElement {
  /** Unique among all elements of all layouts. */
  readonly id: string;
  readonly layout: Layout;
  readonly element: LayoutElement;
  /** In words; with its layout's where another element of the map has the same. */
  readonly name: string;
  readonly colour: string;
  /** Stands for the name on the map where many lines would crowd it; empty where the name itself stands there. */
  readonly sign: string;
  /** False where another element was chosen: this one then steps back. */
  readonly isActive: boolean;
}

/** An id that no element of another layout shares. */
const elementId = (layout: string, element: string): string => `${layout}/${element}`;

/**
 * The elements of the layouts that one map shows, in order: each in its own or its industry's colour where it has one, else in the
 * next hue, so that few on a map look alike.
 * @param view whose language names them, and whose layout and element say which one was chosen
 */
export function drawnElements(
  layouts: readonly Layout[],
  dataset: Dataset,
  theme: ThemeName,
  view: Pick<View, 'language' | 'layout' | 'element'>,
): readonly DrawnElement[] {
  const hues = theme === 'dark' ? DARK : LIGHT;
  const all = layouts.flatMap((layout) => layout.elements.map((element) => ({ layout, element })));
  const lines = all.filter(({ element }) => element.role === 'corridor' && isLaidOut(element));
  const signOf = (element: LayoutElement): string => {
    const index = lines.findIndex((line) => line.element === element);
    return lines.length < NUMBERED_LINES || index < 0 ? '' : circled(index + 1);
  };
  const names = all.map(({ element }) => localText(element.name, view.language));
  return all.map(({ layout, element }, index): DrawnElement => {
    const name = names[index] ?? element.id;
    const isShared = names.indexOf(name) !== names.lastIndexOf(name);
    return {
      id: elementId(layout.id, element.id),
      layout,
      element,
      name: isShared ? `${name} (${localText(layout.name, view.language)})` : name,
      colour:
        element.colour ??
        dataset.industries.get(element.industry)?.colour ??
        hues[(element.mode ? MODE_HUES[element.mode] : index) % hues.length] ??
        hues[0],
      sign: signOf(element),
      isActive: view.element === '' || (view.element === element.id && view.layout === layout.id),
    };
  });
}

/** Whether a line is drawn for an element: it has places, and its document does not leave the line open. */
const isLaidOut = ({ drawing, members }: LayoutElement): boolean =>
  drawing ? drawing.kind !== 'none' : members.length > 1;

/** Layouts of several industries by place are drawn as symbols, not as shapes: seven outlines over each other say nothing. */
export function isIndustryLayout(layout: Layout): boolean {
  const industries = layout.elements.map((element) => element.industry);
  return industries.every((industry) => industry !== '') && new Set(industries).size > 1;
}
