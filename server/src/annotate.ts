import type { Article, Block, BlockReading, ListedSpellings, Mention, Person, Quotation } from './article/article';
import { classify } from './article/classify';
import { isEnglish } from './article/language';
import { findSections } from './article/sections';
import { segment } from './article/segment';
import type { Character } from './people/character';
import { personId } from './people/character';
import { findDescriptions } from './people/descriptions';
import { lexicon } from './people/lexicon';
import { findPeople } from './people/people';
import type { PeopleFile, PersonEntry } from './people/people-file';
import type { PronounMention } from './people/pronouns';
import { resolveQuotedPronouns } from './people/quoted-pronouns';
import { addRolesOfPronouns } from './people/roles-of-pronouns';
import { FactsOfWords } from './people/token-facts';
import { resolveAnswers } from './people/transcripts';
import { findAttributions } from './quotes/attributions';
import { readQuotations } from './quotes/quotations';
import { LEAST_CERTAIN } from './quotes/reliability';
import type { QuotationReading } from './quotes/quotations';
import { readBlock } from './read-block';
import { runRules } from './rules/run';
import type { RuleSettings } from './rules/run';
import { indexLines } from './text/lines';
import type { Span } from './text/span';
import { lastStartingAtOrBefore } from './text/span';

/** What steers an analysis. The same text and options give the same Article. */
export interface AnnotateOptions {
  /** Rule id → another severity than the rule's own, or `off`. */
  readonly rules?: RuleSettings;
  /** What the desk has decided of people. It wins over what the article seems to say. */
  readonly people?: PeopleFile;
}

/**
 * Reads an article. Accepts every string and never throws.
 *
 * @param previous an earlier Article of the same document: blocks whose words did not change are not read again. The
 * result is the same with it and without.
 */
export function annotate(text: string, options: AnnotateOptions = {}, previous?: Article): Article {
  const lines = indexLines(text);
  const outline = classify(text, segment(text, lines));
  const readings = new Readings(previous);
  const blocks: Block[] = outline.blocks.map((block) => ({
    ...block,
    reading: readings.of(text.slice(block.start, block.end)),
  }));
  const base = { text, lines, blocks, dateline: outline.dateline, sections: findSections(text, blocks) };
  const nothing = { people: [], entities: [], quotations: [], strayMarks: [], attributions: [], findings: [] };
  if (!isEnglish(blocks.map((block) => block.reading.tokens))) return { ...base, ...nothing, language: 'und' };

  const characters = findPeople(text, blocks, lexicon(), options.people);
  findDescriptions(text, blocks, characters);
  const reading = readQuotations(text, blocks, characters);
  const pronouns = [
    ...reading.pronouns,
    ...pronounsInSpeech(blocks, characters, reading),
    ...resolveAnswers(blocks, characters, reading.quotations),
  ];
  addRolesOfPronouns(text, blocks, pronouns);
  const meaning = groupBy(pronouns, (pronoun) => pronoun.character);
  const attributions = findAttributions(text, blocks, reading);
  const article = {
    ...base,
    language: 'en' as const,
    people: characters.map((character) => toPerson(character, meaning.get(character) ?? [], reading.quotations)),
    quotations: reading.quotations,
    strayMarks: reading.strayMarks,
    attributions,
    entities: reading.entities.list(),
  };
  return { ...article, findings: runRules(article, options.rules) };
}

/** Reads blocks, or takes the reading of an earlier block of the same words. No two blocks share one: names are told apart by identity. */
class Readings {
  readonly #earlier = new Map<string, BlockReading[]>();
  readonly #facts = new FactsOfWords(lexicon());

  constructor(previous: Article | undefined) {
    if (!previous) return;
    for (const { start, end, reading } of previous.blocks) {
      const words = previous.text.slice(start, end);
      const alike = this.#earlier.get(words);
      if (alike) alike.push(reading);
      else this.#earlier.set(words, [reading]);
    }
  }

  of(words: string): BlockReading {
    return this.#earlier.get(words)?.pop() ?? readBlock(words, lexicon(), this.#facts);
  }
}

function pronounsInSpeech(
  blocks: readonly Block[],
  characters: readonly Character[],
  reading: QuotationReading,
): PronounMention[] {
  const byId = new Map(characters.map((character) => [personId(character), character]));
  const speeches = reading.quotations.map((quotation) => ({
    start: quotation.inner.start,
    end: quotation.inner.end,
    block: quotation.block,
    speaker: quotation.speaker?.person ? (byId.get(quotation.speaker.person) ?? null) : null,
    confidence: quotation.confidence,
  }));
  return resolveQuotedPronouns(blocks, speeches, characters, reading.pronouns);
}

function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function rated(confidence: number): Pick<Mention, 'confidence' | 'uncertain'> {
  return { confidence: Math.round(confidence * 100) / 100, uncertain: confidence < LEAST_CERTAIN };
}

function spellingsIn({ given, family, order, aliases, avoid }: PersonEntry): ListedSpellings {
  return { given, family, order, aliases, avoid };
}

function toPerson(character: Character, pronouns: readonly PronounMention[], quotations: readonly Quotation[]): Person {
  const id = personId(character);
  const quotationAround = (span: Span): Quotation | undefined => {
    const around = quotations[lastStartingAtOrBefore(quotations, span.start)];
    return around !== undefined && span.end <= around.end ? around : undefined;
  };
  const inQuotation = (span: Span): boolean => quotationAround(span) !== undefined;
  // Inside a quotation a description means somebody else than the speaker.
  const meant = character.mentions.filter(
    (mention) => mention.form !== 'nominal' || quotationAround(mention)?.speaker?.person !== id,
  );
  const mentions: Mention[] = meant.map(({ start, end, form, why, confidence }) => ({
    start,
    end,
    form,
    why,
    inQuotation: inQuotation({ start, end }),
    ...rated(confidence),
  }));
  for (const { start, end, why, confidence } of pronouns)
    mentions.push({ start, end, form: 'pronoun', why, inQuotation: inQuotation({ start, end }), ...rated(confidence) });
  return {
    id,
    name: character.name,
    roles: character.roles,
    ...(character.entry && { listedRoles: character.entry.roles, spellings: spellingsIn(character.entry) }),
    mentions: mentions.sort((a, b) => a.start - b.start),
    creditOnly: character.mentions.every((mention) => mention.why === 'credit'),
  };
}
