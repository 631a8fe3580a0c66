import { escapeMarkup } from '../core/export/escapeMarkup';
import { SHEET_SIZES, type SheetFormat } from './sheet/sheetFormats';

/** A page of the sheet's own size, so that "save as PDF" gives one vector page without margins. */
function pageSize(format: SheetFormat): { width: string; height: string } {
  const { width, height, paper } = SHEET_SIZES[format];
  if (paper) return { width: `${paper.width}mm`, height: `${paper.height}mm` };
  return { width: `${width}px`, height: `${height}px` };
}

/** The rules of the page that is printed, for sheets of one format. */
export function printStyle(format: SheetFormat): string {
  const { width, height } = pageSize(format);
  return [
    `@page{size:${width} ${height};margin:0}`,
    'html,body{margin:0;padding:0;-webkit-print-color-adjust:exact;print-color-adjust:exact}',
    `.sheet{width:${width};height:${height};overflow:hidden;break-after:page}.sheet:last-child{break-after:auto}`,
    '.sheet svg{display:block;width:100%;height:100%}',
  ].join('');
}

/**
 * The page that is printed: one sheet for each drawing. The policy of the page around it holds in it too, so that its
 * rules are given to it as an object and not as text.
 * @param sheets SVG markup of sheets of one format
 * @param title becomes the name that the browser offers for the PDF
 */
export function printPage(sheets: readonly string[], title: string): string {
  const pages = sheets.map((sheet) => `<div class="sheet">${sheet}</div>`).join('');
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title></head><body>${pages}</body></html>`;
}

/** A stylesheet belongs to the window whose constructor made it. */
type PageWindow = Window & Pick<typeof globalThis, 'CSSStyleSheet'>;

/**
 * Opens the browser's print dialog with the sheets as vectors; from there they are printed or saved as PDF.
 * Resolves when the dialog is closed.
 */
export function printSheets(sheets: readonly string[], format: SheetFormat, title: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden';
    frame.setAttribute('aria-hidden', 'true');
    frame.srcdoc = printPage(sheets, title);
    frame.addEventListener('load', () => {
      const page = frame.contentWindow as PageWindow | null;
      if (!page) {
        frame.remove();
        reject(new Error('the print page could not be opened'));
        return;
      }
      const style = new page.CSSStyleSheet();
      style.replaceSync(printStyle(format));
      page.document.adoptedStyleSheets = [style];
      page.addEventListener('afterprint', () => {
        frame.remove();
        resolve();
      });
      page.focus();
      page.print();
    });
    document.body.append(frame);
  });
}
