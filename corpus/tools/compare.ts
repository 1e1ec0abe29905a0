import type { Gold, GoldMention, GoldPerson, GoldQuote, GoldSpeaker, Place } from '../../test/fixtures/gold';
import type { Compiled } from '../../test/fixtures/marks';

/** What two annotations of one text have in common, and the words where they differ. */
export interface Count {
  readonly shared: number;
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

/** In the order in which they are printed. */
export const measures = {
  names: 'names: span',
  forms: 'names: form, where the span is shared',
  chains: 'people: pairs of a person and a name or pronoun',
  descriptions: 'descriptions: overlapping span',
  roles: 'roles: overlapping span',
  pronouns: 'pronouns: span, where they mean a person',
  pronounPeople: 'pronouns: person, where the span is shared',
  quotations: 'quotations: span',
  kinds: 'quotations: kind, where the span is shared',
  speakers: 'quotations: speaker, where the span is shared',
  cues: 'quotations: cue, where the span is shared',
  blocks: 'blocks: kind and span',
} as const;

export type Measure = keyof typeof measures;
export type Agreement = Readonly<Record<Measure, Count>>;

interface Answer<T> {
  readonly place: Place;
  readonly first: T;
  readonly second: T;
}

/**
 * How far two annotations of one text agree. Neither is taken for the right one: what is counted is the same when they
 * change places. A second answer that an annotation allows (`alt:`, `kindalt:`) is not counted.
 *
 * @throws Error where the two texts differ.
 */
export function compare(first: Compiled, second: Compiled): Agreement {
  if (first.text !== second.text) throw new Error(`${first.gold.textFile}: the two texts differ`);
  const { gold: a } = first;
  const { gold: b } = second;
  const partner = alignPeople(a.people, b.people);
  const quotes = inBoth(a.quotes, b.quotes);
  const mentioned = (kind: (mention: GoldMention) => boolean) =>
    [ownedMentions(a, kind), ownedMentions(b, kind)] as const;
  const names = mentioned(isName);
  const pronouns = mentioned(({ kind }) => kind === 'pronoun');
  const descriptions = mentioned(({ kind }) => kind === 'nominal');
  const person = (gold: Gold, id: string): string => gold.people.find((p) => p.id === id)?.name ?? id;
  return {
    names: exact(...names),
    forms: answers(inBoth(...names), (mention) => mention.kind),
    chains: chains(a, b, partner),
    descriptions: overlapping(...descriptions),
    roles: overlapping(
      a.people.flatMap(({ roles }) => roles),
      b.people.flatMap(({ roles }) => roles),
    ),
    pronouns: exact(...pronouns),
    pronounPeople: tally(
      inBoth(...pronouns),
      (x, y) => partner.get(x.owner) === y.owner,
      (x) => person(a, x.owner),
      (y) => person(b, y.owner),
    ),
    quotations: exact(a.quotes, b.quotes),
    kinds: answers(quotes, (quote) => quote.kind),
    speakers: tally(
      quotes,
      (x, y) => isSameSpeaker(x.speaker, y.speaker, a, b, partner),
      (x) => speakerName(x, a),
      (y) => speakerName(y, b),
    ),
    cues: tally(quotes, (x, y) => isSameCue(x.cue, y.cue), cueText, cueText),
    blocks: exact(a.blocks, b.blocks, (block) => `${block.kind} `),
  };
}

/** The agreement on several texts together. */
export function sum(agreements: readonly Agreement[]): Agreement {
  const of = (measure: Measure): Count => ({
    shared: agreements.reduce((total, agreement) => total + agreement[measure].shared, 0),
    onlyFirst: agreements.flatMap((agreement) => agreement[measure].onlyFirst),
    onlySecond: agreements.flatMap((agreement) => agreement[measure].onlySecond),
  });
  return Object.fromEntries(measuresInOrder.map((measure) => [measure, of(measure)])) as Record<Measure, Count>;
}

export const measuresInOrder = Object.keys(measures) as Measure[];

/**
 * F1, from 0 to 1; where every item has an answer in both, it is the share of equal answers. 1 where there was nothing
 * to agree on.
 */
export function f1({ shared, onlyFirst, onlySecond }: Count): number {
  const all = 2 * shared + onlyFirst.length + onlySecond.length;
  return all === 0 ? 1 : (2 * shared) / all;
}

/**
 * People of two annotations who are one, by id. Those who share most names go first, then, for people without a name,
 * those who share most other mentions; nobody has two partners.
 */
function alignPeople(first: readonly GoldPerson[], second: readonly GoldPerson[]): ReadonlyMap<string, string> {
  const pairs = first.flatMap((a) =>
    second.map((b) => {
      const shared = a.mentions.filter((mention) => b.mentions.some((other) => key(other) === key(mention)));
      return { a, b, names: shared.filter(isName).length, all: shared.length };
    }),
  );
  const partner = new Map<string, string>();
  const taken = new Set<string>();
  for (const { a, b, names, all } of pairs.sort((x, y) => y.names - x.names || y.all - x.all)) {
    const bothNamed = a.name !== null && b.name !== null;
    if ((bothNamed ? names : all) === 0 || partner.has(a.id) || taken.has(b.id)) continue;
    partner.set(a.id, b.id);
    taken.add(b.id);
  }
  return partner;
}

function chains(a: Gold, b: Gold, partner: ReadonlyMap<string, string>): Count {
  const links = (gold: Gold, nameOf: (id: string) => string): (Place & { readonly owner: string })[] =>
    gold.people
      .filter(({ name }) => name !== null)
      .flatMap(({ id, mentions }) =>
        mentions
          .filter((mention) => mention.kind !== 'nominal')
          .map(({ start, end, text }) => ({ start, end, text, owner: nameOf(id) })),
      );
  return exact(
    links(a, (id) => partner.get(id) ?? `first ${id}`),
    links(b, (id) => id),
    ({ owner }) => `${owner} `,
  );
}

function isSameSpeaker(
  x: GoldSpeaker,
  y: GoldSpeaker,
  a: Gold,
  b: Gold,
  partner: ReadonlyMap<string, string>,
): boolean {
  if (x === null || y === null) return x === y;
  const isNamed = (speaker: string | object, gold: Gold): boolean =>
    gold.people.some(({ id, name }) => id === speaker && name !== null);
  const named = [isNamed(x, a), isNamed(y, b)];
  if (named[0] !== named[1]) return false;
  if (named[0]) return partner.get(x as string) === y;
  return sourceMentions(x, a).some((mention) => sourceMentions(y, b).some((other) => overlaps(mention, other)));
}

function sourceMentions(speaker: NonNullable<GoldSpeaker>, gold: Gold): readonly Place[] {
  const found =
    typeof speaker === 'string'
      ? gold.people.find(({ id }) => id === speaker)
      : gold.entities.find(({ id }) => id === speaker.entity);
  return found?.mentions ?? [];
}

function speakerName({ speaker }: GoldQuote, gold: Gold): string {
  if (speaker === null) return 'nobody';
  return typeof speaker === 'string'
    ? (gold.people.find(({ id }) => id === speaker)?.name ?? speaker)
    : speaker.nominal;
}

function isSameCue(x: Place | null, y: Place | null): boolean {
  return x === null || y === null ? x === y : overlaps(x, y);
}

function cueText({ cue }: GoldQuote): string {
  return cue?.text ?? 'no cue';
}

function exact<T extends Place>(
  first: readonly T[],
  second: readonly T[],
  label: (item: T) => string = () => '',
): Count {
  const byPlace = (items: readonly T[]): ReadonlyMap<string, T> =>
    new Map(items.map((item) => [label(item) + key(item), item]));
  const [a, b] = [byPlace(first), byPlace(second)];
  const onlyIn = (items: ReadonlyMap<string, T>, others: ReadonlyMap<string, T>): string[] =>
    [...items].filter(([place]) => !others.has(place)).map(([, item]) => label(item) + item.text);
  const onlyFirst = onlyIn(a, b);
  return { shared: a.size - onlyFirst.length, onlyFirst, onlySecond: onlyIn(b, a) };
}

/** As `exact`, but spans that overlap are one; each has one partner at most, an equal span before any other. */
function overlapping(first: readonly Place[], second: readonly Place[]): Count {
  const [freeFirst, freeSecond] = [new Set(first), new Set(second)];
  for (const isPartner of [isSamePlace, overlaps]) {
    for (const place of freeFirst) {
      const partner = [...freeSecond].find((other) => isPartner(place, other));
      if (partner && freeSecond.delete(partner)) freeFirst.delete(place);
    }
  }
  const texts = (places: Iterable<Place>): string[] => [...places].map(({ text }) => text);
  return { shared: first.length - freeFirst.size, onlyFirst: texts(freeFirst), onlySecond: texts(freeSecond) };
}

/** The items that stand at one place in both. */
function inBoth<T extends Place>(first: readonly T[], second: readonly T[]): Answer<T>[] {
  const others = new Map(second.map((item) => [key(item), item]));
  return [...new Map(first.map((item) => [key(item), item])).values()].flatMap((item) => {
    const other = others.get(key(item));
    return other ? [{ place: item, first: item, second: other }] : [];
  });
}

function answers<T extends Place>(items: readonly Answer<T>[], of: (item: T) => string): Count {
  return tally(items, (x, y) => of(x) === of(y), of, of);
}

function tally<T>(
  items: readonly Answer<T>[],
  isSame: (x: T, y: T) => boolean,
  showFirst: (x: T) => string,
  showSecond: (y: T) => string,
): Count {
  const different = items.filter(({ first, second }) => !isSame(first, second));
  return {
    shared: items.length - different.length,
    onlyFirst: different.map(({ place, first }) => `${place.text}: ${showFirst(first)}`),
    onlySecond: different.map(({ place, second }) => `${place.text}: ${showSecond(second)}`),
  };
}

function ownedMentions(
  { people }: Gold,
  isWanted: (mention: GoldMention) => boolean,
): (GoldMention & { readonly owner: string })[] {
  return people.flatMap(({ id, mentions }) => mentions.filter(isWanted).map((mention) => ({ ...mention, owner: id })));
}

function isName({ kind }: GoldMention): boolean {
  return kind === 'full' || kind === 'surname' || kind === 'given';
}

function isSamePlace(a: Place, b: Place): boolean {
  return key(a) === key(b);
}

function overlaps(a: Place, b: Place): boolean {
  return Math.min(a.end, b.end) > Math.max(a.start, b.start);
}

function key({ start, end }: Place): string {
  return `${start}-${end}`;
}
