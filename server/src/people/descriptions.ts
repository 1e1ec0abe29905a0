import type { Block, Role } from '../article/article';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { tokenize } from '../text/tokens';
import type { Character } from './character';
import { countryAt } from './countries';
import { Company } from './described';
import type { Choice, Description } from './describing';
import { ANYBODY, Chooser } from './describing';
import type { Facts } from './description-facts';
import { factsOfPhrase, NOTHING_SAID } from './description-facts';
import type { DescribingPhrase } from './description-phrases';
import { lastAttached, nationalEndingAt, opensDescription, phraseAt, phraseOfHeadline } from './description-phrases';
import { isOffice, kindsOf, needsWords } from './role-nouns';

interface Name extends Span {
  readonly character: Character;
}

interface RoleOf {
  readonly role: Role;
  readonly facts: Facts;
  readonly character: Character;
}

/** A description can stand before the name in headlines and in so many blocks of the story. */
const OPENING_BLOCKS = 2;
const PARTY: Readonly<Record<string, string>> = { D: 'democrat', R: 'republican' };
const AGE = /^[1-9]\d?$/u;

/**
 * Finds descriptions of people whom the story names: `the mayor`, `Norway’s finance minister`, `the 42-year-old`. Whoever
 * is called by that noun, or by one of its kind, is meant, if nothing in the description says otherwise; of two, whoever
 * was named last. Somebody new (`a mayor`) keeps the noun until a name comes back to it. Adds mentions to the characters,
 * and the role where a description gives it before the name.
 */
export function findDescriptions(text: string, blocks: readonly Block[], characters: readonly Character[]): void {
  const reader = new DescriptionReader(text, blocks, namesInOrder(characters), rolesInOrder(characters));
  let opening = 0;
  for (const [index, { kind }] of blocks.entries()) {
    if (kind === 'furniture' || kind === 'link') continue;
    if (kind === 'lead' || kind === 'paragraph') opening++;
    reader.read(index, kind !== 'signoff' && kind !== 'byline', kind === 'headline' || opening <= OPENING_BLOCKS);
  }
  reader.resolveEarly();
  for (const { mentions, roles } of characters) {
    mentions.sort((a, b) => a.start - b.start);
    roles.sort((a, b) => a.start - b.start);
  }
}

class DescriptionReader {
  readonly #company = new Company();
  readonly #nouns: ReadonlySet<string>;
  readonly #chooser = new Chooser(this.#company);
  readonly #early: Description[] = [];
  readonly #names: ReadonlySet<number>;
  #nextName = 0;
  #nextRole = 0;
  #sentence = -1;

  constructor(
    private readonly text: string,
    private readonly blocks: readonly Block[],
    private readonly inOrder: readonly Name[],
    private readonly roles: readonly RoleOf[],
  ) {
    this.#names = new Set(inOrder.map(({ start }) => start));
    this.#nouns = new Set([
      'deputy',
      'democrat',
      'republican',
      ...ANYBODY,
      ...roles.flatMap(({ facts: { noun } }) => [noun, ...kindsOf(noun)]),
    ]);
  }

  /** Reads a block in its turn; `isOpening` where a description can stand before its name. */
  read(index: number, tellsStory: boolean, isOpening: boolean): void {
    const block = this.blocks[index]!;
    const { tokens, sentences } = block.reading;
    // Before its name somebody may be called by an office that the story gives nowhere else.
    const isNoun = (noun: string): boolean => this.#nouns.has(noun) || (isOpening && isOffice(noun));
    let s = -1;
    for (let t = 0; t < tokens.length; t++) {
      const token = tokens[t]!;
      while (s + 1 < sentences.length && sentences[s + 1]!.start <= token.start) {
        s++;
        this.#sentence++;
      }
      const start = block.start + token.start;
      this.#learnRolesBefore(start);
      const name = this.#nameAt(start);
      if (name) {
        t = this.#meet(name, tokens, t, block.start, sentences[s]?.start === token.start) - 1;
        continue;
      }
      const isHeadline = t === 0 && block.kind === 'headline' && !opensDescription(token);
      if (!tellsStory || (!isHeadline && !opensDescription(token))) continue;
      const phrase = isHeadline ? phraseOfHeadline(tokens, isNoun) : phraseAt(tokens, t, isNoun);
      const last = phrase ? this.#consider(phrase, index, isOpening) : -1;
      if (last > t) t = last;
    }
  }

  /** Gives the descriptions that came before a name to whoever turned out to be called so. */
  resolveEarly(): void {
    for (const description of this.#early) {
      const choice = this.#chooser.later(description) ?? this.#chooser.next(description);
      if (!choice) continue;
      const { start, end } = this.#add(choice, description);
      choice.profile.character.roles.push({ start, end, text: this.text.slice(start, end) });
    }
  }

  /** The name that begins here; to be asked in the order of the text. */
  #nameAt(start: number): Name | undefined {
    while (this.#nextName < this.inOrder.length && this.inOrder[this.#nextName]!.start < start) this.#nextName++;
    const name = this.inOrder[this.#nextName];
    return name?.start === start ? name : undefined;
  }

  #learnRolesBefore(start: number): void {
    for (; this.#nextRole < this.roles.length && this.roles[this.#nextRole]!.role.start <= start; this.#nextRole++) {
      const { character, facts } = this.roles[this.#nextRole]!;
      this.#company.learn(this.#company.profileOf(character), facts);
    }
  }

  /** Notes that a name stands here, with the age and the country beside it. Returns the token behind it. */
  #meet({ character, end }: Name, tokens: readonly Token[], first: number, offset: number, isOpening: boolean): number {
    const profile = this.#company.profileOf(character);
    let behind = first + 1;
    while (behind < tokens.length && offset + tokens[behind]!.start < end) behind++;
    const age = tokens[behind]?.text === ',' || tokens[behind]?.text === '(' ? tokens[behind + 1] : undefined;
    if (age?.kind === 'number' && AGE.test(age.text) && /^[,.)]/u.test(tokens[behind + 2]?.text ?? ''))
      this.#company.learnAge(profile, Number(age.text));
    const ageBefore = /^([1-9]\d?)-year-old$/u.exec(tokens[first - 1]?.text ?? '');
    if (ageBefore) this.#company.learnAge(profile, Number(ageBefore[1]));
    const party = PARTY[/^\(([DR])-/u.exec((tokens[behind]?.text ?? '') + (tokens[behind + 1]?.text ?? ''))?.[1] ?? ''];
    if (party) this.#company.learn(profile, { ...NOTHING_SAID, noun: party });
    const country = countryBefore(tokens, first);
    if (country) this.#company.learnCountry(profile, country);
    this.#company.meet(profile, this.#sentence, isOpening);
    return behind;
  }

  /** Looks for whom a phrase means. Returns its last token, or -1 where the phrase is no description of anybody. */
  #consider(phrase: DescribingPhrase, index: number, isOpening: boolean): number {
    const block = this.blocks[index]!;
    const { tokens } = block.reading;
    if (this.#isPartOfName(tokens, phrase, block.start)) return -1;
    const attached = lastAttached(tokens, phrase.head + 1);
    const facts = factsOfPhrase(tokens, phrase.first, phrase.head, phrase.head);
    const description: Description = {
      block: index,
      phrase,
      facts,
      keys: keysOf(tokens, phrase, facts),
      sentence: this.#sentence,
      inHeadline: block.kind === 'headline',
      opensSentence: opensSentence(tokens, phrase.first),
      isBehindComma: tokens[phrase.first - 1]?.text === ',',
    };
    if (needsWords(facts.noun) && facts.words.length === 0 && attached === phrase.head) return -1;
    // “the man who”: the clause says which man.
    if (ANYBODY.has(phrase.noun) && /^(?:who|whom|whose|that)$/u.test(tokens[phrase.head + 1]?.text ?? '')) return -1;
    if (phrase.isIndefinite) {
      this.#chooser.strangers.set(facts.noun, this.#sentence);
      return phrase.last;
    }
    const withRest = attached > phrase.head ? factsOfPhrase(tokens, phrase.first, attached, phrase.head) : null;
    const longer = withRest && { ...description, facts: withRest, phrase: { ...phrase, last: attached } };
    const isRestricted = tokens[phrase.head + 1]?.text === 'of';
    if (isRestricted && !longer) return -1;
    const exact = longer && this.#chooser.choose(longer);
    const choice =
      exact ?? (isRestricted ? null : (this.#chooser.choose(description) ?? this.#chooser.onlyOne(description)));
    if (choice) {
      // Where somebody of an age comes from need not have been said before.
      const isHome = phrase.noun === '' && tokens[phrase.head + 1]?.text === 'from';
      this.#add(choice, longer && (exact || isHome) ? longer : description);
      this.#company.meet(choice.profile, this.#sentence);
      return phrase.last;
    }
    if (isOpening) this.#early.push(isRestricted && longer ? longer : description);
    this.#chooser.strangers.set(facts.noun, this.#sentence);
    return phrase.last;
  }

  /** Whether the words belong to a name, or are what is said of a name beside them. */
  #isPartOfName(tokens: readonly Token[], { first, last }: DescribingPhrase, offset: number): boolean {
    const isName = (t: number): boolean => tokens[t] !== undefined && this.#names.has(offset + tokens[t].start);
    for (let t = first; t <= last; t++) if (isName(t)) return true;
    const next = last + 1;
    if (isName(next)) return true;
    const joins = /^(?:,|is|was)$/u.test(tokens[next]?.text ?? '');
    if (joins && (isName(next + 1) || (tokens[next + 1]?.capital === true && isName(next + 2)))) return true;
    // “Norway’s finance minister, Ana Sol,” is she, even where the name was not found.
    const isUnreadName = tokens[next + 1]?.capital === true && tokens[next + 2]?.capital === true;
    if (tokens[next]?.text === ',' && isUnreadName) return true;
    // Inside a role only an owner is somebody: “the minister’s spokesman, Bo Lim”.
    const role = this.#roleAround(offset + tokens[first]!.start);
    return role !== null && (tokens[next]?.kind !== 'ending' || offset + tokens[next].end >= role.end);
  }

  #roleAround(start: number): Role | null {
    // A role that begins here was learned just now.
    for (let i = this.#nextRole - 1; i >= Math.max(0, this.#nextRole - 2); i--) {
      const { role } = this.roles[i]!;
      if (role.start <= start && start < role.end) return role;
    }
    return null;
  }

  #add({ profile: { character }, confidence }: Choice, { block, phrase }: Description): Span {
    const { start: offset, reading } = this.blocks[block]!;
    const start = offset + reading.tokens[phrase.first]!.start;
    const end = offset + reading.tokens[phrase.last]!.end;
    character.mentions.push({ start, end, form: 'nominal', why: 'described', confidence, block });
    return { start, end };
  }
}

function opensSentence(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return !before || (before.kind === 'mark' && /^(?:[.?!—–]|-)/u.test(before.text));
}

function keysOf(tokens: readonly Token[], { head, noun }: DescribingPhrase, facts: Facts): string[] {
  if (noun !== '') return facts.isDeputy ? [noun, '*deputy'] : [noun];
  if (facts.age !== null) return [`age ${facts.age}`];
  return [`from ${nationalEndingAt(tokens, head) ?? ''}`];
}

/** The country that stands right before a name: `Norwegian Tor Dal`, `Spain’s Ana Sol`. */
function countryBefore(tokens: readonly Token[], first: number): string | undefined {
  const last = tokens[first - 1]?.kind === 'ending' ? first - 2 : first - 1;
  for (let from = Math.max(0, last - 2); from <= last; from++) {
    const found = tokens[from]!.capital ? countryAt((i) => (i <= last ? tokens[i]?.text : undefined), from) : null;
    if (found && from + found.count - 1 === last) return found.country;
  }
  return undefined;
}

function namesInOrder(characters: readonly Character[]): Name[] {
  const names = characters.flatMap((character) =>
    character.mentions.map(({ start, end }) => ({ start, end, character })),
  );
  return names.sort((a, b) => a.start - b.start);
}

function rolesInOrder(characters: readonly Character[]): RoleOf[] {
  const roles: RoleOf[] = [];
  for (const character of characters) {
    for (const role of character.roles) {
      const tokens = tokenize(role.text);
      if (tokens.length > 0) roles.push({ role, character, facts: factsOfPhrase(tokens, 0, tokens.length - 1) });
    }
  }
  return roles.sort((a, b) => a.role.start - b.role.start);
}
