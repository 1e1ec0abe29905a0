import { takesOf } from './cue-constructions';

/**
 * Verbs that report what somebody says, writes, thinks or wants.
 *
 * - `neutral`: tells that it was said; `loaded`: takes a side; `manner`: tells how; `writing`: on paper or a screen
 * - `names`: takes words for a person or thing rather than a statement: called the plan “madness”
 * - `thinks`: reports a mind, and quotes only with a mark that says so
 * - `wants`: reports a plan or a refusal; `judges`: says where somebody stands: endorsed the plan. They quote nothing
 */
export type VerbClass = 'neutral' | 'loaded' | 'manner' | 'writing' | 'names' | 'thinks' | 'wants' | 'judges';

/** Class, constructions, lemmas. A lemma stands in one row. */
const TABLE: readonly (readonly [VerbClass, string, string])[] = [
  ['neutral', 'quotation clause question', 'say add answer conclude insist'],
  ['neutral', 'quotation that question', 'state continue begin maintain'],
  [
    'neutral',
    'quotation clause question gerund noun',
    'announce note observe remark explain report reaffirm stipulate specify mention confirm predict repeat reiterate ' +
      'suggest recommend disclose reveal declare acknowledge clarify summarize recall recount remember deny',
  ],
  [
    'neutral',
    'quotation clause noun',
    'stress emphasize emphasise underline relate indicate argue contend affirm venture pronounce quote express',
  ],
  ['neutral', 'quotation clause', 'assert reckon guess confide intervene interject'],
  ['neutral', 'quotation clause question to with', 'reply respond'],
  ['neutral', 'quotation clause question about on', 'comment elaborate inquire enquire testify reflect'],
  ['neutral', 'quotation clause question listener request about of against', 'tell warn advise'],
  ['neutral', 'quotation clause question listener about of', 'remind inform'],
  ['neutral', 'quotation question listener request for about', 'ask'],
  ['neutral', 'quotation clause infinitive noun to', 'promise pledge vow offer threaten swear'],
  ['neutral', 'quotation clause infinitive gerund noun', 'propose demand'],
  ['neutral', 'quotation clause infinitive on with to', 'agree concur'],
  ['neutral', 'quotation clause request noun', 'urge order'],
  ['neutral', 'quotation clause noun against with', 'caution counter'],
  ['neutral', 'quotation that against', 'rule'],
  ['neutral', 'quotation clause at', 'hint'],
  ['neutral', 'quotation for to', 'apologize apologise'],
  ['neutral', 'quotation about against of', 'speak talk'],
  ['neutral', 'quotation noun', 'thank praise welcome criticize criticise condemn denounce'],
  [
    'neutral',
    'quotation clause question noun',
    'imply speculate posit theorize theorise surmise decree proclaim attest profess insinuate intimate summarise',
  ],
  [
    'neutral',
    'clause question noun',
    'presume warrant notice forecast conjecture certify demonstrate foretell determine charge interpret',
  ],
  ['neutral', 'clause question', 'prove project guarantee illustrate grant'],
  ['neutral', 'clause listener of', 'assure persuade notify convince reassure'],
  ['neutral', 'clause on with over', 'disagree'],
  ['neutral', 'request', 'implore beseech instruct'],
  ['loaded', 'quotation clause infinitive noun', 'claim'],
  ['loaded', 'quotation clause gerund', 'admit concede'],
  ['loaded', 'quotation clause gerund noun to', 'confess object'],
  ['loaded', 'quotation clause noun against', 'protest lament'],
  ['loaded', 'quotation clause about', 'grumble complain boast'],
  ['loaded', 'quotation clause', 'allege retort opine crow'],
  ['loaded', 'quotation noun', 'accuse blast slam deride mock ridicule scold dismiss attack decry'],
  ['loaded', 'quotation about against', 'gripe rail fume vent'],
  ['loaded', 'quotation at', 'lash'],
  ['loaded', 'about of', 'brag'],
  ['manner', 'quotation clause', 'whisper exclaim mutter murmur cry muse'],
  ['manner', 'quotation clause about', 'joke quip'],
  ['manner', 'quotation noun', 'yell chant sing'],
  ['manner', 'quotation infinitive request for with', 'plead beg'],
  ['manner', 'quotation about over', 'gush'],
  ['manner', 'quotation', 'shout scream laugh smile sigh snap growl thunder intone bellow chuckle bark'],
  ['writing', 'quotation clause noun about', 'tweet post email blog publish'],
  ['writing', 'quotation clause noun', 'read text'],
  ['writing', 'quotation clause about', 'write'],
  ['writing', 'clause question noun', 'show'],
  ['names', 'quotation infinitive naming for', 'call'],
  ['names', 'quotation naming', 'dub label brand term'],
  ['names', 'quotation as noun', 'describe characterize hail cite'],
  ['names', 'quotation to', 'refer'],
  ['names', 'as noun', 'portray depict characterise'],
  ['thinks', 'quotation clause question about of', 'think learn hear wonder know worry'],
  ['thinks', 'quotation clause noun', 'fear understand find estimate doubt'],
  ['thinks', 'quotation clause in', 'believe'],
  ['thinks', 'quotation clause', 'feel'],
  ['thinks', 'quotation clause infinitive for', 'hope'],
  ['thinks', 'quotation clause infinitive request noun', 'expect'],
  ['thinks', 'quotation clause question noun', 'see'],
  ['thinks', 'quotation clause question gerund against', 'decide'],
  ['thinks', 'quotation question gerund noun', 'consider'],
  ['thinks', 'quotation infinitive request noun', 'want'],
  ['thinks', 'clause question noun', 'realize realise assume suspect discover fathom bet anticipate foresee imagine'],
  ['thinks', 'as noun', 'view perceive'],
  ['thinks', 'question infinitive noun', 'debate weigh mull'],
  ['thinks', 'on', 'focus'],
  ['wants', 'infinitive request noun', 'seek intend wish desire yearn'],
  ['wants', 'infinitive noun on', 'refuse decline'],
  ['wants', 'infinitive', 'plan aim appeal hesitate dare'],
  ['wants', 'infinitive for', 'look'],
  ['wants', 'infinitive gerund for against', 'vote opt campaign'],
  [
    'judges',
    'noun',
    'endorse support defend oppose reject blame tout advocate promote applaud bemoan assail disavow ' +
      'dispute downplay rebut refute retract retweet rebuke disparage lambaste berate chastise castigate commend laud ' +
      'salute extol belittle vilify demonize trash bash rip skewer excoriate savage favour prefer back challenge echo list ' +
      'voice invoke identify name compare congratulate encourage release issue deliver ' +
      'reference request share ignore cast frame approve embrace attribute admire love ' +
      'dislike envision contemplate credit target expose declassify chide heckle push preach boo contradict liken resist ' +
      'recite contrast invalidate discount herald relish satirize renew distrust mistrust revile veto uphold',
  ],
  ['judges', 'question noun', 'question'],
  ['judges', 'at', 'bristle marvel balk bridle scoff sneer jeer wince recoil'],
  ['judges', 'on over', 'spar squabble bicker clash'],
  ['judges', 'for to', 'vouch acquiesce'],
  ['neutral', 'clause question', 'blurt stammer mumble hypothesize hypothesise'],
  ['neutral', 'clause noun', 'recognize recognise accept signal underscore regret appreciate utter'],
  ['neutral', 'question noun', 'discuss address highlight outline detail narrate expound'],
  ['neutral', 'that', 'hold reason submit sense gather figure'],
  ['thinks', 'clause about over', 'fret agonize agonise fantasize fantasise obsess'],
  ['loaded', 'about against at', 'rant'],
  [
    'judges',
    'noun',
    'respect admonish censure compliment denigrate deplore deprecate reprimand reproach scorn slander snub spurn upbraid honor honour fault mourn value dread despise disdain revere acclaim eulogize exalt glorify malign idolize thrash slate lampoon parody caricature besmirch smear pillory eschew champion disown pan',
  ],
];

export interface CueVerbEntry {
  readonly lemma: string;
  readonly class: VerbClass;
  /** The constructions as bits of `TAKES`. */
  readonly takes: number;
}

/** Every verb of the table once. */
export function cueVerbEntries(): CueVerbEntry[] {
  return TABLE.flatMap(([verbClass, constructions, lemmas]) => {
    const takes = takesOf(constructions);
    return lemmas.split(' ').map((lemma) => ({ lemma, class: verbClass, takes }));
  });
}
