import type { NameRun } from '../article/article';
import { BUCKETS } from './feature-hash';
import data from './name-weights.json';

let loaded: Int8Array | undefined;

/** The weights, one a bucket, in units of `data.unit`: decoded at the first call, which takes some milliseconds. */
function weights(): Int8Array {
  return (loaded ??= decode(data.weights, BUCKETS));
}

/** The log-odds that a run of capitals is a person's name, from what its block and its document say. */
export function logOdds(run: Pick<NameRun, 'features'>, documentFeatures: readonly number[]): number {
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
  // What the padding writes behind the last byte falls off.
  for (let i = 0, at = 0; i < base64.length; i += 4, at += 3) {
    const bits =
      (valueOf[base64.charCodeAt(i)]! << 18) |
      (valueOf[base64.charCodeAt(i + 1)]! << 12) |
      (valueOf[base64.charCodeAt(i + 2)]! << 6) |
      valueOf[base64.charCodeAt(i + 3)]!;
    bytes[at] = bits >> 16;
    bytes[at + 1] = bits >> 8;
    bytes[at + 2] = bits;
  }
  return bytes;
}
