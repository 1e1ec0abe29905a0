/** The forms of an English verb, in lower case. */
export interface VerbForms {
  /** says */
  readonly present: string;
  /** wrote */
  readonly past: string;
  /** written: behind "has" and "was" */
  readonly perfect: string;
  /** saying */
  readonly participle: string;
}

/** Lemma, past, and the perfect where it differs. A verb that is missing here is regular. */
const IRREGULAR: ReadonlyMap<string, readonly [past: string, perfect: string]> = new Map(
  (
    'say said, tell told, begin began begun, speak spoke spoken, swear swore sworn, sing sang sung, write wrote written, read read, ' +
    'think thought, feel felt, know knew known, understand understood, find found, see saw seen, hear heard, put put, hold held, ' +
    'give gave given, make made, take took taken, bring brought, cast cast, forget forgot forgotten, foresee foresaw foreseen, ' +
    'mean meant, set set, seek sought, show showed shown, choose chose chosen, overhear overheard, foretell foretold, draw drew drawn, ' +
    'let let, forbid forbade forbidden, keep kept, fight fought, send sent, leave left, withdraw withdrew withdrawn, lay laid, ' +
    'misunderstand misunderstood, rethink rethought, strike struck, throw threw thrown, run ran run, lead led, teach taught, bet bet, ' +
    'dream dreamed, get got, go went gone, come came come, stand stood, uphold upheld, forecast forecast, break broke broken, win won'
  )
    .split(', ')
    .map((entry) => {
      const [lemma = '', past = '', perfect = past] = entry.split(' ');
      return [lemma, [past, perfect]];
    }),
);

/** Verbs of more than one syllable that are stressed on the last: admitted, referring. */
const STRESSED_AT_END = new Set(
  'admit begin forget extol commit concur defer infer permit prefer regret refer rebut compel propel submit omit recur'.split(
    ' ',
  ),
);

/**
 * Conjugates a verb by the rules of English spelling, with the irregular verbs that report.
 *
 * @param lemma one word in lower case
 */
export function conjugate(lemma: string): VerbForms {
  const irregular = IRREGULAR.get(lemma);
  const past = irregular?.[0] ?? pastOf(lemma);
  return { present: presentOf(lemma), past, perfect: irregular?.[1] ?? past, participle: participleOf(lemma) };
}

function presentOf(lemma: string): string {
  if (endsInConsonantAndY(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function pastOf(lemma: string): string {
  if (endsInConsonantAndY(lemma)) return `${lemma.slice(0, -1)}ied`;
  return lemma.endsWith('e') ? `${lemma}d` : `${withDoubledEnd(lemma)}ed`;
}

function participleOf(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith('e') && !/[eoy]e$/u.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${withDoubledEnd(lemma)}ing`;
}

function endsInConsonantAndY(lemma: string): boolean {
  return /[^aeiou]y$/u.test(lemma);
}

/** `beg` → `begg`: one vowel and one consonant at the end of a stressed syllable. */
function withDoubledEnd(lemma: string): string {
  const isStressed = STRESSED_AT_END.has(lemma) || /^(?:qu|[^aeiou])*[aeiou][^aeiou]$/u.test(lemma);
  return isStressed && /(?:qu|[^aeiou])[aeiou][^aeiouwxy]$/u.test(lemma) ? lemma + lemma.slice(-1) : lemma;
}
