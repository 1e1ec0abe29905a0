import { checkAttributions } from './check';

describe('what an attribution holds behind its cue', () => {
  it('is a clause with "that", and one without', () => {
    checkAttributions('Ana Sol said ⟦p1 indirect|that the port was old⟧.');
    checkAttributions('Ana Sol says ⟦p1 indirect|the port is old⟧.');
    checkAttributions('Ana Sol has long argued ⟦p1 indirect|that the port is old⟧.');
    checkAttributions('Ana Sol believes ⟦p1 indirect|they’re wrong⟧.');
  });
  it('is a question', () => {
    checkAttributions('Ana Sol wondered ⟦p1 indirect|why the port was old⟧.');
    checkAttributions('Ana Sol asked ⟦p1 indirect|how the port would be paid for⟧.');
  });
  it('is what somebody plans, refuses or wants of others', () => {
    checkAttributions('Ana Sol vowed ⟦p1 indirect|to open the port⟧.');
    checkAttributions('Ana Sol refused ⟦p1 indirect|to open the port⟧.');
    checkAttributions('Ana Sol urged ⟦p1 indirect|the town to open the port⟧.');
    checkAttributions('Ana Sol told ⟦p1 indirect|the crew to open the port⟧.');
  });
  it('is what was not said', () => {
    checkAttributions('Ana Sol declined to say ⟦p1 indirect|whether the port was old⟧.');
  });
  it('is a thing that is judged or described', () => {
    checkAttributions('Ana Sol criticised ⟦p1 indirect|the plan for the port⟧.');
    checkAttributions('Ana Sol described ⟦p1 indirect|the plan as old⟧.');
    checkAttributions('Ana Sol called ⟦p1 indirect|the plan a disgrace⟧.');
    checkAttributions('Ana Sol accused ⟦p1 indirect|the council of waste⟧.');
  });
  it('stands behind the preposition of its verb', () => {
    checkAttributions('Ana Sol complained about ⟦p1 indirect|the plan⟧.');
    checkAttributions('Ana Sol called for ⟦p1 indirect|a vote⟧.');
  });
  it('stands behind all the words of a phrase', () => {
    checkAttributions('Ana Sol pointed out ⟦p1 indirect|that the port was old⟧.');
    checkAttributions('Ana Sol made it clear ⟦p1 indirect|that the port would open⟧.');
    checkAttributions('Ana Sol called on ⟦p1 indirect|the council to vote⟧.');
    checkAttributions('Ana Sol took issue with ⟦p1 indirect|the plan⟧.');
  });
  it('stands behind the one who is told', () => {
    checkAttributions('Ana Sol told reporters ⟦p1 indirect|the port was old⟧.');
    checkAttributions('Ana Sol told a crowd in Elder on Monday ⟦p1 indirect|that the port was old⟧.');
    checkAttributions('Ana Sol told Bo Lim ⟦p1 indirect|the port was old⟧.');
  });
  it('stands behind a time and a place', () => {
    checkAttributions('Ana Sol said on Monday ⟦p1 indirect|she would open the port⟧.');
    checkAttributions('Ana Sol said in a statement to the press ⟦p1 indirect|that the port was old⟧.');
    checkAttributions('Ana Sol said Monday ⟦p1 indirect|the port was old⟧.');
    checkAttributions('Ana Sol said, however, ⟦p1 indirect|that the port was old⟧.');
  });
  it('begins with a noun that a day stands in front of', () => {
    checkAttributions('Ana Sol said ⟦p1 indirect|Monday’s vote was void⟧.');
  });
  it('is mixed where words are quoted in it', () => {
    checkAttributions('Ana Sol said ⟦p1 mixed|the “old port” would open in spring⟧.');
    checkAttributions('⟦p1 mixed|The port “is old,”⟧ Ana Sol said.');
  });
});

describe('verbs behind modals and negations', () => {
  it('report too', () => {
    checkAttributions('Ana Sol would not say ⟦p1 indirect|whether the port was old⟧.');
    checkAttributions('Ana Sol did not praise ⟦p1 indirect|the plan⟧.');
  });
});

describe('nouns and adjectives that report', () => {
  it('have an owner', () => {
    checkAttributions('Nobody minded Ana Sol’s claim ⟦p1 indirect|that the port was old⟧.');
    checkAttributions('The town slept through Ana Sol’s criticism of ⟦p1 indirect|the plan⟧.');
  });
  it('tell of a mind', () => {
    checkAttributions('Ana Sol was confident ⟦p1 indirect|that the port would open⟧.');
    checkAttributions('Ana Sol is deeply skeptical of ⟦p1 indirect|the plan⟧.');
  });
  it('say nothing where "that" stands for the noun', () => {
    checkAttributions('Ana Sol’s report that was lost is old.');
  });
});

describe('sources', () => {
  it('may be a share of people', () => {
    checkAttributions('About four in 10 said ⟦e1 indirect|they were old⟧.');
    checkAttributions('In Elder, 64% say ⟦e1 indirect|the port is old⟧.');
  });
  it('are the nearest noun, not the clause in front of it', () => {
    checkAttributions('Ana Sol has long admired ⟦p1 indirect|the port⟧.');
  });
});
