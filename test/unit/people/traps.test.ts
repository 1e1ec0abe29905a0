import { checkPeople, checkRoles, story } from './check';

describe('traps of a summit story', () => {
  it('he in brackets inside a quotation, and a description of the same person', () => {
    checkPeople(
      story(
        'Ministers sign rail pact',
        'VIENNA (Reuters) - Austrian Chancellor ⟦p1.f|Birgit Altmeyer⟧ and Slovak Prime Minister ⟦p2.f|Marek Hruška⟧ signed a rail pact on Friday.',
        '“⟦p2.p|He⟧ (⟦p2.s|Hruška⟧) will lay the first rail ⟦p2.p|himself⟧ when ⟦p2.p|he⟧ has the money,” ⟦p1.s|Altmeyer⟧ said, pointing at a map. “⟦p2.n|The prime minister⟧ keeps ⟦p2.p|his⟧ word, as ⟦p2.p|he⟧ should.”',
      ),
    );
  });
  it('he behind a paragraph that names two', () => {
    checkPeople(
      story(
        '⟦p1.f|Igor Malenko⟧ opened a hospital with Archbishop ⟦p2.f|Porfiry⟧ and had tea with ⟦p3.f|Andrzej Bielski⟧ in the palace garden.',
        '⟦p1.p|He⟧ also saw the families of drowned sailors and promised to raise the wreck.',
      ),
    );
  });
  it('he behind a caption with a credit', () => {
    checkPeople(
      story(
        'Rail pact signed',
        'VIENNA (Reuters) - Slovak Prime Minister ⟦p1.f|Marek Hruška⟧ signed a rail pact in Vienna on Friday.',
        'Earlier, in a speech to engineers, ⟦p1.s|Hruška⟧ praised the old line.',
        'A guard salutes Slovak Prime Minister ⟦p1.f|Marek Hruška⟧ in Vienna, Austria, May 3, 2024. REUTERS/⟦p2.f|Leonie Fuchs⟧',
        'But ⟦p1.p|he⟧ said that the new one would need 40 bridges.',
      ),
    );
  });
  it('his predecessor is nobody, and he who left is the subject', () => {
    checkPeople(
      'President ⟦p1.f|Igor Malenko⟧ tore up the treaty signed by ⟦p1.p|his⟧ predecessor a week after ⟦p1.p|he⟧ took office.',
    );
  });
  it('a description with a relative clause opens a paragraph', () => {
    checkPeople(
      story(
        'VIENNA (Reuters) - U.S. President ⟦p1.f|Helen Drummond⟧ met Slovak Prime Minister ⟦p2.f|Marek Hruška⟧ in Vienna on Friday, and both spoke of trade.',
        '⟦p1.n|The U.S. leader⟧, ⟦p1.p|who⟧ flies to Prague next, has upset some allies with ⟦p1.p|her⟧ plan to tax steel.',
      ),
    );
  });
  it('a name with a country’s possessive in a relative clause', () => {
    checkPeople(
      'Prime Minister ⟦p1.f|Marek Hruška⟧ signed first. The nine states of the pact, to which Slovakia’s ⟦p1.s|Hruška⟧ is committed, meet in June.',
    );
  });
  it('an agency and a photographer', () => {
    checkPeople(
      story(
        'Rail pact signed',
        'VIENNA (Reuters) - Slovak Prime Minister ⟦p1.f|Marek Hruška⟧ signed a rail pact in Vienna on Friday.',
        'Workers lay rails near Vienna, Austria, May 3, 2024. REUTERS/⟦p2.f|Leonie Fuchs⟧',
        'The line was to open in 2031, the two governments said in a statement that was read out in the hall.',
      ),
    );
  });
  it('a relative clause behind two names is the second’s', () => {
    checkRoles(
      '⟦p1|U.S. Vice President⟧ Carl Benning and ⟦p2|Slovak Transport Minister⟧ Eva Tichá, who doubles as ⟦p2|government spokeswoman⟧, could not agree.',
    );
  });
  it('a role between dashes behind a surname', () => {
    checkRoles(
      '⟦p1|President⟧ Helen Drummond landed at dawn. The crowd hoped that Drummond – ⟦p1|the fourth U.S. president to visit the town⟧ – would stay.',
    );
  });
  it('U.S. ends no sentence', () => {
    checkPeople(
      'Slovak Prime Minister ⟦p1.f|Marek Hruška⟧ told the U.S. Congress that ⟦p1.p|he⟧ would buy U.S. Army trucks. ⟦p1.p|He⟧ gave no date.',
    );
  });
  it('titles of two people before names that follow each other', () => {
    checkRoles(
      '⟦p1|U.S. Vice President⟧ Carl Benning met ⟦p2|Slovak Transport Minister⟧ Eva Tichá and ⟦p3|Emperor⟧ Tomohito.',
    );
  });
});
