/** One way in which a word is written for another that sounds or looks like it. */
export interface Confusion {
  /** Case-insensitive; its group `wrong` is what has to change. Every repetition in it is bounded. */
  readonly pattern: RegExp;
  /** What the words should be, for the message. */
  readonly right: string;
}

const PARTICIPLE =
  '(?:\\w{2,14}ed|been|had|done|gone|known|won|lost|made|taken|given|seen|come|become|left|kept|said|told|thought|brought|' +
  'bought|caught|chosen|written|broken|spoken|beaten|fallen|driven|held|met|paid|put|run|sold|sent|spent|stood|got|gotten)';
const AMOUNT =
  '(?:[$£€]?\\d|half\\b|twice\\b|an?\\b|one\\b|two\\b|three\\b|four\\b|five\\b|six\\b|seven\\b|eight\\b|nine\\b|ten\\b|' +
  'dozens?\\b|hundreds?\\b|thousands?\\b|expected\\b|ever\\b|usual\\b|any\\b|those\\b)';

/**
 * Only what is wrong nearly wherever it stands; whatever needs the sense of the sentence is left out.
 * Source: the pairs that lists of common errors in English name, kept where the neighbouring words decide.
 */
export const confusions: readonly Confusion[] = [
  // than, that, then
  {
    pattern: confusion(
      '\\b(?:produces?|produced|yields?|yielded|generates?|generated|earns?|earned|spends?|spent|costs?|makes?|made|' +
        'pays?|paid|raises?|raised|brings?|brought|takes?|took|pulls?|pulled|rakes?|raked|sells?|sold|buys?|bought|' +
        'gains?|gained|saves?|saved|invests?|invested)(?: (?:in|out|up))? (?:far |much |even |slightly )?(?:more|less) ' +
        '(?:in|on|for|from) \\w{3,20} (?<wrong>that) the\\b',
    ),
    right: 'than',
  },
  {
    pattern: confusion(`\\b(?:more|less|fewer) (?<wrong>that) (?:[$£€]?\\d|half (?:of|the|a)\\b|twice\\b|a dozen\\b)`),
    right: 'than',
  },
  {
    pattern: confusion(
      '\\b(?:higher|lower|larger|smaller|bigger|faster|slower|older|younger|greater) (?<wrong>that) ' +
        '(?:[$£€]?\\d|expected\\b|usual\\b|ever\\b|average\\b|last (?:year|month|week)\\b|in (?:19|20)\\d\\d)',
    ),
    right: 'than',
  },
  {
    pattern: confusion(`\\b(?:more|less|fewer|higher|lower|larger|smaller|greater) (?<wrong>then) ${AMOUNT}`),
    right: 'than',
  },
  { pattern: confusion('\\brather (?<wrong>then)\\b(?!,)'), right: 'than' },
  { pattern: confusion('\\bother (?<wrong>then) (?:the|that|a|an|his|her|its|their|to)\\b'), right: 'than' },
  // have, of
  {
    pattern: confusion(
      `\\b(?:should|could|would|must|might)(?:n['’]t)? (?<wrong>of) (?:not |never |always |also )?${PARTICIPLE}\\b`,
    ),
    right: 'have',
  },
  // its, your, their, whose
  { pattern: confusion("\\b(?<wrong>it['’]s) own\\b"), right: 'its' },
  // In exact case: not "its A$35 level", "its The Voice".
  { pattern: confusion('\\b(?<wrong>[Ii]ts) (?:been|an?|the) (?!(?:cappella|la|priori)\\b)', 'exact'), right: 'it’s' },
  { pattern: confusion("\\b(?<wrong>who['’]s) own\\b"), right: 'whose' },
  { pattern: confusion("\\b(?<wrong>you['’]re) own\\b"), right: 'your' },
  { pattern: confusion("\\b(?<wrong>they['’]re|there) own\\b"), right: 'their' },
  { pattern: confusion('\\b(?<wrong>their) (?:is|are|was|were)\\b'), right: 'there' },
  { pattern: confusion('(?:^|[.!?] )(?<wrong>your) welcome[.!,]'), right: 'you’re' },
  // one letter more, less or elsewhere
  { pattern: confusion('\\b(?<wrong>alot)\\b'), right: 'a lot' },
  {
    pattern: confusion(
      '\\b(?:to|will|would|could|might|may|not|cannot|can|must|did) (?<wrong>loose) (?:his|her|their|its|our|my|your|money|' +
        'control|weight|ground|power|jobs?|support|interest|confidence|hope|votes?|seats?)\\b',
    ),
    right: 'lose',
  },
  { pattern: confusion('\\b(?:is|are|was|were|been|being) (?<wrong>lead) by\\b'), right: 'led' },
  { pattern: confusion('\\b(?<wrong>untied) (?:states|nations|kingdom)\\b'), right: 'United' },
  {
    pattern: confusion(
      '\\b(?<wrong>pubic) (?:schools?|offices?|officials?|opinion|sector|policy|interest|safety|library|libraries|servants?|' +
        'transport|meetings?|hearings?|relations|money|funds|works|service|services|spending|debt|figures?)\\b',
    ),
    right: 'public',
  },
  {
    pattern: confusion(
      '\\b(?:apart|away|far|ranging|stems?|stemmed|suffers?|suffered|resigned|graduated) (?<wrong>form) (?:the|an?|his|her|its|their)\\b',
    ),
    right: 'from',
  },
  { pattern: confusion('\\bstatue (?:of limitations)\\b'.replace('statue', '(?<wrong>statue)')), right: 'statute' },
  // sounds alike
  { pattern: confusion('\\b(?:takes?|took|taken|taking) (?<wrong>affect)\\b'), right: 'effect' },
  { pattern: confusion('\\b(?:an|no|little|any) (?<wrong>affect) on\\b'), right: 'effect' },
  { pattern: confusion('\\b(?<wrong>baited) breath\\b'), right: 'bated' },
  { pattern: confusion('\\bfree (?<wrong>reign) (?:to|over|in|on|for)\\b'), right: 'rein' },
  { pattern: confusion('\\bsneak (?<wrong>peaks?)\\b'), right: 'peek' },
  {
    pattern: confusion('\\b(?<wrong>peaked|peeked) (?:the|his|her|their|our|my|your) (?:interest|curiosity)\\b'),
    right: 'piqued',
  },
  { pattern: confusion('\\bfor all (?<wrong>intensive) purposes\\b'), right: 'intents and' },
  { pattern: confusion('\\b(?<wrong>tow(?:s|ed|ing)?) the (?:party )?line\\b(?! of)'), right: 'toe' },
];

function confusion(pattern: string, letterCase: 'any' | 'exact' = 'any'): RegExp {
  return new RegExp(pattern.replaceAll(' ', '\\s{1,4}'), letterCase === 'any' ? 'dgimu' : 'dgmu');
}
