import assert from 'node:assert/strict';
import type { Severity } from '../../../server/src/article/article';
import { annotate } from '../../../server/src/annotate';
import { rules } from '../../../server/src/rules/catalogue';
import { runRules } from '../../../server/src/rules/run';
import { TOP } from './check';

const TEXT = `${TOP}The office should of bought it’s own boat (www.ferries.org) and alot more.\n\nSlideshow (25 Images)\n`;

describe('runRules', () => {
  it('sorts by place and gives each finding its rule’s severity', () => {
    const found = runRules(annotate(TEXT), {});
    const told = found.map(
      (finding) => `${TEXT.slice(finding.start, finding.end)}: ${finding.rule}, ${finding.severity}`,
    );
    assert.deepEqual(told, [
      'of: confused-word, warning',
      'it’s: confused-word, warning',
      'www.ferries.org: bare-link, information',
      'alot: confused-word, warning',
      'Slideshow (25 Images): web-furniture, warning',
    ]);
  });

  it('takes another severity from the settings', () => {
    const settings: Record<string, Severity> = { 'web-furniture': 'hint', 'bare-link': 'error' };
    const severities = runRules(annotate(TEXT), settings).map((finding) => finding.severity);
    assert.deepEqual(severities, ['warning', 'warning', 'error', 'warning', 'hint']);
  });

  it('does not run a rule that is off', () => {
    const article = annotate(TEXT);
    const untouchable = new Proxy(article, {
      get: (_, property) => assert.fail(`${String(property)} was read`),
    });
    assert.deepEqual(runRules(untouchable, Object.fromEntries(rules.map(({ id }) => [id, 'off']))), []);
  });

  it('passes over settings that are no rule’s', () => {
    const settings = { toString: 'off', 'no-such-rule': 'error' } as const;
    assert.deepEqual(runRules(annotate(TEXT), settings), runRules(annotate(TEXT), {}));
  });

  it('lists ten findings of a rule and counts the rest', () => {
    const lines = (count: number): string => TOP + 'The town has alot of boats.\n\n'.repeat(count);
    const messages = (count: number): string[] =>
      runRules(annotate(lines(count)), {}).map((finding) => finding.message);
    const usual = '“alot” in “alot”: “a lot” is probably meant.';
    assert.deepEqual(messages(10), Array<string>(10).fill(usual));
    assert.deepEqual(messages(11), Array<string>(11).fill(usual));
    assert.deepEqual(messages(12), [
      ...Array<string>(10).fill(usual),
      `${usual} The same in one more place further on, not listed.`,
    ]);
    assert.deepEqual(messages(100), [
      ...Array<string>(10).fill(usual),
      `${usual} The same in 89 more places further on, not listed.`,
    ]);
  });

  it('finds nothing in an empty text and in another language', () => {
    assert.deepEqual(runRules(annotate(''), {}), []);
    assert.deepEqual(
      runRules(
        annotate('Der Rat hat am Montag beschlossen, dass die Fähre auch im nächsten Jahr in der Nacht fährt.\n'),
        {},
      ),
      [],
    );
  });
});
