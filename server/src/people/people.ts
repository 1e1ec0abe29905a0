import type { Block, MentionForm, MentionReason, NameRun } from '../article/article';
import type { Character } from './character';
import type { Lexicon } from './lexicon';
import { familyStep } from './lexicon';
import { headingNames, matchInHeading } from './headings';
import { NameBook } from './name-book';
import { isAccepted, judgeNames, probabilityOf } from './judge-names';
import type { Occurrence } from './occurrences';
import { collectOccurrences, isHeading } from './occurrences';
import { appositionBefore, appositionsBehind } from './apposition';
import { rolesInClause } from './role-clauses';
import { roleBefore } from './roles-before';
import { nicknameOf } from './nicknames';
import { genderOfRole, isHonorific } from './titles';
import type { NamePart } from './name-parts';
import { partsOfNames } from './name-parts';
import type { ListedPart } from './listed-names';
import { findListedNames, partsOfListed } from './listed-names';
import type { PeopleFile, PersonEntry, Spelling } from './people-file';
import { normalise, surnameOf } from './same-person';

/** How sure a surname or given name alone is; where two people bear it who were named together, it is a guess. */
const LINKED = 0.95;
const EITHER = 0.5;
/** Places that many people are called after. */
const PLACE_OR_NAME =
  /^(?:Virginia|Georgia|Carolina|Montana|Dakota|Jordan|Chad|Israel|Paris|Sydney|Charlotte|Victoria|Florence|Austin|Houston|Dallas|Lincoln|Jackson|Madison|Cleveland|Orlando|Santiago|Chelsea|Milan|Vienna|Kingston|Adelaide|Alexandria|Salvador)$/u;
const SURE_BY_PLACE = 0.9;
const FAMILY = /^(?:family|brothers|sisters|siblings|twins|clan|dynasty|household|couple|cousins)$/u;
/** Up to here a full name is doubtful. */
const DOUBTFUL_LOG_ODDS = 3;
/** What a doubtful full name and a part of it standing alone need together. Chosen on the development sets. */
const LEAST_JOINT_LOG_ODDS = -1;

/**
 * Who is named in the article. Every run of capitals is judged by what the whole article says about it; surnames and
 * given names alone go to the person who was last called so in full. What a people file says wins over all of it.
 *
 * @returns the people in the order of their first mention; mentions sorted by `start`
 */
export function findPeople(
  text: string,
  blocks: readonly Block[],
  lexicon: Lexicon,
  file: PeopleFile | null = null,
): Character[] {
  const read = collectOccurrences(text, blocks);
  const listed = file && findListedNames(text, blocks, read, file);
  const occurrences = listed?.occurrences ?? read;
  const verdicts = judgeNames(blocks, occurrences, lexicon);
  const isPerson = (run: NameRun): boolean => isAccepted(run, verdicts.get(run)!, lexicon);
  const probability = (run: NameRun): number => probabilityOf(verdicts.get(run)!);
  const alone = countAlone(occurrences);
  const characters: Character[] = [];
  const book = new NameBook();
  /** How sure the model is of the full name of each person whom it found by itself. */
  const oddsOfName = new Map<Character, number>();
  const inFull = new Map<NameRun, Character>();
  const byEntry = new Map<PersonEntry, Character>();

  for (const occurrence of occurrences) {
    const spelling = listed?.spellings.get(occurrence.run);
    if (spelling) addListed(occurrence, spelling);
  }
  const longer = occurrences.filter(
    ({ run, inCredit }) => run.words.length > 1 && !inFull.has(run) && (inCredit || isPerson(run)),
  );
  const parts = partsOfNames(longer.map(({ run }) => run.words));
  const listedParts = partsOfListed(characters);
  for (const occurrence of occurrences) {
    if (occurrence.run.words.length < 2 || inFull.has(occurrence.run)) continue;
    const key = normalise(occurrence.run.words.join(''));
    const listedPart = listedParts.get(key);
    const part = parts.get(key);
    if (listedPart) addListedPart(occurrence, listedPart);
    else if (part ?? (occurrence.inCredit || isPerson(occurrence.run))) addFullName(occurrence, part);
  }
  for (const occurrence of occurrences) {
    const character = inFull.get(occurrence.run);
    if (character) book.named(character, occurrence.block);
    else if (occurrence.run.words.length === 1) addSingleName(occurrence);
  }
  for (const character of characters) character.pronoun = character.entry?.pronouns ?? character.pronoun;
  const names = headingNames(characters);
  for (const [index, block] of blocks.entries()) if (isHeading(text, block)) matchInHeading(block, index, names);
  return inOrder(characters);

  function addFullName({ run, block, inCredit }: Occurrence, part: NamePart | undefined): void {
    const words = part?.words ?? run.words;
    const surname = surnameOf(words, alone);
    let character = book.bearerOf(words, surname);
    if (!character) {
      character = makeCharacter(words, surname);
      book.add(character);
    } else if (words.length > character.words.length && !character.entry) {
      book.lengthen(character, words);
    }
    inFull.set(run, character);
    const nickname = nicknameOf(blocks[block]!.reading.tokens, run);
    if (nickname) book.addNickname(character, nickname);
    if (!part && !inCredit)
      oddsOfName.set(character, Math.max(oddsOfName.get(character) ?? -Infinity, verdicts.get(run)!));
    const why = inCredit ? 'credit' : part ? 'repeated' : reasonOf(run, lexicon);
    addMention(
      character,
      blocks[block]!,
      block,
      run,
      part?.form ?? 'full',
      why,
      // A part of a longer name, and what stands in a credit, needs no likeness to a name of its own.
      inCredit || part ? Math.max(SURE_BY_PLACE, probability(run)) : probability(run),
    );
    addRole(character, text, blocks[block]!, run);
  }

  function addListed({ run, block, inCredit }: Occurrence, { entry, form }: Spelling): void {
    let character = byEntry.get(entry);
    if (!character) {
      character = makeCharacter(entry.words, entry.family);
      character.name = entry.name;
      if (entry.order === 'family-first') character.given = entry.given;
      character.entry = entry;
      byEntry.set(entry, character);
      book.add(character);
    }
    if (run.words.length > 1)
      book.addSurname(character, entry.order === 'family-first' ? run.words[0]! : run.words.at(-1)!);
    inFull.set(run, character);
    addMention(character, blocks[block]!, block, run, form, inCredit ? 'credit' : 'people-file', 1);
    addRole(character, text, blocks[block]!, run);
  }

  function addListedPart({ run, block }: Occurrence, { character, form }: ListedPart): void {
    inFull.set(run, character);
    addMention(character, blocks[block]!, block, run, form, 'repeated', 1);
    addRole(character, text, blocks[block]!, run);
  }

  function addSingleName({ run, block }: Occurrence): void {
    const word = run.words[0]!;
    // "in Paris" is the town, whoever is called Paris.
    const isKnownPlace = lexicon.place.has(word.toLowerCase()) || PLACE_OR_NAME.test(word);
    const isPlace = run.signs.includes('place-preposition') && isKnownPlace;
    const says = saidByHonorific(blocks[block]!, run);
    if (isFamily(blocks[block]!, run)) return;
    const bySurname = isPlace ? undefined : trusted(book.withSurname(word, says), run);
    const character =
      bySurname ?? (isPlace ? undefined : (trusted(book.withGiven(word), run) ?? trusted(book.withMiddle(word), run)));
    if (character) {
      const isGuess = says === null && !run.role && book.isShared(word);
      const isMononym = character.words.length === 1;
      const form = isMononym ? 'full' : bySurname ? 'surname' : 'given';
      addMention(character, blocks[block]!, block, run, form, 'repeated', isGuess ? EITHER : LINKED);
      addRole(character, text, blocks[block]!, run);
      character.pronoun ??= says;
      book.named(character, block);
    } else if (isPerson(run)) {
      const mononym = makeCharacter(run.words, word);
      book.add(mononym);
      addMention(mononym, blocks[block]!, block, run, 'full', reasonOf(run, lexicon), probability(run));
      addRole(mononym, text, blocks[block]!, run);
    }
  }

  /** A doubtful name lends itself to no word that looks like none: after `Rainbow Ethiopia`, Ethiopia is still the country. */
  function trusted(character: Character | undefined, run: NameRun): Character | undefined {
    const odds = character && oddsOfName.get(character);
    const isDoubtful =
      odds !== undefined && odds < DOUBTFUL_LOG_ODDS && odds + verdicts.get(run)! < LEAST_JOINT_LOG_ODDS;
    return isDoubtful && !isCommonName(run.words[0]!) ? undefined : character;
  }

  function isCommonName(word: string): boolean {
    const low = word.toLowerCase();
    return lexicon.given.has(low) || lexicon.family.has(low) || familyStep(lexicon.knownOf(low)) > 1;
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

function countAlone(occurrences: readonly Occurrence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { run } of occurrences) {
    if (run.words.length > 1) continue;
    const word = normalise(run.words[0]!);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function addMention(
  character: Character,
  block: Block,
  index: number,
  run: NameRun,
  form: MentionForm,
  why: MentionReason,
  confidence: number,
): void {
  character.mentions.push({
    start: block.start + run.start,
    end: block.start + run.end,
    form,
    why,
    confidence,
    block: index,
  });
}

function addRole(character: Character, text: string, block: Block, run: NameRun): void {
  const { tokens } = block.reading;
  const before = [appositionBefore(tokens, run), roleBefore(tokens, run)].filter((role) => role !== null);
  for (const role of [...before, ...appositionsBehind(tokens, run), ...rolesInClause(tokens, run)]) {
    const start = block.start + role.start;
    const end = block.start + role.end;
    character.roles.push({ start, end, text: text.slice(start, end) });
    // Of "a friend of the queen", the friend is who is meant.
    const head = text.slice(start, end).split(/\s+(?:of|at|in|from|for|to|with|on|by)\s/u)[0]!;
    character.pronoun ??= genderOfRole(head.split(/\s+/u).at(-1)!);
  }
  character.pronoun = saidByHonorific(block, run) ?? character.pronoun;
}

/** `the Sol family`, `the Sol brothers`, `Mr and Mrs Sol`: nobody's name alone. */
function isFamily({ reading: { tokens } }: Block, { token, tokenEnd }: NameRun): boolean {
  const isNamed = FAMILY.test(tokens[tokenEnd]?.text ?? '') && /^the$/iu.test(tokens[token - 1]?.text ?? '');
  const isCouple = /^(?:and|&)$/u.test(tokens[token - 2]?.text ?? '') && isHonorific(tokens[token - 1]?.text ?? '');
  return isNamed || (isCouple && isHonorific(tokens[token - 3]?.text ?? ''));
}

/** What `Mr` or `Mrs` before a name says of the person's pronoun. */
function saidByHonorific(block: Block, run: NameRun): 'he' | 'she' | null {
  const before = block.reading.tokens[run.token - 1];
  return before && isHonorific(before.text) ? genderOfRole(before.text) : null;
}

function reasonOf(run: NameRun, lexicon: Lexicon): MentionReason {
  if (run.signs.some((sign) => sign === 'title' || sign === 'honorific' || sign === 'role')) return 'title';
  if (run.signs.some((sign) => sign === 'apposition' || sign === 'age' || sign === 'who')) return 'apposition';
  if (lexicon.given.has(run.words[0]!.toLowerCase())) return 'known-name';
  return run.signs.includes('speaks') ? 'speaks' : 'repeated';
}

function inOrder(characters: Character[]): Character[] {
  for (const { mentions, roles } of characters) {
    mentions.sort((a, b) => a.start - b.start);
    roles.sort((a, b) => a.start - b.start);
  }
  const first = (character: Character): number => character.mentions[0]?.start ?? Infinity;
  return characters.sort((a, b) => first(a) - first(b)).map((character, index) => ({ ...character, index }));
}
