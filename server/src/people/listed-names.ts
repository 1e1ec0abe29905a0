import type { Block, NameRun } from '../article/article';
import type { Token } from '../text/tokens';
import type { Occurrence } from './occurrences';
import { isHeading } from './occurrences';
import type { PeopleFile, Spelling } from './people-file';
import { keyOf } from './people-file';
import type { Character } from './character';
import type { NamePart } from './name-parts';
import { partsOfNames } from './name-parts';
import { spellingOf } from './nicknames';
import { readRoleBefore } from './role-before';

/** The names of an article where a people file has a say. */
export interface ListedNames {
  /** All names in order; those of the file have taken the place of what was read into their words. */
  readonly occurrences: readonly Occurrence[];
  /** What the file says of a name. */
  readonly spellings: ReadonlyMap<NameRun, Spelling>;
}

/**
 * Finds the names of a people file. Nothing is found inside a longer name: `Teva Maunu Foundation` is no person.
 *
 * @param occurrences as `collectOccurrences` gives them
 */
export function findListedNames(
  text: string,
  blocks: readonly Block[],
  occurrences: readonly Occurrence[],
  file: PeopleFile,
): ListedNames {
  const all: Occurrence[] = [];
  const spellings = new Map<NameRun, Spelling>();
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    const here: Occurrence[] = [];
    while (occurrences[next]?.block === index) here.push(occurrences[next++]!);
    if (block.kind === 'furniture' || isHeading(text, block)) {
      all.push(...here);
      continue;
    }
    for (const { spelling, from, to } of matches(block.reading.tokens, file)) {
      const around = here.filter(({ run }) => run.token < to && from < run.tokenEnd);
      if (around.some(({ run }) => run.token < from || to < run.tokenEnd)) continue;
      const listed = around.find(({ run }) => run.token === from && run.tokenEnd === to);
      const occurrence = listed ?? {
        run: makeRun(block.reading.tokens, from, to, around[0]?.run),
        block: index,
        inCredit: around[0]?.inCredit ?? (block.kind === 'byline' || block.kind === 'signoff'),
      };
      const at = here.findIndex(({ run }) => run.tokenEnd > from);
      here.splice(at < 0 ? here.length : at, around.length, occurrence);
      spellings.set(occurrence.run, spelling);
    }
    all.push(...here);
  }
  return { occurrences: all, spellings };
}

interface Match {
  readonly spelling: Spelling;
  /** Indices of tokens, the end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** The longest spelling at each place, none over another. */
function matches(tokens: readonly Token[], file: PeopleFile): Match[] {
  const found: Match[] = [];
  for (let from = 0; from < tokens.length;) {
    const match = longestMatch(tokens, from, file);
    if (match) found.push(match);
    from = match?.to ?? from + 1;
  }
  return found;
}

function longestMatch(tokens: readonly Token[], from: number, { spellings }: PeopleFile): Match | null {
  let longest: Match | null = null;
  let key = '';
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    const gap = i === from ? 1 : token.start - tokens[i - 1]!.end;
    if (token.kind !== 'word' || gap < 1 || gap > 2) break;
    key += keyOf([token.text]);
    const spelling = spellings.get(key);
    if (spelling === undefined) break;
    const isWritten =
      spelling &&
      (spelling.beginsSmall || tokens[from]!.capital) &&
      (spelling.endsSmall || token.capital || /-\p{Lu}/u.test(token.text));
    if (isWritten) longest = { spelling, from, to: i + 1 };
  }
  return longest;
}

function makeRun(tokens: readonly Token[], from: number, to: number, inside: NameRun | undefined): NameRun {
  const role = readRoleBefore(tokens, from);
  const words = tokens.slice(from, to).map(({ text }) => text);
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    words,
    spelling: spellingOf(words),
    token: from,
    tokenEnd: to,
    role: role?.hasRole ? { start: role.start, end: role.end } : null,
    signs: inside?.signs ?? [],
    features: inside?.features ?? new Int32Array(),
  };
}

/** Two words or more of a listed person's name. */
export interface ListedPart {
  readonly character: Character;
  readonly form: NamePart['form'];
}

/** The parts of two words or more of the listed people's names, by their keys. The file's own family name comes first. */
export function partsOfListed(characters: readonly Character[]): Map<string, ListedPart> {
  const parts = new Map<string, ListedPart>();
  const add = (key: string, part: ListedPart): void => {
    if (!parts.has(key)) parts.set(key, part);
  };
  for (const character of characters) {
    const { entry } = character;
    if (!entry) continue;
    if (entry.family.includes(' ')) add(keyOf(entry.family.split(' ')), { character, form: 'surname' });
    if (entry.given.includes(' ')) add(keyOf(entry.given.split(' ')), { character, form: 'given' });
    for (const [key, { form }] of partsOfNames([entry.words])) add(key, { character, form });
  }
  return parts;
}
