import type { Article, Person } from '../../../server/src/article/article';
import type { Span } from '../../../server/src/text/span';
import { overlap } from '../../../server/src/text/span';
import type { Gold, GoldPerson, GoldSpeaker } from '../../fixtures/gold';

/** What the program made of an article, beside what a human made of it. */
export interface Reading {
  readonly gold: Gold;
  readonly article: Article;
}

/** Per cent, with one decimal. */
export interface Scores {
  /** Blocks with the right kind and both ends right, F1. */
  readonly blocks: number;
  /** Mentions by name with both ends right, F1, whoever they are given to. */
  readonly names: number;
  /** Names and pronouns given to the right person, F1. */
  readonly chains: number;
  /** Pronouns given to the right person, of those in the gold. */
  readonly pronouns: number;
  /** Quotations with both ends right, F1. */
  readonly quotations: number;
  /** Quotations found whose kind is right. */
  readonly kinds: number;
  /** Quotations with the right speaker, of those in the gold. */
  readonly speakers: number;
  /** Roles before a name or in apposition given to the right person, of those in the gold. */
  readonly roles: number;
}

/**
 * Measures many readings as one.
 *
 * Each gold person is stood for by the one found person that shares most mentions by name. Whoever the gold leaves
 * unnamed counts neither for nor against; a nameless source is right where half of its words are.
 */
export function score(readings: readonly Reading[]): Scores {
  const matched = readings.map((reading) => ({ ...reading, standsFor: matchPeople(reading) }));
  const f1 = (itemsOf: (reading: Matched) => readonly [gold: readonly string[], found: readonly string[]]): number =>
    harmonicMean(matched.map(itemsOf));
  return {
    blocks: f1(({ gold, article }) => [gold.blocks.map(kindAndPlace), article.blocks.map(kindAndPlace)]),
    names: f1(({ gold, article }) => [
      namedPeople(gold).flatMap((person) => person.mentions.filter((m) => isName(m.kind)).map(place)),
      article.people.flatMap((person) => person.mentions.filter((m) => isName(m.form)).map(place)),
    ]),
    chains: f1((reading) => [goldChains(reading), foundChains(reading)]),
    pronouns: share(matched.flatMap(judgePronouns)),
    quotations: f1(({ gold, article }) => [gold.quotes.map(place), article.quotations.map(place)]),
    kinds: share(matched.flatMap(judgeKinds)),
    speakers: share(matched.flatMap(judgeSpeakers)),
    roles: share(matched.flatMap(judgeRoles)),
  };
}

interface Matched extends Reading {
  /** The id of a found person → the id of the gold person. */
  readonly standsFor: ReadonlyMap<string, string>;
}

function matchPeople({ gold, article }: Reading): Map<string, string> {
  const owner = new Map(namedPeople(gold).flatMap((person) => person.mentions.map((m) => [place(m), person.id])));
  const votes = article.people.flatMap((person) => {
    const counts = new Map<string, number>();
    for (const mention of person.mentions.filter((m) => isName(m.form))) {
      const id = owner.get(place(mention));
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts].map(([goldId, count]) => ({ id: person.id, goldId, count }));
  });
  const standsFor = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, goldId } of votes.sort((a, b) => b.count - a.count)) {
    if (standsFor.has(id) || taken.has(goldId)) continue;
    standsFor.set(id, goldId);
    taken.add(goldId);
  }
  return standsFor;
}

function goldChains({ gold }: Matched): string[] {
  return namedPeople(gold).flatMap((person) =>
    person.mentions.filter((m) => m.kind !== 'nominal').map((m) => `${person.id} ${place(m)}`),
  );
}

function foundChains({ gold, article, standsFor }: Matched): string[] {
  const ofNobody = new Set(gold.people.filter((p) => !isNamed(p)).flatMap((p) => p.mentions.map(place)));
  const chain = (person: Person): string[] =>
    person.mentions
      .filter((m) => m.form !== 'nominal' && !ofNobody.has(place(m)))
      .map((m) => `${standsFor.get(person.id) ?? `unmatched ${person.id}`} ${place(m)}`);
  return article.people.flatMap(chain);
}

function judgePronouns(reading: Matched): boolean[] {
  const found = new Set(foundChains(reading));
  return namedPeople(reading.gold).flatMap((person) =>
    person.mentions.filter((m) => m.kind === 'pronoun').map((m) => found.has(`${person.id} ${place(m)}`)),
  );
}

function judgeKinds({ gold, article }: Matched): boolean[] {
  const kindAt = new Map(article.quotations.map((quotation) => [place(quotation), quotation.kind]));
  return gold.quotes.flatMap((quote) => {
    const kind = kindAt.get(place(quote));
    return kind === undefined ? [] : [kind === quote.kind || kind === quote.kindAlt];
  });
}

function judgeSpeakers({ gold, article, standsFor }: Matched): boolean[] {
  const quotationAt = new Map(article.quotations.map((quotation) => [place(quotation), quotation]));
  const isNamedInGold = new Set(namedPeople(gold).map((person) => person.id));
  return gold.quotes.map((quote) => {
    const found = quotationAt.get(place(quote));
    if (!found) return false;
    const { speaker } = found;
    const isRight = (wanted: GoldSpeaker): boolean => {
      if (wanted === null || speaker === null) return wanted === speaker;
      if (typeof wanted !== 'string')
        return !standsFor.has(speaker.person ?? '') && isAlike(wanted.nominal, words(article, speaker));
      // Somebody whom the story never names is right as long as nobody else is taken for them.
      if (!isNamedInGold.has(wanted)) return !standsFor.has(speaker.person ?? '');
      return standsFor.get(speaker.person ?? '') === wanted;
    };
    return [quote.speaker, ...(quote.speakerAlt ?? [])].some(isRight);
  });
}

function judgeRoles({ gold, article, standsFor }: Matched): boolean[] {
  const rolesOf = (id: string): readonly Span[] =>
    article.people.find((person) => standsFor.get(person.id) === id)?.roles ?? [];
  return namedPeople(gold).flatMap((person) =>
    person.roles
      .filter((role) => role.position === 'pre' || role.position === 'apposition')
      .map((role) => rolesOf(person.id).some((found) => overlap(found, role) * 2 >= role.end - role.start)),
  );
}

function isNamed(person: GoldPerson): boolean {
  return typeof person.name === 'string';
}

function namedPeople(gold: Gold): GoldPerson[] {
  return gold.people.filter(isNamed);
}

function isName(form: string): boolean {
  return form === 'full' || form === 'surname' || form === 'given';
}

function place({ start, end }: Span): string {
  return `${start}-${end}`;
}

function kindAndPlace(block: Span & { readonly kind: string }): string {
  return `${block.kind} ${place(block)}`;
}

function words(article: Article, { start, end }: Span): string {
  return article.text.slice(start, end);
}

/** Whether two nominal sources share at least half of their words, small words left out. */
function isAlike(a: string, b: string): boolean {
  const contentOf = (text: string): Set<string> =>
    new Set(text.toLowerCase().match(/(?!\b(?:the|a|an|of|his|her|their|its)\b)\b[\p{L}\p{N}]+/gu) ?? []);
  const [x, y] = [contentOf(a), contentOf(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared >= Math.max(1, Math.min(x.size, y.size) / 2);
}

function harmonicMean(pairs: readonly (readonly [gold: readonly string[], found: readonly string[]])[]): number {
  let hits = 0;
  let all = 0;
  for (const [gold, found] of pairs) {
    const wanted = new Set(gold);
    hits += new Set(found.filter((item) => wanted.has(item))).size;
    all += wanted.size + new Set(found).size;
  }
  return perCent((2 * hits) / all);
}

function share(judgements: readonly boolean[]): number {
  return perCent(judgements.filter(Boolean).length / judgements.length);
}

function perCent(ratio: number): number {
  return Math.round(ratio * 1000) / 10;
}
