import type { NameRun } from '../article/article';
import { BUCKETS } from './feature-hash';
import data from './name-weights.json';

let loaded: Int8Array | undefined;

/** The weights, one a bucket, in units of `data.unit`: decoded at the first call, which takes some milliseconds. */
function weights(): Int8Array {
  return (loaded ??= decode(data.weights, BUCKETS));
}

/** The log-odds that a run of capitals is a person's name, from what its block and its document say. */
export function logOdds(run: NameRun, documentFeatures: readonly number[]): number {
  const table = weights();
  let sum = 0;
  for (const place of run.features) sum += table[place]!;
  for (const place of documentFeatures) sum += table[place]!;
  return sum * data.unit;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 to signed bytes, in plain code: the core has neither Node's Buffer nor the browser's atob. */
function decode(base64: string, length: number): Int8Array {
  const valueOf = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) valueOf[DIGITS.charCodeAt(i)] = i;
  const bytes = new Int8Array(length);
  for (let i = 0, at = 0; i < base64.length; i += 4, at += 3) {
    const [a, b, c, d] = [0, 1, 2, 3].map((k) => valueOf[base64.charCodeAt(i + k)] ?? 0) as [
      number,
      number,
      number,
      number,
    ];
    bytes[at] = (a << 2) | (b >> 4);
    if (at + 1 < length) bytes[at + 1] = (b << 4) | (c >> 2);
    if (at + 2 < length) bytes[at + 2] = (c << 6) | d;
  }
  return bytes;
}
