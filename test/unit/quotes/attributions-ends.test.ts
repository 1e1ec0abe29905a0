import { checkAttributions } from './check';

describe('where what is reported ends', () => {
  it('is the end of the sentence, its full stop left out', () => {
    checkAttributions('Ana Sol said ⟦p1 indirect|the port was old and the quay was new⟧. The port is old.');
  });
  it('is where the same speaker reports again', () => {
    checkAttributions('Ana Sol said ⟦p1 indirect|the port was old⟧ and vowed ⟦p1 indirect|to open it⟧.');
    checkAttributions('Ana Sol said ⟦p1 indirect|the port was old⟧, adding ⟦p1 indirect|that it would open⟧.');
    checkAttributions('Ana Sol said ⟦p1 indirect|the port was old⟧, but has argued ⟦p1 indirect|that it was safe⟧.');
  });
  it('is where somebody else reports', () => {
    checkAttributions('Ana Sol said ⟦p1 indirect|the port was old⟧, while Bo Lim said ⟦p2 indirect|it was new⟧.');
  });
  it('is a participle behind a comma', () => {
    checkAttributions('Ana Sol said ⟦p1 indirect|the port was old⟧, pleasing the town.');
  });
  it('is where the clause around the cue goes on', () => {
    checkAttributions('Ana Sol, who said ⟦p1 indirect|the port was old⟧, was elected.');
    checkAttributions('While Ana Sol said ⟦p1 indirect|the port was old⟧, she praised ⟦p1 indirect|the quay⟧.');
  });
  it('is a relative clause, a dash or a second verb behind a thing that is named', () => {
    checkAttributions('Ana Sol praised ⟦p1 indirect|the plan⟧, which was old.');
    checkAttributions('Ana Sol praised ⟦p1 indirect|the plan⟧ — to no effect.');
    checkAttributions('Ana Sol praised ⟦p1 indirect|the plan⟧ and walked home.');
  });
  it('is the occasion on which a thing was named', () => {
    checkAttributions('Ana Sol praised ⟦p1 indirect|the plan⟧ in a long interview.');
  });
  it('is never inside brackets', () => {
    checkAttributions('Ana Sol said ⟦p1 indirect|the port (which was old, calling for care) would open⟧.');
    checkAttributions('The port is old (Ana Sol said ⟦p1 indirect|it was new⟧).');
  });
});

describe('a cue behind or inside its words', () => {
  it('follows them', () => {
    checkAttributions('⟦p1 indirect|The port will open⟧, Ana Sol said in a statement.');
    checkAttributions('⟦p1 indirect|The port will open⟧, said Ana Sol, who owns it.');
    checkAttributions('⟦e1 indirect|The port will open⟧, officials say.');
    checkAttributions('⟦p1 indirect|The port will open⟧, Ana Sol told the council.');
  });
  it('stands between them', () => {
    checkAttributions('⟦p1 indirect|The port, Ana Sol said, would open in spring⟧.');
    checkAttributions('⟦e1 indirect|The port, according to the council, would open in spring⟧.');
    checkAttributions('The town built a quay ⟦e1 indirect|that officials said was safe⟧.');
  });
  it('begins behind a colon', () => {
    checkAttributions('The advice is old: ⟦p1 indirect|the port, Ana Sol said, should open⟧.');
  });
  it('leads them behind "as"', () => {
    checkAttributions('As Ana Sol noted, ⟦p1 indirect|the port was old⟧.');
  });
  it('is a phrase', () => {
    checkAttributions('In the words of Ana Sol, ⟦p1 indirect|the port was old⟧.');
  });
  it('is the colon of a label', () => {
    checkAttributions('Ana Sol runs the port.\n\nAna Sol: ⟦p1 indirect|The port is old. We will open it⟧.');
  });
  it('leaves the dateline out', () => {
    checkAttributions('ELDER (Wire) - ⟦p1 indirect|The port will open⟧, Ana Sol said.');
  });
});

describe('quotations over paragraphs', () => {
  it('are one attribution where they go on without a cue', () => {
    checkAttributions('⟦p1 direct|“We won the vote,” Ana Sol said. “They lost.\n\n“We will open the port.”⟧');
  });
});

describe('attributions inside others', () => {
  it('are left out', () => {
    checkAttributions('Ana Sol said ⟦p1 indirect|she wanted to open the port⟧.');
    checkAttributions('⟦p1 indirect|The town supports the plan⟧, Ana Sol said.');
  });
  it('are kept where somebody else is said to say something', () => {
    checkAttributions('Bo Lim said ⟦p1 indirect|Ana Sol had said ⟦p2 indirect|the port was old⟧⟧.');
  });
});

describe('words that report nothing', () => {
  it('are nouns', () => {
    checkAttributions('The claims of the town were old.');
    checkAttributions('The reports, plans and views of the town are old.');
    checkAttributions('Three states that voted in spring are old.');
  });
  it('are verbs in the passive', () => {
    checkAttributions('The port was called old. The plan was praised.');
    checkAttributions('A plan proposed by Ana Sol is old.');
  });
  it('are verbs without an object', () => {
    checkAttributions('Ana Sol spoke. Ana Sol said so. Ana Sol showed up.');
  });
});
