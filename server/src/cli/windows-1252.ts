/** The characters of bytes 0x80 to 0x9f, as the WHATWG Encoding Standard has them; the others are Latin-1's. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes Windows-1252. `TextDecoder` in Node 20 takes it for Latin-1, and loses every curly quotation mark. */
export function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, (control) => HIGH_CONTROLS[control.charCodeAt(0) - 0x80]!);
}
