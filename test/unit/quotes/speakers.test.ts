import assert from 'node:assert/strict';
import { checkCues, checkSpeakers } from './check';

describe('the speaker of a quotation, found by', () => {
  describe('cue-after', () => {
    it('a name and a verb', () => {
      checkSpeakers('⟦p1 cue-after|“We won the vote,”⟧ Ana Sol said.');
      checkSpeakers('⟦p1 cue-after|“We won,”⟧ Ana Sol told the council on Monday after a long day of talks.');
    });
    it('a verb and a name', () => {
      checkSpeakers('⟦p1 cue-after|“We won the vote,”⟧ said Ana Sol, the mayor.');
      checkSpeakers('⟦p1 cue-after|“We won the vote,”⟧ said Mayor Ana Sol.');
    });
    it('behind a question or a cry', () => {
      checkSpeakers('⟦p1 cue-after|“Why?”⟧ asked Ana Sol. Bo Lim left. ⟦p2 cue-after|“No!”⟧ Lim shouted.');
    });
    it('as somebody puts it, and what somebody calls out', () => {
      checkSpeakers('The port is ⟦p1 cue-after|“a bathtub with gulls,”⟧ as Ana Sol put it.');
      checkSpeakers('⟦p1 cue-after|“Write soon,”⟧ Ana Sol called over the water.');
      checkSpeakers('Ana Sol called Bo Lim ⟦p1 cue-before|“a friend.”⟧');
    });
    it('a pronoun', () => {
      checkSpeakers(
        'Ana Sol smiled. ⟦p1 cue-after|“We won,”⟧ she said. Bo Lim frowned. ⟦p2 cue-after|“You lost,”⟧ he said.',
      );
    });
    it('somebody else than whom the quotation names', () => {
      checkSpeakers('⟦p2 cue-after|“Bo Lim told me, ‘Go home,’ and I went,”⟧ Ana Sol said.');
    });
    it('somebody else than whom they speak to', () => {
      checkSpeakers(
        '⟦p1 cue-after|“I do not know,”⟧ Ana Sol told Bo Lim. ⟦p2 cue-after|“Ask the council,”⟧ Lim replied.',
      );
    });
  });

  describe('cue-before', () => {
    it('a verb with a comma or a colon', () => {
      checkSpeakers('Ana Sol said, ⟦p1 cue-before|“We won the vote.”⟧');
      checkSpeakers('Ana Sol said: ⟦p1 cue-before|“We won the vote.”⟧');
    });
    it('a verb with words between', () => {
      checkSpeakers('Ana Sol said the plan was ⟦p1 cue-before|“a disgrace to the town.”⟧');
      checkSpeakers('Ana Sol told reporters that Bo Lim was ⟦p1 cue-before|“late”⟧.');
    });
    it('one verb for two quotations', () => {
      checkSpeakers(
        'Ana Sol, who leads the port, told reporters it was ⟦p1 cue-before|“late”⟧ and ⟦p1 cue-before|“old”⟧.',
      );
    });
    it('a participle', () => {
      checkSpeakers('⟦p1 cue-after|“We won,”⟧ Ana Sol wrote, adding: ⟦p1 cue-before|“We did it.”⟧');
    });
  });

  describe('cue-after at the end of the sentence', () => {
    it('for all that the sentence says', () => {
      checkSpeakers('Turnout was ⟦p1 cue-after|“low”⟧ in the north as rain fell, Ana Sol said.');
      checkSpeakers('Turnout was ⟦p1 cue-after|“low”⟧ and the count ⟦p1 cue-after|“slow”⟧, said Ana Sol, the mayor.');
      checkSpeakers('⟦p1 cue-after|“It seems unlikely”⟧ that the port will open, said Ana Sol.');
    });
    it('in the words of the clause that begins with it', () => {
      checkSpeakers('⟦p1 cue-after|“We won,”⟧ Ana Sol, the mayor, told Elder Radio.');
    });
    it('any verb behind a comma', () => {
      checkSpeakers('⟦p1 cue-after|“We won,”⟧ Ana Sol shot back.');
      checkSpeakers('⟦p1 cue-after|“We won,”⟧ beamed Ana Sol.');
    });
    it('a noun', () => {
      checkSpeakers('⟦p1 cue-after|“We won,”⟧ came the reply from Ana Sol.');
      checkSpeakers('⟦p1 cue-after|“We won,”⟧ was the answer of Ana Sol.');
    });
  });

  describe('cue-before', () => {
    it('a firm verb that reports a weak one', () => {
      checkSpeakers('Ana Sol said Bo Lim would demand ⟦p1 cue-before|“a lot more”⟧ of the town.');
      checkSpeakers('Ana Sol said Bo Lim wanted to be ⟦p1 cue-before|“a big fish”⟧.');
    });
    it('a verb that shares its subject', () => {
      checkSpeakers('Ana Sol thanked Bo Lim, called the port ⟦p1 cue-before|“a disgrace”⟧ and left.');
      checkSpeakers('As Bo Lim sang, Ana Sol rose and said, ⟦p2 cue-before|“We won.”⟧');
    });
    it('a verb behind an adverbial', () => {
      checkSpeakers('Ana Sol in the end said it was ⟦p1 cue-before|“late”⟧.');
      checkSpeakers('On Monday Ana Sol last week described the port as ⟦p1 cue-before|“late”⟧.');
    });
    it('not a verb in a clause that is closed before it', () => {
      checkSpeakers('Ana Sol said the plan, which some have argued is old, was ⟦p1 cue-before|“late”⟧.');
    });
    it('not a noun that looks like a verb', () => {
      checkSpeakers('Ana Sol, who loves phone calls, repeated that the port was ⟦p1 cue-before|“late”⟧.');
      checkSpeakers('Ana Sol said Bo Lim’s comments do not ⟦p1 cue-before|“fit the town”⟧.');
    });
    it('any verb before a comma or a colon', () => {
      checkSpeakers('Ana Sol shot back: ⟦p1 cue-before|“We won.”⟧');
      checkSpeakers('Ana Sol leaned in and boomed, ⟦p1 cue-before|“We won.”⟧');
    });
    it('whoever is quoted as saying it', () => {
      checkSpeakers('Elder Radio quoted Ana Sol as saying it was ⟦p1 cue-before|“late”⟧.');
      checkSpeakers('Ana Sol was quoted as saying it was ⟦p1 cue-before|“late”⟧.');
    });
    it('a cry', () => {
      checkSpeakers('Cries of ⟦e1 cue-before|“Answer now!”⟧ came from the opposition.');
    });
  });

  describe('cue-inside', () => {
    it('a cue between two parts of one sentence', () => {
      checkSpeakers('⟦p1 cue-inside|“We won,”⟧ Ana Sol said, ⟦p1 continued q1|“and they lost.”⟧');
      checkSpeakers('⟦p1 cue-inside|“We won,”⟧ said Ana Sol, the mayor, ⟦p1 continued q1|“and we know it.”⟧');
    });
  });

  it('according-to', () => {
    checkSpeakers('⟦p1 according-to|“We won the vote,”⟧ according to Ana Sol.');
    checkSpeakers('According to Ana Sol, ⟦p1 according-to|“we won the vote.”⟧');
    checkSpeakers('The vote was ⟦p1 according-to|“a disgrace to the town,”⟧ according to Ana Sol.');
    checkSpeakers('The vote was ⟦p1 according-to|“a disgrace to the town,”⟧ in the words of Ana Sol.');
    checkSpeakers('In Ana Sol’s view the vote was ⟦p1 according-to|“a disgrace to the town”⟧.');
    checkSpeakers('The vote was ⟦e1 according-to|“open to all of the town,”⟧ per the report.');
  });

  it('label', () => {
    checkSpeakers('Ana Sol: ⟦p1 label|“We won the vote.”⟧\n\nBo Lim: ⟦p2 label|“You did not.”⟧');
  });

  describe('label', () => {
    it('inside the marks', () => {
      checkSpeakers(
        'Ana Sol met Bo Lim.\n\n⟦p1 label|“SOL: Who pays for it?⟧\n\n⟦p2 label q1|“LIM: The town does.”⟧\n\nThe council left.',
      );
    });
    it('behind a quotation that stands by itself', () => {
      checkSpeakers('⟦p1 label|“We won the vote.”⟧ — Ana Sol, mayor');
      checkSpeakers('⟦p1 label|“We won the vote.”⟧\n\n— Ana Sol, mayor of Elder\n\nThe council left.');
    });
  });

  it('alternation', () => {
    checkSpeakers(
      '⟦p1 cue-after|“Why not?”⟧ Ana Sol said.\n\n⟦p2 cue-after|“Who pays?”⟧ Bo Lim asked.\n\n⟦p1? alternation|“The town does, all of it.”⟧',
    );
  });

  it('clause', () => {
    checkSpeakers('Ana Sol’s vow to ⟦p1 clause|“drain the port”⟧ failed.');
    checkSpeakers('Ana Sol’s answer was ⟦p1 clause|“drain the port”⟧.');
    checkSpeakers('Ana Sol set the record straight: ⟦p1 clause|“It was a port.”⟧');
  });

  describe('previous-sentence', () => {
    it('whoever spoke in the sentence before', () => {
      checkSpeakers('Ana Sol said the vote was over. ⟦p1 previous-sentence|“We won it.”⟧');
      checkSpeakers('Ana Sol rose to speak:\n\n⟦p1 previous-sentence|“We won it all in the end.”⟧');
    });
    it('in the paragraph before, as a guess where it tells of nobody by name', () => {
      checkSpeakers(
        'The port opened on Monday.\n\nAna Sol said the vote was over.\n\n⟦p1 previous-sentence|“We won it all in the end.”⟧',
      );
      checkSpeakers(
        'The port opened on Monday.\n\nThe council met on Tuesday.\n\n⟦e1? previous-sentence|“We won it all in the end.”⟧',
      );
    });
  });

  describe('continued', () => {
    it('the next sentence', () => {
      checkSpeakers('⟦p1 cue-after|“We won,”⟧ Ana Sol said. ⟦p1 continued q1|“They lost it all.”⟧');
      checkSpeakers('⟦p1 cue-after|“We won,”⟧ Ana Sol said. But ⟦p1 continued q1|“they lost it all.”⟧');
    });
    it('the next paragraph', () => {
      checkSpeakers('⟦p1 cue-after|“We won the vote,”⟧ Ana Sol said.\n\n⟦p1 continued q1|“And we will win again.”⟧');
    });
    it('paragraphs that stay open', () => {
      checkSpeakers(
        '⟦p1 cue-after|“We won the vote,”⟧ Ana Sol said. ⟦p1 continued q1|“It was hard.⟧\n\n' +
          '⟦p1 continued q2|“We had no money at all.⟧\n\n⟦p1 continued q3|“But we won it.”⟧',
      );
    });
    it('over a caption', () => {
      checkSpeakers(
        'Ana Sol said: ⟦p1 cue-before|“We won the vote. It was hard.⟧\n\nBo Lim on the quay. REUTERS/Eva Ray\n\n' +
          '⟦p1 continued q1|“But we won it.”⟧\n\nThe council left.',
      );
    });
    it('not over somebody else’s cue', () => {
      checkSpeakers(
        '⟦p1 cue-after|“We won the vote,”⟧ Ana Sol said.\n\n⟦p2 cue-after|“And you lost it,”⟧ Bo Lim said.\n\n' +
          '⟦p1 cue-after|“We won,”⟧ said Sol.',
      );
    });
  });

  it('nothing, where the words are nobody’s', () => {
    checkSpeakers('The so-called ⟦nobody|“dry port”⟧ opened.');
    checkSpeakers('⟦nobody|“We won the vote.”⟧ The town was glad.');
  });

  it('the words of the cue', () => {
    checkCues('“We won the vote,” ⟦speaker|Ana Sol⟧ ⟦cue|said⟧.');
    checkCues('“We won the vote,” ⟦cue|said⟧ Mayor ⟦speaker|Ana Sol⟧. “They lost.”');
    checkCues('⟦cue|According to⟧ ⟦speaker|Ana Sol⟧, “we won the vote.”');
    checkCues('Ana Sol left. “We won the vote,” ⟦via|she⟧ ⟦cue|said⟧.');
    checkCues('“We won the vote,” ⟦cue|said⟧ ⟦speaker|a spokesman for the council⟧.');
  });

  it('with a confidence that is less for a guess', () => {
    const sure = checkSpeakers('⟦p1 cue-after|“We won the vote,”⟧ Ana Sol said.').quotations[0]!;
    const unsure = checkSpeakers('Ana Sol said no. ⟦p1 previous-sentence|“We won it.”⟧').quotations[0]!;
    assert.ok(sure.confidence > unsure.confidence);
  });
});
