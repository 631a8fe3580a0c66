/** Two numbers of 32 bits that hardly any other text has: MurmurHash3's mixing, as in Bryc's cyrb53 (public domain). */
function mixed(text: string): readonly [number, number] {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high >>> 0, low >>> 0];
}

/** An id of lowercase letters and digits that is always the same for a text. */
export function stableId(text: string): string {
  return mixed(text)
    .map((half) => half.toString(36).padStart(7, '0'))
    .join('');
}
