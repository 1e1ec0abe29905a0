/** The number of weights. A feature's weight stands where its hash points; two features may share a place. */
export const BUCKETS = 1 << 18;

/** FNV-1a over the UTF-16 code units of a text, or of a part of it; 32 bits. */
export function hash(text: string, from = 0, to = text.length): number {
  let value = 0x811c9dc5;
  for (let i = from; i < to; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/**
 * The place of a feature's weight, from its number and up to two values. The mixing steps are those of MurmurHash3's
 * finaliser. Part of the model: a change needs new weights.
 */
export function placeOf(feature: number, a: number, b = 0): number {
  let value = Math.imul(a ^ Math.imul(feature + 1, 0x9e3779b1), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 15) ^ b, 0xc2b2ae35);
  value = Math.imul(value ^ (value >>> 13), 0x27d4eb2f);
  return (value ^ (value >>> 16)) & (BUCKETS - 1);
}
