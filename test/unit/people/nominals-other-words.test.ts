import { checkPeople, story } from './check';

describe('descriptions in other words', () => {
  it('the Democrat', () =>
    checkPeople('Sen. ⟦p1.f|Dana Whitlock⟧ (D-Ore.) voted no. ⟦p1.n|The Democrat⟧ faces an election in November.'));
  it('the Republican, of two', () => {
    checkPeople(
      'Sen. ⟦p1.f|Dana Whitlock⟧, a Democrat, and Rep. ⟦p2.f|Scott Barlow⟧, a Republican, wrote the bill. ⟦p2.n|The Republican⟧ spoke first.',
    );
  });
  it('the defendant', () =>
    checkPeople('⟦p1.f|Nigel Fairbrother⟧, 58, is on trial for theft. ⟦p1.n|The defendant⟧ denied the charge.'));
  it('the suspect', () =>
    checkPeople(
      '⟦p1.f|Stefan Kostić⟧, 34, was arrested on Friday. ⟦p1.n|The suspect⟧ had hidden in a barn, police said.',
    ));
  it('the woman', () =>
    checkPeople('⟦p1.f|Rana Haddad⟧, 31, died in the crash. ⟦p1.n|The woman⟧ had lived in Tripoli.'));
  it('the 31-year-old mother', () =>
    checkPeople('⟦p1.f|Rana Haddad⟧, 31, a mother of two, was on the bus. ⟦p1.n|The 31-year-old mother⟧ was unhurt.'));
  it('the 34-year-old from Leeds', () =>
    checkPeople('⟦p1.f|Lee Ackroyd⟧, 34, won the race. ⟦p1.n|The 34-year-old from Leeds⟧ led throughout.'));
  it('the novelist, after author', () =>
    checkPeople('Author ⟦p1.f|Naoko Ishiguma⟧ won the prize. ⟦p1.n|The novelist⟧ lives in Kyoto.'));
  it('the singer', () => checkPeople('K-pop singer ⟦p1.f|Yerin⟧ cancelled a show. ⟦p1.n|The singer⟧ had a fever.'));
  it('the premier', () => checkPeople('Prime Minister ⟦p1.f|Marek Hruška⟧ flew home. ⟦p1.n|The premier⟧ was ill.'));
  it('the monarch', () =>
    checkPeople('King ⟦p1.f|Gustav⟧ opened the hospital. ⟦p1.n|The monarch⟧ walked with a stick.'));
  it('the pontiff', () => checkPeople('Pope ⟦p1.f|Anselm⟧ arrived in Manila. ⟦p1.n|The pontiff⟧ will say Mass.'));
  it('the lawmaker', () =>
    checkPeople('Opposition lawmaker ⟦p1.f|Vera Sokolenko⟧ was fined. ⟦p1.n|The lawmaker⟧ will not pay.'));
  it('the spokeswoman', () =>
    checkPeople('Ministry spokeswoman ⟦p1.f|Mao Yanling⟧ briefed reporters. ⟦p1.n|The spokeswoman⟧ gave no date.'));
  it('the ambassador', () =>
    checkPeople(
      '⟦p1.f|Paul Rennick⟧, the U.S. ambassador to Chile, was recalled. ⟦p1.n|The ambassador⟧ left at night.',
    ));
  it('the former banker', () =>
    checkPeople(
      'The former banker ⟦p1.f|Nigel Fairbrother⟧ was jailed. ⟦p1.n|The former banker⟧ looked at the floor.',
    ));
  it('the banker, who was a former banker', () =>
    checkPeople('The former banker ⟦p1.f|Nigel Fairbrother⟧ was jailed. ⟦p1.n|The banker⟧ looked at the floor.'));
  it('the CEO, after chief executive', () =>
    checkPeople('Chief executive ⟦p1.f|Lois Penn⟧ took over. ⟦p1.n|The CEO⟧ bought shares.'));
  it('the chancellor, with a country', () =>
    checkPeople('German Chancellor ⟦p1.f|Birgit Altmeyer⟧ ruled it out. ⟦p1.n|Germany’s chancellor⟧ spoke in Bonn.'));
  it('this senator in a quotation of another', () => {
    checkPeople('Sen. ⟦p1.f|Dana Whitlock⟧ voted no. “⟦p1.n|The senator⟧ is wrong,” said Rep. ⟦p2.f|Scott Barlow⟧.');
  });
  it('the mayor’s own words', () => {
    checkPeople('Mayor ⟦p1.f|Lydia Fontaine⟧ closed the bridge. “⟦p1.p|I⟧ had no choice,” said ⟦p1.n|the mayor⟧.');
  });
  it('a description that runs over of', () => {
    checkPeople(
      '⟦p1.f|Maria Tukan⟧, governor of East Nusa Tenggara, resigned. ⟦p1.n|The governor of East Nusa Tenggara⟧ gave no reason.',
    );
  });

  describe('that mean a group or a thing', () => {
    it('the couple', () =>
      checkPeople('⟦p1.f|Owen Tregarth⟧ and ⟦p2.f|Sheila Tregarth⟧ bought the mill. The couple ran it for years.'));
    it('the pair and the two leaders', () =>
      checkPeople(
        'President ⟦p1.f|Igor Malenko⟧ met President ⟦p2.f|Kwame Adusei⟧. The pair shook hands. The two leaders smiled.',
      ));
    it('the family', () => checkPeople('⟦p1.f|Graham Pettifer⟧ drove home. The family lives in Leeds.'));
    it('the ministry', () =>
      checkPeople('Finance Minister ⟦p1.f|Ingrid Solbakken⟧ resigned. The finance ministry gave no reason.'));
    it('the mayor’s office as an address', () =>
      checkPeople('⟦p1.f|Rana Haddad⟧ waited at city hall. The mayoral race is open.'));
    it('the president’s men', () =>
      checkPeople('⟦p1.f|Rana Haddad⟧ is a plumber. The plumbers’ union called a strike.'));
    it('the striker’s work', () =>
      checkPeople('Brazil striker ⟦p1.f|Caio Bastos⟧ scored twice. Strikers earn more than goalkeepers.'));
    it('the coach that is a bus', () =>
      checkPeople('⟦p1.f|Rana Haddad⟧ was unhurt. The coach had left the road near Kinsale.'));
    it('the general strike', () => checkPeople('Gen. ⟦p1.f|Paul Rennick⟧ took command. The general strike went on.'));
    it('the general public', () =>
      checkPeople('Gen. ⟦p1.f|Paul Rennick⟧ took command. The general public was not told.'));
    it('the judge advocate’s court', () =>
      checkPeople('Judge ⟦p1.f|Carol Benítez⟧ sat down. The judges of the high court rose.'));
    it('the head of the river', () =>
      checkPeople('⟦p1.f|Stella King⟧, head of the union, lives at the head of the valley.'));
    it('the minister in the plural possessive', () =>
      checkPeople('Finance Minister ⟦p1.f|Ingrid Solbakken⟧ flew to Paris. The ministers’ meeting lasted an hour.'));
    it('the king in chess', () => checkPeople('⟦p1.f|Rosa Valdivia⟧ lost the game when the king fell.'));
  });

  it('through a story', () => {
    checkPeople(
      story(
        'Bridge closed in Arles',
        'ARLES, France (AP) — Mayor ⟦p1.f|Lydia Fontaine⟧ closed the old bridge of Arles on Monday after divers found rust in its piers.',
        '“⟦p1.p|I⟧ have walked over it every day for 40 years,” ⟦p1.n|the mayor⟧ said. ⟦p1.s|Fontaine⟧, 61, was born on the far bank.',
        '⟦p2.f|Guy Lacombe⟧, a baker, said ⟦p1.n|the mayor⟧ had waited too long.',
        '⟦p2.n|The baker⟧ will lose a third of ⟦p2.p|his⟧ trade.',
      ),
    );
  });
});
