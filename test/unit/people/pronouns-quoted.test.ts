import { checkPeople, story } from './check';

describe('pronouns inside quotations', () => {
  it('I, me and my are the speaker', () => {
    checkPeople('“⟦p1.p|I⟧ lost ⟦p1.p|my⟧ compass, and nobody told ⟦p1.p|me⟧,” ⟦p1.f|Tessa Quill⟧ said.');
  });
  it('I’m, I’ll, I’d and I’ve', () => {
    checkPeople(
      '“⟦p1.p|I⟧’m tired. ⟦p1.p|I⟧’ll sleep. ⟦p1.p|I⟧’d seen it, and ⟦p1.p|I⟧’ve said so,” said ⟦p1.f|Tessa Quill⟧.',
    );
  });
  it('I in straight marks', () => {
    checkPeople('"⟦p1.p|I⟧ lost ⟦p1.p|my⟧ compass," ⟦p1.f|Tessa Quill⟧ said.');
  });
  it('I in a quotation that goes on behind its cue', () => {
    checkPeople('“It was dark,” ⟦p1.f|Tessa Quill⟧ said. “⟦p1.p|I⟧ saw nothing.”');
  });
  it('I when the cue has a pronoun', () => {
    checkPeople('⟦p1.f|Tessa Quill⟧ came home on Sunday. “⟦p1.p|I⟧ saw nothing,” ⟦p1.p|she⟧ said.');
  });
  it('I of somebody unnamed is nobody', () => {
    checkPeople('⟦p1.f|Tessa Quill⟧ came home. “I saw nothing,” a fisherman said.');
  });
  it('I of an office is nobody', () => {
    checkPeople('⟦p1.f|Tessa Quill⟧ came home. “I was not told,” a ministry official said.');
  });
  it('I in a partial quotation', () => {
    checkPeople('⟦p1.f|Derek Mathers⟧ said ⟦p1.p|he⟧ would go “when ⟦p1.p|I⟧ am ready”.');
  });
  it('we and our are nobody', () => {
    checkPeople('“We lost our compass, and they told us nothing,” ⟦p1.f|Tessa Quill⟧ said.');
  });
  it('World War I is no I', () => {
    checkPeople('“World War I changed this town,” ⟦p1.f|Tessa Quill⟧ said.');
  });
  it('he is never the speaker', () => {
    checkPeople('“He is late,” ⟦p1.f|Derek Mathers⟧ said.');
  });
  it('he is whom the sentence is said of', () => {
    checkPeople('“⟦p2.p|He⟧ is late,” ⟦p1.f|Derek Mathers⟧ said of ⟦p2.f|Jon Wuyts⟧.');
  });
  it('he is whom the sentence before names', () => {
    checkPeople('⟦p1.f|Jon Wuyts⟧ scored twice. “⟦p1.p|He⟧ was the difference,” said the coach, ⟦p2.f|Derek Mathers⟧.');
  });
  it('she is whom the sentence before names, through several pronouns', () => {
    checkPeople(
      '⟦p1.f|Tessa Quill⟧ won the race. “⟦p1.p|She⟧ earned it. We all saw ⟦p1.p|her⟧ train,” ⟦p2.f|Derek Mathers⟧ said.',
    );
  });
  it('he is whom the same quotation names', () => {
    checkPeople('“If ⟦p1.f|Jon Wuyts⟧ comes, ⟦p1.p|he⟧ will play,” ⟦p2.f|Derek Mathers⟧ said.');
  });
  it('he over two quotations of one speaker', () => {
    checkPeople('“⟦p1.f|Jon Wuyts⟧ is fit,” ⟦p2.f|Derek Mathers⟧ said. “⟦p1.p|He⟧ will play.”');
  });
  it('he with the name in brackets', () => {
    checkPeople(
      '⟦p1.f|Jon Wuyts⟧ is fit. “⟦p1.p|He⟧ (⟦p1.s|Wuyts⟧) will play if ⟦p1.p|he⟧ sleeps,” ⟦p2.f|Derek Mathers⟧ said.',
    );
  });
  it('he with the name in square brackets', () => {
    checkPeople('⟦p1.f|Jon Wuyts⟧ is fit. “⟦p1.p|He⟧ [⟦p1.s|Wuyts⟧] will play,” ⟦p2.f|Derek Mathers⟧ said.');
  });
  it('he of somebody else than the cue’s he', () => {
    checkPeople(
      story(
        'The court heard on Monday how ⟦p1.f|Nigel Fairbrother⟧ hid the money under a barn floor.',
        'Detective ⟦p2.f|Ian Braithwell⟧ found it in March. “⟦p1.p|He⟧ dug it up for us,” ⟦p2.p|he⟧ said.',
      ),
    );
  });
  it('his in a quotation about the absent', () => {
    checkPeople(
      'President ⟦p1.f|Igor Malenko⟧ called a vote. “⟦p1.p|His⟧ time is over,” opposition leader ⟦p2.f|Vera Sokolenko⟧ said.',
    );
  });
  it('you is nobody', () => {
    checkPeople('“You must rest,” the doctor told ⟦p1.f|Tessa Quill⟧.');
  });
  it('in the answer of a transcript, I is the label’s', () => {
    checkPeople(
      '⟦p1.f|Edwin Ashby⟧ took questions from shareholders on Monday in a hall in Leeds.\n\n⟦p1.s|ASHBY⟧: ⟦p1.p|I⟧ will not sell ⟦p1.p|my⟧ shares.',
    );
  });
  it('I outside quotations is nobody', () => {
    checkPeople('I met ⟦p1.f|Tessa Quill⟧ on the quay. My notes were wet.');
  });
  it('I in a paragraph that the speaker’s quotation continues', () => {
    checkPeople(
      story(
        '⟦p1.f|Tessa Quill⟧ said: “It was dark when we left, and the wind had turned to the north.',
        '“⟦p1.p|I⟧ saw nothing until the rocks.”',
      ),
    );
  });
  it('who inside a quotation', () => {
    checkPeople('“⟦p1.f|Jon Wuyts⟧, ⟦p1.p|who⟧ is 19, will play,” ⟦p2.f|Derek Mathers⟧ said.');
  });
});
