import type { ListedSpellings, Mention, Person } from '../article/article';
import { keyOf } from '../people/people-file';
import type { Rule } from './rule';
import { excerpt } from './telling';

/** Source: the house lists of names that desks keep beside their style guide; the workspace's people file is such a list. */
export const nameVariant: Rule = {
  id: 'name-variant',
  severity: 'warning',
  summary: 'A name is not in the spelling of the people file',
  explanation:
    'A desk writes a person in one way. The finding is a name that the people file of the workspace lists under “avoid”, ' +
    'a family name that only such a spelling has, or the full name with other hyphens, stops or spaces than in the file; ' +
    'the message has the house spelling. Names in quotations count too: how a name is spelled is the desk’s decision, not ' +
    'the speaker’s. Case makes no difference, nor does the form of an apostrophe, unless the file lists it, and an alias ' +
    'of the file is never found. Without a people file there is nothing to find.',
  examples: {
    firing:
      'Lagoon bill passes\n\n' +
      'PAPEETE (Wire) - Finance Minister Teva Mauno welcomed the vote on Monday.\n\n' +
      '“The lagoon will be open to every boat,” Mauno said.\n',
    silent:
      'Lagoon bill passes\n\n' +
      'PAPEETE (Wire) - Finance Minister Tēva Maunu, whom friends call T. R. Maunu, welcomed the vote on Monday.\n\n' +
      '“The lagoon will be open to every boat,” Maunu said.\n',
    people: 'people:\n  - name: Tēva Maunu\n    aliases: [T. R. Maunu]\n    avoid: [Teva Mauno, Téva Maunu]\n',
  },
  guide: null,
  *run(article) {
    for (const person of article.people) {
      if (person.spellings === undefined) continue;
      const spellings = readSpellings(person, person.spellings);
      for (const mention of person.mentions) {
        if (mention.form === 'pronoun' || mention.form === 'nominal' || mention.uncertain) continue;
        const fault = faultOf(article.text.slice(mention.start, mention.end), mention, spellings);
        if (fault === null) continue;
        const words = excerpt(article, mention);
        const house = spellings.houseForms[fault.form];
        yield {
          start: mention.start,
          end: mention.end,
          message: fault.isListed
            ? `The people file avoids “${words}”: the house spelling is “${house}”.`
            : `“${words}” is not the house spelling: the people file has “${house}”.`,
          related: [],
        };
      }
    }
  },
};

type NameForm = 'full' | 'surname' | 'given';

interface Spellings {
  readonly houseForms: Readonly<Record<NameForm, string>>;
  /** What the house writes: the name, its parts and the aliases. */
  readonly wanted: Forms;
  readonly avoided: Forms;
  /** The keys of the family names in spellings to avoid. */
  readonly avoidedFamilies: ReadonlySet<string>;
}

/** Spellings as they stand, without their case, and without hyphens, stops and spaces too. */
interface Forms {
  readonly exact: ReadonlySet<string>;
  readonly caseless: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

interface Fault {
  readonly form: NameForm;
  /** Whether the file lists the spelling among those to avoid. */
  readonly isListed: boolean;
}

function readSpellings({ name }: Person, { given, family, order, aliases, avoid }: ListedSpellings): Spellings {
  return {
    houseForms: { full: name, surname: family, given },
    wanted: formsOf([name, given, family, ...aliases].filter((spelling) => spelling !== '')),
    avoided: formsOf(avoid),
    avoidedFamilies: new Set(
      avoid
        .map((spelling) => spelling.split(' '))
        .filter((words) => words.length > 1)
        .map((words) => keyOf([order === 'family-first' ? words[0]! : words.at(-1)!])),
    ),
  };
}

function formsOf(spellings: readonly string[]): Forms {
  return {
    exact: new Set(spellings.map(exactly)),
    caseless: new Set(spellings.map(caselessly)),
    keys: new Set(spellings.map((spelling) => keyOf(spelling.split(' ')))),
  };
}

/** What is wrong with a spelling; the nearer it is to what the file has, the more that counts. */
function faultOf(
  words: string,
  { form }: Mention,
  { houseForms, wanted, avoided, avoidedFamilies }: Spellings,
): Fault | null {
  const listed: Fault = { form: 'full', isListed: true };
  const exact = exactly(words);
  if (wanted.exact.has(exact)) return null;
  if (avoided.exact.has(exact)) return listed;
  const caseless = caselessly(words);
  if (wanted.caseless.has(caseless)) return null;
  if (avoided.caseless.has(caseless)) return listed;
  const key = keyOf(exact.split(' '));
  if (key === keyOf(houseForms.full.split(' '))) return { form: 'full', isListed: false };
  if (wanted.keys.has(key)) return null;
  if (avoided.keys.has(key)) return listed;
  return form === 'surname' && avoidedFamilies.has(key) ? { form, isListed: true } : null;
}

/** The words with single spaces and straight apostrophes. */
function exactly(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ').replace(/[‘’ʼ]/gu, "'");
}

function caselessly(words: string): string {
  return exactly(words).toLowerCase();
}
