import JSZip from 'jszip';
import type { Ground } from '../../core/scene/scene';
import { SLIDE_FONT } from './canvas';
import { repairChartXml } from './chartXml';
import { contentTypesXml } from './contentTypes';
import { notesMasterXml, notesSlideXml } from './notesXml';
import { repairSlideXml, type SlideRepairs } from './slideXml';
import { themeXml } from './themeXml';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const CONTENT_TYPES = '[Content_Types].xml';

export interface Repairs {
  /** Hatches, soft edges and groups of each slide. */
  readonly slides: readonly SlideRepairs[];
  readonly notes: readonly string[];
  readonly date: string;
  /** Of the language of the text, such as zh-CN. */
  readonly tag: string;
  readonly ground: Ground;
  /** `#rrggbb`, the first of the theme's accents. */
  readonly accent: string;
}

/** `ppt/slides/slide3.xml` is slide 2 of an array. */
const indexOf = (path: string) => Number(/(\d+)\.xml$/.exec(path)?.[1] ?? 1) - 1;

/** The schema wants the notes master before the slides; notes pages are upright, as their master is. */
const presentationXml = (xml: string) =>
  xml
    .replace(/(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s, '$2$1')
    .replace(/<p:notesSz [^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>');

const NOTHING: SlideRepairs = { effects: new Map(), groups: [] };

/** The fonts that the deck has, not those of the library's template. */
const appXml = (xml: string) =>
  xml.replace(/<vt:lpstr>(?:Arial|Calibri)<\/vt:lpstr>/g, `<vt:lpstr>${SLIDE_FONT}</vt:lpstr>`);

/** The file's own date follows the deck's, so that the same deck gives the same file. */
const coreXml = (xml: string, moment: Date) =>
  xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, moment.toISOString().replace(/\.\d+/, ''));

function repairedPart(path: string, xml: string, repairs: Repairs, moment: Date): string {
  if (path.startsWith('ppt/slides/slide'))
    return repairSlideXml(xml, repairs.slides[indexOf(path)] ?? NOTHING, repairs.tag);
  if (/^ppt\/slide(Masters|Layouts)\/[^/]+\.xml$/.test(path))
    return repairSlideXml(xml, NOTHING, repairs.tag);
  if (path === 'ppt/presentation.xml') return presentationXml(xml);
  if (path.startsWith('ppt/charts/')) return repairChartXml(xml, repairs.tag);
  if (path.startsWith('ppt/theme/')) return themeXml(xml, repairs.ground, repairs.accent);
  if (path === 'docProps/app.xml') return appXml(xml);
  if (path === 'docProps/core.xml') return coreXml(xml, moment);
  if (path === 'ppt/notesMasters/notesMaster1.xml') return notesMasterXml();
  // Both masters must have a theme of their own, or PowerPoint repairs the notes.
  if (path === 'ppt/notesMasters/_rels/notesMaster1.xml.rels') return xml.replace('theme1.xml', 'theme2.xml');
  if (path.startsWith('ppt/notesSlides/notesSlide'))
    return notesSlideXml(repairs.notes[indexOf(path)] ?? '', repairs.tag);
  return xml;
}

/** In a chart's workbook an empty number is no number: a missing value must be an empty cell. */
async function repairedWorkbook(content: Uint8Array, moment: Date): Promise<Uint8Array> {
  const source = await JSZip.loadAsync(content);
  const target = new JSZip();
  for (const [path, file] of Object.entries(source.files)) {
    if (file.dir) continue;
    const part = await file.async('string');
    target.file(path, part.replace(/<c r="(\w+)"><v><\/v><\/c>/g, '<c r="$1"/>'), { date: moment });
  }
  return target.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/**
 * Rewrites a deck of pptxgenjs 4.0.1 into one that opens without a repair prompt: content types for the parts that
 * exist and no others, notes and their master as PowerPoint writes them, slides mended, no folders as entries.
 * @see https://github.com/gitbrent/PptxGenJS/issues/1443, 1444 and 1449
 */
export async function repairDeck(deck: ArrayBuffer, repairs: Repairs): Promise<Blob> {
  const source = await JSZip.loadAsync(deck);
  const target = new JSZip();
  const stated = new Date(repairs.date);
  const moment = Number.isNaN(stated.getTime()) ? new Date(Date.UTC(2000, 0, 1)) : stated;
  const parts = new Map<string, string | Uint8Array>();
  for (const [path, file] of Object.entries(source.files)) {
    if (file.dir || path === CONTENT_TYPES) continue;
    if (path.endsWith('.xlsx'))
      parts.set(path, await repairedWorkbook(await file.async('uint8array'), moment));
    else parts.set(path, repairedPart(path, await file.async('string'), repairs, moment));
  }
  parts.set('ppt/theme/theme2.xml', parts.get('ppt/theme/theme1.xml') ?? '');
  target.file(CONTENT_TYPES, contentTypesXml([...parts.keys()]), { date: moment });
  for (const [path, content] of parts) target.file(path, content, { date: moment, createFolders: false });
  return target.generateAsync({ type: 'blob', compression: 'DEFLATE', mimeType: TYPE });
}
