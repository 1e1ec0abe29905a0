import { checkPeople, story } from './check';

describe('pronouns of the story', () => {
  it('mean the subject of the same sentence', () => {
    checkPeople('⟦p1.f|Tessa Quill⟧ said ⟦p1.p|she⟧ had lost ⟦p1.p|her⟧ compass.');
  });
  it('mean the subject through several sentences', () => {
    checkPeople('⟦p1.f|Tessa Quill⟧ sailed in May. ⟦p1.p|She⟧ lost ⟦p1.p|her⟧ compass. ⟦p1.p|She⟧ turned back.');
  });
  it('mean the subject over a paragraph break', () => {
    checkPeople(
      story(
        '⟦p1.f|Tessa Quill⟧ sailed from Cork on the second of May with food for a year.',
        '⟦p1.p|She⟧ lost ⟦p1.p|her⟧ compass in the first storm and turned back.',
      ),
    );
  });
  it('mean the subject rather than the nearer name', () => {
    checkPeople('President ⟦p1.f|Igor Malenko⟧ met ⟦p2.f|Andrzej Bielski⟧ in Minsk. ⟦p1.p|He⟧ also visited a factory.');
  });
  it('mean the subject, with “also”, behind an object with a title', () => {
    checkPeople(
      '⟦p1.f|Igor Malenko⟧ thanked King ⟦p2.f|Gustav⟧ and then dined with ⟦p3.f|Andrzej Bielski⟧. ⟦p1.p|He⟧ also toured a shipyard.',
    );
  });
  it('mean the one whose title fits, a queen', () => {
    checkPeople('Queen ⟦p1.f|Ingeborg⟧ received ⟦p2.f|Robin Lusby⟧. ⟦p1.p|She⟧ gave ⟦p2.p|him⟧ a medal.');
  });
  it('mean the one whose kinship fits', () => {
    checkPeople('⟦p1.f|Ashley Ferrante⟧ and ⟦p1.p|his⟧ sister, ⟦p2.f|Robin Ferrante⟧, sold it. ⟦p2.p|She⟧ wept.');
  });
  it('mean the one whom the story calls so earlier', () => {
    checkPeople(
      '⟦p1.f|Andrea Conti⟧ said ⟦p1.p|he⟧ was ready. ⟦p2.f|Simone Galli⟧ said ⟦p2.p|she⟧ was not. Later ⟦p1.p|he⟧ left, and ⟦p2.p|she⟧ stayed.',
    );
  });
  it('mean the one whom the story calls so later', () => {
    checkPeople('⟦p1.f|Andrea Conti⟧ hit the wall in ⟦p1.p|his⟧ car. ⟦p1.p|He⟧ was unhurt.');
  });
  it('are not told by a given name', () => {
    checkPeople('⟦p1.f|Mary Bellweather⟧ spoke. ⟦p1.p|He⟧ was brief.');
  });
  it('are not told by a given name, the other way', () => {
    checkPeople('⟦p1.f|John Bellweather⟧ spoke. ⟦p1.p|She⟧ was brief.');
  });
  it('as an object mean another than the subject', () => {
    checkPeople('⟦p1.f|Derek Mathers⟧ resigned. ⟦p2.f|Tessa Quill⟧ praised ⟦p1.p|him⟧.');
  });
  it('as a reflexive mean the subject', () => {
    checkPeople('⟦p1.f|Derek Mathers⟧ told ⟦p2.f|Guy Lacombe⟧ that ⟦p3.f|Ole Thune⟧ had hurt ⟦p3.p|himself⟧.');
  });
  it('as a possessive of the subject', () => {
    checkPeople('⟦p1.f|Derek Mathers⟧ sold ⟦p1.p|his⟧ boat to ⟦p2.f|Guy Lacombe⟧.');
  });
  it('behind a caption go on before it', () => {
    checkPeople(
      story(
        'Port reopens after strike',
        'SPLIT, Croatia (AP) — ⟦p1.f|Ivo Barbarić⟧ reopened the port on Monday after talks through the night.',
        'Ferry worker ⟦p2.f|Ante Milić⟧ unties a rope in Split, Croatia, on Monday. (AP Photo/⟦p3.f|Nina Bratt⟧)',
        'But ⟦p1.p|he⟧ said that the crews would be paid only in March, and that nobody could be sure of it.',
      ),
    );
  });
  it('in a caption mean whom the caption names', () => {
    checkPeople(
      story(
        'Port reopens after strike',
        'SPLIT, Croatia (AP) — ⟦p1.f|Ivo Barbarić⟧ reopened the port on Monday after talks through the night.',
        'Ferry worker ⟦p2.f|Ante Milić⟧ holds ⟦p2.p|his⟧ hat as ⟦p2.p|he⟧ unties a rope in Split, Croatia, on Monday. (AP Photo/⟦p3.f|Nina Bratt⟧)',
        'The crews will be paid only in March, the port said, and nobody could be sure of it.',
      ),
    );
  });
  it('before the name, in a clause with as', () => {
    checkPeople('As ⟦p1.p|he⟧ left, ⟦p1.f|Derek Mathers⟧ smiled.');
  });
  it('before the name, in a clause with after', () => {
    checkPeople('After ⟦p1.p|she⟧ lost ⟦p1.p|her⟧ seat, ⟦p1.f|Ruth Kaltenbach⟧ went back to teaching.');
  });
  it('before the name, in a phrase', () => {
    checkPeople('In ⟦p1.p|his⟧ first speech, ⟦p1.f|Kwame Adusei⟧ promised jobs.');
  });
  it('before the name, although somebody came before', () => {
    checkPeople('⟦p1.f|Tessa Quill⟧ said ⟦p1.p|she⟧ was ready. When ⟦p2.p|he⟧ arrived, ⟦p2.f|Derek Mathers⟧ was not.');
  });
  it('in a list of actions', () => {
    checkPeople('⟦p1.f|Kwame Adusei⟧ opened a school, planted a tree and then ate ⟦p1.p|his⟧ lunch with the pupils.');
  });
  it('in a sentence of two clauses', () => {
    checkPeople('⟦p1.f|Derek Mathers⟧ fell, but ⟦p1.p|he⟧ got up and ⟦p1.p|his⟧ team won.');
  });
  it('behind a name in a prepositional phrase', () => {
    checkPeople('According to ⟦p1.f|Derek Mathers⟧, ⟦p1.p|he⟧ was asleep.');
  });
  it('mean a singular they of nobody', () => {
    checkPeople('⟦p1.f|Sam Oyelaran⟧ said they had lost their key. ⟦p1.s|Oyelaran⟧ found it.');
  });
  it('it and its mean nobody', () => {
    checkPeople('⟦p1.f|Helen Drummond⟧ praised Japan. It had kept its word.');
  });
  it('of somebody whom the story never names mean nobody', () => {
    checkPeople('⟦p1.f|Helen Drummond⟧ spoke. A man in the crowd shouted that he was hungry.');
  });
  it('go back to the named subject behind such a person', () => {
    checkPeople('⟦p1.f|Kwame Adusei⟧ spoke for an hour. A man shouted. ⟦p1.s|Adusei⟧ smiled, and ⟦p1.p|he⟧ went on.');
  });
  it('of the victim of somebody unnamed', () => {
    checkPeople('A gunman shot ⟦p1.f|Ole Thune⟧ as ⟦p1.p|he⟧ left ⟦p1.p|his⟧ office.');
  });
  it('of an investigation', () => {
    checkPeople('Police said ⟦p1.f|Stefan Kostadinov⟧ had fled. ⟦p1.p|He⟧ was last seen in Varna.');
  });
  it('in indirect speech about another', () => {
    checkPeople(
      '⟦p1.f|Tessa Quill⟧ said ⟦p2.f|Derek Mathers⟧ had sold ⟦p2.p|his⟧ boat. ⟦p1.p|She⟧ said ⟦p2.p|he⟧ needed money.',
    );
  });
  it('in a report of what was said of the speaker’s friend', () => {
    checkPeople('Mrs. ⟦p1.f|Joan Birdsall⟧ told Mr. ⟦p2.f|Alan Pike⟧ that ⟦p2.p|his⟧ dog had bitten ⟦p1.p|her⟧.');
  });
});
