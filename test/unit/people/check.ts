import assert from 'node:assert/strict';
import type { Article, Mention, MentionForm } from '../../../server/src/article/article';
import { annotate } from '../../../server/src/annotate';
import type { LabelledSpan } from '../helpers/marked';
import { marked, unmarked } from '../helpers/marked';

/** The letters that `test/fixtures` has for the forms of a mention. */
const LETTER: Readonly<Record<MentionForm, string>> = {
  full: 'f',
  surname: 's',
  given: 'g',
  nominal: 'n',
  pronoun: 'p',
};

/** A text of these paragraphs. */
export function story(...paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n');
}

/**
 * Checks who is meant where: `⟦p1.f|Ana Sol⟧`, with the letters `f` full, `s` surname, `g` given, `n` nominal and `p` pronoun.
 * Whoever is named first is `p1`.
 */
export function checkPeople(expected: string): Article {
  return check(expected, (article) =>
    mentionsOf(article).map(({ id, mention }) => ({ ...mention, label: `${id}.${LETTER[mention.form]}` })),
  );
}

/** Checks what the story says that people are: `⟦p1|Mayor⟧ Ana Sol`. */
export function checkRoles(expected: string): Article {
  return check(expected, ({ people }) =>
    people.flatMap(({ id, roles }) => roles.map((role) => ({ ...role, label: id }))),
  );
}

/** Checks why each mention by name, or each pronoun, is this person's: `⟦p1 title|Ana Sol⟧`. */
export function checkReasons(expected: string): Article {
  return check(expected, (article) =>
    mentionsOf(article).map(({ id, mention }) => ({ ...mention, label: `${id} ${mention.why}` })),
  );
}

/** Checks which mentions are no more than a guess, whoever they are given to: `Ana Sol met Bo Sol. ⟦Sol⟧ left.` */
export function checkUncertain(expected: string): Article {
  return check(expected, (article) =>
    mentionsOf(article)
      .filter(({ mention }) => mention.uncertain)
      .map(({ mention: { start, end } }) => ({ start, end })),
  );
}

/** Checks which words in quotation marks nobody is quoted as saying: `Ana ⟦“Annie”⟧ Sol left.` */
export function checkTerms(expected: string): Article {
  return check(expected, ({ quotations }) =>
    quotations.filter(({ kind }) => kind === 'term').map(({ start, end }) => ({ start, end })),
  );
}

/** Checks what each person is called in lists: the fullest form, in the order of first mention. */
export function checkPersonNames(text: string, expected: readonly string[]): void {
  assert.deepEqual(
    annotate(text).people.map((person) => person.name),
    expected,
  );
}

function mentionsOf({ people }: Article): { id: string; mention: Mention }[] {
  return people.flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, mention })));
}

function check(expected: string, spansOf: (article: Article) => readonly LabelledSpan[]): Article {
  const text = unmarked(expected);
  const article = annotate(text);
  assert.equal(marked(text, spansOf(article)), expected);
  return article;
}
