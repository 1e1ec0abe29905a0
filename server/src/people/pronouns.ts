import type { Block, MentionReason } from '../article/article';
import type { Span } from '../text/span';
import { weigh } from './antecedent-model';
import type { Candidate } from './antecedents';
import { ownSubject } from './antecedent-rules';
import { candidatesOf } from './antecedents';
import type { Character } from './character';
import type { Sentence } from './narrative';
import { lengthOfPronoun, pronounAt } from './pronoun-forms';
import { antecedentOfRelative } from './relatives';
import type { Seen, Situation, Told } from './situation';
import { hasUnnamedSubject, isBesideSaying, placeOf } from './sentence-places';
import type { Vote } from './votes';
import { Votes } from './votes';

/** A pronoun and whom it means; offsets are absolute. */
export interface PronounMention extends Span {
  readonly character: Character;
  readonly block: number;
  readonly why: MentionReason;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Whom a pronoun means, and how sure that is; null where it is nobody with a name. */
export interface Decision {
  readonly candidate: Candidate;
  readonly confidence: number;
}

/** Chooses among the candidates, the last of which stands for nobody. */
export type Decide = (situation: Situation, candidates: readonly Candidate[]) => Decision | null;

/** No antecedent is further back than this many sentences. */
const FARTHEST = 8;
/** What one reading learns of who is called he or she, the next one knows. */
const READINGS = 3;
const SURE = 0.95;
const TIE = 0.6;
const MODESTY = 0.82;
/** A decision of this confidence or less says nothing of who is called he or she. */
const GUESS = 0.4;

/**
 * Finds whom the pronouns outside quotations mean; captions and headlines are read by themselves. What pronouns have
 * told of a person is kept in `character.pronoun`: a given name tells nothing.
 *
 * @param decide another way to choose: training looks on, and knows the answers
 * @returns mentions sorted by `start`
 */
export function resolvePronouns(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  decide: Decide = likeliest,
): PronounMention[] {
  // Each reading knows what the one before has learnt of which pronoun the story uses of whom.
  let voted: ReadonlyMap<Character, Vote> = new Map();
  for (let reading = 1; ; reading++) {
    const votes = new Votes();
    const narration = new Narration(blocks, decide, votes, voted);
    narration.read(sentences);
    voted = votes.settle();
    if (reading < READINGS) continue;
    for (const [character, { says }] of voted) character.pronoun ??= says;
    return narration.found;
  }
}

function likeliest(_: Situation, candidates: readonly Candidate[]): Decision | null {
  const likelihoods = weigh(candidates);
  const confidence = Math.max(...likelihoods);
  const candidate = candidates[likelihoods.indexOf(confidence)]!;
  return { candidate, confidence: isTie(candidate, candidates) ? Math.min(confidence, TIE) : confidence };
}

/** Two people of whom the story tells no pronoun, seen in one sentence: either may be meant. */
function isTie(chosen: Candidate, candidates: readonly Candidate[]): boolean {
  const isLike = (other: Candidate): boolean => other !== chosen && other.isOpen && other.distance === chosen.distance;
  return chosen.isOpen && chosen.distance > 0 && candidates.some(isLike);
}

class Narration {
  readonly found: PronounMention[] = [];
  readonly #blocks: readonly Block[];
  readonly #decide: Decide;
  readonly #votes: Votes;
  readonly #voted: ReadonlyMap<Character, Vote>;
  readonly #counts = new Map<Character, number>();
  #earlier: Told[] = [];
  #main: Character | null = null;
  #first: Character | null = null;

  constructor(blocks: readonly Block[], decide: Decide, votes: Votes, voted: ReadonlyMap<Character, Vote>) {
    this.#blocks = blocks;
    this.#decide = decide;
    this.#votes = votes;
    this.#voted = voted;
  }

  read(sentences: readonly Sentence[]): void {
    this.#main = mostNamed(sentences);
    this.#first = firstNamed(this.#blocks, sentences);
    for (const sentence of sentences) {
      const { kind } = this.#blocks[sentence.block]!;
      const isApart = kind === 'caption' || kind === 'headline';
      const seen = this.#readSentence(sentence, isApart ? [] : this.#earlier);
      if (isApart) continue;
      const isUnnamed = hasUnnamedSubject(sentence.pieces, sentence.pieces.length);
      if (seen.length > 0 || isUnnamed)
        this.#earlier = [{ block: sentence.block, seen, hasUnnamedSubject: isUnnamed }, ...this.#earlier].slice(
          0,
          FARTHEST,
        );
    }
  }

  #readSentence({ pieces, block }: Sentence, earlier: readonly Told[]): Seen[] {
    const here: Seen[] = [];
    let lastRelative: Character | null = null;
    for (const [at, piece] of pieces.entries()) {
      if (piece.character) {
        this.#see(here, {
          character: piece.character,
          at,
          place: placeOf(pieces, at),
          form: 'name',
          says: null,
          speaks: isBesideSaying(pieces, at),
        });
        continue;
      }
      if (piece.kind !== 'word') continue;
      const length = lengthOfPronoun(piece.low);
      const relative: Character | null = /^(?:who|whom|whose)$/u.test(piece.low.slice(0, length))
        ? antecedentOfRelative(pieces, at, lastRelative)
        : null;
      if (relative) {
        lastRelative = relative;
        this.found.push({
          start: piece.start,
          end: piece.start + length,
          character: relative,
          block,
          why: 'relative',
          confidence: SURE,
        });
        // Whoever a relative clause is about is its subject.
        if (piece.low === 'who')
          this.#see(here, { character: relative, at, place: 'subject', form: 'relative', says: null, speaks: false });
        continue;
      }
      const pronoun = pronounAt(piece, pieces[at + 1]);
      if (!pronoun) continue;
      const bracketed = pieces[at + 1]?.text === '(' ? pieces[at + 2]?.character : null;
      const situation = {
        pieces,
        at,
        pronoun,
        block,
        here,
        earlier,
        counts: this.#counts,
        voted: this.#voted,
        first: this.#first,
        main: this.#main,
      };
      const certain = bracketed ?? ownSubject(situation);
      const decision = certain
        ? { candidate: { character: certain, features: [], distance: 0, place: null, isOpen: false }, confidence: SURE }
        : this.#decide(situation, candidatesOf(situation));
      const character = decision?.candidate.character;
      if (!decision || !character) continue;
      this.#votes.add(character, pronoun.says, voteOf(decision.confidence));
      this.found.push({
        start: piece.start,
        end: piece.start + length,
        character,
        block,
        why: whyOf(decision.candidate),
        confidence: calibrated(decision.confidence),
      });
      const place = pronoun.case === 'subject' ? 'subject' : pronoun.case === 'possessive' ? 'possessive' : 'object';
      this.#see(here, {
        character,
        at,
        place,
        form: 'pronoun',
        says: pronoun.says,
        speaks: isBesideSaying(pieces, at),
      });
    }
    return here;
  }

  #see(here: Seen[], seen: Seen): void {
    here.push(seen);
    this.#counts.set(seen.character, (this.#counts.get(seen.character) ?? 0) + 1);
  }
}

/**
 * How often decisions of this likelihood turn out right in stories that the model has not seen: it is too sure of itself.
 * Counted on the corpus, each fifth of its training part with a model taught on the others.
 */
function calibrated(likelihood: number): number {
  return GUESS + (likelihood - GUESS) * MODESTY;
}

/** What a decision counts as a vote: a guess counts nothing. */
function voteOf(confidence: number): number {
  return Math.max(0, confidence - GUESS) / (1 - GUESS);
}

function whyOf({ distance, place }: Candidate): MentionReason {
  if (distance < 0) return 'named-after';
  if (distance === 0) return 'same-sentence';
  return distance === 1 && place === 'subject' ? 'previous-sentence' : 'recent';
}

function firstNamed(blocks: readonly Block[], sentences: readonly Sentence[]): Character | null {
  for (const { block, pieces } of sentences) {
    const { kind } = blocks[block]!;
    if (kind !== 'lead' && kind !== 'paragraph') continue;
    const name = pieces.find(({ character }) => character !== null);
    if (name) return name.character;
  }
  return null;
}

/** Whom the story names most often; null where two are named as often. */
function mostNamed(sentences: readonly Sentence[]): Character | null {
  const counts = new Map<Character, number>();
  for (const { pieces } of sentences)
    for (const { character } of pieces) if (character) counts.set(character, (counts.get(character) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
