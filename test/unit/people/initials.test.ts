import { checkPeople } from './check';

describe('initials', () => {
  it('without stops or space', () => {
    checkPeople('Deputy collector ⟦p1.f|CP Raghavan⟧ denied it. ⟦p1.s|Raghavan⟧ has been moved.');
  });
  it('without stops, then with stops', () => {
    checkPeople('⟦p1.f|CP Raghavan⟧ denied it on Monday. On Tuesday ⟦p1.f|C.P. Raghavan⟧ was moved to Pune.');
  });
  it('with stops, then with stops and spaces', () => {
    checkPeople('⟦p1.f|C.P. Raghavan⟧ denied it on Monday. On Tuesday ⟦p1.f|C. P. Raghavan⟧ was moved to Pune.');
  });
  it('of an author', () => {
    checkPeople('Author ⟦p1.f|J.K. Tollard⟧ sold the rights. ⟦p1.s|Tollard⟧ lives in Leeds.');
  });
  it('of a poet', () => {
    checkPeople('The poems of ⟦p1.f|W. H. Ashdown⟧ are back in print. ⟦p1.s|Ashdown⟧ died in 1973.');
  });
  it('in the middle', () => {
    checkPeople('Judge ⟦p1.f|Harold T. Weems⟧ set bail. ⟦p1.s|Weems⟧ gave no reason.');
  });
  it('in the middle, then without', () => {
    checkPeople('Senator ⟦p1.f|Harold T. Weems⟧ said no. ⟦p1.f|Harold Weems⟧ is in ⟦p1.p|his⟧ third term.');
  });
  it('for a given name that is known', () => {
    checkPeople('⟦p1.f|Patricia Lowndes⟧ took four wickets. ⟦p1.f|P. Lowndes⟧ has 40 this season.');
  });
  it('before a second given name', () => {
    checkPeople('⟦p1.f|F. Gregory Hanlon⟧, a lawyer, called it absurd. ⟦p1.s|Hanlon⟧ will appeal.');
  });
  it('of another given name are another person', () => {
    checkPeople('⟦p1.f|Patricia Lowndes⟧ took four wickets. ⟦p2.f|R. Lowndes⟧ took two.');
  });
  it('in South India, in front', () => {
    checkPeople(
      'Kerala minister ⟦p1.f|P.K. Sreedharan⟧ opened the bridge. Traders welcomed ⟦p1.f|P.K. Sreedharan⟧’s promise.',
    );
  });
  it('three together', () => {
    checkPeople('⟦p1.f|G.N.R. Krishnaswamy⟧, 80, founded the school.');
  });
  it('alone, as a nickname', () => {
    checkPeople('⟦p1.f|DJ Lemahieu-Brown⟧ hit a home run. ⟦p1.s|Lemahieu-Brown⟧ has 11.');
  });
  it('behind the name', () => {
    checkPeople('Coach ⟦p1.f|Sanath R.⟧ said the pitch was slow.');
  });
  it('end no sentence', () => {
    checkPeople('The prize went to ⟦p1.f|T. S. Marlowe⟧. The jury said so on Monday.');
  });
  it('are none in abbreviations of bodies', () => {
    checkPeople('The U.N. said the EU and NATO would meet. A U.S. official and a UN envoy agreed.');
  });
});
