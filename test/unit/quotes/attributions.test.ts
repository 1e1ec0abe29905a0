import { checkAttributions } from './check';

describe('attributions', () => {
  it('of direct speech hold the quotation, its cue in between included', () => {
    checkAttributions('⟦p1 direct|“We won the vote,”⟧ Ana Sol said.');
    checkAttributions('⟦p1 direct|“We won,” Ana Sol said, “and they lost.”⟧');
    checkAttributions('⟦p1 direct|“We won,” Ana Sol said. “They lost.”⟧');
  });

  it('of mixed speech begin with the words that are reported', () => {
    checkAttributions('Ana Sol called ⟦p1 mixed|the plan “a disgrace to the town.”⟧');
    checkAttributions('Ana Sol said ⟦p1 mixed|the plan was “a disgrace.”⟧');
  });

  describe('of indirect speech', () => {
    it('hold the clause behind the cue', () => {
      checkAttributions('Ana Sol said ⟦p1 indirect|that the port would open in spring⟧.');
      checkAttributions('Ana Sol said ⟦p1 indirect|the port would open in spring⟧.');
      checkAttributions('The council said ⟦e1 indirect|it had voted for the plan⟧.');
      checkAttributions('Ana Sol asked ⟦p1 indirect|whether the port would open⟧.');
    });
    it('hold the clause behind a listener or a time', () => {
      checkAttributions('Ana Sol told reporters ⟦p1 indirect|that the port would open⟧.');
      checkAttributions('The mayor, Ana Sol, said on Monday ⟦p1 indirect|that the port would open⟧.');
    });
    it('hold the clause in front of the cue', () => {
      checkAttributions('⟦p1 indirect|The port would open in spring⟧, Ana Sol said.');
      checkAttributions('⟦e1 indirect|The port will open in spring⟧, officials said.');
    });
    it('hold the clause beside according to', () => {
      checkAttributions('⟦p1 indirect|The port will open in spring⟧, according to Ana Sol.');
      checkAttributions('According to Ana Sol, ⟦p1 indirect|the port will open in spring⟧.');
    });
    it('stand inside one another', () => {
      checkAttributions('Bo Lim said ⟦p1 indirect|Ana Sol said ⟦p2 indirect|the port was old⟧⟧.');
    });
  });

  it('of plans and opinions hold what is planned or judged', () => {
    checkAttributions('Ana Sol wants ⟦p1 indirect|to open the port⟧.');
    checkAttributions('Ana Sol praised ⟦p1 indirect|the port⟧, and was thanked.');
  });

  it('are none where nobody is said to say anything', () => {
    checkAttributions('Ana Sol said so. Bo Lim said no.');
    checkAttributions('Ana Sol was told that the port would open.');
    checkAttributions('The word “port” is old.');
  });
});
