import { checkPeople } from './check';

describe('relative pronouns', () => {
  it('who behind a name', () => checkPeople('⟦p1.f|Rana Haddad⟧, ⟦p1.p|who⟧ lives nearby, heard the blast.'));
  it('whom', () => checkPeople('⟦p1.f|Rana Haddad⟧, ⟦p1.p|whom⟧ the street knows well, heard the blast.'));
  it('whose', () => checkPeople('⟦p1.f|Rana Haddad⟧, ⟦p1.p|whose⟧ shop was hit, heard the blast.'));
  it('with whom', () => checkPeople('⟦p1.f|Rana Haddad⟧, with ⟦p1.p|whom⟧ the mayor spoke, was calm.'));
  it('behind an age', () => checkPeople('⟦p1.f|Rana Haddad⟧, 31, ⟦p1.p|who⟧ lives nearby, was calm.'));
  it('behind an apposition', () => checkPeople('⟦p1.f|Rana Haddad⟧, a teacher ⟦p1.p|who⟧ lives nearby, was calm.'));
  it('behind two names, the second', () =>
    checkPeople(
      '⟦p1.f|Lena Thorvald⟧ and Interior Minister ⟦p2.f|Marko Kos⟧, ⟦p2.p|who⟧ also runs the police, flew home.',
    ));
  it('without a comma behind a surname', () => checkPeople('It was ⟦p1.f|Rana Haddad⟧ ⟦p1.p|who⟧ called the police.'));
  it('behind a possessive noun of a person', () =>
    checkPeople('⟦p1.f|Rana Haddad⟧’s neighbours, who slept, heard nothing.'));
  it('behind a group', () =>
    checkPeople('⟦p1.f|Rana Haddad⟧ thanked the firemen who had come. Those who slept heard nothing.'));
  it('behind a company', () => checkPeople('⟦p1.f|Edwin Ashby⟧ sold Dunmore Inc, whose shares fell.'));
  it('in a question', () => checkPeople('Who pays? ⟦p1.f|Edwin Ashby⟧ does not know who will.'));
  it('two in one sentence', () =>
    checkPeople('⟦p1.f|Rana Haddad⟧, ⟦p1.p|who⟧ is 31, and ⟦p2.f|Elias Saab⟧, ⟦p2.p|who⟧ is 45, were on the bus.'));
  it('with a bracket in between', () => checkPeople('⟦p1.f|Rana Haddad⟧ (left), ⟦p1.p|who⟧ lives nearby, was calm.'));
  it('two clauses with one name', () =>
    checkPeople('⟦p1.f|Rana Haddad⟧, ⟦p1.p|who⟧ lives nearby and ⟦p1.p|whose⟧ shop was hit, was calm.'));
  it('one of the', () => checkPeople('⟦p1.f|Rana Haddad⟧ was one of the teachers who stayed.'));
  it('the only one', () => checkPeople('⟦p1.f|Rana Haddad⟧ was the only one ⟦p1.p|who⟧ stayed.'));
});
