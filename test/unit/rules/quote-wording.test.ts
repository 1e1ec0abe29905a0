import assert from 'node:assert/strict';
import { check, relatedWords, TOP } from './check';
import { annotate } from '../../../server/src/annotate';
import { quoteAltered } from '../../../server/src/rules/quote-wording';

const said = (words: string): string => `Ines Holm said the fares would be “${words}”.\n\n`;

describe('quote-altered', () => {
  it('finds another order inside a longer quotation', () => {
    const text = `${TOP}${said('fair, low, and stable')}“We will have a ferry with ⟦low, fair, and stable⟧ fares,” Holm told the council.\n`;
    const [finding] = check('quote-altered', text);
    assert.equal(finding?.message, 'The same speaker is quoted in other words: line 5 has “fair, low, and stable”.');
    assert.deepEqual(relatedWords(text, finding), ['“fair, low, and stable”']);
  });

  it('finds the shorter one where it comes second', () => {
    const text = `${TOP}“We will have a ferry with low, fair, and stable fares,” Ines Holm told the council.\n\nHolm said the fares would be ⟦“fair, low, and stable”⟧.\n`;
    const [finding] = check('quote-altered', text);
    assert.deepEqual(relatedWords(text, finding), ['low, fair, and stable']);
  });

  it('finds a missing function word in a long sentence', () =>
    check(
      'quote-altered',
      `${TOP}“Nobody in the harbour will ever again be left on the quay,” Ines Holm said.\n\n` +
        'Holm ended her speech with the same words.\n\n⟦“Nobody in the harbour will ever again be left on quay,”⟧ Holm said.\n',
    ));

  describe('in the headline', () => {
    const story = (quoted: string): string =>
      `${quoted}\n\nPORT ELDER (Wire) - Mayor Ines Holm promised on Monday a night ferry “for all of the town”.\n\nThe hall was full until midnight.\n`;

    it('finds a dropped article', () => {
      const text = story("Holm says ferry is ⟦'for all of town'⟧ and stays");
      const [finding] = check('quote-altered', text);
      assert.equal(finding?.message, 'The headline changes a quotation: line 3 has “for all of the town”.');
      assert.deepEqual(relatedWords(text, finding), ['“for all of the town”']);
    });

    it('leaves the very words alone', () =>
      check('quote-altered', story("Holm says ferry is 'for all of the town' and stays")));
    it('leaves a part of the words alone', () =>
      check('quote-altered', story("Holm says ferry is for 'all of the town' alone")));
    it('leaves a longer quotation alone', () =>
      check('quote-altered', story("Holm says 'ferry for all of the town' stays")));
    it('leaves other words alone', () =>
      check('quote-altered', story("Holm says ferry is 'a gift to many' and stays")));
  });

  const silent: [string, string][] = [
    [
      'a word that is part of the sentence around it',
      `${said('an old night line')}“But it is our old night line,” Holm told the council.`,
    ],
    [
      'a question and its answer',
      `${said('a good night line')}“You know how good a night line this is,” Holm told the council.`,
    ],
    ['the same words', `${said('fair, low, and stable')}“It will be fair, low, and stable,” Holm told the council.`],
    ['another case and other stops', `${said('fair, low and stable')}“Fair! Low! And stable!” Holm told the council.`],
    [
      'another style of the apostrophe',
      `${said("the town's night line")}“I call it the town’s night line,” Holm told the council.`,
    ],
    ['hyphens', `${said('a long-term night line')}“It is a long term night line,” Holm told the council.`],
    [
      'an editor’s brackets',
      `${said('low fares for the sailors')}“It means low fares for the (old) sailors,” Holm told the council.`,
    ],
    [
      'a marked omission',
      `${said('low fares … the sailors')}“It means low fares for the sailors,” Holm told the council.`,
    ],
    ['two words', `${said('fair fares')}“It means fares, fair,” Holm told the council.`],
    ['function words only', `${said('all of that')}“We want all that of it,” Holm told the council.`],
    [
      'other content words',
      `${said('fair, low, and stable')}“It will be low, fair, and cheap,” Holm told the council.`,
    ],
    [
      'a short sentence said twice',
      '“That is a gift,” Ines Holm said.\n\nThe hall was full.\n\n“This is a gift,” Holm told the council.',
    ],
    [
      'another speaker',
      `${said('fair, low, and stable')}“It will be low, fair, and stable,” Captain Jonas Falk told the council.`,
    ],
  ];
  for (const [name, body] of silent) it(`leaves ${name} alone`, () => check('quote-altered', `${TOP}${body}\n`));

  it('tells of one cause once', () =>
    check(
      'quote-altered',
      `${TOP}${said('fair, low, and stable')}“We will have ⟦low, fair, and stable⟧ fares,” Holm told the council.\n\n` +
        'Holm said that the fares had been “fair, low, and stable” for years.\n',
    ));

  for (const [name, quotation] of [
    ['different quotations', (i: number) => `fares of ${i} crowns for sailor ${i % 97} and boat ${i % 89}`],
    [
      'nearly the same quotations',
      (i: number) => `the fares for ${i % 2 ? 'the ' : ''}sailors of ${i % 3 ? 'the ' : ''}town stay low`,
    ],
    ['one quotation', () => 'the fares for the sailors of the town stay low'],
  ] as const) {
    it(`stays fast over 10,000 times ${name}`, function () {
      const paragraphs = Array.from(
        { length: 10_000 },
        (_, i) => `The harbour office said “${quotation(i)}” in the hall.`,
      );
      const article = annotate(`${TOP}${paragraphs.join('\n\n')}\n`, { rules: { 'quote-altered': 'off' } });
      assert.ok(article.quotations.length >= 10_000);
      const start = performance.now();
      const found = [...quoteAltered.run(article)];
      const milliseconds = performance.now() - start;
      assert.ok(milliseconds < 2000, `${milliseconds} ms for ${found.length} findings`);
    });
  }
});
