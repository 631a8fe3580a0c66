const SIGNATURE_LENGTH = 8;
/** Length, name and checksum round the 13 bytes of IHDR, which always comes first. */
const HEADER_LENGTH = 12 + 13;
const INCHES_PER_METRE = 1 / 0.0254;

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

/**
 * A PNG that says how large it is on paper, so that Word and WPS place it at its true size.
 * @param png as a canvas makes it, without a `pHYs` chunk
 * @see https://www.w3.org/TR/png-3/#11pHYs
 */
export function withResolution(png: Uint8Array, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  const perMetre = Math.round(dotsPerInch * INCHES_PER_METRE);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  view.setUint8(16, 1);
  view.setUint32(17, checksum(chunk.subarray(4, 17)));

  const cut = SIGNATURE_LENGTH + HEADER_LENGTH;
  const marked = new Uint8Array(png.length + chunk.length);
  marked.set(png.subarray(0, cut));
  marked.set(chunk, cut);
  marked.set(png.subarray(cut), cut + chunk.length);
  return marked;
}
