import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index';
import { grammarJson } from '../../syntaxes/grammar.mjs';

const root = new URL('../..', import.meta.url);
const grammarPath = new URL('syntaxes/news.tmLanguage.json', root).pathname;

/** VS Code colours no longer line. */
const longestLine = 20_000;

describe('the grammar', () => {
  it('is the one that grammar.mjs makes', () => {
    assert.equal(readFileSync(grammarPath, 'utf8'), grammarJson, 'run `node syntaxes/grammar.mjs`');
  });

  // The snapshot tool writes a missing snapshot and calls that a success.
  it('has a snapshot of every sample', () => {
    const samples = readdirSync(new URL('samples', root)).filter((name) => /(?<!README)\.(?:txt|news|md)$/u.test(name));
    assert.notEqual(samples.length, 0);
    const missing = samples.filter((name) => !existsSync(new URL(`test/grammar/snapshots/${name}.snap`, root)));
    assert.deepEqual(missing, [], 'run `npm run update:snapshots`');
  });
});

describe('the cost of a line, whatever is in it', () => {
  const registry = createRegistry([{ path: grammarPath, scopeName: 'text.news' }]);

  const check = (piece: string): void => {
    it(`of ${JSON.stringify(piece)}, repeated`, async () => {
      const grammar = await registry.loadGrammar('text.news');
      assert.ok(grammar);
      const line = piece.repeat(longestLine / piece.length);
      const afterHeadline = grammar.tokenizeLine('Ferry strands 200 off Portwick', null).ruleStack;
      for (const state of [null, afterHeadline]) {
        const start = performance.now();
        grammar.tokenizeLine(line, state);
        assert.ok(performance.now() - start < 1000);
      }
    });
  };
  for (const piece of ['a', 'A', ' ', 'A ', 'AB ', 'Ab ', 'AB, ', 'AB - ', 'Ab, ', 'By Ab and ']) check(piece);
  for (const piece of ['“', '“a ‘b ', '‘A ', "'a ", '‘as’ a ', "'as' a ", '"a ', '’', "'"]) check(piece);
  for (const piece of ['a.b/', 'https://', 'www.', '(', '(photo ', 'AAAA/Aa', '#', '(Reporting by ', '*']) check(piece);
});
