/**
 * Verbs that report what somebody says, writes, thinks or wants.
 *
 * - `neutral`: tells that it was said; `loaded`: takes a side; `manner`: tells how; `writing`: on paper or a screen
 * - `names`: takes words for a person or thing rather than a statement: called the plan “madness”
 * - `thinks`: reports a mind, and quotes only with a mark that says so
 */
export type VerbClass = 'neutral' | 'loaded' | 'manner' | 'writing' | 'names' | 'thinks';

/**
 * What may stand for the words reported, as bits. The names in the table of verbs are these in small letters.
 *
 * - `quotation`: “…,” she said; `clause`: said (that) the port was old; `that`: the same, and always with "that"
 * - `question`: asked whether it was old; `listener`: told reporters (that) it was old
 * - `infinitive`: vowed to open it; `request`: urged the town to open it; `gerund`: suggested opening it
 * - `noun`: praised the plan; `naming`: called the plan a disgrace; `as`: described it as old
 * - the prepositions: complained about the plan, called for a vote
 */
export const TAKES = {
  quotation: 1,
  clause: 2,
  that: 4,
  question: 8,
  listener: 16,
  infinitive: 32,
  request: 64,
  gerund: 128,
  noun: 256,
  naming: 512,
  as: 1024,
  about: 2048,
  for: 4096,
  of: 8192,
  on: 16384,
  with: 32768,
  against: 65536,
  to: 131072,
} as const;

type Construction = keyof typeof TAKES;

/** Class, constructions, lemmas. A lemma stands in one row. */
const TABLE: readonly (readonly [VerbClass, string, string])[] = [
  ['neutral', 'quotation clause question', 'say add reply respond state announce note observe remark explain report'],
  ['neutral', 'quotation clause question listener', 'tell remind inform advise'],
  ['neutral', 'quotation question listener request', 'ask'],
  ['neutral', 'quotation clause question', 'answer comment conclude recall recount reflect inquire enquire reaffirm'],
  ['neutral', 'quotation clause', 'continue hint stipulate specify mention declare confirm predict repeat reiterate'],
  ['neutral', 'quotation clause infinitive', 'promise pledge vow propose agree threaten swear offer'],
  ['neutral', 'quotation clause', 'suggest recommend testify stress emphasize emphasise underline counter begin quote'],
  [
    'neutral',
    'quotation clause',
    'relate reveal disclose indicate argue contend maintain assert affirm caution demand',
  ],
  ['neutral', 'quotation clause listener request', 'warn urge order'],
  ['neutral', 'quotation clause gerund', 'deny acknowledge'],
  ['neutral', 'quotation', 'apologize apologise thank praise welcome criticize criticise condemn denounce'],
  ['neutral', 'quotation clause', 'clarify elaborate summarize insist express concur remember rule venture reckon'],
  ['neutral', 'quotation', 'speak talk'],
  ['neutral', 'quotation clause', 'guess confide intervene interject pronounce'],
  ['loaded', 'quotation clause', 'grumble object protest claim admit concede allege confess boast complain lament'],
  ['loaded', 'quotation', 'accuse blast slam deride mock ridicule scold retort lash dismiss attack decry'],
  ['loaded', 'quotation', 'gripe rail fume vent opine crow'],
  ['manner', 'quotation', 'joke quip shout yell whisper scream laugh smile sigh exclaim mutter murmur cry chant sing'],
  ['manner', 'quotation', 'snap growl thunder intone bellow chuckle gush plead beg muse bark'],
  ['writing', 'quotation clause', 'write tweet post email blog publish read text'],
  ['names', 'quotation naming', 'call dub label brand term'],
  ['names', 'quotation as', 'describe characterize refer hail cite'],
  ['thinks', 'quotation clause', 'believe think hope wonder feel worry fear expect know learn understand find'],
  ['thinks', 'quotation clause', 'estimate see hear doubt decide consider'],
  ['thinks', 'quotation infinitive request', 'want'],
];

export interface CueVerbEntry {
  readonly lemma: string;
  readonly class: VerbClass;
  /** The constructions as bits of `TAKES`. */
  readonly takes: number;
}

/** Every verb of the lexicon once. */
export function cueVerbEntries(): CueVerbEntry[] {
  return TABLE.flatMap(([verbClass, constructions, lemmas]) => {
    const takes = constructions.split(' ').reduce((bits, name) => bits | TAKES[name as Construction], 0);
    return lemmas.split(' ').map((lemma) => ({ lemma, class: verbClass, takes }));
  });
}
