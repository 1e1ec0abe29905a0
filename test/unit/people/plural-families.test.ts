import { checkPeople, checkPersonNames } from './check';

describe('families', () => {
  it('in the plural are nobody', () => {
    checkPeople('⟦p1.f|Harold Winstead⟧ and ⟦p2.f|Joyce Winstead⟧ fled the fire. The Winsteads lost everything.');
  });
  it('in the plural before anybody is named', () => {
    checkPeople('The Winsteads lost everything. ⟦p1.f|Harold Winstead⟧ had built the house, a neighbor said.');
  });
  it('in the plural with es', () => {
    checkPeople('⟦p1.f|Luis Morales⟧ and ⟦p2.f|Inés Morales⟧ run a bakery. The Moraleses open at five.');
  });
  it('in the plural with a possessive', () => {
    checkPeople('⟦p1.f|Harold Winstead⟧ woke ⟦p2.f|Joyce Winstead⟧. The Winsteads’ house burned down.');
  });
  it('with the word family', () => {
    checkPeople('⟦p1.f|Anil Raomote⟧ died on Monday. The Raomote family asked for privacy.');
  });
  it('with the word brothers', () => {
    checkPeople('The Kostadinov brothers were convicted. ⟦p1.f|Stefan Kostadinov⟧ got nine years.');
  });
  it('with the word sisters', () => {
    checkPeople('The Markova sisters won again. ⟦p1.f|Elena Markova⟧ hit 12 aces.');
  });
  it('with both', () => {
    checkPeople('Mayor ⟦p1.f|Lydia Fontaine⟧ met the striker ⟦p2.f|Marc Fontaine⟧. Both Fontaines laughed.');
  });
  it('alone in a story', () => checkPeople('The Hendersons moved to Spain last year. Neighbors miss the Hendersons.'));
  it('with Mr and Mrs', () => {
    checkPeople('Mr and Mrs Winstead were not at home, police said. The house was empty.');
  });
  it('of rulers, as a dynasty', () => checkPeople('The Romanovs fell in 1917, and the Habsburgs a year later.'));
  it('of teams', () => checkPeople('The Giants beat the Dodgers. The Raiders lost to the Chargers on Sunday.'));
  it('are no persons in lists', () => {
    checkPersonNames('The Winsteads fled. Harold Winstead, 80, was carried out by firefighters.', ['Harold Winstead']);
  });
  it('a surname that ends in s is no plural', () => {
    checkPeople('⟦p1.f|Dana Collins⟧ won the seat. ⟦p1.s|Collins⟧ is a nurse.');
  });
  it('a person beside somebody whose plural it could be', () => {
    checkPeople('⟦p1.f|Mark Robert⟧ lost to ⟦p2.f|Julia Roberts-Kane⟧. ⟦p1.s|Robert⟧ conceded.');
  });
});
