import { checkPeople, story } from './check';

describe('descriptions of one person', () => {
  it('the president, after President', () => {
    checkPeople('President ⟦p1.f|Helen Drummond⟧ flew to Rome on Monday. ⟦p1.n|The president⟧ will return on Friday.');
  });
  it('the prime minister, of two leaders', () => {
    checkPeople(
      'Prime Minister ⟦p1.f|Anurak Srisawatdi⟧ met President ⟦p2.f|Helen Drummond⟧. ⟦p1.n|The prime minister⟧ spoke first.',
    );
  });
  it('the U.S. leader', () => {
    checkPeople(
      'U.S. President ⟦p1.f|Helen Drummond⟧ met Japanese Prime Minister ⟦p2.f|Shunsuke Takeda⟧. ⟦p1.n|The U.S. leader⟧ left on Friday.',
    );
  });
  it('the Japanese premier', () => {
    checkPeople(
      'U.S. President ⟦p1.f|Helen Drummond⟧ met Japanese Prime Minister ⟦p2.f|Shunsuke Takeda⟧. ⟦p2.n|The Japanese premier⟧ bowed.',
    );
  });
  it('the U.S. president', () => {
    checkPeople(
      'U.S. President ⟦p1.f|Helen Drummond⟧ met French President ⟦p2.f|Alain Mercier⟧. ⟦p1.n|The U.S. president⟧ spoke first.',
    );
  });
  it('the minister, after Finance Minister', () => {
    checkPeople('Finance Minister ⟦p1.f|Ingrid Solbakken⟧ resigned. ⟦p1.n|The minister⟧ gave no reason.');
  });
  it('the finance minister', () => {
    checkPeople(
      'Norwegian Finance Minister ⟦p1.f|Ingrid Solbakken⟧ resigned. Aides of ⟦p1.n|the finance minister⟧ were shocked.',
    );
  });
  it('the mayor, given in apposition', () => {
    checkPeople('⟦p1.f|Lydia Fontaine⟧, the mayor of Arles, closed the bridge. ⟦p1.n|The mayor⟧ blamed rust.');
  });
  it('the senator', () =>
    checkPeople('Sen. ⟦p1.f|Dana Whitlock⟧ voted no. ⟦p1.n|The senator⟧ faces an election in November.'));
  it('the general', () => checkPeople('Gen. ⟦p1.f|Paul Rennick⟧ took command. ⟦p1.n|The general⟧ flew in on Monday.'));
  it('the pope', () =>
    checkPeople('Pope ⟦p1.f|Anselm⟧ arrived in Manila. ⟦p1.n|The pope⟧ will say Mass on the seafront.'));
  it('the king', () => checkPeople('King ⟦p1.f|Gustav⟧ opened the hospital. ⟦p1.n|The king⟧ walked with a stick.'));
  it('the judge', () =>
    checkPeople('Judge ⟦p1.f|Carol Benítez⟧ blocked the order. ⟦p1.n|The judge⟧ gave the government a week.'));
  it('the coach', () => checkPeople('Coach ⟦p1.f|Derek Mathers⟧ dropped two players. ⟦p1.n|The coach⟧ wants speed.'));
  it('the 42-year-old', () =>
    checkPeople('⟦p1.f|Caio Bastos⟧, 42, scored twice. ⟦p1.n|The 42-year-old⟧ retires in May.'));
  it('the 14-year-old, of two', () =>
    checkPeople(
      '⟦p1.f|Callum Reddick⟧, 14, and ⟦p2.f|Toby Hallam⟧, 6, were found. ⟦p1.n|The 14-year-old⟧ had carried a torch.',
    ));
  it('the 42-year-old, with a noun', () =>
    checkPeople('⟦p1.f|Caio Bastos⟧, 42, scored twice. ⟦p1.n|The 42-year-old striker⟧ retires in May.'));
  it('the former teacher', () =>
    checkPeople('⟦p1.f|Rana Haddad⟧, a former teacher, ran for mayor. ⟦p1.n|The former teacher⟧ won 61 percent.'));
  it('the nurse', () =>
    checkPeople('⟦p1.f|Harriet Loomis⟧, a nurse, was first. ⟦p1.n|The nurse⟧ stopped the bleeding.'));
  it('the Norwegian', () =>
    checkPeople('Norwegian skier ⟦p1.f|Tor Haugland⟧ won. ⟦p1.n|The Norwegian⟧ led from the start.'));
  it('the striker', () =>
    checkPeople('Brazil striker ⟦p1.f|Caio Bastos⟧ scored twice. ⟦p1.n|The striker⟧ was then taken off.'));
  it('as the speaker', () =>
    checkPeople(
      'Chief executive ⟦p1.f|Lois Penn⟧ opened the meeting. “⟦p1.p|I⟧ am staying,” ⟦p1.n|the chief executive⟧ said.',
    ));
  it('as somebody else inside a quotation', () => {
    checkPeople(
      'Prime Minister ⟦p1.f|Shunsuke Takeda⟧ met ⟦p2.f|Helen Drummond⟧. “⟦p1.n|The prime minister⟧ knows that,” ⟦p2.s|Drummond⟧ said.',
    );
  });
  it('in the possessive', () =>
    checkPeople('Mayor ⟦p1.f|Lydia Fontaine⟧ is ill. ⟦p1.n|The mayor⟧’s office gave no details.'));
  it('over a paragraph', () => {
    checkPeople(
      story(
        'Bridge closed in Arles',
        'ARLES, France (AP) — Mayor ⟦p1.f|Lydia Fontaine⟧ closed the old bridge on Monday after divers found rust in its piers.',
        'Traders said that the detour would cost them a third of their trade.',
        '⟦p1.n|The mayor⟧ said the state should pay.',
      ),
    );
  });
  it('with a relative clause', () =>
    checkPeople(
      'Mayor ⟦p1.f|Lydia Fontaine⟧ closed the bridge. ⟦p1.n|The mayor⟧, ⟦p1.p|who⟧ is an engineer, blamed rust.',
    ));
  it('followed by a pronoun', () =>
    checkPeople('Mayor ⟦p1.f|Lydia Fontaine⟧ closed the bridge. ⟦p1.n|The mayor⟧ said ⟦p1.p|she⟧ blamed rust.'));
  it('with a country in the possessive', () =>
    checkPeople(
      'Iraqi Foreign Minister ⟦p1.f|Nizar Zubaidi⟧ left. ⟦p1.n|Iraq’s foreign minister⟧ will speak on Monday.',
    ));
  it('the company’s chairman', () =>
    checkPeople(
      '⟦p1.f|Edwin Ashby⟧, chairman of Dunmore Inc, resigned. ⟦p1.n|The company’s chairman⟧ sold shares in May.',
    ));

  it('in a headline, before the name', () => {
    checkPeople(
      story(
        '⟦p1.n|Norway’s finance minister⟧ quits in row over fish tax',
        'OSLO (Reuters) - Norwegian Finance Minister ⟦p1.f|Ingrid Solbakken⟧ resigned on Thursday after a row over taxes on fish farms.',
      ),
    );
  });
  it('before the name, in the lead', () => {
    checkPeople(
      story(
        'Row over fish tax',
        'OSLO (Reuters) - ⟦p1.n|Norway’s finance minister⟧ resigned on Thursday after a row over taxes on fish farms.',
        '⟦p1.f|Ingrid Solbakken⟧, 48, told reporters that the tax had been a mistake.',
      ),
    );
  });

  describe('that mean nobody of the story', () => {
    it('his predecessor', () => checkPeople('President ⟦p1.f|Kwame Adusei⟧ blamed ⟦p1.p|his⟧ predecessor.'));
    it('a president', () => checkPeople('President ⟦p1.f|Kwame Adusei⟧ spoke. A president serves five years.'));
    it('the next president', () =>
      checkPeople('President ⟦p1.f|Kwame Adusei⟧ spoke. The next president will move in 2029.'));
    it('the president of another country', () =>
      checkPeople('U.S. President ⟦p1.f|Helen Drummond⟧ landed. The Polish president was not at the airport.'));
    it('a minister of another office', () =>
      checkPeople('Finance Minister ⟦p1.f|Ingrid Solbakken⟧ resigned. The defence minister stayed.'));
    it('the former president', () =>
      checkPeople('President ⟦p1.f|Kwame Adusei⟧ spoke. The former president stayed away.'));
    it('the vice president', () => checkPeople('President ⟦p1.f|Kwame Adusei⟧ spoke. The vice president stayed away.'));
    it('the president’s office as an institution', () =>
      checkPeople('⟦p1.f|Rana Haddad⟧ won. The presidency said nothing.'));
    it('ministers in the plural', () =>
      checkPeople('Finance Minister ⟦p1.f|Ingrid Solbakken⟧ resigned. The ministers met at noon.'));
    it('the office behind the article, of nobody named', () =>
      checkPeople('The mayor closed the bridge. ⟦p1.f|Rana Haddad⟧, a baker, lost a third of the trade.'));
    it('another 42-year-old', () => checkPeople('⟦p1.f|Caio Bastos⟧, 42, scored. The 19-year-old did not.'));
  });
});
