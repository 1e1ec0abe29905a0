import { conjugate } from './conjugate';
import { TAKES } from './cue-constructions';
import type { CuePhrase } from './cue-phrases';
import { cuePhrases } from './cue-phrases';
import type { CueVerbEntry, VerbClass } from './cue-verbs';
import { cueVerbEntries } from './cue-verbs';

export type { VerbClass } from './cue-verbs';

/** A form of a verb of the cue lexicon. */
export interface CueVerb extends CueVerbEntry {
  /** `said`, `saying`, `written`, `say`. The -ing form is subordinate to another verb; `perfect` stands behind "has" and "was". */
  readonly form: 'finite' | 'participle' | 'perfect' | 'base';
  /** What it means with the words behind it. */
  readonly phrases: readonly CuePhrase[];
}

/** A form of a verb that can report a quotation. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly class: VerbClass;
  readonly form: 'finite' | 'participle' | 'base';
}

const FORMS: ReadonlyMap<string, CueVerb> = new Map(entries().flatMap(formsOf));

function entries(): Omit<CueVerb, 'form'>[] {
  const phrases = cuePhrases();
  const verbs = cueVerbEntries().map((entry) => ({ ...entry, phrases: phrases.get(entry.lemma) ?? [] }));
  const known = new Set(verbs.map((verb) => verb.lemma));
  // "point" reports nothing by itself.
  const inPhrasesAlone = [...phrases].filter(([lemma]) => !known.has(lemma));
  return [
    ...verbs,
    ...inPhrasesAlone.map(([lemma, list]) => ({ lemma, class: 'neutral' as const, takes: 0, phrases: list })),
  ];
}

function formsOf(verb: Omit<CueVerb, 'form'>): [string, CueVerb][] {
  const { present, past, perfect, participle } = conjugate(verb.lemma);
  // Where two forms are spelled alike, the later one here stays: "read" is taken for the past.
  return [
    [verb.lemma, { ...verb, form: 'base' }],
    [perfect, { ...verb, form: 'perfect' }],
    [participle, { ...verb, form: 'participle' }],
    [present, { ...verb, form: 'finite' }],
    [past, { ...verb, form: 'finite' }],
  ];
}

/** Nouns that report: his vow to “destroy” it. */
const NOUNS = new Set(
  (
    'vow claim statement remark comment promise pledge warning call demand threat accusation assertion suggestion description dismissal ' +
    'belief view argument denial declaration admission tweet post message letter mantra phrase words question answer reply response ' +
    'speech interview testimony op-ed email memo motto slogan rhetoric plea appeal insistence contention allegation criticism praise'
  ).split(' '),
);

/** The verb of the cue lexicon that a word is a form of, in any case, or undefined. */
export function cueVerb(word: string): CueVerb | undefined {
  return FORMS.get(word.toLowerCase());
}

/** The verb that can report a quotation and that a word is a form of, in any case, or undefined. */
export function reportingVerb(word: string): ReportingVerb | undefined {
  const verb = FORMS.get(word.toLowerCase());
  return verb && reportsQuotation(verb) ? verb : undefined;
}

function reportsQuotation(verb: CueVerb): verb is CueVerb & ReportingVerb {
  return (verb.takes & TAKES.quotation) !== 0 && verb.form !== 'perfect';
}

/** Whether a noun names something said or written: `vow`, `statement`. Plurals count. */
export function isReportingNoun(word: string): boolean {
  const low = word.toLowerCase();
  return NOUNS.has(low) || (low.endsWith('s') && NOUNS.has(low.slice(0, -1)));
}
