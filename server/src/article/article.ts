import type { LineIndex } from '../text/lines';
import type { Span } from '../text/span';
import type { QuotationMarks } from '../text/marks';
import type { Token } from '../text/tokens';

/**
 * The immutable result of reading one news article. Only `annotate` makes one.
 *
 * Every place is a UTF-16 offset from the start of `text`, end exclusive. Lists of spans are sorted by `start`.
 * `../../docs/annotation.schema.json` is the public form; `exports/annotation.ts` makes it from this one.
 */
export interface Article {
  readonly text: string;
  readonly lines: LineIndex;
  /** `en`, or `und` for a text in another language: it has blocks and nothing else. */
  readonly language: 'en' | 'und';
  readonly blocks: readonly Block[];
  readonly dateline: Dateline | null;
  /** The body's sections in order. The first has no title; a text without a body has none. */
  readonly sections: readonly Section[];
  readonly people: readonly Person[];
  /** Speakers who are no named person: offices, bodies, unnamed sources. */
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  /** Quotation marks that open and never close, or close without having opened. */
  readonly strayMarks: readonly StrayMark[];
  readonly attributions: readonly Attribution[];
  readonly findings: readonly Finding[];
}

export type BlockKind =
  'headline' | 'byline' | 'lead' | 'paragraph' | 'crosshead' | 'caption' | 'furniture' | 'signoff' | 'link';

/** One headline, paragraph, caption …, trimmed of white space. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Words and sentences, with offsets relative to the block's start, so that an unmoved block can be kept. */
  readonly reading: BlockReading;
}

/** What a block says by itself, whatever stands around it. Offsets are relative to the block's start. */
export interface BlockReading {
  readonly tokens: readonly Token[];
  /** A quotation is never cut: `“We won. We won,” he said.` is one sentence. */
  readonly sentences: readonly Span[];
  readonly marks: QuotationMarks;
  readonly names: readonly NameRun[];
}

/** Capitalised words that may name a person, and what stands around them. Offsets are relative to the block's start. */
export interface NameRun extends Span {
  /** The words of the name, titles and possessive endings left out. */
  readonly words: readonly string[];
  /** The words in lower case with a space between: the same for every place where the name is spelled alike. */
  readonly spelling: string;
  /** The index of its first token. */
  readonly token: number;
  /** The index behind its last token. */
  readonly tokenEnd: number;
  /** Title or role before it: `U.S. President`. Null for a bare name and for an honorific alone. */
  readonly role: Span | null;
  /** What was seen around it that speaks for a person. */
  readonly signs: readonly NameSign[];
  /** What the block says of it, as places in the name model's table of weights. */
  readonly features: Int32Array;
}

export type NameSign =
  | 'title' // a title before it
  | 'honorific' // Mr, Dr
  | 'role' // a role in small letters before it: "spokesman Hua Chunying"
  | 'speaks' // a reporting verb beside it
  | 'age' // ", 45,"
  | 'who' // ", who"
  | 'apposition' // ", a teacher"
  | 'origin' // "(Norway)", "(D-Wis.)"
  | 'described' // between commas behind a role: "the mayor, Ana Sol,"
  | 'possessive' // its possessive ending
  | 'sentence-start' // its first word begins the sentence
  | 'the' // an article before it
  | 'place-preposition' // in, at, near before it
  | 'person-preposition' // by, with, against before it
  | 'before-role' // a role in small letters right behind it: "Acme spokesman"
  | 'before-noun' // another capital or a number right behind it
  | 'label'; // "NAME:" at the start of a paragraph

/** `TOKYO (Reuters) - `: from the place to the last character before the story begins. */
export interface Dateline extends Span {
  /** Null for `(Reuters) - ` alone. */
  readonly place: string | null;
  readonly agency: string | null;
  readonly date: string | null;
}

/** From its cross-head (or the lead) to the end of its last block. */
export interface Section extends Span {
  readonly title: string | null;
}

export interface Person {
  /** `p1`, `p2` … in the order of first mention. */
  readonly id: string;
  /** The spelling of the people file, or else the fullest form in the article. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** The roles that the people file gives; only where it lists the person. */
  readonly listedRoles?: readonly DatedRole[];
  /** How the people file writes the person; only where it lists them. */
  readonly spellings?: ListedSpellings;
  /** Sorted by `start`. */
  readonly mentions: readonly Mention[];
  /** True for a photographer who is named in a credit and nowhere else. */
  readonly creditOnly: boolean;
}

/** What the story says a person is: `U.S. President`. */
export interface Role extends Span {
  readonly text: string;
}

/** How a people file writes a person; the full name is the person's `name`. */
export interface ListedSpellings {
  /** Empty for a name of one word. */
  readonly given: string;
  readonly family: string;
  readonly order: 'given-first' | 'family-first';
  readonly aliases: readonly string[];
  /** What the desk does not want. */
  readonly avoid: readonly string[];
}

/** A role out of a people file. Dates are `2026`, `2026-03` or `2026-03-14`; null where the file gives none. */
export interface DatedRole {
  readonly text: string;
  readonly from: string | null;
  readonly until: string | null;
}

export type MentionForm = 'full' | 'surname' | 'given' | 'nominal' | 'pronoun';

export interface Mention extends Span {
  readonly form: MentionForm;
  readonly inQuotation: boolean;
  readonly why: MentionReason;
  /** From 0 to 1: how likely it is that these words mean this person. */
  readonly confidence: number;
  /** True where this is the best guess, and too weak to rely on. */
  readonly uncertain: boolean;
}

/** Why these words mean this person. */
export type MentionReason =
  // names
  | 'people-file' // the people file lists it
  | 'title' // a title or role before it: "Prime Minister Shinzo Abe"
  | 'apposition' // a description after it: "Shinzo Abe, 63,"
  | 'known-name' // a given name or surname that many people bear
  | 'speaks' // it speaks or is spoken to: "said Shinzo Abe"
  | 'repeated' // the same name stands elsewhere in the article in a clearer place
  | 'credit' // a photo or story credit
  | 'byline'
  | 'described' // a description that fits the role given: "the prime minister"
  // pronouns
  | 'relative' // "Aso, who": the name just before
  | 'same-sentence' // the subject of the same sentence
  | 'previous-sentence' // the subject of the sentence before
  | 'recent' // the person named last
  | 'named-after' // "As he left, Aso": the name comes after the pronoun
  | 'speaker' // I, me, my inside a quotation, or in the answer of a transcript
  | 'not-the-speaker'; // he or she inside a quotation: somebody else

/** A source without a name of a person: "the foreign ministry", "a senior official". */
export interface Entity {
  /** `e1`, `e2` … */
  readonly id: string;
  readonly name: string;
  readonly kind: 'office' | 'body' | 'unnamed';
  readonly mentions: readonly Span[];
}

/** `term`: words that nobody is quoted as saying (a title, a nickname, a policy term). */
export type QuotationKind = 'sentence' | 'partial' | 'term';

/** How the words of the article point to a speaker. */
export type SpeakerReason =
  | 'cue-before'
  | 'cue-after'
  | 'cue-inside'
  | 'according-to'
  | 'label'
  | 'clause'
  | 'previous-sentence'
  | 'continued'
  | 'alternation'
  | 'manual';

/** Words between quotation marks, the marks included. */
export interface Quotation extends Span {
  /** `q1`, `q2` … in order. */
  readonly id: string;
  readonly kind: QuotationKind;
  /** The words without their marks. */
  readonly inner: Span;
  /** False where the paragraph ends before the closing mark. */
  readonly closed: boolean;
  /** The index of its block. */
  readonly block: number;
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
  readonly reason: SpeakerReason | null;
  /** The pronoun that the cue had for a subject. */
  readonly via: Span | null;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly uncertain: boolean;
  /** The id of the quotation that this one goes on from. */
  readonly continues: string | null;
}

/** Who says a quotation; the span is the nearest words that name them. Exactly one of `person` and `entity` is set. */
export interface Speaker extends Span {
  readonly person: string | null;
  readonly entity: string | null;
}

export interface StrayMark extends Span {
  readonly problem: 'unclosed' | 'unopened';
}

/** Who said what, direct speech and indirect. */
export interface Attribution {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly source: Speaker;
  readonly cue: Span;
  readonly content: Span;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a rule found. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence that names what was seen, for a person to read. */
  readonly message: string;
  readonly related: readonly RelatedPlace[];
}

export interface RelatedPlace extends Span {
  readonly message: string;
}
