import { checkUncertain } from './check';

describe('a link is a guess where two people fit alike', () => {
  it('he behind a subject and an object is none', () => {
    checkUncertain('Derek Mathers met reporters on Friday. He was pleased.');
  });
  it('she behind a woman and a man is none', () => {
    checkUncertain('Mrs. Joan Birdsall and Mr. Alan Pike quarrelled on Sunday. She had lost the key.');
  });
  it('the minister behind two ministers', () => {
    checkUncertain(
      'Finance Minister Ingrid Solbakken and Defence Minister Tor Haugland resigned on Monday. ⟦The minister⟧ gave no reason.',
    );
  });
  it('the minister behind one is none', () => {
    checkUncertain('Finance Minister Ingrid Solbakken resigned on Monday. The minister gave no reason.');
  });
  it('a surname of two people named together', () => {
    checkUncertain('Mikkel Sorensen and Tor Sorensen scored on Saturday. ⟦Sorensen⟧ was booked.');
  });
  it('a surname of one is none', () => {
    checkUncertain('Mikkel Sorensen and Tor Haugland scored on Saturday. Sorensen was booked.');
  });
  it('he inside a quotation about two others', () => {
    checkUncertain('Derek Mathers and Guy Lacombe were fined on Friday. “⟦He⟧ lied to us,” Judge Carol Benítez said.');
  });
  it('an answer of two speakers in turn is none', () => {
    checkUncertain('“No,” Derek Mathers said. “Yes,” Guy Lacombe said. “I saw it,” Mathers said.');
  });
});
