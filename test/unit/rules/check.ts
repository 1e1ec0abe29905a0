import assert from 'node:assert/strict';
import type { Finding } from '../../../server/src/article/article';
import { annotate } from '../../../server/src/annotate';
import { readPeopleYaml } from '../../../server/src/people-yaml';

/** What an article's first lines look like, so that what follows is its body. */
export const TOP =
  'Council votes to keep night ferry\n\n' +
  'PORT ELDER (Wire) - The council of Port Elder voted on Monday to keep the night ferry for another year.\n\n';

/** The findings of one rule in an article. @param people a people file */
export function findingsOf(rule: string, text: string, people?: string): Finding[] {
  const options = people === undefined ? {} : { people: readPeopleYaml(people).file };
  return annotate(text, options).findings.filter((finding) => finding.rule === rule);
}

/**
 * Checks that a rule finds exactly what stands between ⟦ and ⟧, and that its places make sense.
 *
 * @returns the findings, for a closer look at messages and related places
 */
export function check(rule: string, marked: string, people?: string): Finding[] {
  const text = marked.replace(/[⟦⟧]/gu, '');
  const found = findingsOf(rule, text, people);
  assert.equal(mark(text, found), marked);
  for (const finding of found) {
    assert.notEqual(finding.message, '');
    for (const place of finding.related) assert.ok(place.start < place.end && place.end <= text.length);
  }
  return found;
}

/** The words of a finding's related places. */
export function relatedWords(text: string, finding: Finding | undefined): string[] {
  const plain = text.replace(/[⟦⟧]/gu, '');
  return (finding?.related ?? []).map(({ start, end }) => plain.slice(start, end));
}

function mark(text: string, findings: readonly Finding[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of findings) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}
