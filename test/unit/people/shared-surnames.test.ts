import { checkPeople, checkPersonNames, checkUncertain } from './check';

describe('one surname for two people', () => {
  it('a married couple, told apart by Mr. and Mrs.', () => {
    checkPeople(
      '⟦p1.f|Owen Tregarth⟧ and ⟦p2.f|Sheila Tregarth⟧ bought the mill. Mrs. ⟦p2.s|Tregarth⟧ ran it. Mr. ⟦p1.s|Tregarth⟧ kept bees.',
    );
  });
  it('a couple with the surname once, named in full later', () => {
    checkPeople('⟦p1.g|Owen⟧ and ⟦p2.f|Sheila Tregarth⟧ bought the mill in 1988. ⟦p1.f|Owen Tregarth⟧ died last year.');
  });
  it('brothers named in full each time', () => {
    checkPeople(
      '⟦p1.f|Ravi Menon-Das⟧ bowled to ⟦p2.f|Arun Menon-Das⟧. ⟦p2.f|Arun Menon-Das⟧ missed. ⟦p1.f|Ravi Menon-Das⟧ laughed.',
    );
  });
  it('a father and his daughter, by apposition', () => {
    checkPeople('⟦p1.f|Walter Pinkney⟧ founded the firm. ⟦p1.p|His⟧ daughter, ⟦p2.f|Eleanor Pinkney⟧, sold it.');
  });
  it('a wife by given name behind her husband', () => {
    checkPeople(
      'Senator ⟦p1.f|Joseph Kaltenbach⟧ and ⟦p1.p|his⟧ wife, ⟦p2.f|Ruth⟧, voted early. ⟦p1.s|Kaltenbach⟧ waved.',
    );
  });
  it('former presidents, father and son', () => {
    checkPeople(
      'President ⟦p1.f|George R. Halvorsen⟧ served one term. ⟦p1.p|His⟧ son, ⟦p2.f|Peter Halvorsen⟧, served two.',
    );
  });
  it('two strangers of one name in one list', () => {
    checkPeople(
      '⟦p1.f|Mikkel Sorensen⟧ scored for Denmark.' + ' For Norway it was ⟦p2.f|Tor Sorensen⟧ ⟦p2.p|who⟧ equalised.',
    );
  });
  it('are two in lists', () => {
    checkPersonNames('Owen Tregarth and Sheila Tregarth bought the mill. The Tregarths sold it.', [
      'Owen Tregarth',
      'Sheila Tregarth',
    ]);
  });
  it('the surname alone behind a sentence about one of them', () => {
    checkPeople(
      '⟦p1.f|Ivan Petrenkov⟧ met ⟦p2.f|Oleg Petrenkov⟧ in 1998. ⟦p2.f|Oleg Petrenkov⟧ then left for Canada. ⟦p2.s|Petrenkov⟧ never came back.',
    );
  });
  it('the surname alone behind both is a guess', () => {
    checkUncertain('Ivan Petrenkov and Oleg Petrenkov were arrested on Friday. ⟦Petrenkov⟧ denied the charge.');
  });
  it('a given name that two people bear is a guess', () => {
    checkUncertain('Maria Ibsen and Maria Kohl sang on Sunday. Critics praised ⟦Maria⟧.');
  });
  it('surnames that begin alike are two people’s', () => {
    checkPeople('⟦p1.f|Anna Berg⟧ beat ⟦p2.f|Lena Bergman⟧. ⟦p1.s|Berg⟧ is 20. ⟦p2.s|Bergman⟧ is 31.');
  });
  it('a surname that is another’s given name', () => {
    checkPeople('⟦p1.f|Steven Gerald⟧ coached ⟦p2.f|Gerald Motsepe⟧. ⟦p2.s|Motsepe⟧ thanked ⟦p1.s|Gerald⟧.');
  });
  it('the same full name with other titles stays one person', () => {
    checkPeople(
      'Finance Minister ⟦p1.f|Hugo Lindqvist⟧ became prime minister in May. Prime Minister ⟦p1.f|Hugo Lindqvist⟧ is 44.',
    );
  });
});
