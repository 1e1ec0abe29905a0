/**
 * Verbs that report what somebody says.
 *
 * - `neutral`: tells that it was said; `loaded`: takes a side; `manner`: tells how; `writing`: on paper or a screen
 * - `names`: takes words for a person or thing rather than a statement: called the plan “madness”
 * - `thinks`: reports a mind, and quotes only with a mark that says so
 */
export type VerbClass = 'neutral' | 'loaded' | 'manner' | 'writing' | 'names' | 'thinks';

export interface ReportingVerb {
  readonly lemma: string;
  readonly class: VerbClass;
  /** `said`, `saying`: the second is subordinate to another verb. */
  readonly form: 'finite' | 'participle' | 'base';
}

/** Lemma, present, past, -ing form, past participle where it differs. */
const VERBS: Readonly<Record<VerbClass, string>> = {
  neutral: `say says said saying, tell tells told telling, add adds added adding, ask asks asked asking, reply replies replied replying,
    respond responds responded responding, answer answers answered answering, state states stated stating, announce announces announced announcing,
    continue continues continued continuing, note notes noted noting, observe observes observed observing, remark remarks remarked remarking,
    explain explains explained explaining, report reports reported reporting, comment comments commented commenting, conclude concludes concluded concluding,
    recall recalls recalled recalling, recount recounts recounted recounting, reflect reflects reflected reflecting,
    inquire inquires inquired inquiring, enquire enquires enquired enquiring, reaffirm reaffirms reaffirmed reaffirming,
    hint hints hinted hinting, stipulate stipulates stipulated stipulating, specify specifies specified specifying, mention mentions mentioned mentioning, declare declares declared declaring, confirm confirms confirmed confirming,
    predict predicts predicted predicting, repeat repeats repeated repeating, reiterate reiterates reiterated reiterating, promise promises promised promising,
    pledge pledges pledged pledging, vow vows vowed vowing, propose proposes proposed proposing, suggest suggests suggested suggesting,
    advise advises advised advising, recommend recommends recommended recommending, testify testifies testified testifying, stress stresses stressed stressing,
    emphasize emphasizes emphasized emphasizing, emphasise emphasises emphasised emphasising, underline underlines underlined underlining,
    remind reminds reminded reminding, inform informs informed informing, counter counters countered countering, begin begins began beginning,
    agree agrees agreed agreeing, offer offers offered offering, quote quotes quoted quoting, relate relates related relating, reveal reveals revealed revealing,
    disclose discloses disclosed disclosing, indicate indicates indicated indicating, argue argues argued arguing, contend contends contended contending,
    maintain maintains maintained maintaining, assert asserts asserted asserting, affirm affirms affirmed affirming, caution cautions cautioned cautioning,
    warn warns warned warning, urge urges urged urging, demand demands demanded demanding, deny denies denied denying, apologize apologizes apologized apologizing,
    apologise apologises apologised apologising, thank thanks thanked thanking, praise praises praised praising, welcome welcomes welcomed welcoming,
    criticize criticizes criticized criticizing, criticise criticises criticised criticising, condemn condemns condemned condemning,
    denounce denounces denounced denouncing, acknowledge acknowledges acknowledged acknowledging, clarify clarifies clarified clarifying,
    elaborate elaborates elaborated elaborating, summarize summarizes summarized summarizing, insist insists insisted insisting, speak speaks spoke speaking,
    talk talks talked talking, express expresses expressed expressing, order orders ordered ordering, concur concurs concurred concurring,
    remember remembers remembered remembering, rule rules ruled ruling, venture ventures ventured venturing, reckon reckons reckoned reckoning,
    guess guesses guessed guessing, confide confides confided confiding, intervene intervenes intervened intervening, interject interjects interjected interjecting, pronounce pronounces pronounced pronouncing, swear swears swore swearing, threaten threatens threatened threatening`,
  loaded: `grumble grumbles grumbled grumbling, object objects objected objecting, protest protests protested protesting, claim claims claimed claiming, admit admits admitted admitting, concede concedes conceded conceding, allege alleges alleged alleging,
    confess confesses confessed confessing, boast boasts boasted boasting, complain complains complained complaining, accuse accuses accused accusing,
    blast blasts blasted blasting, slam slams slammed slamming, lament laments lamented lamenting, deride derides derided deriding,
    mock mocks mocked mocking, ridicule ridicules ridiculed ridiculing, scold scolds scolded scolding, retort retorts retorted retorting,
    lash lashes lashed lashing, dismiss dismisses dismissed dismissing, attack attacks attacked attacking, decry decries decried decrying,
    gripe gripes griped griping, rail rails railed railing, fume fumes fumed fuming, vent vents vented venting, opine opines opined opining, crow crows crowed crowing`,
  manner: `joke jokes joked joking, quip quips quipped quipping, shout shouts shouted shouting, yell yells yelled yelling, whisper whispers whispered whispering,
    scream screams screamed screaming, laugh laughs laughed laughing, smile smiles smiled smiling, sigh sighs sighed sighing, exclaim exclaims exclaimed exclaiming,
    mutter mutters muttered muttering, murmur murmurs murmured murmuring, cry cries cried crying, chant chants chanted chanting, sing sings sang singing,
    snap snaps snapped snapping, growl growls growled growling, thunder thunders thundered thundering, intone intones intoned intoning, bellow bellows bellowed bellowing,
    chuckle chuckles chuckled chuckling, gush gushes gushed gushing, plead pleads pleaded pleading, beg begs begged begging, muse muses mused musing, bark barks barked barking`,
  writing: `write writes wrote writing, tweet tweets tweeted tweeting, post posts posted posting, email emails emailed emailing, blog blogs blogged blogging,
    publish publishes published publishing, read reads read reading, text texts texted texting`,
  names: `call calls called calling, describe describes described describing, dub dubs dubbed dubbing, label labels labeled labeling, brand brands branded branding,
    characterize characterizes characterized characterizing, refer refers referred referring, term terms termed terming, hail hails hailed hailing, cite cites cited citing`,
  thinks: `believe believes believed believing, think thinks thought thinking, hope hopes hoped hoping, wonder wonders wondered wondering, feel feels felt feeling,
    worry worries worried worrying, fear fears feared fearing, expect expects expected expecting, want wants wanted wanting, know knows knew knowing,
    learn learns learned learning, understand understands understood understanding, find finds found finding, estimate estimates estimated estimating,
    see sees saw seeing, hear hears heard hearing, doubt doubts doubted doubting, decide decides decided deciding, consider considers considered considering`,
};

const FORMS: ReadonlyMap<string, ReportingVerb> = new Map(
  (Object.entries(VERBS) as [VerbClass, string][]).flatMap(([verbClass, list]) =>
    list.split(',').flatMap((entry) => {
      const [lemma = '', present = '', past = '', participle = ''] = entry.trim().split(/\s+/u);
      return [
        [lemma, { lemma, class: verbClass, form: 'base' }],
        [participle, { lemma, class: verbClass, form: 'participle' }],
        [present, { lemma, class: verbClass, form: 'finite' }],
        [past, { lemma, class: verbClass, form: 'finite' }],
      ] as [string, ReportingVerb][];
    }),
  ),
);

/** Nouns that report: his vow to “destroy” it. */
const NOUNS = new Set(
  (
    'vow claim statement remark comment promise pledge warning call demand threat accusation assertion suggestion description dismissal ' +
    'belief view argument denial declaration admission tweet post message letter mantra phrase words question answer reply response ' +
    'speech interview testimony op-ed email memo motto slogan rhetoric plea appeal insistence contention allegation criticism praise'
  ).split(' '),
);

/** The reporting verb that a word is a form of, in any case, or undefined. */
export function reportingVerb(word: string): ReportingVerb | undefined {
  return FORMS.get(word.toLowerCase());
}

/** Whether a noun names something said or written: `vow`, `statement`. Plurals count. */
export function isReportingNoun(word: string): boolean {
  const low = word.toLowerCase();
  return NOUNS.has(low) || (low.endsWith('s') && NOUNS.has(low.slice(0, -1)));
}
