import { checkPeople, checkReasons } from './check';

describe('pronouns', () => {
  describe('of the story', () => {
    it('mean the subject of the sentence', () => {
      checkPeople('⟦p1.f|Ana Sol⟧ told ⟦p2.f|Bo Lim⟧ that ⟦p1.p|she⟧ would go.');
      checkPeople('⟦p1.f|Ana Sol⟧ said that ⟦p1.p|her⟧ plan was good and that ⟦p1.p|she⟧ had made it ⟦p1.p|herself⟧.');
    });
    it('mean the subject of the sentence before, rather than the name that is nearer', () => {
      checkPeople('⟦p1.f|Ana Sol⟧ met ⟦p2.f|Bo Lim⟧. ⟦p1.p|She⟧ smiled.');
      checkPeople('⟦p1.f|Ana Sol⟧ spoke to the council about ⟦p2.f|Bo Lim⟧. ⟦p1.p|She⟧ left at once.');
    });
    it('mean another than the subject, as its object', () => {
      checkPeople('⟦p1.f|Bo Lim⟧ said ⟦p2.f|Ana Sol⟧ had helped ⟦p1.p|him⟧. ⟦p1.p|He⟧ thanked ⟦p2.p|her⟧.');
      checkPeople('⟦p1.f|Ana Sol⟧ praised him. ⟦p2.f|Bo Lim⟧ left.');
    });
    it('mean whoever was named last, over a sentence that names nobody', () => {
      checkPeople('⟦p1.f|Bo Lim⟧ spoke. The quay was empty. ⟦p1.p|He⟧ left.');
    });
    it('never mean whom a caption names', () => {
      checkPeople(
        'Port opens again\n\nLISBON (AP) — ⟦p1.f|Bo Lim⟧ opened the port on Monday after a month of repairs.\n\n' +
          '⟦p2.f|Carl Dorn⟧ smiles on the quay on Monday. REUTERS/⟦p3.f|Eva Ray⟧\n\n' +
          '⟦p1.p|He⟧ had waited for a long time, ⟦p1.p|he⟧ told the council of the town.',
      );
    });
    it('mean nobody where somebody without a name is the subject', () => {
      checkPeople('⟦p1.f|Ana Sol⟧ left. A trader said that she had seen it. A gunman shot himself.');
      checkPeople('The mayor said he would go.');
    });
    it('never mean a group', () =>
      checkPeople('⟦p1.f|Ana Sol⟧ and ⟦p2.f|Bo Lim⟧ left. They smiled. Their plan had failed.'));
    it('name somebody in brackets', () => checkPeople('⟦p1.p|He⟧ (⟦p1.f|Bo Lim⟧) was late.'));
    it('follow what a title says', () => {
      checkPeople('Queen ⟦p1.f|Eva Ray⟧ met ⟦p2.f|Robin Lim⟧. ⟦p2.p|He⟧ smiled.');
      checkPeople('Mrs. ⟦p1.f|Robin Sol⟧ said Mr. ⟦p2.f|Carl Dorn⟧ was late. ⟦p1.p|She⟧ left, and ⟦p2.p|he⟧ came.');
      checkPeople(
        '⟦p1.f|Robin Sol⟧’s brother, ⟦p2.f|Alex Lim⟧, met the queen. Actress ⟦p3.f|Sam Ray⟧ left. ⟦p3.p|She⟧ smiled.',
      );
    });
    it('are not told by a given name', () => {
      checkPeople('⟦p1.f|Maria Sol⟧ spoke. ⟦p1.p|He⟧ left.');
      checkPeople('⟦p1.f|David Sol⟧ spoke. ⟦p1.p|She⟧ left.');
    });
  });

  describe('that open a clause', () => {
    it('mean the name before them', () => {
      checkPeople(
        '⟦p1.f|Ana Sol⟧, ⟦p1.p|who⟧ leads the port, left. ⟦p2.f|Bo Lim⟧, ⟦p2.p|whom⟧ the town knows, stayed.',
      );
      checkPeople('⟦p1.f|Ana Sol⟧, ⟦p1.p|whose⟧ port is old, met ⟦p2.f|Bo Lim⟧, with ⟦p2.p|whom⟧ ⟦p1.p|she⟧ had come.');
    });
    it('mean the name before its description', () => {
      checkPeople('⟦p1.f|Bo Lim⟧, a retired fisherman ⟦p1.p|who⟧ lives on the quay, left.');
    });
    it('mean nobody behind any other noun', () => checkPeople('⟦p1.f|Bo Lim⟧ saw the sailors who came.'));
  });

  describe('inside a quotation', () => {
    it('in the first person, mean the speaker', () => {
      checkPeople('“⟦p1.p|I⟧ am late,” ⟦p1.f|Bo Lim⟧ said. “⟦p1.p|My⟧ plan is old, and it hurt ⟦p1.p|me⟧.”');
      checkPeople('“⟦p1.p|I⟧’m late, and ⟦p1.p|I⟧’ve seen it ⟦p1.p|myself⟧,” ⟦p1.f|Bo Lim⟧ said.');
    });
    it('in the plural, mean nobody', () =>
      checkPeople('“We are late,” ⟦p1.f|Bo Lim⟧ said. “They are not. It is our plan.”'));
    it('in the third person, never mean the speaker', () => {
      checkPeople('⟦p1.f|Bo Lim⟧ met ⟦p2.f|Carl Dorn⟧. “⟦p2.p|He⟧ is late,” ⟦p1.s|Lim⟧ said.');
      checkPeople('“He is late,” ⟦p1.f|Bo Lim⟧ said.');
    });
    it('mean whom the quotation names', () => {
      checkPeople('⟦p1.f|Eva Ray⟧ left. “⟦p2.f|Ana Sol⟧ is wrong, and ⟦p2.p|she⟧ knows it,” said ⟦p3.f|Bo Lim⟧.');
    });
    it('are none in a name', () => {
      checkPeople('General ⟦p1.f|He Ping⟧ left. “It was not ⟦p1.f|He Ping⟧’s fault,” ⟦p2.f|Ana Sol⟧ said.');
    });
    it('mean whom a bracket names', () => {
      checkPeople(
        '⟦p1.f|Carl Dorn⟧ met ⟦p2.f|Bo Lim⟧ and ⟦p3.f|Al Ray⟧. “⟦p3.p|He⟧ (⟦p3.s|Ray⟧) is late,” ⟦p2.s|Lim⟧ said.',
      );
      checkPeople(
        '⟦p1.f|Hugo Ray⟧ met ⟦p2.f|Bo Lim⟧ and ⟦p3.f|Carl Dorn⟧. “⟦p1.p|He⟧ (⟦p1.s|Ray⟧) is late,” ⟦p2.s|Lim⟧ said.',
      );
    });
  });

  describe('in the answer of a transcript', () => {
    const top = '⟦p1.f|Carla Sol⟧ and ⟦p2.f|Hugo Keller⟧ answered questions of the town on Monday.\n\n';
    it('in the first person, mean whom the label names', () => {
      checkPeople(`${top}⟦p2.s|KELLER⟧: ⟦p2.p|I⟧ saw a gull. It took ⟦p2.p|my⟧ plan.`);
    });
    it('leave the quotations in it to their speakers', () => {
      checkPeople(
        `${top}⟦p2.s|KELLER⟧: ⟦p2.p|I⟧ was there. “⟦p2.s|Keller⟧ knows that ⟦p1.p|I⟧ saw it,” ⟦p1.s|Sol⟧ said.`,
      );
    });
  });

  it('say why', () => {
    checkReasons(
      '⟦p1 apposition|Bo Lim⟧, ⟦p1 relative|who⟧ leads the port, said ⟦p1 same-sentence|he⟧ was glad. ⟦p1 previous-sentence|He⟧ left.',
    );
    checkReasons(
      '⟦p1 repeated|Bo Lim⟧ met ⟦p2 known-name|Carl Dorn⟧. “⟦p1 speaker|I⟧ saw ⟦p2 not-the-speaker|him⟧,” ⟦p1 repeated|Lim⟧ said.',
    );
  });
});
