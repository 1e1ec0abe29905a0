import { checkRoles } from './check';

describe('roles', () => {
  it('stand before the name', () => {
    checkRoles('⟦p1|Mayor⟧ Ana Sol said so.');
    checkRoles('⟦p1|Prime Minister⟧ Ana Sol met ⟦p2|U.S. President⟧ Bo Lim.');
    checkRoles('⟦p1|Foreign Ministry spokesman⟧ Bo Lim said so. ⟦p2|Finance Minister⟧ Ana Sol did not.');
    checkRoles('⟦p1|Elder Motors chief executive⟧ Ana Sol said so on Monday.');
    checkRoles('⟦p1|Former President⟧ Bo Lim left. ⟦p2|Sen.⟧ Ana Sol stayed.');
    checkRoles('⟦p1|Coach⟧ Eva Ray said that ⟦p2|striker⟧ Bo Lim was fit.');
  });
  it('stand behind the name', () => {
    checkRoles('Ana Sol, ⟦p1|the mayor of Port Elder⟧, said so.');
    checkRoles('Bo Lim, 45, ⟦p1|a fisherman from Port Elder⟧, said so.');
    checkRoles('Ana Sol, ⟦p1|chief executive of Elder Motors Inc⟧, said so on Monday.');
    checkRoles('“We won,” said Ana Sol, ⟦p1|a teacher at the Elder School⟧.');
  });
  it('stand before the name as a description', () => {
    checkRoles('⟦p1|The owner of the port⟧, Ana Sol, said so.');
  });
  it('are titles, and no plain honorifics', () => checkRoles('Mr. Lim met ⟦p2|Dr.⟧ Ana Sol.'));
  it('belong to whoever bears them, not to an owner', () => checkRoles('Japan’s Ana Sol met ⟦p2|President⟧ Bo Lim.'));
  it('are said more than once', () => {
    checkRoles('⟦p1|Mayor⟧ Ana Sol spoke. Sol, ⟦p1|a teacher⟧, left.');
  });
});
