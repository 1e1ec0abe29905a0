import { checkRoles } from './check';

describe('roles in clauses', () => {
  describe('relative', () => {
    it('who, with a verb, says no role', () => checkRoles('Rana Haddad, who lives nearby, heard the blast.'));
  });
  describe('as', () => {
    it('said of a thing is none', () =>
      checkRoles('Lydia Fontaine described the plan as a gift. Traffic stopped as Lydia Fontaine left.'));
  });
  describe('predicates', () => {
    it('an adjective is none', () => checkRoles('Stella King is ill. Rana Haddad was late.'));
    it('what is not true is none', () => checkRoles('Stella King is no lawyer.'));
  });
});
