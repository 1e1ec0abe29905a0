import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../../server/src/annotate';
import type { Gold } from '../fixtures/gold';
import { isHeldBack, readStories } from '../../training/texts';
import type { Scores } from './helpers/score';
import { score } from './helpers/score';

const folder = join(__dirname, '../fixtures/articles');

/** What was reached when they were last set, less a point. Raise them with what they measure. */
const LEAST: Scores = {
  blocks: 100,
  names: 98,
  chains: 95,
  pronouns: 91,
  quotations: 97,
  kinds: 96,
  speakers: 90,
  roles: 79,
};

/** The same for the fifth of the corpus on which nothing was taught. */
const LEAST_HELD_BACK: Scores = {
  blocks: 99,
  names: 90.5,
  chains: 85,
  pronouns: 80,
  quotations: 98,
  kinds: 95,
  speakers: 84,
  roles: 83,
};

describe('the annotated articles, read by the program', () => {
  const readings = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold;
      return { gold, article: annotate(readFileSync(join(folder, gold.textFile), 'utf8')) };
    });
  const reached = score(readings);

  for (const [measure, least] of Object.entries(LEAST) as [keyof Scores, number][]) {
    it(`${measure} at ${least} % or more`, () => {
      assert.ok(reached[measure] >= least, `${reached[measure]} % of ${readings.length}: ${JSON.stringify(reached)}`);
    });
  }
});

describe('the held-back fifth of the corpus, read by the program', () => {
  const stories = readStories().filter(({ id }) => isHeldBack(id));
  const reached = score(stories.map(({ text, gold }) => ({ gold, article: annotate(text) })));

  it('is about a fifth', () => {
    assert.ok(stories.length > 25, `${stories.length} stories`);
  });

  for (const [measure, least] of Object.entries(LEAST_HELD_BACK) as [keyof Scores, number][]) {
    it(`${measure} at ${least} % or more`, () => {
      assert.ok(reached[measure] >= least, `${reached[measure]} % of ${stories.length}: ${JSON.stringify(reached)}`);
    });
  }
});

describe('score', () => {
  const text = '“We won,” Ana Sol said. She left.';
  const at = (words: string): { start: number; end: number; text: string } => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  });
  const quotation = at('“We won,”');
  const gold: Gold = {
    schema: 'annotation-gold/1',
    textFile: 'x.txt',
    offsets: '',
    dateline: null,
    blocks: [{ id: 'b1', kind: 'lead', start: 0, end: text.length, text }],
    sections: [],
    people: [
      {
        id: 'ana',
        name: 'Ana Sol',
        roles: [],
        mentions: [
          { kind: 'full', ...at('Ana Sol') },
          { kind: 'pronoun', ...at('She') },
        ],
      },
    ],
    entities: [],
    quotes: [
      {
        id: 'q1',
        ...quotation,
        innerStart: 1,
        innerEnd: 8,
        kind: 'sentence',
        speaker: 'ana',
        speakerMention: null,
        cue: null,
        position: 'after',
      },
    ],
    expectedDiagnostics: [],
    optionalDiagnostics: [],
    mustNotFlag: [],
    traps: [],
  };
  const article = annotate(text);

  it('is 100 for what the gold has', () => {
    const { blocks, names, chains, pronouns, quotations, kinds, speakers } = score([{ gold, article }]);
    assert.deepEqual([blocks, names, chains, pronouns, quotations, kinds, speakers], Array(7).fill(100));
  });

  it('is less for what is missing, and for what is too much', () => {
    const less = score([{ gold, article: { ...article, people: [], quotations: [], blocks: [] } }]);
    assert.deepEqual(
      [less.blocks, less.names, less.chains, less.pronouns, less.quotations, less.speakers],
      Array(6).fill(0),
    );
    const more = score([{ gold: { ...gold, people: [], quotes: [] }, article }]);
    assert.deepEqual([more.blocks, more.names, more.chains, more.quotations], [100, 0, 0, 0]);
  });

  it('wants the right person', () => {
    const [ana] = article.people;
    const [quote] = article.quotations;
    const other = { ...quote!, speaker: { ...quote!.speaker!, person: 'p2' } };
    const people = [ana!, { ...ana!, id: 'p2', mentions: [] }];
    assert.equal(score([{ gold, article: { ...article, people, quotations: [other] } }]).speakers, 0);
  });
});
