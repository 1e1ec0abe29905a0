import assert from 'node:assert/strict';
import { tokenize } from '../../../server/src/text/tokens';

/** Checks the tokens of a text, written with a space between two and `/kind` behind those that are no words. */
function check(text: string, expected: string): void {
  const tokens = tokenize(text);
  const written = tokens.map(({ text: words, kind }) => (kind === 'word' ? words : `${words}/${kind}`));
  assert.equal(written.join(' '), expected);
  for (const token of tokens) assert.equal(text.slice(token.start, token.end), token.text);
}

describe('tokenize', () => {
  it('separates words, numbers and marks', () => check('Ana won 3 cups.', 'Ana won 3/number cups ./mark'));
  it('reads nothing in nothing', () => {
    check('', '');
    check(' \n\t\u00a0', '');
  });

  describe('apostrophes', () => {
    it('takes a possessive ending off', () => {
      check('Ana’s plan', 'Ana ’s/ending plan');
      check("Ana's plan", "Ana 's/ending plan");
      check('James’s plan', 'James ’s/ending plan');
      check('the U.S.’s plan', 'the U.S. ’s/ending plan');
      check('1980’s', '1980/number ’s/ending');
    });
    it('leaves the plural’s apostrophe to the marks', () => check('sides’ words', 'sides ’/mark words'));
    it('keeps contractions and names whole', () => {
      check('O’Brien didn’t', 'O’Brien didn’t');
      check('l’Oréal, d’Estaing', 'l’Oréal ,/mark d’Estaing');
    });
    it('leaves elisions to the marks', () => check('’Tis the ’90s', '’/mark Tis the ’/mark 90s/number'));
  });

  describe('full stops', () => {
    it('belong to initials', () => {
      check('J. K. Sol', 'J. K. Sol');
      check('J.K. Sol', 'J.K. Sol');
    });
    it('belong to short forms of letters', () => {
      check('the U.S. army', 'the U.S. army');
      check('a U.S.-led force', 'a U.S.-led force');
      check('at 5 a.m. today', 'at 5/number a.m. today');
      check('a Ph.D. in law', 'a Ph.D. in law');
    });
    it('belong to titles and other short forms', () => {
      check('Mr. Sol of Acme Inc. left', 'Mr. Sol of Acme Inc. left');
      check('on Jan. 5', 'on Jan. 5/number');
      check('Ana v. Bo, Ana vs. Bo', 'Ana v ./mark Bo ,/mark Ana vs. Bo');
    });
    it('end a sentence behind a word that only looks like a short form', () => {
      check('So do I. She too', 'So do I ./mark She too');
      check('I. M. Sol', 'I. M. Sol');
      check('She said no. Bo left', 'She said no ./mark Bo left');
      check('A near miss.', 'A near miss ./mark');
    });
    it('belong to No. before a number alone', () => {
      check('No. 5', 'No. 5/number');
      check('No. Never', 'No ./mark Never');
    });
    it('end a sentence where no space follows', () => check('He left.She stayed', 'He left ./mark She stayed'));
    it('are one mark in a row', () => check('Well... no', 'Well .../mark no'));
  });

  describe('numbers', () => {
    it('keep inner stops, commas and hyphens', () => {
      check('2.5 or 1,000 or 5-4.', '2.5/number or 1,000/number or 5-4/number ./mark');
    });
    it('keep their suffix', () => check('3rd 1990s 4x4', '3rd/number 1990s/number 4x4/number'));
    it('leave signs alone', () => check('$69bn, 50%', '$/mark 69bn/number ,/mark 50/number %/mark'));
  });

  it('joins words at hyphens, not at dashes', () => {
    check('Jong-un Jong‑un', 'Jong-un Jong‑un');
    check('yes—no yes--no', 'yes —/mark no yes --/mark no');
  });

  it('reads letters of any script and accents by themselves', () => {
    check('Łódź Cafe\u0301', 'Łódź Cafe\u0301');
    check('Мир 東京', 'Мир 東京');
  });

  it('keeps the two halves of a surrogate pair together, and takes a lone one as a mark', () => {
    check('😀Ana', '😀/mark Ana');
    check('\ud83dAna\ude00', '\ud83d/mark Ana \ude00/mark');
    check('\ude00\ud83d', '\ude00/mark \ud83d/mark');
  });

  it('says which words begin with a capital', () => {
    const capitals = tokenize('Ana and ÉVA met iVan; 3M did not').filter((token) => token.capital);
    assert.deepEqual(
      capitals.map((token) => token.text),
      ['Ana', 'ÉVA'],
    );
  });
});
