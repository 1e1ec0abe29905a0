/** Words that say what a person is. All in lower case, without a closing stop. */

const HONORIFICS =
  'daw khun alhaji haji ratu datuk dato cllr smt shri lalla moulay khunying maulana ustaz serigne hon madam aunty uncle mr mrs ms miss mx dr prof sir lady lord dame rev fr sr sra mme mlle m messrs';

const TITLES =
  'president premier chancellor minister secretary senator sen congressman congresswoman representative rep governor gov mayor ambassador ' +
  'general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm commander cmdr brigadier corporal cpl marshal ' +
  'king queen prince princess emperor empress sultan emir sheikh duke duchess baron baroness count countess pope cardinal archbishop bishop ' +
  'father sister brother rabbi imam ayatollah pastor reverend saint professor doctor judge justice attorney prosecutor sheriff detective ' +
  'inspector superintendent constable officer chief chairman chairwoman chairperson chair director speaker leader deputy councillor ' +
  'councilman councilwoman commissioner comptroller treasurer coach manager captain midfielder striker goalkeeper defender forward ' +
  'councilor counselor counsellor parliamentarian mp mep magistrate premier chairwoman vice-chairman vice-chairperson ranger translator collector ' +
  'skipper fullback quarterback goalie winger lawmaker brig supt insp comrade chieftain tsarina ' +
  'taoiseach tánaiste swami sheikha sheikh señora señor senor senora monsieur madame seri dowager rector provost vicar canon curate druid ' +
  'representative delegate envoy dictator first-lady lady monarch tsar czar mullah lama atty pres';

const ROLES =
  'spokesman spokeswoman spokesperson analyst economist strategist expert scientist researcher author writer actor actress singer ' +
  'comedian reporter correspondent journalist editor columnist commentator broadcaster host anchor blogger historian lawyer barrister ' +
  'solicitor advocate activist campaigner organizer organiser founder co-founder cofounder owner partner executive banker trader investor ' +
  'broker dealer economist consultant adviser advisor aide assistant official diplomat negotiator lawmaker legislator politician candidate ' +
  'nominee contender front-runner rival incumbent challenger predecessor successor premier lieutenant boss head ceo cfo chairman president ' +
  'trumpeter drummer guitarist bassist pianist violinist cellist saxophonist rapper tenor soprano baritone boxer wrestler jockey skier sprinter hurdler rower sailor gymnast ' +
  'skater snowboarder surfer climber mountaineer biologist chemist physicist geologist astronomer mathematician sociologist anthropologist archaeologist criminologist epidemiologist virologist ' +
  'novelist poet playwright screenwriter essayist cartoonist illustrator choreographer dancer magician barber butcher carpenter plumber electrician mechanic tailor potter weaver welder miner ' +
  'vice-president player winger captain teammate champion winner swimmer runner cyclist driver golfer bowler batsman pitcher quarterback ' +
  'guard forward center striker midfielder goalkeeper defender coach trainer manager referee umpire farmer teacher student pupil nurse doctor surgeon ' +
  'physician psychologist psychiatrist engineer architect designer artist painter sculptor musician composer conductor director producer ' +
  'filmmaker photographer model chef fisherman soldier pilot astronaut sailor veteran guerrilla rebel militant warlord dissident exile ' +
  'refugee migrant immigrant resident neighbor neighbour witness survivor victim suspect defendant plaintiff gunman killer attacker ' +
  'prisoner inmate convict murderer thief businessman businesswoman entrepreneur tycoon billionaire millionaire philanthropist ' +
  'shopkeeper driver worker employee colleague friend wife husband son daughter mother father brother sister widow widower cousin uncle ' +
  'aunt nephew niece grandson granddaughter grandfather grandmother parent fiance fiancee girlfriend boyfriend ' +
  'pollster democrat republican conservative liberal socialist senator congressman congresswoman governor mayor minister secretary ambassador ' +
  'prosecutor judge justice attorney detective sheriff commissioner chairwoman chairperson leader deputy chief director speaker professor ' +
  'fellow scholar academic lecturer dean principal superintendent inspector officer commander general colonel captain sergeant admiral ' +
  'priest bishop archbishop cardinal pastor monk nun rabbi imam cleric preacher evangelist patriarch ' +
  'king queen prince princess emperor heir monarch warden guide curator librarian archivist publisher printer baker ' +
  'man woman boy girl teenager youth star legend veteran newcomer rookie skipper envoy delegate representative secretary-general ' +
  'treasurer auditor accountant clerk technician operator inspector planner developer programmer organiser volunteer';

/** Lower-case words that stand in front of a role and belong to it: `deputy finance minister`. */
const ROLE_MODIFIERS =
  'former ex- deputy vice assistant senior junior chief acting interim outgoing incoming then late longtime veteran prime foreign finance defense ' +
  'defence interior justice trade health education energy environment agriculture labor labour transport security national state federal local regional ' +
  'presidential vice-presidential congressional parliamentary legislative senatorial gubernatorial political military naval police legal executive ' +
  'managing general associate founding opposition government ministry party campaign press media communications public company team club ' +
  'retired top leading prominent popular first third fourth second supreme high district county city town village central ' +
  'human rights civil labor-rights research marketing sales operating technical technology financial economic climate medical ' +
  'fellow movie film television tv radio pop rock rap country baseball football basketball soccer tennis cricket rugby hockey golf ' +
  'real-estate oil media billionaire hedge-fund investment bank democratic conservative liberal far-right right-wing left-wing self-styled ' +
  'spiritual religious co- under permanent special spokesman';

const FEMALE =
  'daw smt shrimati sra señora doña dona puan ibu khunying lalla senhora signora frau madame abbess nun matriarch mrs ms miss mme mlle lady dame queen princess empress duchess countess baroness sister mother spokeswoman chairwoman congresswoman councilwoman businesswoman actress wife daughter widow aunt niece grandmother granddaughter girlfriend fiancee nun woman girl';
const MALE =
  'shri sri sr señor don bapak pak tuan encik sheikh mullah maulana ustaz ayatollah herr signor senhor monsieur pope patriarch mr sir lord king prince emperor duke count baron father brother husband son widower uncle nephew grandfather grandson boyfriend fiance monk man boy';

/** Offices in short, which mean something else in small letters. */
const capitalTitles: ReadonlySet<string> = new Set(
  'PM CM DP MK MP MLA TD VP ASP DSP IGP DIG HE HH HRH OC SP DI DS DC PC DCI DCP'.split(' '),
);

/** What a word can be, one bit each. */
const HONORIFIC = 1;
const TITLE = 2;
const ROLE = 4;
const MODIFIER = 8;
const OF_A_WOMAN = 16;
const OF_A_MAN = 32;

const KINDS: ReadonlyMap<string, number> = kindsOfWords([
  [HONORIFICS, HONORIFIC],
  [TITLES, TITLE | ROLE],
  [ROLES, ROLE],
  [ROLE_MODIFIERS, MODIFIER],
  [FEMALE, OF_A_WOMAN],
  [MALE, OF_A_MAN],
]);

const STOP = 0x2e;

function kindsOfWords(lists: readonly (readonly [words: string, kinds: number])[]): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const [words, bits] of lists)
    for (const word of words.split(' ')) kinds.set(word, (kinds.get(word) ?? 0) | bits);
  return kinds;
}

/** A word in small letters without a closing stop, and without what `ex-minister` and `president-elect` have beside the hyphen. */
function bareOf(low: string): string {
  const bare = low.charCodeAt(low.length - 1) === STOP ? low.slice(0, -1) : low;
  return bare.includes('-') ? bare.replace(/^(?:ex|co|vice|then)-/u, '').replace(/-(?:elect|designate)$/u, '') : bare;
}

/** Everything that a word can be, as bits. */
function kindsOf(word: string): number {
  const low = word.toLowerCase();
  const kinds = KINDS.get(bareOf(low)) ?? 0;
  if (!low.includes('-')) return kinds;
  // The `general` of `lieutenant-general`.
  const last = KINDS.get(low.slice(low.lastIndexOf('-') + 1)) ?? 0;
  return kinds | (last & (TITLE | ROLE));
}

/** `MP`, `PM`: capitals that stand for an office, before a name or behind it. */
export function isOfficeInShort(word: string): boolean {
  return word.length <= 3 && capitalTitles.has(word);
}

/** `Mr.`, `Dr`: before a name, and no role. */
export function isHonorific(word: string): boolean {
  return (kindsOf(word) & HONORIFIC) !== 0;
}

/** A word that stands in front of a name as a title, capital or not: `President`, `Sen.`, `general`. */
export function isTitle(word: string): boolean {
  return (kindsOf(word) & (TITLE | HONORIFIC)) !== 0 || isOfficeInShort(word);
}

/** A noun for what a person is, singular: `spokesman`, `analyst`. */
export function isRole(word: string): boolean {
  return (kindsOf(word) & ROLE) !== 0;
}

/** Whether a word is a title or a role: `isTitle` and `isRole` at one look. */
export function isTitleOrRole(word: string): boolean {
  return (kindsOf(word) & (TITLE | HONORIFIC | ROLE)) !== 0 || isOfficeInShort(word);
}

/** The plural of a role: `ministers`, `spokeswomen`. */
export function isPluralRole(word: string): boolean {
  const low = bareOf(word.toLowerCase());
  if (low.endsWith('men')) return isListed(`${low.slice(0, -3)}man`, ROLE);
  return low.endsWith('s') && isListed(low.endsWith('ies') ? `${low.slice(0, -3)}y` : low.slice(0, -1), ROLE);
}

function isListed(low: string, kind: number): boolean {
  return ((KINDS.get(low) ?? 0) & kind) !== 0;
}

export function isRoleModifier(word: string): boolean {
  const low = word.toLowerCase();
  if (isListed(low, MODIFIER) || isListed(bareOf(low), MODIFIER)) return true;
  return low.includes('-') && /^\p{L}+-(?:born|based|elect|turned|winning)$/u.test(low);
}

/** What a title or role says of the person's pronoun; null where it says nothing. `Spokesman` and the like are used of all. */
export function genderOfRole(word: string): 'she' | 'he' | null {
  const kinds = KINDS.get(bareOf(word.toLowerCase())) ?? 0;
  if ((kinds & OF_A_WOMAN) !== 0) return 'she';
  return (kinds & OF_A_MAN) !== 0 ? 'he' : null;
}
