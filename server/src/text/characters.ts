/** Classes of UTF-16 code units, as the tokenizer needs them. Half a surrogate pair belongs to no class. */

const LETTER_OR_ACCENT = /[\p{L}\p{M}]/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;

const LETTER_BIT = 1;
const UPPER_BIT = 2;
/** The first code unit that `classes` says nothing of: everything before it is Latin. */
const BEHIND_LATIN = 0x250;
const classes = Uint8Array.from({ length: BEHIND_LATIN }, (_, code) => {
  const character = String.fromCharCode(code);
  return (LETTER_OR_ACCENT.test(character) ? LETTER_BIT : 0) | (UPPER.test(character) ? UPPER_BIT : 0);
});

/** Dashes, quotation marks and spaces: no letter is among them. */
function isGeneralPunctuation(code: number): boolean {
  return code >= 0x2000 && code <= 0x206f;
}

export function isSpace(code: number): boolean {
  if (code < 0x85) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of any script, and combining accents. */
export function isLetter(code: number): boolean {
  if (code < BEHIND_LATIN) return (classes[code]! & LETTER_BIT) !== 0;
  return !isGeneralPunctuation(code) && LETTER_OR_ACCENT.test(String.fromCharCode(code));
}

export function isUpper(code: number): boolean {
  if (code < BEHIND_LATIN) return (classes[code]! & UPPER_BIT) !== 0;
  return !isGeneralPunctuation(code) && UPPER.test(String.fromCharCode(code));
}

/** The typewriter's apostrophe and the curly one (which is also a closing single quotation mark). */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

export function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** Hyphen and non-breaking hyphen: they join words. Dashes do not. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** Whether the word has letters and none of them is lower case: `REUTERS`, `U.S.`. */
export function isAllCapitals(word: string): boolean {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (!isLetter(code)) continue;
    if (!isUpper(code)) return false;
    letters++;
  }
  return letters > 0;
}
