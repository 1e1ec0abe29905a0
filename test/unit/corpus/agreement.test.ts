import assert from 'node:assert/strict';
import { compare, f1, sum, type Measure } from '../../../corpus/tools/compare';
import { compileMarked } from '../../fixtures/marks';

const first = `person ha | ines-harrow | Ines Harrow | Ines | Harrow
person ke | tom-kessock | Tom Kessock | Tom | Kessock
entity union | the-union | the union | body
---
@lead
⟦ha.pre|Mayor⟧ ⟦ha.f says:q1|Ines Harrow⟧ ⟦cue:q1|called⟧ it ⟦q1 partial|“a start”⟧. ⟦ke.n|The engineer⟧ laughed.
@paragraph
⟦q2 sentence|“⟦ke.p|She⟧ is late,”⟧ ⟦cue:q2|said⟧ ⟦ke.f says:q2|Tom Kessock⟧, ⟦ke.p|who⟧ built it. ⟦union.e says:q3|The union⟧ ⟦cue:q3|spoke⟧ of ⟦q3 partial|“waste”⟧. ⟦ke.s|Kessock⟧ left.
`;

const second = `person a | somebody | Ines Harrow | Ines | Harrow
person b | somebody-else | Tom Kessock | Tom | Kessock
entity body | union-of-smiths | the smiths’ union | body
---
@lead
⟦a.pre|Mayor⟧ ⟦a.f says:q1|Ines Harrow⟧ ⟦cue:q1|called⟧ it ⟦q1 term|“a start”⟧. ⟦b.n b.nom|The engineer⟧ laughed.
@paragraph
⟦q2 sentence by:a|“⟦a.p|She⟧ is late,”⟧ said ⟦b.f|Tom Kessock⟧, ⟦none|who⟧ built it. ⟦body.e says:q3|The union⟧ ⟦cue:q3|spoke⟧ of ⟦q3 partial|“waste”⟧. ⟦b.f|Kessock⟧ left.
`;

const tie = (source: string) => compileMarked(source, 'tie.txt');
const counts = (one: string, other: string): Record<string, readonly [number, number, number]> =>
  Object.fromEntries(
    Object.entries(compare(tie(one), tie(other))).map(([measure, { shared, onlyFirst, onlySecond }]) => [
      measure,
      [shared, onlyFirst.length, onlySecond.length],
    ]),
  );

describe('agreement of two annotations', () => {
  it('counts what both have and what one of them has', () => {
    assert.deepEqual(counts(first, second), {
      names: [3, 0, 0],
      forms: [2, 1, 1], // Kessock: surname or full
      chains: [3, 2, 1], // She is another person's; who is nobody's
      descriptions: [1, 0, 0],
      roles: [1, 0, 1],
      pronouns: [1, 1, 0],
      pronounPeople: [0, 1, 1],
      quotations: [3, 0, 0],
      kinds: [2, 1, 1],
      speakers: [2, 1, 1], // the union under two names is one
      cues: [2, 1, 1],
      blocks: [2, 0, 0],
    } satisfies Record<Measure, readonly [number, number, number]>);
  });

  it('names the words where they differ', () => {
    const { pronounPeople, speakers, forms } = compare(tie(first), tie(second));
    assert.deepEqual([pronounPeople.onlyFirst, pronounPeople.onlySecond], [['She: Tom Kessock'], ['She: Ines Harrow']]);
    assert.deepEqual(speakers.onlyFirst, ['“She is late,”: Tom Kessock']);
    assert.deepEqual([forms.onlyFirst, forms.onlySecond], [['Kessock: surname'], ['Kessock: full']]);
  });

  it('is the same when the annotators change places', () => {
    const turned = Object.fromEntries(
      Object.entries(counts(second, first)).map(([measure, [shared, a, b]]) => [measure, [shared, b, a]]),
    );
    assert.deepEqual(turned, counts(first, second));
  });

  it('is whole for an annotation and itself, whatever its people are called', () => {
    const renamed = first.replaceAll('ha.', 'x.').replace('person ha | ines-harrow', 'person x | x');
    for (const count of Object.values(compare(tie(first), tie(renamed)))) assert.equal(f1(count), 1);
  });

  it('is F1 over all texts together', () => {
    const agreement = compare(tie(first), tie(second));
    assert.equal(f1(agreement.pronouns), 2 / 3);
    const whole = compare(tie(first), tie(first));
    assert.equal(f1(sum([agreement, whole]).pronouns), 6 / 7);
  });

  it('refuses annotations of two texts', () => {
    assert.throws(() => compare(tie(first), tie(second.replace('late', 'early'))), /the two texts differ/);
  });
});
