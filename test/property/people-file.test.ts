import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../server/src/annotate';
import { readPeopleYaml } from '../../server/src/people-yaml';

const text = `Lagoon bill passes

PAPEETE (Tidewire) - Finance Minister Tēva Maunu met Ana Sol, mayor of Port Rewa, on Monday.

“The lagoon will be open to every boat,” Maunu said. “Ana Sol has my word.” Sol thanked him.
`;
const words = [...new Set(text.match(/[\p{L}]+/gu))];
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));
const person = fc.record(
  {
    name,
    aliases: fc.array(name, { maxLength: 3 }),
    order: fc.constantFrom('given-first', 'family-first'),
    pronouns: fc.constantFrom('he', 'she', 'they'),
  },
  { requiredKeys: ['name'] },
);

describe('people files', () => {
  it('may hold any text, and every problem stands in it', () => {
    const content = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ maxLength: 50 }).map((value) => `people:\n  - name: Ana Sol\n    aliases: [${value}\n`),
    );
    fc.assert(
      fc.property(content, (yaml) => {
        for (const { start, end } of readPeopleYaml(yaml).problems) {
          assert.ok(0 <= start && start <= end && end <= yaml.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('may list any words of an article: no two names share a letter, and reading anew gives the same', () => {
    const before = annotate(text);
    fc.assert(
      fc.property(fc.array(person, { maxLength: 5 }), (people) => {
        const { file } = readPeopleYaml(JSON.stringify({ people }));
        const article = annotate(text, { people: file }, before);
        assert.deepEqual(article, annotate(text, { people: file }));
        const mentions = article.people.flatMap((one) => one.mentions).sort((a, b) => a.start - b.start);
        for (const [i, { start }] of mentions.entries()) assert.ok(i === 0 || mentions[i - 1]!.end <= start);
      }),
      { numRuns: 200 },
    );
  });
});
