/** The small words of English by what they do in a clause, in lower case, with both kinds of apostrophe. */

const set = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ')).flatMap((word) => [word, word.replace("'", '’')]));

const PRONOUNS = 'i we you he she it they there';
const CONTRACTED = PRONOUNS.split(' ')
  .flatMap((word) => ['m', 're', 've', 'll', 'd'].map((ending) => `${word}'${ending}`))
  .join(' ');
const NEGATED =
  "isn't wasn't aren't weren't hasn't haven't hadn't won't wouldn't can't couldn't didn't don't doesn't shouldn't cannot";

/** A noun follows, not a verb. */
export const ARTICLES = set('the a an his her its their my our your this these those no every each another whose');
export const DETERMINERS = set(
  'the a an his her its their my our your this that these those any no some such every each more most many other another new former few several both all',
);
/** A clause begins with one of these where it stands behind a cue. */
export const SUBJECTS = set(PRONOUNS, CONTRACTED);
export const OBJECTS = set('him her them us me');
export const POSSESSIVES = set('his her its their my our');
export const MODALS = set("will would can could may might must shall should 'll 'd");
export const BE = set(
  "is are was were be been being get got gets isn't wasn't aren't weren't i'm they're we're you're",
);
export const HAVE = set("has have had having hasn't haven't hadn't i've we've they've you've");
/** A word that makes a clause finite where it stands. */
export const AUXILIARIES = set(
  'is are was were has have had will would can could may might must should shall do does did',
  CONTRACTED,
  NEGATED,
);
export const NEGATIONS = set(NEGATED, 'not never');
export const PREPOSITIONS = set(
  'of in on at by for from with into about against under over between through despite during without among near behind like to as ' +
    'after before since until toward towards within across upon per via than amid amidst around along beyond because regarding',
);
export const CONJUNCTIONS = set(
  'and but or nor so yet if when while because although though since unless whereas once',
);
export const QUESTION_WORDS = set('whether how why what who when where which whom whose if');
/** What opens a clause that another one holds: "while he said …, she …". */
export const SUBORDINATORS = set('when while if after before although though as because since despite whereas until');
export const RELATIVES = set('who which whom whose');

const TIMES = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later recently then now again ' +
    'also once long ago early late still just even only never always often soon instead too already ever simply first next last previously hereby thereby',
);
const SPANS_OF_TIME = set('week month year night morning evening afternoon weekend spring summer fall autumn winter');
const NO_ADVERBS = set('family reply rally supply italy july ally only early');

/** Whether a word is an adverb or a time that may stand between a subject, its verb and its clause. */
export function isAdverb(low: string): boolean {
  return TIMES.has(low) || (low.length > 4 && low.endsWith('ly') && !NO_ADVERBS.has(low));
}

/** Whether a word is a time of its own: "week" in "last week". */
export function isSpanOfTime(low: string): boolean {
  return SPANS_OF_TIME.has(low) || low.endsWith('day');
}
