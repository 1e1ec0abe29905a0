import assert from 'node:assert/strict';
import { check, relatedWords, TOP } from './check';

const NEUTRAL = 'The quay was full until midnight, and the bakery at the corner stayed open.\n\n';

describe('quote-unattributed', () => {
  it('finds a quoted sentence that nobody says', () => {
    const [finding] = check(
      'quote-unattributed',
      `${TOP}${NEUTRAL}⟦“It was the best night in years.”⟧\n\nThe ferry runs again on Saturday.\n`,
    );
    assert.equal(finding?.message, 'Nobody is named as saying “It was the best night in years.”.');
  });

  const silent: [string, string][] = [
    ['a cue after', '“It was the best night in years,” Ines Holm said.'],
    ['a cue before', 'Ines Holm said: “It was the best night in years.”'],
    ['a source that is an office', '“It was the best night in years,” the harbour office said.'],
    ['a quotation that goes on', '“It was the best night in years,” Ines Holm said. “We will run it all summer.”'],
    ['several paragraphs', 'Ines Holm said: “It was the best night in years.\n\n“We will run it all summer.”'],
    ['a term', 'The council calls it a “night line” in its plans.'],
    ['a fragment', 'It was a night that “nobody will forget”, and the quay was full.'],
  ];
  for (const [name, body] of silent) it(`leaves ${name} alone`, () => check('quote-unattributed', `${TOP}${body}\n`));

  const nearby: [string, string][] = [
    [
      'an excerpt below a colon',
      'The notice on the door reads as follows:\n\n“The night ferry is full.”\n\n“Try the day boats.”',
    ],
    ['an answer below a question', 'What will the council do next?\n\n“We will run it all summer.”'],
    [
      'a name below',
      '“We will run it all summer.”\n\n— Ines Holm, mayor\n\nThe hall was full until midnight on Monday.',
    ],
    [
      'a paragraph whose speaker comes in the next',
      '“It was a full house.”\n\n“We will run it all summer,” Ines Holm said.',
    ],
    ['a quotation beside other words', 'The crowd on the quay was loud. “More boats!” And the bakery stayed open.'],
  ];
  for (const [name, body] of nearby)
    it(`leaves ${name} alone`, () => check('quote-unattributed', `${TOP}${NEUTRAL}${body}\n`));

  it('leaves headlines alone', () =>
    check(
      'quote-unattributed',
      '“We will run it all summer.” The night ferry stays\n\nPORT ELDER (Wire) - The council voted on Monday to keep the ferry.\n',
    ));
});

describe('attribution-late', () => {
  it('finds the clause that names the speaker after two sentences', () => {
    const text = `${TOP}“It was a full house. The quay has not been so busy in years,” ⟦Ines Holm said⟧.\n`;
    const [finding] = check('attribution-late', text);
    assert.equal(
      finding?.message,
      '“Ines Holm said” comes after 2 quoted sentences: name the speaker by the end of the first.',
    );
    assert.deepEqual(relatedWords(text, finding), ['“It was a full house. The quay has not been so busy in years,”']);
  });

  it('finds a clause with a pronoun', () =>
    check(
      'attribution-late',
      `${TOP}Ines Holm opened the session at noon.\n\n` +
        '“People talk. Look at the quay. Look where we are now,” ⟦she added⟧.\n',
    ));

  it('finds a clause with the cue before the speaker', () =>
    check(
      'attribution-late',
      `${TOP}“It was a full house. The quay has not been so busy in years,” ⟦said Ines Holm⟧, the mayor.\n`,
    ));

  it('counts the sentences of the paragraphs before', () =>
    check(
      'attribution-late',
      `${TOP}${NEUTRAL}“It was a full house on every night of the week.\n\n“The quay has not been so busy in years,” ⟦Ines Holm said⟧.\n`,
    ));

  const silent: [string, string][] = [
    ['one sentence', '“It was a full house on every night of the week,” Ines Holm said.'],
    ['one sentence with abbreviations', '“Mr. Falk of the U.S. office came at 5 p.m. on every night,” Ines Holm said.'],
    ['a cue before', 'Ines Holm said: “It was a full house. The quay has not been so busy in years.”'],
    [
      'a cue after the first sentence',
      '“It was a full house,” Ines Holm said. “The quay was busy. People want to come home late.”',
    ],
    [
      'a speaker whom the quotation before has named',
      '“It was a full house,” Ines Holm said. “The quay was busy. People want to come home late,” she added.',
    ],
    [
      'speech inside an excerpt',
      '"The office was full at noon.\n\n“It was a full house on every night,” Ines Holm said."',
    ],
    ['a handful of words', '“No. We will not,” Ines Holm said.'],
    ['a cue inside', '“It was a full house,” Ines Holm said, “and the quay was busy. It was full.”'],
  ];
  for (const [name, body] of silent) it(`leaves ${name} alone`, () => check('attribution-late', `${TOP}${body}\n`));
});
