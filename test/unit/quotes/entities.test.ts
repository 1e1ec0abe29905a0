import assert from 'node:assert/strict';
import type { Entity } from '../../../server/src/article/article';
import { annotate } from '../../../server/src/annotate';
import { checkSpeakers } from './check';

/** Checks name and kind of each source without a person's name, and how often it speaks. */
function checkEntities(text: string, expected: readonly (readonly [string, Entity['kind'], number])[]): void {
  assert.deepEqual(
    annotate(text).entities.map(({ name, kind, mentions }) => [name, kind, mentions.length]),
    expected,
  );
}

describe('sources without a name', () => {
  it('are one source where they are called alike', () => {
    checkSpeakers(
      '⟦e1 cue-after|“We won the vote,”⟧ the ministry said. ⟦e1 cue-after|“It was hard,”⟧ the ministry said.',
    );
    checkEntities('“We won,” the ministry said. “It was hard,” the Ministry added.', [['ministry', 'body', 2]]);
  });
  it('are one source where a definite noun takes them up', () => {
    checkEntities('“We won,” a senior official said. The official added: “It was hard.”', [
      ['senior official', 'unnamed', 2],
    ]);
    checkEntities('“We won,” a spokesman for the council said. “It was hard,” the spokesman said.', [
      ['spokesman for the council', 'unnamed', 2],
    ]);
  });
  it('are two sources where an indefinite noun brings in another', () => {
    checkEntities('“We won,” a senior official said. “It was hard,” an official of the port said.', [
      ['senior official', 'unnamed', 1],
      ['official of the port', 'unnamed', 1],
    ]);
  });

  it('are bodies, offices or unnamed', () => {
    checkEntities('“We won,” the council said in a statement.', [['council', 'body', 1]]);
    checkEntities('“We won,” the foreign minister said.', [['foreign minister', 'office', 1]]);
    checkEntities('“We won,” officials said.', [['officials', 'unnamed', 1]]);
    checkEntities('“We won,” a spokesman said.', [['spokesman', 'unnamed', 1]]);
    checkEntities('“We won,” one of them said.', [['one of them', 'unnamed', 1]]);
    checkEntities('“We won,” she said.', [['she', 'unnamed', 1]]);
  });

  it('are called by a short noun phrase', () => {
    checkEntities('On Monday “we won,” a spokesman for the council said in a long statement.', [
      ['spokesman for the council', 'unnamed', 1],
    ]);
    checkEntities('The foreign ministry in Elder said late on Monday in a statement that it was “late”.', [
      ['foreign ministry in Elder', 'body', 1],
    ]);
    checkEntities('The people of the town, said the report of the council, were “late”.', [
      ['report of the council', 'body', 1],
    ]);
    checkEntities('A fisherman of the town said the plan was “late”.', [['fisherman of the town', 'unnamed', 1]]);
  });
  it('are one source where a pronoun takes them up', () => {
    checkEntities('The ministry met on Monday. “We won,” it said.', [['ministry', 'body', 2]]);
    checkEntities('The United Harbours welcomed what it called “a long harbour”.', [['United Harbours', 'body', 2]]);
  });

  it('are whoever is kin, where the story says so', () => {
    checkSpeakers('Ana Sol left the town. Her husband, Ivo Sol, stayed. ⟦p1 cue-after|“We won,”⟧ his wife said.');
  });
  it('are the person whom the story is about, where nobody else is called so', () => {
    checkSpeakers('Ana Sol heard a crack. ⟦p1? cue-after|“I won,”⟧ the 31-year-old said.');
    checkSpeakers('A 31-year-old left. Ana Sol heard a crack. ⟦p1? cue-after|“I won,”⟧ the minister said.');
  });

  it('are the person who has the office, where the story says so', () => {
    checkSpeakers('Spokesman Bo Lim spoke. ⟦p1 cue-after|“We won the vote,”⟧ the spokesman said.');
    checkSpeakers(
      'Foreign Ministry spokeswoman Ana Sol met Mayor Bo Lim. ⟦p1 cue-after|“We won,”⟧ said the spokeswoman. ' +
        '⟦p2 cue-after|“You lost,”⟧ the mayor said.',
    );
  });
  it('are not the person who will have the office further on', () => {
    checkSpeakers('⟦e1 cue-after|“We won the vote,”⟧ the spokesman said. Spokesman Bo Lim left.');
  });
});
