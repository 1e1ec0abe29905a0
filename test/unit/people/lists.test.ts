import { checkPeople } from './check';

describe('lists, scores and other plain places', () => {
  it('the scorers of a match', () => {
    checkPeople('Scorers: ⟦p1.f|Luka Brezovar⟧ 12, ⟦p2.f|Jan Kos⟧ 45, ⟦p3.f|Tim Erjavec⟧ 88.');
  });
  it('a result with countries', () => {
    checkPeople(
      '1. ⟦p1.f|Eliud Koskei⟧ (Kenya) 2:04:11\n2. ⟦p2.f|Tsegaye Bekele⟧ (Ethiopia) 2:04:30\n3. ⟦p3.f|Yuki Hamada⟧ (Japan) 2:05:02',
    );
  });
  it('three names and a comma', () => {
    checkPeople('The dead were ⟦p1.f|Rana Haddad⟧, ⟦p2.f|Elias Khoury-Nasr⟧ and ⟦p3.f|Joelle Saab⟧, the mayor said.');
  });
  it('names with ages', () => {
    checkPeople('⟦p1.f|Rana Haddad⟧, 31, and ⟦p2.f|Elias Saab⟧, 45, were on the bus.');
  });
  it('names with countries in apposition', () => {
    checkPeople('⟦p1.f|Jonas Bergqvist⟧ of Sweden beat ⟦p2.f|Pavel Dostal⟧ of the Czech Republic.');
  });
  it('one name behind the other’s title', () => {
    checkPeople('Chairman ⟦p1.f|Edwin Ashby⟧ and directors ⟦p2.f|Lois Penn⟧ and ⟦p3.f|Karl Dietz⟧ resigned.');
  });
  it('labels of a transcript', () => {
    checkPeople(
      '⟦p1.f|Edwin Ashby⟧ answered questions on Monday.\n\n⟦p1.s|ASHBY⟧: We are not for sale.\n\nQUESTION: Not at any price?\n\n⟦p1.s|ASHBY⟧: No.',
    );
  });
  it('a name before and behind a quotation', () => {
    checkPeople('Said ⟦p1.f|Edwin Ashby⟧: “No.” “Yes,” said ⟦p2.f|Lois Penn⟧.');
  });
  it('a name in brackets', () => {
    checkPeople('The winner (⟦p1.f|Lois Penn⟧) was cheered. The loser was not.');
  });
  it('an e-mail address and a handle are none', () => {
    checkPeople('Write to lois.penn@example.org or follow @LoisPenn. ⟦p1.f|Lois Penn⟧ answers.');
  });
});
