/**
 * Puts text on the clipboard, on a page that is served without encryption too, as on a meeting room's machine.
 * @throws Error where the browser does not allow it
 */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  // While a dialog is open nothing outside of it takes the focus.
  (before?.closest('dialog') ?? document.body).append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  if (!copied) throw new Error('the browser refused to copy');
}

/**
 * Puts a PNG picture on the clipboard. It may still be in the making: the browser only asks that the copying begins with
 * the user's click.
 * @throws Error where the browser does not allow it, as on a page that is served without encryption
 */
export async function copyImage(picture: Promise<Blob>): Promise<void> {
  if (!navigator.clipboard?.write || typeof ClipboardItem === 'undefined')
    throw new Error('the browser copies no pictures');
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}
