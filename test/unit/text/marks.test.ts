import assert from 'node:assert/strict';
import { pairMarks } from '../../../server/src/text/marks';
import { marked, unmarked } from '../helpers/marked';

/**
 * Checks which quotation marks are pairs, the marks included. `⟦open|` is a pair without its closing mark, `⟦unclosed|`
 * and `⟦unopened|` are marks alone.
 */
function check(expected: string): void {
  const text = unmarked(expected);
  const { pairs, lone } = pairMarks(text);
  const spans = [
    ...pairs.map(({ start, end, closed }) => (closed ? { start, end } : { start, end, label: 'open' })),
    ...lone.map(({ start, end, problem }) => ({ start, end, label: problem })),
  ];
  assert.equal(marked(text, spans), expected);
  assert.deepEqual(
    pairs,
    pairs.toSorted((a, b) => a.start - b.start),
  );
}

describe('pairMarks', () => {
  describe('knows every form', () => {
    it('curly', () => check('⟦“We won,”⟧ Ana said.'));
    it('straight', () => check('⟦"We won,"⟧ Ana said. ⟦"We won."⟧'));
    it('curly single', () => check('⟦‘We won,’⟧ Ana said.'));
    it('straight single', () => check("⟦'We won,'⟧ Ana said."));
    it('German', () => check('⟦„We won“⟧, Ana said, and ⟦„we left”⟧.'));
    it('French', () => {
      check('⟦«We won»⟧, Ana said.');
      check('⟦« We won »⟧, Ana said.');
    });
    it('French, the other way round', () => {
      check('⟦»We won«⟧, Ana said.');
      check('⟦»We won«⟧, Ana said, ⟦»and left«⟧.');
    });
    it('German single', () => check('⟦„Ana said ⟦‚go‘⟧ twice“⟧, Bo said.'));
    it('typewriter', () => check("⟦``We won,''⟧ Ana said."));
    it('grave accent and apostrophe', () => check("⟦`We won,'⟧ Ana said."));
  });

  describe('pairs marks of two kinds', () => {
    it('curly and straight', () => {
      check('⟦“We won,"⟧ she said.');
      check('⟦"We won,”⟧ she said.');
    });
    it('two opening or two closing ones', () => {
      check('⟦“We won,“⟧ she said.');
      check('⟦”We won,”⟧ she said.');
    });
  });

  describe('nested', () => {
    it('single in double', () => {
      check('⟦“I heard ⟦‘go’⟧ twice,”⟧ she said.');
      check('⟦"I heard ⟦\'go\'⟧ twice,"⟧ she said.');
      check('⟦“She said, ⟦‘Go.’⟧”⟧ Bo left.');
    });
    it('double in single, as the British do', () => {
      check('⟦‘I heard ⟦“go”⟧ twice,’⟧ she said.');
      check('⟦‘She said, ⟦“Go.”⟧’⟧ Bo left.');
    });
    it('double in double', () => check('⟦“I heard ⟦“go”⟧ twice,”⟧ she said.'));
    it('three deep', () => check('⟦“a ⟦‘b ⟦“c”⟧ d’⟧ e”⟧'));
    it('says how deep', () => {
      const { pairs } = pairMarks('“a ‘b’ c” and “d”');
      assert.deepEqual(
        pairs.map(({ depth, family }) => [depth, family]),
        [
          [0, 'double'],
          [1, 'single'],
          [0, 'double'],
        ],
      );
    });
    it('gives what stands between the marks', () => {
      const [pair] = pairMarks("``go''").pairs;
      assert.deepEqual([pair?.innerStart, pair?.innerEnd], [2, 4]);
    });
  });

  describe('an apostrophe is no mark', () => {
    it('in a word', () => check("Ana’s plan, Bo's plan, O’Brien, didn't"));
    it('behind a plural', () => {
      check('the sides’ words');
      check('the sides’ words and ⟦‘go’⟧');
      check("the dogs' bowls and the cats' toys");
    });
    it('behind a plural inside single marks', () => {
      check('⟦‘It’s the teachers’ union,’⟧ he said.');
      check("⟦'It's the teachers' union,'⟧ he said.");
      check('⟦‘Its members’ votes count,’⟧ he said, ⟦‘and the cats’ too.’⟧');
    });
    it('for letters left out', () => {
      check("rock ’n’ roll, rock 'n' roll, ’Tis late, 'Tis late, ’em, 'em");
      check('‘em, ‘Twas');
    });
    it('before a decade', () => check("the ’90s, the '80s, ‘70s"));
    it('in a name of another language', () => check('Hawai‘i, Qur’an and ⟦‘in’⟧'));
  });

  describe('a single mark behind an s', () => {
    it('closes a few words', () => {
      check('Police find ⟦‘remains’⟧ in the wood');
      check("Minister ⟦'regrets'⟧ the choice");
      check('the ⟦‘Stars’⟧ of the ⟦‘shows’⟧ here');
      check("The ⟦'news'⟧ was ⟦'bad'⟧ today");
      check('⟦“She called them ⟦‘liars’⟧ and left,”⟧ he said.');
    });
  });

  it('feet and inches are no marks', () => {
    check('He is 5’10” tall, she 6\' 2".');
    check('a 12" pipe and ⟦"a 7 inch one"⟧');
    check('⟦“He is 5’10” tall,”⟧ she said.');
    check('⟦"He is 5\'10" tall,"⟧ she said.');
    check('⟦‘He is 5’10” tall,’⟧ she said.');
  });

  describe('next to other marks', () => {
    it('in brackets and behind dashes', () => check('(⟦“We won”⟧)—⟦"they lost"⟧—'));
    it('behind one another', () => check('⟦“We won.”⟧⟦“They lost.”⟧ ⟦"Yes."⟧⟦"No."⟧'));
    it('before numbers, money and dots', () => check('⟦“$5”⟧ ⟦‘5’⟧ ⟦“...5”⟧ ⟦"5"⟧'));
    it('before a hyphen', () => check('the ⟦"A"⟧-team'));
  });

  describe('that lacks its space', () => {
    it('opens behind a word, where a mark further on closes', () => {
      check('Sen. Ana Sol (Ind.):⟦"We won."⟧');
      check('She said:⟦"We won."⟧ Bo left.⟦"We lost,"⟧ he said.');
      check('They talked about⟦"the plan"⟧ there.');
    });
    it('is alone where none closes', () => check('She said:⟦unopened|"⟧We won. Bo left.'));
    it('is no quotation in a tag', () => check('<p id=⟦unopened|"⟧x⟦unopened|"⟧>'));
  });

  describe('without a partner', () => {
    it('stays open to the end of the paragraph', () => {
      check('⟦open|“We won. Bo left.⟧ ');
      check('⟦open|"We won. Bo left.⟧');
      check('⟦open|‘We won. Bo left.⟧');
      check('⟦“We won.”⟧ ⟦open|“We lost.⟧');
    });
    it('is alone where the same mark opens again', () => check('⟦unclosed|“⟧We won. ⟦“We lost.”⟧'));
    it('is alone where nothing was opened', () => {
      check('We won,⟦unopened|”⟧ Ana said.');
      check('We won,⟦unopened|"⟧ Ana said.');
    });
    it('is alone at the very end', () => check('Ana said ⟦unclosed|“⟧'));
    it('is nothing where it could be an apostrophe', () => {
      check("We won,' Ana said.");
      check('it was ‘We won');
    });
  });

  it('finds none in nothing', () => check(''));
});
