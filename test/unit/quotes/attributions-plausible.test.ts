import assert from 'node:assert/strict';
import { annotate } from '../../../server/src/annotate';
import { checkAttributions } from './check';

/** Checks the source and the cue of each attribution as they are printed: `Ana Sol: said`. */
function checkSources(text: string, ...expected: string[]): void {
  const wordsOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const found = annotate(text).attributions.map(({ source, cue }) => `${wordsOf(source)}: ${wordsOf(cue)}`);
  assert.deepEqual(found, expected);
}

describe('plausible attributions', () => {
  describe('have for their source', () => {
    it('no adverb, participle or verb', () => {
      checkSources('She took the title before beating defending champion Irina Volkova on Sunday.');
      checkSources('Her predecessor, Lars Bruun, said the opposite.');
      checkSources('Instead said the plan was old.');
      checkSources('The court hereby orders the town to pay.', 'The court: orders');
    });
    it('whoever asks not to be named', () => {
      checkSources('A shopkeeper who asked not to be named said the street was empty.', 'A shopkeeper: said');
    });
    it('whoever is behind the comma of an opening participle', () => {
      checkSources('Noting that the mill was old, Ann Bode left.', 'Ann Bode: Noting');
    });
    it('no reader', () => {
      checkSources('You know it works.');
      checkSources('He thinks the plan is old.', 'He: thinks');
    });
  });

  describe('are none where a thing is all that follows', () => {
    it('a verb of doing', () => {
      for (const text of [
        'Tom Rees ordered soup.',
        'He found his keys.',
        'Tom Rees called his wife.',
        'Tom Rees offered her a seat.',
        'They shared a cab.',
        'Rain promised relief.',
        'Snow attacked the roof.',
        'The machine weighs 40 tonnes.',
        'She orders tea.',
        'Defending champion Ann Bode lost.',
        'She had seen her daughter play.',
      ])
        checkSources(text);
    });
    it('but a verb of judging or naming', () => {
      checkSources('Ann Bode praised the firemen.', 'Ann Bode: praised');
      checkSources('Ann Bode condemned the attack.', 'Ann Bode: condemned');
      checkSources('Tom Rees called the plan a disgrace.', 'Tom Rees: called');
    });
    it('and a clause, an infinitive or a quotation', () => {
      checkSources('Tom Rees found that the keys were gone.', 'Tom Rees: found');
      checkSources('Tom Rees promised to leave.', 'Tom Rees: promised');
      checkSources('Tom Rees ordered the men to leave.', 'Tom Rees: ordered');
      checkSources('Tom Rees offered “a fresh start.”', 'Tom Rees: offered');
    });
  });

  describe('hold', () => {
    it('no description of their source', () => {
      checkAttributions('⟦p2 indirect|Owner Anita Cole will close the mill⟧, an aide, Liam Daly, said.');
    });
    it('nothing behind a semicolon with a subject of its own', () => {
      checkAttributions('She said ⟦e1 indirect|yes to the job⟧; he has a say in it.');
    });
    it('the sentence around a phrase inside it', () => {
      checkAttributions('⟦e1 indirect|Powell, according to two people close to him, wanted to resign⟧.');
    });
    it('nothing that the story adds behind a quotation', () => {
      checkAttributions('Tom Rees said ⟦p1 mixed|workers “will be paid”⟧, but the union left.');
      checkAttributions('The mayor, Tom Rees, said ⟦p1 mixed|workers “will be paid”⟧, but the union left.');
    });
  });

  describe('have for their cue', () => {
    it('no title of what follows', () => {
      checkSources('Tom Rees said First Minister Ann Poe would go.', 'Tom Rees: said');
      checkSources('Ann Bode hailed First Minister Ann Poe.', 'Ann Bode: hailed');
    });
    it('no adverb and no day', () => {
      checkSources('Tom Rees said even the mayor would go.', 'Tom Rees: said');
      checkSources('Tom Rees said on Wednesday the mayor would go.', 'Tom Rees: said');
      checkSources('Tom Rees wanted only to go home.', 'Tom Rees: wanted');
    });
    it('the particle of the verb', () => {
      checkSources('Tom Rees called for a vote.', 'Tom Rees: called for');
    });
  });
});
