import assert from 'node:assert/strict';
import { OPENING_LENGTH } from '../../../server/src/article/detect';
import { canBeArticle, isBlank, openingOf } from '../../../client/src/articleDocument';
import { FakeDocument } from './document';

describe('which documents can be articles', () => {
  const check = (expected: boolean, languageId: string, uri: string): void => {
    it(`${languageId} at ${uri}: ${expected ? 'yes' : 'no'}`, () => {
      assert.equal(canBeArticle(new FakeDocument('', { languageId, uri })), expected);
    });
  };
  check(true, 'news', 'file:///desk/story.news');
  check(true, 'plaintext', 'file:///desk/story.txt');
  check(true, 'markdown', 'untitled:Untitled-1');
  check(true, 'plaintext', 'vscode-remote://ssh/desk/story.txt');
  check(true, 'plaintext', 'vscode-vfs://github/desk/story.txt');
  check(true, 'plaintext', 'vscode-test-web://mount/story.txt');
  check(true, 'plaintext', 'memfs:/story.txt');
  check(false, 'typescript', 'file:///desk/story.ts');
  check(false, 'plaintext', 'output:extension-output-1');
  check(false, 'plaintext', 'git:/desk/story.txt');
  check(false, 'plaintext', 'vscode-scm:git/scm0/input');
  check(false, 'markdown', 'vscode-notebook-cell:/desk/a.ipynb');
  check(false, 'markdown', 'vscode:release-notes');
  check(false, 'markdown', 'comment://1/a.md');
  check(false, 'plaintext', 'search-editor:/desk/a.code-search');
});

describe('the opening of a document', () => {
  it('is the whole of a short text', () => {
    assert.equal(
      openingOf(new FakeDocument('Ferry sinks\n\nPORTWICK - A ferry sank.')),
      'Ferry sinks\n\nPORTWICK - A ferry sank.',
    );
  });

  it('is cut in one endless line', () => {
    assert.equal(openingOf(new FakeDocument('x'.repeat(1_000_000))).length, OPENING_LENGTH);
  });

  it('does not read a long log to its end', () => {
    const document = new FakeDocument('12:00 started\n'.repeat(80_000));
    openingOf(document);
    assert.equal(document.linesRead, 200);
  });

  it('stops at its length in a text of long lines', () => {
    const document = new FakeDocument(`${'word '.repeat(1000)}\n`.repeat(500));
    assert.equal(openingOf(document).length, OPENING_LENGTH);
    assert.equal(document.linesRead, 4);
  });

  it('is blank where only white space stands', () => {
    assert.equal(isBlank(new FakeDocument(' \n\t\n')), true);
    assert.equal(isBlank(new FakeDocument('\na')), false);
  });
});
