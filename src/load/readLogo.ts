/** Bytes of the largest picture that is taken as a logo: it is kept in the browser and written into every sheet. */
export const LARGEST_LOGO = 500_000;

const KINDS: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/svg+xml']);

/**
 * A picture as a `data:` address in base64; nothing of it leaves the browser.
 * @returns undefined where the file is no PNG, JPEG or SVG picture, or larger than `LARGEST_LOGO`
 */
export async function readLogo(file: Blob): Promise<string | undefined> {
  if (!KINDS.has(file.type) || file.size > LARGEST_LOGO) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:${file.type};base64,${btoa(text)}`;
}
