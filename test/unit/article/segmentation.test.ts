import assert from 'node:assert/strict';
import { indexLines } from '../../../server/src/text/lines';
import { segment } from '../../../server/src/article/segment';
import { marked, unmarked } from '../helpers/marked';

/** Checks where the blocks of a text begin and end. */
function check(expected: string): void {
  const text = unmarked(expected);
  assert.equal(marked(text, segment(text, indexLines(text))), expected);
}

describe('segment', () => {
  it('cuts at blank lines', () => {
    check('⟦The port opened.⟧\n\n⟦The town was glad.⟧\n \t\n\n⟦The mayor was not.⟧\n');
  });
  it('cuts at line ends of every kind', () => {
    check('⟦The port opened.⟧\r\n\r\n⟦The town was glad.⟧\r\n⟦The mayor was not.⟧');
    check('⟦The port opened.⟧\r\r⟦The town was glad.⟧\r⟦The mayor was not.⟧');
  });
  it('trims white space of every kind', () => check('\u00a0 ⟦The port opened.⟧\u2003\n\n\ufeff⟦The town was glad.⟧'));
  it('finds none in white space', () => {
    check('');
    check(' \n\r\n\t');
  });

  it('takes each line for a paragraph where lines end as sentences do', () => {
    check(
      '⟦The port opened on Monday after a month of repairs that the town had paid for.⟧\n' +
        '⟦The mayor said that it had cost less than anybody on the council had feared.⟧\n' +
        '⟦“We waited long enough,” she said.⟧',
    );
  });

  describe('puts wrapped lines together', () => {
    it('with blank lines between paragraphs', () => {
      check(
        '⟦The port of Elder opened on Monday after a month of repairs that the\n' +
          'town had paid for. The mayor said that it had cost less than anybody\n' +
          'feared.⟧\n\n' +
          '⟦“We waited long enough,” she told the council, which had met for the\n' +
          'third time in a week. Nobody spoke against her plan this time, and\n' +
          'Bo Lim voted for it.⟧',
      );
    });
    it('without blank lines', () => {
      check(
        '⟦The port of Elder opened on Monday after a month of repairs that the\n' +
          'town had paid for. The mayor said that it had cost less than feared\n' +
          'by all.⟧\n' +
          '⟦“We waited long enough,” she told the council, which had met for the\n' +
          'third time in a week. Nobody spoke against her plan this time.⟧',
      );
    });
    it('with CRLF', () => {
      check(
        '⟦The port of Elder opened on Monday after a month of repairs that the\r\n' +
          'town had paid for.⟧\r\n\r\n⟦The mayor said that it had cost less than anybody had feared, and\r\n' +
          'the town was glad.⟧',
      );
    });
    it('where names end the lines', () => {
      check(
        '⟦“It came over the ridge with the noise of a train,” said Dona Ana\n' +
          'Sol, 66, who stayed behind. Her husband, Bo\nLim, had left with the cart and the dog long before the fire came.⟧\n\n' +
          '⟦Both were found unhurt on Tuesday by the crew of a helicopter that\nhad looked for them all night.⟧',
      );
    });
    it('and keeps what stands on its own', () => {
      check(
        '⟦The port of Elder opened on Monday after a month of repairs that the\n' +
          'town had paid for. The mayor said that it had cost less than anybody\n' +
          'feared.⟧\n⟦Read more: Storm hits town⟧\n⟦https://example.org/port⟧\n⟦- The first item of a list⟧\n' +
          '⟦## Heading⟧\n⟦(Reporting by Ana Sol; Editing by Bo Lim)⟧',
      );
    });
  });

  it('does not join a list of headlines', () => {
    check(
      '⟦Council votes to keep the night ferry for a year⟧\n⟦Mayor opens the new bridge over the river Elder⟧\n' +
        '⟦Ana Sol wins the harbour swim in record time again⟧\n⟦Port to open on Monday after a month of long repairs⟧',
    );
  });
});
