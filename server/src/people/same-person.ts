import { isShortForm } from './short-forms';

/** Family names that stand first in East Asian names. Checked against the article's own use where it has one. */
const FAMILY_FIRST = new Set(
  (
    'kim lee park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song moon xi li wang zhang liu chen yang huang zhao wu zhou ' +
    'xu sun ma zhu hu guo he gao lin luo zheng liang xie tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang wei du ye hua ren lu ' +
    'wen bo mao nguyen tran pham hoang phan vu dang bui ngo duong ly tsai ri hong'
  ).split(' '),
);

const GENERATION = /^(?:[Jj][Rr]\.?|[Ss][Rr]\.?|I{2,3}|IV|VI{1,3}|IX|X{1,2}(?:I{1,3}|IV|VI{0,3}|IX))$/u;

/** Whether a word of a name tells a son from his father: Jr., III. */
export function isGeneration(word: string): boolean {
  return GENERATION.test(word);
}

/** The Arabic article, which a second mention may leave out: al-Maliki, Maliki. */
const ARTICLE = /^(?:al|el|an|as|ash|ad|ar|at|az)-/u;

const ASCII = /^[ -~]*$/u;
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** A name without case, accents, article, hyphens, apostrophes and stops: the same for `Jong-un` and `Jong Un`. */
export function normalise(name: string): string {
  const bare = name
    .toLowerCase()
    .replace(ARTICLE, '')
    .replace(/[’'.\s-]/gu, '');
  return ASCII.test(bare) ? bare : withoutAccents(bare);
}

/** Without accents, and without the strokes that Unicode does not take apart. */
function withoutAccents(low: string): string {
  return low
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœı]/gu, (letter) => PLAIN[letter]!);
}

/**
 * The family name among the words of a full name.
 *
 * @param alone how often a word (normalised) stands alone in the article: the story's own use decides
 */
export function surnameOf(words: readonly string[], alone: ReadonlyMap<string, number>): string {
  const named = words.filter((word) => !isGeneration(word));
  const first = named[0] ?? words[0]!;
  const last = named.at(-1) ?? first;
  const aloneFirst = alone.get(normalise(first)) ?? 0;
  const aloneLast = alone.get(normalise(last)) ?? 0;
  if (!FAMILY_FIRST.has(first.toLowerCase())) return last;
  if (aloneFirst !== aloneLast) return aloneFirst > aloneLast ? first : last;
  const isEastAsian = named.length === 3 || /^\p{Lu}\p{Ll}+-\p{L}+$/u.test(last);
  return isEastAsian ? first : last;
}

/** What tells whether two full names with one surname are one person's. */
export interface FullName {
  /** All its words, normalised. */
  readonly whole: string;
  /** Its first word, normalised; where that is the family name, all that follows. */
  readonly first: string;
  /** `jr`, `iii`, or empty. */
  readonly generation: string;
}

export function fullName(words: readonly string[], surname: string): FullName {
  const isFamilyFirst = words.length > 1 && words[0] === surname;
  return {
    whole: normalise(words.join('')),
    first: normalise(isFamilyFirst ? words.slice(1).join('') : words[0]!),
    generation: isGeneration(words.at(-1)!) ? normalise(words.at(-1)!) : '',
  };
}

/** Whether two full names with one surname can be one person's: the same given name, a short form or an initial of it, or spelt apart. */
export function isSamePerson(a: FullName, b: FullName): boolean {
  if (a.whole === b.whole) return true;
  if (a.generation !== b.generation) return false;
  const [x, y] = [a.first, b.first];
  return x === y || isShortForm(x, y) || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
}
