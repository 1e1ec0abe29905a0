import assert from 'node:assert/strict';
import type { Article, MentionForm } from '../../../server/src/article/article';
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

/**
 * Checks who is named where: `⟦p1.f|Ana Sol⟧`, with the letters `f` full, `s` surname, `g` given and `p` pronoun.
 * Whoever is named first is `p1`.
 */
export function checkPeople(expected: string): Article {
  return check(expected, ({ people }) =>
    people.flatMap(({ id, mentions }) => mentions.map((m) => ({ ...m, label: `${id}.${LETTER[m.form]}` }))),
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
  return check(expected, ({ people }) =>
    people.flatMap(({ id, mentions }) => mentions.map((m) => ({ ...m, label: `${id} ${m.why}` }))),
  );
}

function check(expected: string, spansOf: (article: Article) => readonly LabelledSpan[]): Article {
  const text = unmarked(expected);
  const article = annotate(text);
  assert.equal(marked(text, spansOf(article)), expected);
  return article;
}
