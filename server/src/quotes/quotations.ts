import type { Block, Quotation, Speaker, StrayMark } from '../article/article';
import type { Character } from '../people/character';
import { personId } from '../people/character';
import { narrate } from '../people/narrative';
import type { Sentence } from '../people/narrative';
import { resolvePronouns } from '../people/pronouns';
import type { PronounMention } from '../people/pronouns';
import { lastStartingAtOrBefore } from '../text/span';
import { antecedentOf } from './antecedents';
import { EntityList } from './entities';
import { kindOf } from './kinds';
import { indexNames } from './labels';
import type { Meant } from './offices';
import { Offices } from './offices';
import { LEAST_CERTAIN } from './reliability';
import { attribute } from './speakers';
import { findQuotedSpans } from './spans';
import type { PronounIndex, Subject } from './subjects';

/** Whom a noun means that no name or description explains: the person of whom the story has just told. A guess. */
const SURE_OF_NOUN = 0.6;

export interface QuotationReading {
  readonly quotations: readonly Quotation[];
  readonly strayMarks: readonly StrayMark[];
  readonly entities: EntityList;
  readonly pronouns: readonly PronounMention[];
  readonly sentences: readonly Sentence[];
  readonly pronounIndex: PronounIndex;
  /** Makes a speaker of the words that name one. */
  readonly speakerOf: (subject: Subject) => Speaker;
}

/** Finds the quotations of an article with their kinds and speakers, and the pronouns that the story itself uses. */
export function readQuotations(
  text: string,
  blocks: readonly Block[],
  characters: readonly Character[],
): QuotationReading {
  const { spans, strays } = findQuotedSpans(text, blocks);
  const sentences = narrate(text, blocks, characters, spans);
  const pronouns = resolvePronouns(blocks, sentences);
  const pronounIndex = new Map(pronouns.map((mention) => [mention.start, mention.character]));
  const starts = sentences.map(({ pieces }) => ({ start: pieces[0]!.start, end: pieces.at(-1)!.end }));
  const sureOfPronoun = new Map(pronouns.map(({ start, confidence }) => [start, confidence]));
  const entities = new EntityList(text);
  const offices = new Offices(text, characters, sentences, pronounIndex);
  const attributed = attribute(text, blocks, sentences, spans, pronounIndex, indexNames(characters));
  const quotations = spans.map((span, i): Quotation => {
    const { subject, cue, reason, confidence, continues } = attributed[i]!;
    const kind = kindOf(text, span, attributed[i]!);
    const isSpoken = kind !== 'term' && subject !== null;
    return {
      id: `q${i + 1}`,
      kind,
      start: span.start,
      end: span.end,
      inner: span.inner,
      closed: span.closed,
      block: span.block,
      speaker: isSpoken ? speakerOf(subject) : null,
      cue: isSpoken ? cue : null,
      reason: isSpoken ? reason : null,
      via: isSpoken && subject.isPronoun ? { start: subject.start, end: subject.end } : null,
      confidence: isSpoken ? sureness(confidence, subject) : 0,
      uncertain: isSpoken && sureness(confidence, subject) < LEAST_CERTAIN,
      continues: isSpoken && continues !== null ? `q${continues + 1}` : null,
    };
  });
  return { quotations, strayMarks: strays, entities, pronouns, sentences, pronounIndex, speakerOf };

  /** A speaker is no surer than the pronoun that stands for them, where that is a guess, or than whom a noun seems to mean. */
  function sureness(confidence: number, subject: Subject): number {
    if (subject.isPronoun) {
      const sure = sureOfPronoun.get(subject.start) ?? 1;
      return sure < LEAST_CERTAIN ? Math.min(confidence, sure) : confidence;
    }
    const isGuess = !subject.character && personOfNoun(subject)?.isGuess === true;
    return isGuess ? Math.min(confidence, SURE_OF_NOUN) : confidence;
  }

  /** The words that name a source: its own, or for a pronoun those that it stands for. */
  function namedBy(subject: Subject): Subject {
    const pronoun = subject.isPronoun ? text.slice(subject.start, subject.end).toLowerCase() : '';
    return antecedentOf(subject, pronoun, sentences, starts, pronounIndex) ?? subject;
  }

  function personOfNoun(subject: Subject): Meant | null {
    return offices.personOf(subject, lastStartingAtOrBefore(blocks, subject.start), entities.hasBrought(subject));
  }

  function speakerOf(subject: Subject): Speaker {
    const character = subject.character ?? (subject.isPronoun ? null : personOfNoun(subject)?.character);
    const where = { start: subject.start, end: subject.end };
    return character
      ? { ...where, person: personId(character), entity: null }
      : { ...where, person: null, entity: entities.idOf(subject, namedBy(subject)) };
  }
}
