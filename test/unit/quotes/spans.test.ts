import assert from 'node:assert/strict';
import { checkSpans } from './check';

describe('quotations', () => {
  it('include their marks and what the marks hold', () => {
    const { quotations, text } = checkSpans('⟦“We won,”⟧ Ana Sol said. She left.');
    assert.deepEqual(
      quotations.map(({ inner }) => text.slice(inner.start, inner.end)),
      ['We won,'],
    );
  });
  it('leave out the stop behind the mark', () => void checkSpans('Ana Sol said ⟦“we won”⟧.'));
  it('are split by their cue', () => void checkSpans('⟦“We won,”⟧ Ana Sol said, ⟦“and they lost.”⟧'));

  it('stand in headlines, captions and cross-heads', () => {
    checkSpans(
      'Port opens ⟦‘in spring’⟧, says mayor\n\nLISBON (AP) — The port of Elder will open in spring, Mayor Ana Sol said on Monday.\n\n' +
        'TOWN AND ⟦“PORT”⟧ TALK\n\nThe council of the town had voted for the plan in a long session.\n\n' +
        'The ⟦“dry port”⟧ on Monday. REUTERS/Bo Lim',
    );
  });
  it('do not stand in furniture, links and sign-offs', () => {
    checkSpans(
      'The port opened on Monday after a month of repairs.\n\nRead more: The “dry port”\n\n(Reporting by Ana “Annie” Sol)',
    );
  });

  it('hold the quotations inside them', () => {
    checkSpans('⟦“I heard ‘go’ twice,”⟧ Ana Sol said.');
    checkSpans('⟦‘I heard “go” twice,’⟧ Ana Sol said.');
  });

  describe('over several paragraphs', () => {
    it('open each and close the last', () => {
      checkSpans(
        'Ana Sol said: ⟦open|“We won the vote. It was hard.⟧\n\n⟦open|“We had no money at all.⟧\n\n⟦“But we won it.”⟧\n\nThe council left.',
      );
    });
    it('with single marks', () => {
      checkSpans(
        'Ana Sol said: ⟦‘We won.’⟧\n\n⟦open|‘We had no money at all.⟧\n\n⟦‘But we won it.’⟧\n\nThe council left.',
      );
    });
    it('with a caption in between', () => {
      checkSpans(
        'Ana Sol said: ⟦open|“We won the vote.⟧\n\nThe ⟦“dry port”⟧ on Monday. REUTERS/Bo Lim\n\n⟦“But it was hard.”⟧\n\nThe council left.',
      );
    });
    it('that open only the first', () => {
      checkSpans('Ana Sol said: ⟦open|“We won the vote.⟧\n\n⟦But it was hard.”⟧ She left.');
    });
  });

  describe('without a partner', () => {
    it('end with their paragraph', () => {
      checkSpans('⟦open|⟦unclosed|“⟧We won, Ana Sol said.⟧\n\nThe council left.');
    });
    it('leave a mark alone', () => void checkSpans('We won,⟦unopened|”⟧ Ana Sol said.'));
    it('are none that are empty', () => void checkSpans('Ana Sol said “” and “ ”.'));
  });
});
