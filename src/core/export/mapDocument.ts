import type { Language } from '../../i18n/language';
import { folderOf } from '../../i18n/languages';
import { escapeMarkup } from './escapeMarkup';

/** A heading with its sentences. */
export interface DocumentSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A drawing with what is said of it. */
export interface DocumentPage {
  readonly title: string;
  /** Markup of the application's own drawing, every text of the data escaped. */
  readonly svg: string;
  readonly sections: readonly DocumentSection[];
}

export interface MapDocument {
  readonly language: Language;
  readonly title: string;
  /** What holds of all pages; it stands before them. */
  readonly sections: readonly DocumentSection[];
  readonly pages: readonly DocumentPage[];
}

/** A file of its own asks for nothing: no script, no other file. */
const STYLE = [
  'body{margin:0 auto;max-width:60rem;padding:1rem;font-family:sans-serif;line-height:1.6;color:#1b1f23;background:#fff}',
  'h1{font-size:1.6rem}h2{font-size:1.3rem;margin-top:2rem}h3{font-size:1.05rem;margin-bottom:0}ul{margin-top:.25rem}',
  'figure{margin:1rem 0;border:1px solid #999}figure svg{display:block;width:100%;height:auto}',
  '@media print{body{max-width:none;padding:0}.page{break-before:page}figure{break-inside:avoid}h2,h3{break-after:avoid}}',
].join('');

function sectionsHtml(sections: readonly DocumentSection[], level: 2 | 3): string {
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(
      ({ heading, lines }) =>
        `<h${level}>${escapeMarkup(heading)}</h${level}><ul>${lines.map((line) => `<li>${escapeMarkup(line)}</li>`).join('')}</ul>`,
    )
    .join('');
}

/** Drawings and what is said of them as one HTML page that is read, printed, or saved as PDF; every text is escaped. */
export function mapDocument({ language, title, sections, pages }: MapDocument): string {
  const body = pages.map(
    (page) =>
      `<section class="page"><h2>${escapeMarkup(page.title)}</h2><figure>${page.svg}</figure>${sectionsHtml(page.sections, 3)}</section>`,
  );
  return [
    `<!doctype html><html lang="${folderOf(language).tag}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeMarkup(title)}</title><style>${STYLE}</style></head>`,
    `<body><main><h1>${escapeMarkup(title)}</h1>${sectionsHtml(sections, 2)}${body.join('')}</main></body></html>`,
  ].join('');
}
