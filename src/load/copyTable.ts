import { tableAsTsv } from '../core/export/delimited';
import type { PlainTable } from '../core/export/table';

/**
 * Puts text on the clipboard.
 * @throws Error where the browser does not allow it
 */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  // The only way on a page that is served without encryption, as on a meeting room's machine.
  const copied = document.execCommand('copy');
  field.remove();
  if (!copied) throw new Error('the browser refused to copy');
}

/** Puts a table on the clipboard so that Excel and WPS paste it as cells. */
export function copyTable(table: PlainTable): Promise<void> {
  return copyText(tableAsTsv(table));
}
