import { escapeMarkup } from '../../core/export/escapeMarkup';

/** What the library cannot write: a hatch in place of the fill, or an edge that fades out. */
export type Effect =
  | {
      readonly kind: 'hatch';
      readonly preset: 'wdUpDiag' | 'diagCross' | 'dotGrid';
      readonly ink: string;
      readonly paper: string;
    }
  | { readonly kind: 'soft-edge'; readonly pixels: number };

/** Shapes that stand one after another and belong together. */
export interface ShapeGroup {
  readonly name: string;
  /** What a picture shows, in words; empty where its texts say it. */
  readonly description: string;
  /** Names of its shapes, in the order of their drawing. */
  readonly members: readonly string[];
}

const NAME = /<p:cNvPr id="\d+" name="([^"]*)"/;
const EMU_PER_PIXEL = 9525;
const EMPTY_TEXT = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody>';

function applied(shape: string, effect: Effect): string {
  if (effect.kind === 'soft-edge') {
    const radius = Math.round(effect.pixels * EMU_PER_PIXEL);
    return shape.replace('</p:spPr>', `<a:effectLst><a:softEdge rad="${radius}"/></a:effectLst></p:spPr>`);
  }
  const colour = (value: string) => `<a:srgbClr val="${value.slice(1).toUpperCase()}"/>`;
  const pattern = `<a:pattFill prst="${effect.preset}"><a:fgClr>${colour(effect.ink)}</a:fgClr><a:bgClr>${colour(effect.paper)}</a:bgClr></a:pattFill>`;
  return shape.replace(/(<\/a:(?:custGeom|prstGeom)>)<a:solidFill>.*?<\/a:solidFill>/s, `$1${pattern}`);
}

function repairedShape(shape: string, effects: ReadonlyMap<string, Effect>): string {
  const name = NAME.exec(shape)?.[1];
  const effect = name === undefined ? undefined : effects.get(name);
  const whole = shape.includes('<p:txBody>') ? shape : shape.replace('</p:sp>', `${EMPTY_TEXT}</p:sp>`);
  return effect ? applied(whole, effect) : whole;
}

/** The library escapes the name of a text twice, and that of a shape once. */
const withPlainName = (shape: string) =>
  shape.includes(' txBox="1"')
    ? shape.replace(NAME, (name) => name.replace(/&amp;(amp|lt|gt|quot|apos);/g, '&$1;'))
    : shape;

/** The box in EMU that holds some shapes. */
function boxOf(shapes: readonly string[]) {
  const [lefts, tops, rights, bottoms]: number[][] = [[], [], [], []];
  for (const shape of shapes) {
    const [, x, y, width, height] =
      /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(shape) ?? [];
    if (x === undefined) continue;
    lefts?.push(Number(x));
    tops?.push(Number(y));
    rights?.push(Number(x) + Number(width));
    bottoms?.push(Number(y) + Number(height));
  }
  const [left, top] = [Math.min(...(lefts ?? [])), Math.min(...(tops ?? []))];
  return { left, top, width: Math.max(...(rights ?? [])) - left, height: Math.max(...(bottoms ?? [])) - top };
}

/** Puts the shapes of a group, which follow each other, into one, at the places where they are. */
function grouped(xml: string, { name, description, members }: ShapeGroup): string {
  const wanted = new Set(members.map(escapeMarkup));
  const found = [...xml.matchAll(/<p:sp>.*?<\/p:sp>/gs)].filter(([shape]) =>
    wanted.has(NAME.exec(shape)?.[1] ?? ''),
  );
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return xml;
  const end = last.index + last[0].length;
  const { left, top, width, height } = boxOf(found.map(([shape]) => shape));
  const place = `<a:off x="${left}" y="${top}"/><a:ext cx="${width}" cy="${height}"/>`;
  const child = `<a:chOff x="${left}" y="${top}"/><a:chExt cx="${width}" cy="${height}"/>`;
  const spoken = description === '' ? '' : ` descr="${escapeMarkup(description)}"`;
  const open = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="0" name="${escapeMarkup(name)}"${spoken}/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place}${child}</a:xfrm></p:grpSpPr>`;
  return `${xml.slice(0, first.index)}${open}${xml.slice(first.index, end)}</p:grpSp>${xml.slice(end)}`;
}

/** What a slide has that the library cannot write. */
export interface SlideRepairs {
  /** Hatches and soft edges, by the name of their shape. */
  readonly effects: ReadonlyMap<string, Effect>;
  readonly groups: readonly ShapeGroup[];
}

/**
 * Mends what pptxgenjs 4.0.1 writes into a slide and PowerPoint objects to: shapes without text body, empty lines,
 * solid backgrounds without effect list, ids that occur twice, a tree without name, names escaped twice; then writes
 * hatches and soft edges in, makes groups, and says in which language the text is.
 * @param tag of the text's language, such as zh-CN
 * @see https://github.com/gitbrent/PptxGenJS/issues/1441, 1442 and 1532
 */
export function repairSlideXml(xml: string, { effects, groups }: SlideRepairs, tag: string): string {
  const escaped = new Map([...effects].map(([name, effect]) => [escapeMarkup(name), effect]));
  const mended = xml
    .replace('<p:cNvPr id="1" name=""/>', '<p:cNvPr id="1" name="slide"/>')
    .replace(/<p:sp>.*?<\/p:sp>/gs, (shape) => repairedShape(withPlainName(shape), escaped))
    .replace(/<a:ln><\/a:ln>|<a:ln\/>/g, '<a:ln><a:noFill/></a:ln>')
    .replace(/<\/a:solidFill><\/p:bgPr>/g, '</a:solidFill><a:effectLst/></p:bgPr>')
    .replace(/ lang="[\w-]+"/g, ` lang="${tag}"`);
  let id = 0;
  return groups.reduce(grouped, mended).replace(/<p:cNvPr id="\d+"/g, () => {
    id += 1;
    return `<p:cNvPr id="${id}"`;
  });
}
