import { describe, expect, it } from 'vitest';
import { LARGEST_LOGO, readLogo } from '../../../src/load/readLogo';

describe('readLogo', () => {
  it('gives a picture as an address in base64', async () => {
    const picture = new Blob([new Uint8Array([0, 255, 10])], { type: 'image/png' });
    expect(await readLogo(picture)).toBe('data:image/png;base64,AP8K');
  });

  it('refuses what is no picture of a known kind, or too large', async () => {
    expect(await readLogo(new Blob(['x'], { type: 'text/html' }))).toBeUndefined();
    const large = new Blob([new Uint8Array(LARGEST_LOGO + 1)], { type: 'image/png' });
    expect(await readLogo(large)).toBeUndefined();
  });
});
