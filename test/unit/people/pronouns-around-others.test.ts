import { checkPeople, story } from './check';

describe('pronouns in stories with people who are not named', () => {
  it('his lawyer said he', () => {
    checkPeople('⟦p1.f|Douglas Ferrante⟧ was jailed on Friday. ⟦p1.p|His⟧ lawyer said ⟦p1.p|he⟧ would appeal.');
  });
  it('a lawyer for him said he', () => {
    checkPeople('A lawyer for ⟦p1.f|Douglas Ferrante⟧ said ⟦p1.p|he⟧ would appeal.');
  });
  it('police said he', () => {
    checkPeople('⟦p1.f|Douglas Ferrante⟧ fled in March. Police said ⟦p1.p|he⟧ had dyed ⟦p1.p|his⟧ hair.');
  });
  it('the court said she', () => {
    checkPeople('⟦p1.f|Ruth Kaltenbach⟧ lost the case. The court said ⟦p1.p|she⟧ had waited too long.');
  });
  it('prosecutors say he', () => {
    checkPeople(
      'Prosecutors say ⟦p1.f|Nigel Fairbrother⟧ hid the money. They say ⟦p1.p|he⟧ dug the hole ⟦p1.p|himself⟧.',
    );
  });
  it('her mother said she', () => {
    checkPeople('⟦p1.f|Joy Chepkirui⟧, 19, collapsed at the line. ⟦p1.p|Her⟧ mother said ⟦p1.p|she⟧ was recovering.');
  });
  it('a neighbour said of him', () => {
    checkPeople('⟦p1.f|Alan Pike⟧ kept bees. “⟦p1.p|He⟧ was kind to us,” a neighbour said.');
  });
  it('a witness about herself', () => {
    checkPeople('⟦p1.f|Alan Pike⟧ was shot on Friday. A witness told the court that she had hidden in a cupboard.');
  });
  it('what somebody is told', () => {
    checkPeople('Doctors told ⟦p1.f|Tessa Quill⟧ ⟦p1.p|she⟧ would walk again.');
  });
  it('what somebody is accused of', () => {
    checkPeople('The opposition accuses President ⟦p1.f|Igor Malenko⟧ of hiding ⟦p1.p|his⟧ wealth abroad.');
  });
  it('whoever is charged', () => {
    checkPeople(
      '⟦p1.f|Stefan Kostić⟧, 34, was charged with theft. ⟦p1.p|He⟧ denied it, and ⟦p1.p|his⟧ trial opens in May.',
    );
  });
  it('in the passive', () => {
    checkPeople('⟦p1.f|Callum Reddick⟧ was found by a farmer on Sunday. ⟦p1.p|He⟧ was taken to hospital.');
  });
  it('over a quotation by another', () => {
    checkPeople(
      story(
        'ACCRA (AP) — ⟦p1.f|Kwame Adusei⟧ won the vote on Sunday by a margin that surprised ⟦p1.p|his⟧ own party.',
        '“Nobody saw it coming,” said a pollster in Accra.',
        '⟦p1.p|He⟧ will be sworn in on January 7.',
      ),
    );
  });
  it('over a cross-head', () => {
    checkPeople(
      story(
        'Ghana votes for change',
        'ACCRA (AP) — ⟦p1.f|Kwame Adusei⟧ won the vote for president on Sunday by a margin that surprised ⟦p1.p|his⟧ own party.',
        'A LONG ROAD',
        '⟦p1.s|Adusei⟧ was born in a fishing village in 1961. ⟦p1.p|His⟧ father mended nets, and ⟦p1.p|he⟧ sold them.',
      ),
    );
  });
  it('the speaker goes on in the next paragraph', () => {
    checkPeople(
      story(
        '“It is a good day,” said ⟦p1.f|Beatrice Wanyonyi⟧, Kenya’s finance minister, on the steps of the treasury.',
        '⟦p1.p|She⟧ said the levy would pay for 40 wells.',
      ),
    );
  });
  it('she added, behind two quotations', () => {
    checkPeople(
      story(
        '“It is a good day,” ⟦p1.f|Beatrice Wanyonyi⟧ told reporters on the steps of the treasury.',
        '“Nobody will pay more than before,” ⟦p1.p|she⟧ added.',
      ),
    );
  });
  it('two speakers in turn', () => {
    checkPeople(
      story(
        '“The river is rising,” Mr. ⟦p1.f|Alan Pike⟧ said. ⟦p1.p|He⟧ pointed at the bridge.',
        '“It always rises in May,” Mrs. ⟦p2.f|Joan Birdsall⟧ said. ⟦p2.p|She⟧ went on knitting. ⟦p1.p|He⟧ left.',
      ),
    );
  });
  it('the owner inside an apposition', () => {
    checkPeople('⟦p1.f|Tessa Quill⟧ and ⟦p1.p|her⟧ coach, ⟦p2.f|Derek Mathers⟧, sailed on Monday. ⟦p1.p|She⟧ steered.');
  });
  it('the owner inside an apposition before the name', () => {
    checkPeople('⟦p1.f|Tessa Quill⟧ waited. ⟦p1.p|Her⟧ coach, ⟦p2.f|Derek Mathers⟧, brought ⟦p1.p|her⟧ a new compass.');
  });
  it('an object in the passive of asking', () => {
    checkPeople('Asked whether ⟦p1.p|he⟧ would run again, ⟦p1.f|Kwame Adusei⟧ laughed.');
  });
  it('two sentences on', () => {
    checkPeople(
      '⟦p1.f|Tessa Quill⟧ left Cork in May. The weather was fair. The boat was new. ⟦p1.p|She⟧ had built it.',
    );
  });
  it('he behind a sentence about a body', () => {
    checkPeople(
      '⟦p1.f|Edwin Ashby⟧ resigned on Monday. Dunmore’s shares fell 6 percent. ⟦p1.p|He⟧ had led the firm since 2015.',
    );
  });
  it('in a list of what somebody did', () => {
    checkPeople(
      '⟦p1.f|Edwin Ashby⟧ denied that ⟦p1.p|he⟧ sold shares before ⟦p1.p|he⟧ resigned or that ⟦p1.p|his⟧ wife had known.',
    );
  });
});
