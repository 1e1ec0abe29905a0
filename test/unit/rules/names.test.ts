import assert from 'node:assert/strict';
import { check, relatedWords, TOP } from './check';

const FULL = 'Mayor Ines Holm told the council that nobody would be left on the quay.';

describe('surname-before-full-name', () => {
  it('finds the first surname and shows the full name', () => {
    const text = `${TOP}The boats will run all summer, ⟦Holm⟧ said.\n\nHolm spoke for an hour.\n\n${FULL}\n`;
    const [finding] = check('surname-before-full-name', text);
    assert.equal(finding?.message, '“Holm” stands before the full name, which comes in line 9: “Ines Holm”.');
    assert.deepEqual(relatedWords(text, finding), ['Ines Holm']);
  });

  it('finds it at the start of a sentence, before a possessive ending and in the lead', () => {
    check('surname-before-full-name', `${TOP}⟦Holm⟧ said that the boats will run all summer.\n\n${FULL}\n`);
    check('surname-before-full-name', `${TOP}The boats are ⟦Holm⟧’s idea.\n\n${FULL} She opened the session.\n`);
    check(
      'surname-before-full-name',
      `Night ferry stays\n\nPORT ELDER (Wire) - The boats will run all summer, ⟦Holm⟧ said on Monday.\n\n${FULL}\n`,
    );
  });

  const silent: [string, string][] = [
    ['the usual order', `${FULL}\n\nThe boats will run all summer, Holm said.`],
    ['a quotation', `“Holm will keep the boats,” the harbour office said.\n\n${FULL}`],
    ['a caption', `Sailors wait for Holm in Port Elder, May 4, 2021. WIRE/Jonas Falk\n\n${FULL}`],
    [
      'a surname behind a title',
      `The boats will run all summer, President Holm said.\n\nIn 2009 President Ines Holm opened the quay.`,
    ],
    ['a family', `The Holm brothers built the first boat in 1931.\n\n${FULL}`],
    ['a list that may be a firm', `The lawyers are Holm, Falk and Brandt, the harbour office said.\n\n${FULL}`],
    [
      'a name with a nickname',
      `In the dock sat Ada “the Anchor” Holm, and she smiled.\n\nThe judge asked Ada Holm twice.`,
    ],
    ['a label', `Holm: more boats.\n\n${FULL}`],
    ['a particle', `The boats leave from the house of Jonas von Holm at noon.\n\n${FULL}`],
    ['a firm', `The boats belong to Holm, the harbour office said.\n\nHolm Shipping is old.\n\n${FULL}`],
    [
      'a name that only its repetition explains',
      `The boats are Holm’s, the harbour office said.\n\nInes Holm has built many.`,
    ],
    ['a street', `The boats leave from Holm Street at noon, the harbour office said.\n\n${FULL}`],
    [
      'a surname that two people bear',
      `The boats will run all summer, Holm said.\n\n${FULL}\n\nCaptain Jonas Holm, her brother, said little.`,
    ],
    ['a surname whose full name never comes', 'The boats will run all summer, Holm said.\n\nHolm spoke for an hour.'],
  ];
  for (const [name, body] of silent)
    it(`leaves ${name} alone`, () => check('surname-before-full-name', `${TOP}${body}\n`));

  it('leaves the headline alone', () =>
    check(
      'surname-before-full-name',
      `Holm keeps night ferry\n\nPORT ELDER (Wire) - ${FULL}\n\nThe boats will run all summer, Holm said.\n`,
    ));
});
