import assert from 'node:assert/strict';
import { lexicon } from '../../../server/src/people/lexicon';
import { readBlock } from '../../../server/src/read-block';
import { marked, unmarked } from '../helpers/marked';

/** Checks where the sentences of a paragraph begin and end. */
function check(expected: string): void {
  const text = unmarked(expected);
  assert.equal(marked(text, readBlock(text, lexicon()).sentences), expected);
}

describe('splitSentences', () => {
  it('ends a sentence at a stop, a question mark, an exclamation mark and an ellipsis', () => {
    check('⟦Ana went.⟧ ⟦Bo came.⟧');
    check('⟦Why did Ana go?⟧ ⟦Nobody knows!⟧ ⟦Bo does…⟧ ⟦Or not.⟧');
    check('⟦Wait... what?⟧ ⟦Yes...⟧ ⟦No.⟧');
  });

  it('takes the brackets and marks behind the stop with it', () => {
    check('⟦He came (late).⟧ ⟦She left.⟧ ⟦(He stayed.)⟧ ⟦She sat.⟧');
  });

  it('ends a sentence behind a stop inside two closing marks', () => {
    check('⟦He smiled.⟧ ⟦“She said, ‘Look.’”⟧ ⟦He has lost a cat.⟧');
    check('⟦“She said, ‘Look,’” he wrote.⟧');
  });

  it('needs no space behind the stop', () => check('⟦Ana went.⟧⟦Bo came.⟧'));

  it('begins a sentence with a number', () => check('⟦It is 3.5.⟧ ⟦40 people came.⟧'));

  describe('short forms', () => {
    it('never end a sentence before a name', () => {
      check('⟦Mr. Sol met Dr. Lim.⟧ ⟦They spoke.⟧');
      check('⟦Gov. Ana Sol, D-Calif., said so.⟧ ⟦Bo left.⟧');
      check('⟦J. K. Sol wrote.⟧ ⟦A. B. Lim read.⟧');
    });
    it('end a sentence where a word behind them plainly begins one', () => {
      check('⟦He lives in the U.S.⟧ ⟦The town is near.⟧');
      check('⟦He works for Acme Inc.⟧ ⟦The firm is old.⟧');
    });
    it('do not end a sentence before any other capital', () => {
      check('⟦The U.S. Senate voted.⟧');
      check('⟦He came on Jan. 5.⟧ ⟦She left at 5 p.m. Monday.⟧');
    });
    it('do not end a sentence before a quotation that goes on with it', () => {
      check('⟦The U.S. “will win.”⟧');
      check('⟦He left the U.S.⟧ ⟦“We won,” Ana said.⟧');
    });
    it('are not seen in plain words', () => {
      check('⟦She said no.⟧ ⟦Bo left.⟧');
      check('⟦No.⟧ ⟦Nobody knew.⟧ ⟦No. 5 came first.⟧');
      check('⟦So do I.⟧ ⟦He went.⟧');
    });
  });

  describe('quotations', () => {
    it('are never cut', () => {
      check('⟦“We won. We won,” he said.⟧ ⟦Ana left.⟧');
      check('⟦"We won. We won," he said.⟧ ⟦Ana left.⟧');
      check('⟦‘We won. We won,’ he said.⟧ ⟦Ana left.⟧');
      check('⟦“I met Mr. Sol. He left. ‘Go. Now,’ he said.”⟧ ⟦Ana stayed.⟧');
    });
    it('keep the clause that tells who asked', () => {
      check('⟦“Why?” Ana asked.⟧ ⟦Bo left.⟧');
      check('⟦“Why?” asked Ana.⟧ ⟦“Because,” Bo said.⟧');
      check('⟦“Go!” Ana shouted.⟧ ⟦“Stay!” Bo cried.⟧');
      check('⟦“Who? Me?” she asked, “or you?”⟧');
    });
    it('end the sentence with the stop inside them', () => {
      check('⟦Ana said: “We won.”⟧ ⟦Bo left.⟧');
      check('⟦“We met in the U.S.”⟧ ⟦Ana left.⟧');
      check('⟦“We won.”⟧ ⟦“We lost.”⟧');
    });
    it('end the sentence with the stop behind them', () => check('⟦Ana said “we won”.⟧ ⟦Bo left.⟧'));
    it('are sentences of their own behind a sentence', () => check('⟦Ana left.⟧ ⟦“He stayed.”⟧'));
  });

  it('keeps what follows the last stop', () => check('⟦Ana went.⟧ ⟦And Bo⟧'));
  it('finds none in nothing', () => check(''));
});
