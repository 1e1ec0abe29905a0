/**
 * What nouns for people have to do with each other: which spellings are one noun, and which noun is a kind of which.
 * `leader` is said of presidents and kings, `lawmaker` of senators. All in lower case.
 */

/** Spellings and synonyms of one noun, the noun first. */
const SAME = `
premier prime_minister pm
chief_executive chief_executive_officer ceo
chairman chairwoman chairperson chair
spokesman spokeswoman spokesperson
congressman congresswoman representative rep
senator sen
governor gov
general gen lieutenant_general major_general brigadier_general
colonel col lieutenant_colonel
captain capt skipper
lieutenant lt
major maj
sergeant sgt staff_sergeant
admiral adm rear_admiral vice_admiral
commander cmdr
doctor dr
professor prof
reverend rev
attorney_general
secretary_general secretary-general
director_general director-general
governor_general governor-general
police_chief chief_of_police
chief_of_staff
head_of_state
mp member_of_parliament
actor actress
businessman businesswoman
policeman policewoman police_officer
goalkeeper keeper goalie
headmaster headmistress head_teacher
councillor cllr councilor councilman councilwoman
lawyer attorney barrister solicitor
doctor physician
president pres
`;

/** What may also be said of whoever is one of the nouns behind the colon. */
const KINDS = `
leader: president premier chancellor king queen emperor sultan emir dictator chief_minister supreme_leader taoiseach head_of_state ruler
head_of_state: president king queen emperor sultan emir
ruler: king queen emperor sultan emir dictator
monarch: king queen emperor empress sultan
sovereign: king queen
pontiff: pope
lawmaker: senator congressman mp deputy legislator parliamentarian assemblyman assemblywoman councillor
legislator: senator congressman mp lawmaker
politician: senator congressman mp mayor governor minister lawmaker president premier leader councillor
cleric: bishop archbishop cardinal priest imam ayatollah mullah pastor sheikh rabbi preacher
clergyman: bishop archbishop cardinal priest pastor reverend
bishop: archbishop
prelate: bishop archbishop cardinal
diplomat: ambassador envoy
envoy: ambassador
executive: chief_executive chairman managing_director
boss: chief_executive chairman manager managing_director head director coach
chief: chief_executive director head secretary_general director_general police_chief commissioner chairman commander leader
head: chief director secretary_general director_general chairman president leader chief_executive
manager: coach
coach: manager trainer
forward: striker
player: striker forward midfielder defender goalkeeper winger batsman bowler quarterback pitcher
footballer: striker forward midfielder defender goalkeeper winger
cricketer: batsman bowler
athlete: runner swimmer skier sprinter cyclist jumper
artist: painter sculptor
musician: singer guitarist pianist composer violinist drummer
writer: novelist author poet playwright
author: novelist writer
novelist: author
scientist: biologist physicist chemist researcher geologist astronomer ecologist
researcher: scientist biologist
academic: professor lecturer scholar
scholar: professor academic
journalist: reporter correspondent editor columnist
analyst: economist strategist
tycoon: businessman billionaire magnate
businessman: tycoon entrepreneur billionaire magnate
entrepreneur: businessman
commander: general admiral
official: minister secretary ambassador envoy commissioner director_general secretary_general
priest: reverend canon
officer: policeman constable sergeant inspector detective
`;

/** Nouns whose bearer has left them when called a former one: nobody says “the president” of a former president. */
const OFFICES = new Set(
  (
    'president premier chancellor minister secretary mayor governor senator congressman mp deputy ambassador envoy leader chairman chief_executive ' +
    'director director_general secretary_general head chief commissioner attorney_general king queen pope coach manager captain spokesman ' +
    'prosecutor speaker head_of_state councillor chief_of_staff police_chief commander'
  ).split(' '),
);

/** Nouns that are adjectives too: “the general election”, “the suspect securities”. */
const ALSO_ADJECTIVE = new Set(
  (
    'general official executive chief liberal conservative republican democrat socialist native model star forward center centre major minor ' +
    'private elder fellow rebel veteran suspect deputy accused'
  ).split(' '),
);
/** Nouns that stand before another as often as alone: “the student protests”, “the player market”. */
const ALSO_BEFORE_NOUN = new Set(
  'host judge coach guide guard head champion player leader driver worker student patient victim guest candidate team prisoner'.split(
    ' ',
  ),
);

interface Tables {
  /** The last words of nouns of several words. */
  readonly lasts: ReadonlySet<string>;
  readonly canon: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, readonly string[]>;
}

let loaded: Tables | undefined;

function tables(): Tables {
  return (loaded ??= load());
}

function load(): Tables {
  const canon = new Map<string, string>();
  for (const line of SAME.trim().split('\n')) {
    const [noun, ...others] = line.split(' ');
    for (const other of others) canon.set(other, noun!);
    if (noun!.includes('_')) canon.set(noun!, noun!);
  }
  const lasts = new Set(
    [...canon.keys()].filter((noun) => noun.includes('_')).map((noun) => noun.slice(noun.lastIndexOf('_') + 1)),
  );
  const kinds = new Map<string, string[]>();
  for (const line of KINDS.trim().split('\n')) {
    const [kind, members] = line.split(': ');
    for (const member of members!.split(' ')) {
      const noun = canon.get(member) ?? member;
      const known = kinds.get(noun);
      if (known) known.push(kind!);
      else kinds.set(noun, [kind!]);
    }
  }
  return { canon, kinds, lasts };
}

const bare = (word: string): string => word.toLowerCase().replace(/\.$/u, '');

/**
 * The noun that a word is, whatever its spelling: `governor` for `Gov.`, `chairman` for `chairwoman`.
 */
export function nounOf(word: string): string {
  const low = bare(word);
  return tables().canon.get(low) ?? low;
}

/** The noun that several words are together: `premier` for `prime minister`. Undefined where they are no such noun. */
export function compoundNoun(words: readonly string[]): string | undefined {
  return tables().canon.get(words.map(bare).join('_'));
}

/** Whether a word ends a noun of several words: the `minister` of `prime minister`. */
export function endsCompound(word: string): boolean {
  return tables().lasts.has(word.toLowerCase());
}

/** What else, more generally, is said of whoever is this. */
export function kindsOf(noun: string): readonly string[] {
  return tables().kinds.get(noun) ?? [];
}

/** Whether a noun names an office, that somebody leaves. */
export function isOffice(noun: string): boolean {
  return OFFICES.has(noun);
}

/** Whether the noun is an adjective too: `general`, `suspect`. */
export function isAlsoAdjective(noun: string): boolean {
  return ALSO_ADJECTIVE.has(noun);
}

/** Whether the noun is as often the first half of a compound: `student`, `player`. */
export function isAlsoBeforeNoun(noun: string): boolean {
  return ALSO_ADJECTIVE.has(noun) || ALSO_BEFORE_NOUN.has(noun);
}

/** Whether the noun means a person only with words beside it that say of what: `the head` is a part of the body too. */
export function needsWords(noun: string): boolean {
  return noun === 'head' || noun === 'chair' || noun === 'star' || noun === 'model';
}

/** Whether the noun, said of one of another kind, has to say of which body or country: “the Thai official”. */
export function isVagueKind(noun: string): boolean {
  return noun === 'official' || noun === 'diplomat' || noun === 'officer' || noun === 'executive';
}

/** Whether there is one at a time for everybody, so that nobody asks which. */
export function isUnique(noun: string): boolean {
  return noun === 'pope' || noun === 'pontiff' || noun === 'king' || noun === 'queen' || noun === 'emperor';
}
