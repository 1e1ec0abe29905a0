import type { Block, MentionForm, MentionReason, NameRun } from '../article/article';
import { captionCredit } from '../article/line-patterns';
import { isAllCapitals } from '../text/characters';
import type { Character } from './character';
import type { Lexicon } from './lexicon';
import { headingNames, matchInHeading } from './headings';
import { NameBook } from './name-book';
import type { NameFacts } from './name-score';
import { isPersonName, isSingleName } from './name-score';
import { readApposition } from './apposition';
import { genderOfRole, isHonorific } from './titles';
import { normalise, surnameOf } from './same-person';

interface Occurrence {
  readonly run: NameRun;
  readonly block: number;
  readonly inCredit: boolean;
}

/**
 * Who is named in the article. Every run of capitals is judged by what the whole article says about it; surnames and
 * given names alone go to the person who was last called so in full.
 *
 * @returns the people in the order of their first mention; mentions sorted by `start`
 */
export function findPeople(text: string, blocks: readonly Block[], lexicon: Lexicon): Character[] {
  const occurrences = collect(text, blocks);
  const isPerson = judge(gatherFacts(occurrences), lexicon);
  const alone = countAlone(occurrences);
  const characters: Character[] = [];
  const book = new NameBook();
  const inFull = new Map<NameRun, Character>();

  for (const occurrence of occurrences) {
    if (occurrence.run.words.length < 2) continue;
    if (occurrence.inCredit || isPerson(occurrence.run)) addFullName(occurrence);
  }
  for (const occurrence of occurrences) {
    const character = inFull.get(occurrence.run);
    if (character) book.named(character);
    else if (occurrence.run.words.length === 1) addSingleName(occurrence);
  }
  const names = headingNames(characters);
  for (const [index, block] of blocks.entries()) if (isHeading(text, block)) matchInHeading(block, index, names);
  return inOrder(characters);

  function addFullName({ run, block, inCredit }: Occurrence): void {
    const surname = surnameOf(run.words, alone);
    let character = book.bearerOf(run.words, surname);
    if (!character) {
      character = makeCharacter(run.words, surname);
      book.add(character);
    } else if (run.words.length > character.words.length) {
      book.lengthen(character, run.words);
    }
    inFull.set(run, character);
    addMention(character, blocks[block]!, block, run, 'full', inCredit ? 'credit' : reasonOf(run, lexicon));
    addRole(character, text, blocks[block]!, run);
  }

  function addSingleName({ run, block }: Occurrence): void {
    const word = run.words[0]!;
    const bySurname = book.withSurname(word);
    const character = bySurname ?? book.withGiven(word);
    if (character) {
      const isMononym = character.words.length === 1;
      const form = isMononym ? 'full' : bySurname ? 'surname' : 'given';
      addMention(character, blocks[block]!, block, run, form, 'repeated');
      if (run.role) addRole(character, text, blocks[block]!, run);
      book.named(character);
    } else if (isPerson(run)) {
      const mononym = makeCharacter(run.words, word);
      book.add(mononym);
      addMention(mononym, blocks[block]!, block, run, 'full', reasonOf(run, lexicon));
      addRole(mononym, text, blocks[block]!, run);
    }
  }

  function makeCharacter(words: readonly string[], surname: string): Character {
    const given = words.length > 1 ? (words[0] === surname ? words.slice(1).join(' ') : words[0]!) : '';
    const character: Character = {
      index: characters.length,
      name: words.join(' '),
      words,
      surname,
      given,
      roles: [],
      mentions: [],
      pronoun: null,
    };
    characters.push(character);
    return character;
  }
}

/** Judges each spelling of a name once, when it is first asked for. */
function judge(facts: ReadonlyMap<string, NameFacts>, lexicon: Lexicon): (run: NameRun) => boolean {
  const verdicts = new Map<string, boolean>();
  return (run) => {
    const key = keyOf(run);
    let verdict = verdicts.get(key);
    if (verdict === undefined) {
      const known = facts.get(key)!;
      verdict = run.words.length > 1 ? isPersonName(known, lexicon) : isSingleName(known, lexicon);
      verdicts.set(key, verdict);
    }
    return verdict;
  };
}

/** Names that stand in furniture are nobody's; in a title-case heading every word is a capital. */
function collect(text: string, blocks: readonly Block[]): Occurrence[] {
  const found: Occurrence[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'furniture' || isHeading(text, block)) continue;
    const words = block.kind === 'caption' ? text.slice(block.start, block.end) : '';
    const credit = block.kind === 'caption' ? captionCredit(words) : Infinity;
    const byName = block.kind === 'signoff' || block.kind === 'byline';
    for (const run of block.reading.names) {
      const after = text[block.start + run.start - 1];
      const isPlace = run.signs.includes('place-preposition');
      found.push({
        run,
        block: index,
        inCredit: (byName && !isPlace) || (run.start >= credit && (after === '/' || after === ' ')),
      });
    }
  }
  return found;
}

function isHeading(text: string, block: Block): boolean {
  if (block.kind !== 'headline' && block.kind !== 'crosshead') return false;
  const words = text.slice(block.start, block.end);
  if (block.kind === 'crosshead' || isAllCapitals(words)) return true;
  const long = words.match(/[\p{L}’']{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.7;
}

function gatherFacts(occurrences: readonly Occurrence[]): Map<string, NameFacts> {
  const runs = new Map<string, NameRun[]>();
  for (const { run } of occurrences) {
    const list = runs.get(keyOf(run));
    if (list) list.push(run);
    else runs.set(keyOf(run), [run]);
  }
  const facts = new Map<string, NameFacts>();
  const acting = new Set([...runs].filter(([, list]) => list.some(actsAsPerson)).map(([key]) => key));
  for (const [key, list] of runs) {
    const { words } = list[0]!;
    const last = words.length > 1 ? words.at(-1)!.toLowerCase() : null;
    const surnameAlone = last === null ? 0 : (runs.get(last)?.length ?? 0);
    facts.set(key, { words, runs: list, surnameAlone, surnameActs: last !== null && acting.has(last) });
  }
  return facts;
}

function actsAsPerson({ signs }: NameRun): boolean {
  return signs.includes('speaks') || signs.includes('possessive') || signs.includes('honorific');
}

function countAlone(occurrences: readonly Occurrence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { run } of occurrences) {
    if (run.words.length === 1) counts.set(normalise(run.words[0]!), (counts.get(normalise(run.words[0]!)) ?? 0) + 1);
  }
  return counts;
}

function keyOf(run: NameRun): string {
  return run.words.join(' ').toLowerCase();
}

function addMention(
  character: Character,
  block: Block,
  index: number,
  run: NameRun,
  form: MentionForm,
  why: MentionReason,
): void {
  character.mentions.push({ start: block.start + run.start, end: block.start + run.end, form, why, block: index });
}

function addRole(character: Character, text: string, block: Block, run: NameRun): void {
  const found = [run.role, readApposition(block.reading.tokens, run)];
  for (const role of found) {
    if (!role) continue;
    const start = block.start + role.start;
    const end = block.start + role.end;
    character.roles.push({ start, end, text: text.slice(start, end) });
    const said = genderOfRole(text.slice(start, end).split(/\s+/u).at(-1)!);
    if (said) character.pronoun ??= said;
  }
  const before = block.reading.tokens[run.token - 1];
  if (before && isHonorific(before.text)) character.pronoun = genderOfRole(before.text) ?? character.pronoun;
}

function reasonOf(run: NameRun, lexicon: Lexicon): MentionReason {
  if (run.signs.some((sign) => sign === 'title' || sign === 'honorific' || sign === 'role')) return 'title';
  if (run.signs.some((sign) => sign === 'apposition' || sign === 'age' || sign === 'who')) return 'apposition';
  if (lexicon.given.has(run.words[0]!.toLowerCase())) return 'known-name';
  return run.signs.includes('speaks') ? 'speaks' : 'repeated';
}

function inOrder(characters: Character[]): Character[] {
  for (const character of characters) character.mentions.sort((a, b) => a.start - b.start);
  const first = (character: Character): number => character.mentions[0]?.start ?? Infinity;
  return characters.sort((a, b) => first(a) - first(b)).map((character, index) => ({ ...character, index }));
}
