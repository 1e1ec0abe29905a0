import assert from 'node:assert/strict';
import { checkPeople, checkReasons, story } from './check';

describe('what is known of a mention', () => {
  it('whether it stands inside a quotation', () => {
    const { people } = checkPeople(
      '“⟦p2.p|I⟧ saw ⟦p1.f|Guy Lacombe⟧ and ⟦p1.p|his⟧ dog,” ⟦p2.f|Tessa Quill⟧ said. ⟦p1.s|Lacombe⟧ denied it.',
    );
    assert.deepEqual(
      people.map(({ mentions }) => mentions.map((mention) => mention.inQuotation)),
      [
        [true, true, false],
        [true, false],
      ],
    );
  });
  it('a confidence from 0 to 1, and uncertain only where it is low', () => {
    const { people } = checkPeople(
      'President ⟦p1.f|Igor Malenko⟧ met ⟦p2.f|Andrzej Bielski⟧ in Minsk. ⟦p1.p|He⟧ smiled. ⟦p2.s|Bielski⟧ did not.',
    );
    const mentions = people.flatMap((person) => person.mentions);
    assert.ok(mentions.every(({ confidence }) => confidence > 0 && confidence <= 1));
    const surest = Math.min(...mentions.filter((m) => !m.uncertain).map((m) => m.confidence));
    assert.ok(mentions.every(({ confidence, uncertain }) => !uncertain || confidence < surest));
  });
  it('a title makes a name surer than no sign at all', () => {
    const titled = checkPeople('Prime Minister ⟦p1.f|Lydia Fontaine⟧ left.').people[0]?.mentions[0];
    const bare = checkPeople('In the end ⟦p1.f|Lydia Fontaine⟧ left.').people[0]?.mentions[0];
    assert.ok(titled && bare && titled.confidence > bare.confidence);
  });
  it('who was named only in a credit', () => {
    const { people } = checkPeople(
      story(
        'OSLO (Reuters) - Norwegian Finance Minister ⟦p1.f|Ingrid Solbakken⟧ resigned on Thursday after a row over taxes on fish farms.',
        'A fish farm near Bergen, Norway, June 6, 2024. REUTERS/⟦p2.f|Lars Ekeland⟧',
        'The farms had fought the tax for months and threatened to move their pens to Scotland.',
      ),
    );
    assert.deepEqual(
      people.map((person) => person.creditOnly),
      [false, true],
    );
  });
  it('why a pronoun means somebody', () => {
    checkReasons('As ⟦p1 named-after|he⟧ left, ⟦p1 known-name|Derek Mathers⟧ smiled.');
  });
  it('why a description means somebody', () => {
    checkReasons('President ⟦p1 title|Helen Drummond⟧ flew to Rome. ⟦p1 described|The president⟧ returns on Friday.');
  });
  it('why a title, an age or a cue tells a person', () => {
    checkReasons(
      'Mayor ⟦p1 title|Lydia Fontaine⟧ met ⟦p2 apposition|Rana Haddad⟧, 31. “No,” said ⟦p3 speaks|Zubin Khoury-Nasr⟧.',
    );
  });
});
