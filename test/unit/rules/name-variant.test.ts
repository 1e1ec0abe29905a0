import assert from 'node:assert/strict';
import { check, findingsOf, TOP } from './check';

const PEOPLE = `people:
  - name: Tēva Maunu
    aliases: [T. R. Maunu, the Admiral of Faaroa]
    avoid: [Teva Mauno, Téva Maunu, Mauno of Faaroa]
  - name: Sohn Are Um
    order: family-first
    avoid: [Sohn Are-um, Son Are Um]
  - name: Ana McSol
    avoid: [Ana Mcsol]
`;

function checkVariant(body: string): string[] {
  return check('name-variant', `${TOP}${body}\n`, PEOPLE).map(({ message }) => message);
}

describe('name-variant', () => {
  it('finds a spelling that the people file avoids and tells the house spelling', () => {
    assert.deepEqual(checkVariant('Minister ⟦Teva Mauno⟧ welcomed the vote on Monday.'), [
      'The people file avoids “Teva Mauno”: the house spelling is “Tēva Maunu”.',
    ]);
  });

  it('finds the family name of such a spelling when it stands alone', () => {
    assert.deepEqual(checkVariant('Minister ⟦Teva Mauno⟧ welcomed the vote. ⟦Mauno⟧ then left.'), [
      'The people file avoids “Teva Mauno”: the house spelling is “Tēva Maunu”.',
      'The people file avoids “Mauno”: the house spelling is “Maunu”.',
    ]);
    checkVariant('Ambassador ⟦Son Are Um⟧ welcomed the vote. ⟦Son⟧ then left.');
  });

  it('finds it in the headline, in captions and inside quotations', () => {
    const text =
      '⟦TEVA MAUNO⟧ welcomes vote\n\nPAPEETE (Wire) - The minister welcomed the vote.\n\n' +
      '“I thanked ⟦Teva Mauno⟧ for it,” Mayor Ines Holm said.\n\n' +
      'Minister ⟦Teva Mauno⟧ waves in Port Elder, May 4, 2021. WIRE/Jonas Falk\n';
    check('name-variant', text, PEOPLE);
  });

  it('finds the house spelling with other hyphens', () => {
    assert.deepEqual(checkVariant('Ambassador ⟦Sohn Areum⟧ welcomed the vote on Monday.'), [
      '“Sohn Areum” is not the house spelling: the people file has “Sohn Are Um”.',
    ]);
    assert.deepEqual(checkVariant('Ambassador ⟦Sohn Are-um⟧ welcomed the vote on Monday.'), [
      'The people file avoids “Sohn Are-um”: the house spelling is “Sohn Are Um”.',
    ]);
  });

  it('finds a spelling in which only the case is wrong where the file lists it', () => {
    checkVariant('Mayor ⟦Ana Mcsol⟧ welcomed the vote on Monday.');
  });

  const silent: [string, string][] = [
    ['the house spelling', 'Minister Tēva Maunu welcomed the vote. Maunu then left, and Tēva laughed.'],
    ['the house spelling in capitals', 'MINISTER TĒVA MAUNU welcomed the vote. ANA MCSOL did too.'],
    ['an alias, however its stops stand', 'T. R. Maunu welcomed the vote. T.R. Maunu then left.'],
    ['a name over two lines', 'Minister Tēva\nMaunu welcomed the vote on Monday.'],
    ['other people', 'Mayor Ines Mauno welcomed the vote. Mauno then left.'],
    ['a longer name', 'The Teva Mauno Foundation welcomed the vote on Monday.'],
    ['pronouns', 'Minister Tēva Maunu welcomed the vote. He said he was glad.'],
  ];
  for (const [name, body] of silent) it(`leaves ${name} alone`, () => void checkVariant(body));

  it('finds nothing without a people file', () => {
    const text = `${TOP}Minister Teva Mauno welcomed the vote on Monday.\n`;
    assert.deepEqual(findingsOf('name-variant', text), []);
  });
});
