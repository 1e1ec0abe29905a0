import assert from 'node:assert/strict';
import { annotate } from '../../../server/src/annotate';
import type { Article, Person } from '../../../server/src/article/article';
import { peopleFile, type PeopleFile } from '../../../server/src/people/people-file';
import { readPeopleFile } from '../../../server/src/people/read-people-file';

function fileOf(...people: readonly unknown[]): PeopleFile {
  const { file, problems } = readPeopleFile({ people });
  assert.deepEqual(problems, []);
  return file;
}

/** The mentions by name of each person: `Name: words (form) | …`. */
function named(article: Article): string[] {
  return article.people.map(({ name, mentions }) => {
    const names = mentions.filter(({ form }) => form !== 'pronoun');
    return `${name}: ${names.map(({ start, end, form }) => `${article.text.slice(start, end)} (${form})`).join(' | ')}`;
  });
}

function check(text: string, file: PeopleFile, expected: readonly string[]): void {
  const article = annotate(text, { people: file });
  assert.deepEqual(named(article), expected);
  assert.deepEqual(annotate(text, { people: file }, annotate(text)), article, 'the same after an earlier reading');
}

function personOf(text: string, file: PeopleFile): Person {
  return annotate(text, { people: file }).people[0]!;
}

const maunu = {
  name: 'Tēva Maunu',
  aliases: ['T. R. Maunu', 'Red Heron'],
  avoid: ['Téva Mauno'],
  roles: ['mayor', { text: 'finance minister', from: '2024-05' }],
};

describe('people file in an article', () => {
  it('gives a listed person the house spelling', () => {
    const text = 'PAPEETE (Tidewire) - T.R. Maunu opened the weir. Maunu left early, and Red Heron was gone by noon.\n';
    check(text, fileOf(maunu), ['Tēva Maunu: T.R. Maunu (full) | Maunu (surname) | Red Heron (full)']);
    const { mentions, listedRoles } = personOf(text, fileOf(maunu));
    assert.deepEqual(
      mentions.map(({ why }) => why),
      ['people-file', 'repeated', 'people-file'],
    );
    assert.deepEqual(listedRoles, [
      { text: 'mayor', from: null, until: null },
      { text: 'finance minister', from: '2024-05', until: null },
    ]);
  });

  it('knows a spelling that is to be avoided, and its surname alone', () => {
    const text = 'PAPEETE (Tidewire) - Téva Mauno opened the weir on Monday.\n\nMauno and Tēva Maunu are one.\n';
    check(text, fileOf(maunu), ['Tēva Maunu: Téva Mauno (full) | Mauno (surname) | Tēva Maunu (full)']);
  });

  it('finds nobody inside a longer name, and nobody by a surname alone', () => {
    const text = 'PAPEETE (Tidewire) - The Red Heron Foundation met near Maunu on Monday.\n';
    check(text, fileOf(maunu), []);
  });

  it('finds a name of words that are none', () => {
    const text = 'PAPEETE (Tidewire) - The vote went to Justice May June, who left. The sea was calm.\n';
    check(text, fileOf({ name: 'Justice May June' }), ['Justice May June: Justice May June (full)']);
  });

  it('decides which word is the surname', () => {
    const text = 'OULU (Tidewire) - Ambassador Sohn Areum met the press on Monday.\n\nSohn smiled. Areum Sohn left.\n';
    const sohn = { name: 'Sohn Areum', order: 'family-first', aliases: ['Areum Sohn'] };
    check(text, fileOf(sohn), ['Sohn Areum: Sohn Areum (full) | Sohn (surname) | Areum Sohn (full)']);
    check(
      'OULU (Tidewire) - Marama Te Ruki met the press.\n\nTe Ruki smiled.\n',
      fileOf({ name: 'Marama Te Ruki', family: 'Te Ruki' }),
      ['Marama Te Ruki: Marama Te Ruki (full) | Te Ruki (surname)'],
    );
  });

  it('joins a longer or shorter form of the name that it does not list', () => {
    const text =
      'PAPEETE (Tidewire) - Finance Minister T. Maunu spoke. “We wait,” said Tēva Arii Maunu. Tēva Maunu left.\n';
    check(text, fileOf(maunu), ['Tēva Maunu: T. Maunu (full) | Tēva Arii Maunu (full) | Tēva Maunu (full)']);
  });

  it('finds aliases in a headline of the person whom the story names', () => {
    const text = 'RED HERON OPENS THE WEIR\n\nPAPEETE (Tidewire) - Tēva Maunu opened the weir on Monday.\n';
    check(text, fileOf(maunu), ['Tēva Maunu: RED HERON (full) | Tēva Maunu (full)']);
  });

  it('sets the pronoun, whatever the article says', () => {
    const text =
      'PAPEETE (Tidewire) - Ana Sol met Mr Tēva Maunu on Monday. She thanked him.\n\nMaunu waited. He was tired, she said.\n';
    const pronounsWith = (pronouns?: string): number =>
      annotate(text, { people: fileOf({ name: 'Tēva Maunu', ...(pronouns && { pronouns }) }) })
        .people.find(({ name }) => name === 'Tēva Maunu')!
        .mentions.filter(({ start, end, form }) => form === 'pronoun' && /^h/iu.test(text.slice(start, end))).length;
    assert.equal(pronounsWith(), 2);
    assert.equal(pronounsWith('they'), 0);
    assert.equal(pronounsWith('she'), 0);
  });

  it('leaves a photographer in a credit', () => {
    const text =
      'Weir opens\n\nPAPEETE (Tidewire) - The weir opened on Monday.\n\nThe weir on Monday. Tidewire/Tēva Maunu\n';
    const people = annotate(text, { people: fileOf(maunu) }).people.map(({ name, creditOnly }) => [name, creditOnly]);
    assert.deepEqual(people, [['Tēva Maunu', true]]);
  });

  it('changes nothing where it lists nobody of the article', () => {
    const text = 'PAPEETE (Tidewire) - Mayor Ana Sol opened the weir.\n\n“It holds,” Sol said. She left.\n';
    assert.deepEqual(annotate(text, { people: fileOf(maunu) }), annotate(text));
    assert.deepEqual(annotate(text, { people: peopleFile([]) }), annotate(text));
  });
});

describe('reading a people file', () => {
  function problemsOf(value: unknown): [path: string, message: string, severity: string][] {
    return readPeopleFile(value).problems.map(({ path, message, severity }) => [path.join('.'), message, severity]);
  }

  it('takes an empty one', () => {
    for (const value of [null, {}, { people: '' }, { people: [] }]) {
      assert.deepEqual(readPeopleFile(value).problems, []);
      assert.deepEqual(readPeopleFile(value).file.entries, []);
    }
  });

  it('derives the parts of a name', () => {
    const cases: readonly (readonly [object, order: string, family: string, given: string])[] = [
      [{ name: 'Ada  van Holm Jr.' }, 'given-first', 'Holm', 'Ada van'],
      [{ name: 'Ada van Holm', family: 'van Holm' }, 'given-first', 'van Holm', 'Ada'],
      [{ name: 'Ada van Holm', given: 'Ada' }, 'given-first', 'van Holm', 'Ada'],
      [{ name: 'Sohn Areum', order: 'family-first' }, 'family-first', 'Sohn', 'Areum'],
      [{ name: 'Sohn Areum', family: 'Sohn' }, 'family-first', 'Sohn', 'Areum'],
      [{ name: 'Heron' }, 'given-first', 'Heron', ''],
    ];
    for (const [person, order, family, given] of cases) {
      const entry = fileOf(person).entries[0]!;
      assert.deepEqual([entry.order, entry.family, entry.given], [order, family, given], entry.name);
    }
  });

  it('tells what is wrong, in its place, and keeps the rest', () => {
    const mistakes: readonly (readonly [person: unknown, path: string, message: RegExp, severity: string])[] = [
      ['Ana Sol', '', /has to have keys/u, 'error'],
      [{ given: 'Ana' }, '', /has to have a “name”/u, 'error'],
      [{ name: ['Ana'] }, '.name', /“name” has to be words/u, 'error'],
      [{ name: 'ana' }, '.name', /capital letter/u, 'error'],
      [{ name: 'A'.repeat(101) }, '.name', /100 characters/u, 'error'],
      [{ name: 'Ana Sol', nick: 'A' }, '.nick', /no key “nick”/u, 'warning'],
      [{ name: 'Ana Sol', order: 'first' }, '.order', /given-first, family-first/u, 'error'],
      [{ name: 'Ana Sol', family: 'Luna' }, '.family', /first or the last words/u, 'error'],
      [{ name: 'Ana Sol', pronouns: 'xe' }, '.pronouns', /he, she, they/u, 'error'],
      [{ name: 'Ana Sol', aliases: 'A. Sol' }, '.aliases', /has to be a list/u, 'error'],
      [{ name: 'Ana Sol', avoid: ['A. Sol', {}] }, '.avoid.1', /has to be words/u, 'error'],
      [{ name: 'Ana Sol', aliases: ['Bo Li'] }, '.aliases', /“Bo Li” means Bo Li already/u, 'warning'],
      [{ name: 'Bo Li', aliases: ['B. Li'] }, '.name', /“Bo Li” is listed twice/u, 'warning'],
      [{ name: 'Ana Sol', roles: [[]] }, '.roles.0', /role has to be words/u, 'error'],
      [{ name: 'Ana Sol', roles: [{ from: '2024' }] }, '.roles.0', /has to have a “text”/u, 'error'],
      [{ name: 'Ana Sol', roles: [{ text: 'mayor', from: 'May' }] }, '.roles.0.from', /2026-03-14/u, 'error'],
      [
        { name: 'Ana Sol', roles: [{ text: 'mayor', from: '2024', until: '2023-12' }] },
        '.roles.0.until',
        /ends before/u,
        'warning',
      ],
    ];
    for (const [person, path, message, severity] of mistakes) {
      const people = [{ name: 'Bo Li' }, person, { name: 'Cy Orr' }];
      const [first, ...more] = problemsOf({ people });
      assert.deepEqual(more, []);
      assert.deepEqual([first?.[0], first?.[2]], [`people.1${path}`, severity]);
      assert.match(first![1], message);
      const names = readPeopleFile({ people }).file.entries.map(({ name }) => name);
      assert.deepEqual([names[0], names.at(-1)], ['Bo Li', 'Cy Orr']);
    }
    assert.match(problemsOf(['Ana Sol'])[0]![1], /begin with “people:”/u);
    assert.match(problemsOf({ persons: [] })[0]![1], /no key “persons”/u);
  });
});
