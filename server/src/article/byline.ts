/** Lines that say who wrote the story. Every pattern is anchored and is given short texts only. */

const LONGEST_BYLINE = 120;

const NAME_WORD = "\\p{Lu}[\\p{L}.'’-]*";
const PARTICLE = '(?:van|von|de|der|den|del|della|da|di|dos|la|le|al|el|bin|ibn)';
const JOB = '(?:correspondents?|reporters?|editor|staff|[a-z]*writers?|agency|agencies|contributor)';
/** `Ana Sol`, `Ana de la Sol`, `A. B. Sol`: two or three words with a capital. */
const NAME = `${NAME_WORD}(?: (?:${PARTICLE} ){0,2}${NAME_WORD}){1,2}`;
const SEPARATOR = '(?:,? and | & |,? )';

const WORK =
  '(?:Story|Report|Words|Text|Sketch|Analysis|Opinion|Comment(?:ary)?|Column|Review|Interview|Essay|Photographs|Photos|Pictures)';
const BY = new RegExp(
  `^(?:(?:${WORK} (?:and [a-z]+ )?)?[Bb]y|BY|From our|(?:Interview|Words|Text|Photos|Pictures):|From(?= [^,]{3,60} in )) (?:[Oo]ur|${NAME_WORD}|${JOB})` +
    `(?:${SEPARATOR}(?:${NAME_WORD}|${PARTICLE}|${JOB}|in|of|for|the|(?<=, )[a-z]+(?= [a-z]*(?:writer|correspondent|reporter|editor)\\b)|\\((?:now|earlier)\\)))*\\.?$`,
  'u',
);
const NAME_AND_JOB = new RegExp(
  `^${NAME}(?:,| -) ?(?:\\p{L}+ ){0,4}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Cc]ontributor|News|Times|Post|Reuters|AP)$`,
  'u',
);
const NAME_ALONE = new RegExp(`^${NAME}(?:${SEPARATOR}${NAME})*(?: in (?:the )?\\p{L}[\\p{L} .'’-]{1,40})?$`, 'u');
/** Place, date or house behind the name: `By Ana Sol | Lisbon`. */
const BEHIND_NAME = /\s(?:[|·•–—-]|\/)\s[^|]{1,60}$/u;

/** `By Ana Sol and Bo Lim`, `Ana Sol, Staff Writer`, `Sketch by Ana Sol | Lisbon`. */
export function isByline(block: string): boolean {
  if (block.length > LONGEST_BYLINE) return false;
  const names = block.replace(BEHIND_NAME, '');
  return BY.test(names) || NAME_AND_JOB.test(block);
}

/** `Ana Sol`, `Ana Sol and Bo Lim in Lisbon`: a byline only where one is expected, between headline and story. */
export function isNameAlone(block: string): boolean {
  if (block.length > LONGEST_BYLINE || !/\p{Ll}/u.test(block) || /\p{Ll}{3}\.$/u.test(block)) return false;
  return NAME_ALONE.test(block.replace(BEHIND_NAME, ''));
}
