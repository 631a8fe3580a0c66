import { escapeMarkup } from '../text/markup';

/** What the library cannot write: a hatch in place of the fill, or an edge that fades out. */
export type Effect =
  | {
      readonly kind: 'hatch';
      readonly preset: 'wdUpDiag' | 'diagCross' | 'dotGrid';
      readonly ink: string;
      readonly paper: string;
    }
  | { readonly kind: 'soft-edge'; readonly pixels: number };

const EMU_PER_PIXEL = 9525;
const EMPTY_TEXT = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="zh-CN"/></a:p></p:txBody>';

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
  const name = /<p:cNvPr id="\d+" name="([^"]*)"/.exec(shape)?.[1];
  const effect = name === undefined ? undefined : effects.get(name);
  const whole = shape.includes('<p:txBody>') ? shape : shape.replace('</p:sp>', `${EMPTY_TEXT}</p:sp>`);
  return effect ? applied(whole, effect) : whole;
}

/**
 * Mends what pptxgenjs 4.0.1 writes into a slide and PowerPoint objects to: shapes without text body, empty lines,
 * solid backgrounds without effect list, ids that occur twice, a tree
 * without name; then writes hatches and soft edges in.
 * @see https://github.com/gitbrent/PptxGenJS/issues/1441, 1442 and 1532
 */
export function repairSlideXml(xml: string, effects: ReadonlyMap<string, Effect>): string {
  const escaped = new Map([...effects].map(([name, effect]) => [escapeMarkup(name), effect]));
  let id = 0;
  return xml
    .replace('<p:cNvPr id="1" name=""/>', '<p:cNvPr id="1" name="slide"/>')
    .replace(/<p:sp>.*?<\/p:sp>/gs, (shape) => repairedShape(shape, escaped))
    .replace(/<a:ln><\/a:ln>|<a:ln\/>/g, '<a:ln><a:noFill/></a:ln>')
    .replace(/<\/a:solidFill><\/p:bgPr>/g, '</a:solidFill><a:effectLst/></p:bgPr>')
    .replace(/<p:cNvPr id="\d+"/g, () => {
      id += 1;
      return `<p:cNvPr id="${id}"`;
    });
}
