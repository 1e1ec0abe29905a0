import { checkRoles } from './check';

describe('what says no role', () => {
  describe('behind is and was', () => {
    it('a feeling', () => checkRoles('Lydia Fontaine is a fan of old bridges. Rana Haddad was in tears.'));
    it('a judgement', () => checkRoles('Edwin Ashby is a threat to the firm. Lois Penn was a surprise.'));
    it('a name', () => checkRoles('The winner was Lois Penn.'));
    it('an age', () => checkRoles('Lois Penn is 45. Rana Haddad, who is 31, was late.'));
    it('a place', () => checkRoles('Lois Penn was in Rome. Rana Haddad is from Tripoli.'));
    it('a verb', () => checkRoles('Lois Penn was arrested. Rana Haddad, who was injured, is recovering.'));
    it('a comparison', () => checkRoles('Lois Penn is the tallest. Rana Haddad is one of many.'));
    it('a group', () => checkRoles('Lois Penn and Rana Haddad are teachers.'));
    it('a wish', () => checkRoles('Lois Penn would be a mayor to remember, they said.'));
    it('a part of a crowd', () => checkRoles('Lois Penn was among the teachers who marched.'));
  });
  describe('behind as', () => {
    it('a time', () => checkRoles('Lois Penn smiled as she left. As a child Rana Haddad lived in Tripoli.'));
    it('a cause', () => checkRoles('Lois Penn resigned as a result. Rana Haddad left as soon as it rained.'));
    it('a judgement', () => checkRoles('Critics see Lois Penn as a traitor. Rana Haddad dismissed it as nonsense.'));
    it('a comparison', () => checkRoles('Lois Penn is as fast as Rana Haddad.'));
    it('a report', () => checkRoles('As Lois Penn said, the road is shut.'));
    it('a disguise', () => checkRoles('Lois Penn came dressed as a pirate.'));
    it('a thing that serves', () => checkRoles('The barn served as a church when Lois Penn was young.'));
    it('another’s role', () => checkRoles('Lois Penn knew the man who had served as mayor.'));
  });
  describe('behind named and called', () => {
    it('a namesake', () => checkRoles('Lois Penn was named after an aunt.'));
    it('a nickname', () => checkRoles('Lois Penn was called a liar.'));
    it('a list', () => checkRoles('Lois Penn was named in the report.'));
  });
  describe('between commas', () => {
    it('a participle', () => checkRoles('Lois Penn, dressed in red, waved.'));
    it('a place of work', () => checkRoles('Lois Penn, of Dunmore Inc, waved.'));
    it('a quotation’s cue', () => checkRoles('“No,” said Lois Penn, and the door shut.'));
    it('a contrast', () => checkRoles('Lois Penn, not Rana Haddad, waved.'));
    it('another person', () => checkRoles('Lois Penn, Rana Haddad, Elias Saab and a dog were in the boat.'));
    it('a clause that goes on', () => checkRoles('For Lois Penn, the mayor had no time.'));
    it('an address', () => checkRoles('“Thank you, Lois Penn, the ship is yours,” the captain said.'));
    it('a mixed list', () => checkRoles('Guests were Lois Penn, a dozen teachers and the mayor.'));
  });
  describe('before the name', () => {
    it('a team', () => checkRoles('For Chelsea Lois Penn scored. At Dunmore Lois Penn rose fast.'));
    it('a day', () => checkRoles('By Monday Lois Penn was home.'));
    it('a demonym alone', () => checkRoles('The race was won by Norwegian Tor Haugland.'));
    it('an age', () => checkRoles('Police found 14-year-old Callum Reddick.'));
    it('an adjective', () => checkRoles('A tired Lois Penn waved. Poor Rana Haddad wept.'));
    it('the object of another noun', () => checkRoles('The mayor praised Lois Penn. The captain thanked Rana Haddad.'));
    it('somebody told', () => checkRoles('The doctor told Lois Penn to rest.'));
  });
});
