import assert from 'node:assert/strict';
import type { Article, Entity, Mention, Person } from '../../../server/src/article/article';
import { entityName, personName, shortNames } from '../../../server/src/features/speakers';
import { story } from './story';

/** A person whom a text names in these ways, each in its own line. */
function person(name: string, named: readonly (readonly [words: string, form: Mention['form']])[]): [string, Person] {
  let text = '';
  const mentions = named.map(([words, form]): Mention => {
    const start = text.length;
    text += `${words}\n`;
    const end = start + words.length;
    return { start, end, form, inQuotation: false, why: 'repeated', confidence: 0.9, uncertain: false };
  });
  return [text, { id: 'p1', name, roles: [], mentions, creditOnly: false }];
}

function short([text, someone]: [string, Person]): string {
  const article: Article = { ...story, text, people: [someone], entities: [] };
  return shortNames(article)({ person: 'p1', entity: null, start: 0, end: 1 });
}

function entity(name: string, words: string): string {
  const source: Entity = { id: 'e1', name, kind: 'body', mentions: [{ start: 0, end: words.length }] };
  return entityName(words, source);
}

describe('names of speakers', () => {
  it('are in ordinary letters where labels are in capitals', () => {
    const label = ['BANERI', 'surname'] as const;
    assert.equal(short(person('Tomas Baneri', [label, ['Tomas Baneri', 'full']])), 'Baneri');
    assert.equal(short(person('Tomas Baneri', [label, ['Tomas Baneri', 'full'], ['Baneri', 'surname']])), 'Baneri');
    assert.equal(
      short(
        person('BANERI', [
          ['BANERI', 'full'],
          ['Baneri', 'full'],
        ]),
      ),
      'Baneri',
    );
    assert.equal(short(person('BANERI', [['BANERI', 'full']])), 'BANERI');
  });

  it('are the longest in ordinary letters for somebody who is named in capitals first', () => {
    const [text, someone] = person('TOMAS BANERI', [
      ['TOMAS BANERI', 'full'],
      ['Baneri', 'surname'],
      ['Tomas\nBaneri', 'full'],
    ]);
    assert.equal(personName(text, someone), 'Tomas Baneri');
  });

  it('have the article that the text has', () => {
    assert.equal(entity('spokesman', 'The spokesman'), 'the spokesman');
    assert.equal(entity('Harbour Office', 'the Harbour Office'), 'the Harbour Office');
    assert.equal(entity('lawyer', 'Her lawyer'), 'her lawyer');
    assert.equal(entity('Police', 'Police'), 'Police');
  });

  it('end before a participle, unless nothing else tells the source', () => {
    assert.equal(entity('court filing seen by', 'A court filing seen by'), 'a court filing');
    assert.equal(entity('letter published on Friday', 'a letter published on Friday'), 'a letter');
    assert.equal(entity('audience gathered', 'The audience gathered'), 'the audience');
    assert.equal(entity('people close to him', 'people close to him'), 'people close to him');
    assert.equal(entity('people briefed on the talks', 'people briefed on the talks'), 'people briefed on the talks');
    assert.equal(entity('people told of it', 'Two people told of it'), 'two people told of it');
    assert.equal(entity('people briefed on it', 'Two people briefed on it'), 'two people briefed on it');
    assert.equal(entity('list of registered voters', 'a list of registered voters'), 'a list of registered voters');
    assert.equal(entity('family of the deceased', 'The family of the deceased'), 'the family of the deceased');
  });
});
