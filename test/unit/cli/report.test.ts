import assert from 'node:assert/strict';
import { annotate } from '../../../server/src/annotate';
import type { Finding } from '../../../server/src/article/article';
import { findingLines, inColor, plain, summary } from '../../../server/src/cli/report';

const finding: Finding = {
  rule: 'quote-altered',
  severity: 'warning',
  start: 11,
  end: 14,
  message: 'The words differ.',
  related: [{ start: 0, end: 3, message: 'The first ones.' }],
};

describe('report', () => {
  const article = annotate('one\r\n🚢 two three');

  it('has a line a finding, and one for each related place', () => {
    assert.deepEqual(findingLines(article, 'a/story.txt', finding, plain), [
      'a/story.txt:2:7: warning quote-altered: The words differ.',
      '    a/story.txt:1:1: The first ones.',
    ]);
  });

  it('has colour where it is wanted', () => {
    const [line] = findingLines(article, 'story.txt', finding, inColor);
    assert.equal(
      line,
      '\u001b[1mstory.txt:2:7:\u001b[0m \u001b[33mwarning\u001b[0m \u001b[2mquote-altered:\u001b[0m The words differ.',
    );
  });

  it('spells control characters out, so that no article steers the terminal', () => {
    const hostile = { ...finding, message: 'a\u001b[2J\nb\tc\u202e', related: [] };
    const [line] = findingLines(article, 'x\u0007.txt', hostile, plain);
    assert.equal(line, 'x\\u0007.txt:2:7: warning quote-altered: a\\u001b[2J\\u000ab c\\u202e');
  });

  it('ends with a sum', () => {
    const of = (severity: Finding['severity']): Finding => ({ ...finding, severity });
    assert.equal(summary(1, []), 'No findings in 1 file.');
    assert.equal(summary(2, [of('error')]), '1 finding in 2 files: 1 error.');
    assert.equal(
      summary(1, [of('hint'), of('information'), of('warning'), of('information'), of('hint')]),
      '5 findings in 1 file: 1 warning, 2 information, 2 hints.',
    );
  });
});
