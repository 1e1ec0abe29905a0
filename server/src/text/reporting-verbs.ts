import { conjugate } from './conjugate';
import type { CueVerbEntry, VerbClass } from './cue-verbs';
import { cueVerbEntries, TAKES } from './cue-verbs';

export type { VerbClass } from './cue-verbs';

/** A form of a verb of the cue lexicon. */
export interface CueVerb extends CueVerbEntry {
  /** `said`, `saying`, `written`, `say`. The -ing form is subordinate to another verb; `perfect` stands behind "has" and "was". */
  readonly form: 'finite' | 'participle' | 'perfect' | 'base';
}

/** A form of a verb that can report a quotation. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly class: VerbClass;
  readonly form: 'finite' | 'participle' | 'base';
}

const FORMS: ReadonlyMap<string, CueVerb> = new Map(
  cueVerbEntries().flatMap((entry): [string, CueVerb][] => {
    const { present, past, perfect, participle } = conjugate(entry.lemma);
    // Where two forms are spelled alike, the later one here stays: "read" is taken for the past.
    return [
      [entry.lemma, { ...entry, form: 'base' }],
      [perfect, { ...entry, form: 'perfect' }],
      [participle, { ...entry, form: 'participle' }],
      [present, { ...entry, form: 'finite' }],
      [past, { ...entry, form: 'finite' }],
    ];
  }),
);

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
