import assert from 'node:assert/strict';
import { countryAt, countryOfNational } from '../../../server/src/people/countries';
import { checkPeople, checkRoles, checkUncertain, story } from './check';

const countryOf = (words: string): string | undefined => {
  const all = words.split(' ');
  return countryAt((i) => all[i], 0)?.country;
};

describe('words for countries', () => {
  it('are names, adjectives and people', () => {
    for (const words of ['Norway', 'Norwegian', 'NORWAY']) assert.equal(countryOf(words), 'norway');
    for (const words of ['U.S.', 'US', 'American', 'United States', 'Washington']) assert.equal(countryOf(words), 'us');
  });
  it('may be several, and then are one', () => {
    assert.equal(countryOf('South Korean'), 'south-korea');
    assert.equal(countryOf('South African minister'), 'south-africa');
    assert.equal(countryOf('South'), undefined);
    assert.equal(countryAt((i) => ['new', 'Zealand', 'coach'][i], 0)?.count, 2);
  });
  it('call one person only where they can', () => {
    assert.equal(countryOfNational('Norwegian'), 'norway');
    assert.equal(countryOfNational('Swede'), 'sweden');
    assert.equal(countryOfNational('French'), undefined);
    assert.equal(countryOfNational('Chinese'), undefined);
    assert.equal(countryOfNational('Norway'), undefined);
  });
});

describe('a description', () => {
  it('finds its country in two words', () => {
    checkPeople(
      'South Korean President ⟦p1.f|Han Do-yun⟧ met South African President ⟦p2.f|Sipho Dlamuka⟧. ⟦p1.n|The South Korean leader⟧ spoke first.',
    );
  });
  it('may add the country in which everybody knows the office', () => {
    checkPeople('President ⟦p1.f|Helen Drummond⟧ left. ⟦p1.n|The U.S. president⟧ was tired.');
    checkPeople('President ⟦p1.f|Helen Drummond⟧ left. The Polish president was tired.');
  });
  it('goes on to what it is the noun of', () => {
    checkPeople(
      '⟦p1.f|Marta Ibarrola⟧, head of the dockers’ union, left. ⟦p1.n|The head of the dockers’ union⟧ was tired. The head of the court was not.',
    );
  });
  it('is no nation before its things', () => {
    checkPeople(
      'Russian captain ⟦p1.f|Oleg Petrenkov⟧ left. The Russian missiles stayed. The Russian “threat” did too.',
    );
  });
  it('is no adjective', () => {
    checkPeople('Gen. ⟦p1.f|Paul Rennick⟧ left. The general election is in May.');
  });
  it('is whoever was brought in last without a name', () => {
    checkPeople(
      'Spokesman ⟦p1.f|Bo Lim⟧ left. A spokesman for the port stayed. The spokesman sang. ⟦p1.s|Lim⟧ came back. ⟦p1.n|The spokesman⟧ sang.',
    );
  });
  it('is somebody else than the speaker', () => {
    checkPeople('Finance Minister ⟦p1.f|Ana Sol⟧ left. “The minister is tired,” ⟦p1.s|Sol⟧ said.');
  });
  it('opens a headline without its article', () => {
    checkPeople(
      story(
        '⟦p1.n|Ex-mayor⟧ jailed over sale of bridge',
        'ARLES, France (AP) — A court in Arles jailed former mayor ⟦p1.f|Lydia Fontaine⟧ on Monday for selling the old bridge twice.',
      ),
    );
  });
  it('is a guess for the president of a body', () => {
    checkUncertain('Edwin Ashby, president of Dunmore Inc, left. ⟦The president⟧ will sign the law.');
  });
});

describe('the span of a role', () => {
  it('takes in an owner in the plural', () => checkRoles('Marta Ibarrola, ⟦p1|head of the dockers’ union⟧, left.'));
  it('takes in another that “and” joins to it', () => {
    checkRoles('⟦p1|Founder and chief executive⟧ Lois Penn left.');
  });
  it('is cut where a preposition rules the rest', () => {
    checkRoles('The father of ⟦p1|dissident⟧ Bo Lim left.');
    checkRoles('They met the party under ⟦p1|acting Prime Minister⟧ Ana Sol.');
  });
  it('leaves a verb before a title out', () => checkRoles('They blame ⟦p1|President⟧ Ana Sol for it.'));
  it('stands behind a home town', () => checkRoles('Lee Ackroyd of Leeds, ⟦p1|a plumber⟧, left.'));
  it('goes on behind who is the first to do something', () => {
    checkRoles('Nora Flint, 34, ⟦p1|the first woman to drive the night train⟧, left.');
  });
  it('is none for a company', () => checkRoles('Bo Lim left. Elder Lindqvist, a unit of Elder Motors, stayed.'));
});
