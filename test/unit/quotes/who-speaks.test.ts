import { checkKinds, checkSpans, checkSpeakers } from './check';

describe('who speaks', () => {
  it('is the agent of a passive', () => {
    checkSpeakers('Ana Sol was told by the mayor to ⟦e1 cue-before|“go home at once”⟧.');
    checkSpeakers('When Ana Sol complained, she was advised in a letter from the ministry to ⟦e1 cue-before|“wait”⟧.');
    checkSpeakers('The plan was described by Bo Lim as ⟦p1 cue-before|“a long harbour”⟧.');
  });
  it('is not whoever a thing is found by, where it only describes the quotation', () => {
    checkSpeakers('Bo Lim drank ⟦p1 clause|“coffee of the usual kind,”⟧ a name found by the council.');
  });
  it('is the plural source in front of a verb', () => {
    checkSpeakers('Ana Sol built the line that her critics call ⟦e1? cue-before|“a long wait”⟧.');
  });
  it('is not the object of the verb before', () => {
    checkSpeakers('Bo Lim repeated UN claims that boats were ⟦p1 cue-before|“going back and forth”⟧.');
  });
  it('is outside the relative clause before the verb', () => {
    checkSpeakers('A mother who enrolled the youngest explained that she kept him ⟦e1 cue-before|“in case”⟧.');
  });
  it('is in front of the day', () => {
    checkSpeakers('Shares fell: the regulator late on Monday warned of ⟦e1 cue-before|“more to come”⟧.');
    checkSpeakers('The mayor spoke first. Officials on Monday said the plan was ⟦e1 cue-before|“late”⟧.');
  });
  it('is behind a place in capitals and its colon', () => {
    checkSpeakers('LOWMOOR: Police in Elder would like to hear from ⟦e1 clause|“any tall gentleman”⟧ who lost a leg.');
  });
  it('is somebody', () => {
    checkSpeakers('Between two columns of figures somebody wrote in pencil, ⟦e1 cue-before|“They sing.”⟧');
  });
  it('is named between two commas with an adverb', () => {
    checkSpeakers('The share cannot be known, cautions an official there, but ⟦e1 cue-before|“we all sing it”⟧.');
  });
  it('has a word to say before a colon', () => {
    checkSpeakers('A last word from Ana Sol, head of the port: ⟦p1 clause|“Tomorrow we count.”⟧');
  });
  it('goes on behind what is told between two dashes', () => {
    checkSpeakers(
      'Ana Sol laughed. ⟦p1 previous-sentence|“Let them come by boat”⟧ – the line crackled – ⟦p1 continued q1|“and see.”⟧',
    );
  });
  it('is whoever is told of, where a noun says more of them', () => {
    checkSpeakers('Bo Lim walked home. ⟦p1 cue-after|“He was a boy,”⟧ the old man said.');
    checkSpeakers('Bo Lim lost the game. ⟦p1? cue-after|“I was tired,”⟧ the striker said.');
  });
  it('goes on in a sentence that opens with speech', () => {
    checkSpeakers(
      '⟦p1 cue-after|“They will not care,”⟧ Ana Sol said. ⟦p1 continued q1|“I think what they will really care about is money”⟧ and other such things.',
    );
  });
  it('is the one right behind a quotation that a clause reports too', () => {
    checkSpeakers('Ivo Lim cannot say that ⟦p2 cue-after|“from where he stands,”⟧ Bo Kerr added.');
    checkSpeakers('While Ivo Lim claimed that ⟦p1 cue-before|“many were late,”⟧ Bo Kerr said it was old.');
  });
  it('is in front of a title', () => {
    checkSpeakers(
      'Harbour, star of the ⟦nobody|“Night Lights,”⟧ thanked Ana Sol for ⟦e1 cue-before|“the work of many years.”⟧',
    );
  });
  it('says in the story what the headline quotes', () => {
    checkSpeakers(
      '⟦p1 continued|“A ship never thanks you”⟧: the keeper\n\nAna Sol left.\n\n⟦p1 cue-after|“A ship never thanks you,”⟧ she said.',
    );
    checkSpeakers(
      'Keeper: ⟦p1 continued|‘ships never thank the men’⟧\n\n⟦p1 cue-after|“Ships will never thank the men,”⟧ Ana Sol said.',
    );
    checkSpeakers(
      '⟦p1 continued|“A clock is a promise”⟧\n\nAna Sol keeps clocks.\n\nSOL: They say a clock is a promise. Then they leave.',
    );
    checkSpeakers(
      '⟦nobody|“A lamp is a promise”⟧\n\nAna Sol keeps clocks.\n\nSOL: They say a clock is good. Then they leave.',
    );
  });
});

describe('words called something', () => {
  it('are quoted where somebody defends a thing as such', () => {
    checkKinds('Ana Sol later defended her comments as being ⟦partial|“sarcastic.”⟧');
  });
  it('are quoted where they are what somebody calls it', () => {
    checkKinds('She left for what a filing called ⟦partial|“personal arrangements”⟧.');
    checkKinds('She left for a poem called ⟦term|“personal arrangements”⟧.');
  });
  it('begin with any letter of any script', () => {
    checkSpans('He sat down. ⟦‘Sæunn could herd weather,’⟧ said a neighbour.');
  });
});
