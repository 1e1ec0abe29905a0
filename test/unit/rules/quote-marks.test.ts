import assert from 'node:assert/strict';
import { check, findingsOf, relatedWords, TOP } from './check';

describe('quote-unbalanced', () => {
  const silent: [string, string][] = [
    ['balanced curly marks', '“It stays,” Ines Holm said. “It stays for good.”'],
    ['balanced straight marks', '"It stays," Ines Holm said. "It stays for good."'],
    ['a mark inside a pair', '“He called it ‘a gift’ to the town,” Ines Holm said.'],
    ['a possessive plural', 'All sailors’ wages and all captains’ wages were paid, Ines Holm said.'],
    ['a possessive plural inside a quotation', '“The sailors’ wages are paid,” Ines Holm said.'],
    ['elisions', 'The rock ’n’ roll of the ’90s was ’tis said, louder, Ines Holm wrote.'],
    ['feet and inches', 'Ines Holm, 6\'2", stood beside a 40" pipe.'],
    ['several paragraphs', 'Ines Holm said: “It stays.\n\n“It stays for good.\n\n“And the sailors’ wages are paid.”'],
  ];
  for (const [name, body] of silent) it(`leaves ${name} alone`, () => check('quote-unbalanced', `${TOP}${body}\n`));

  it('finds an opening mark that nothing closes', () => {
    const [finding] = check(
      'quote-unbalanced',
      `${TOP}⟦“⟧It stays, Ines Holm said after the vote.\n\nThe hall was full.\n`,
    );
    assert.equal(finding?.message, 'The mark “ opens a quotation that no mark closes.');
    assert.equal(finding.severity, 'error');
  });

  it('tells once of a quotation that is closed paragraphs later', () => {
    const text =
      `${TOP}Ines Holm said: ⟦“⟧It stays for another year and another year.\n\n` +
      'It was never in doubt that the boats would go on.\n\nThe wages are paid.”\n';
    const [finding] = check('quote-unbalanced', text);
    assert.match(finding!.message, /closed only in line 9/u);
    assert.deepEqual(relatedWords(text, finding), ['”']);
  });

  it('tells once of a paragraph with two lone marks', () =>
    check('quote-unbalanced', `${TOP}It stays,⟦”⟧ Ines Holm said. It stays for good,” she added.\n`));

  it('leaves HTML tags and code alone', () =>
    check(
      'quote-unbalanced',
      `${TOP}The page <a href="https://ferries.example" id="boats"> has a field \`name="\` for boats.\n`,
    ));

  it('finds a closing mark that nothing opens', () => {
    const [finding] = check(
      'quote-unbalanced',
      `${TOP}It stays,⟦”⟧ Ines Holm said after the vote.\n\nThe hall was full.\n`,
    );
    assert.equal(finding?.message, 'The mark ” closes a quotation that no mark opens.');
  });
});

describe('quote-marks-mixed', () => {
  it('finds each block with a mark of the rarer style', () => {
    check(
      'quote-marks-mixed',
      `${TOP}“It stays,” Ines Holm said, and the town’s sailors cheered.\n\n` +
        "⟦The harbour's oldest ferry was built in 1931.⟧\n\n" +
        '⟦"It stays for good," she said.⟧\n',
    );
  });

  it('takes straight marks for usual where most are straight', () => {
    check(
      'quote-marks-mixed',
      `${TOP}"It stays," Ines Holm said, and the town's sailors cheered.\n\n⟦The harbour’s oldest ferry was built in 1931.⟧\n`,
    );
  });

  it('takes the first style for usual where both are as frequent', () => {
    check(
      'quote-marks-mixed',
      `${TOP}The town’s sailors cheered.\n\n⟦The harbour's oldest ferry was built in 1931.⟧\n`,
    );
  });

  it('finds a block that mixes both', () => {
    check(
      'quote-marks-mixed',
      `${TOP}“It stays,” Ines Holm said.\n\n⟦“It stays for good,” she said in the council's great hall.⟧\n`,
    );
  });

  it('tells how many marks there are and where the first one is', () => {
    const [finding] = check(
      'quote-marks-mixed',
      `${TOP}“It stays,” Ines Holm said. “For good.”\n\n⟦The mayor's "plan" is old.⟧\n`,
    );
    assert.equal(finding?.message, "3 straight marks in an article whose marks are curly, first at: mayor's");
  });

  it('finds captions and link lines', () => {
    check(
      'quote-marks-mixed',
      `${TOP}“It stays,” Ines Holm said.\n\n` +
        "⟦Sailors wait in Port Elder's harbour, May 4, 2021. WIRE/Jonas Falk⟧\n\n" +
        'The hall was full until midnight on Monday, she added.\n\n' +
        "⟦Port Elder's timetable: https://ferries.example/nights⟧\n",
    );
  });

  const silent: [string, string][] = [
    [
      'the headline',
      "Council: ferry 'stays'\n\nPORT ELDER (Wire) - The council’s night ferry stays, it said on Monday.\n",
    ],
    [
      'front matter',
      '---\ntitle: "Council\'s ferry"\n---\n\nCouncil keeps ferry\n\nPORT ELDER (Wire) - The council’s ferry stays.\n',
    ],
    ['feet and inches', `${TOP}The town’s new captain is 6'2" tall and the mast is 40' high.\n`],
    ['degrees and minutes', `${TOP}The town’s harbour lies at 54°26'46" north.\n`],
    ['Markdown code', `${TOP}The town’s page has a field \`name="ferry"\` for the boat.\n`],
    ['HTML tags', `${TOP}The town’s page: <a href="https://ferries.example">timetable</a> for all.\n`],
    ['one style only', `${TOP}"It stays," Ines Holm said in the town's hall.\n`],
    ['no marks', TOP],
  ];
  for (const [name, text] of silent) it(`leaves ${name} alone`, () => check('quote-marks-mixed', text));

  it('counts the decade and the closing mark behind a number', () => {
    check(
      'quote-marks-mixed',
      `${TOP}“It stays,” Ines Holm said, “for good.”\n\n⟦The 1990's boats made "a top 10" list.⟧\n`,
    );
  });

  it('counts after the tenth block', () => {
    const bodies = Array.from({ length: 14 }, (_, i) => `The sailors' boat number ${i} left the harbour on Monday.`);
    const marks = '“It stays,” Ines Holm said. '.repeat(10);
    const found = findingsOf('quote-marks-mixed', `${TOP}${marks}\n\n${bodies.join('\n\n')}\n`);
    assert.equal(found.length, 11);
    assert.match(found[10]!.message, /The same in 3 more places further on, not listed\.$/u);
  });
});
