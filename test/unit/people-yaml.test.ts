import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchemaObject } from 'ajv';
import { parse } from 'yaml';
import { readPeopleYaml } from '../../server/src/people-yaml';

const docs = join(__dirname, '../../docs');

/** The names that are read, and the words at which each problem stands. */
function check(
  text: string,
  names: readonly string[],
  problems: readonly (readonly [words: string, message: RegExp])[],
): void {
  const read = readPeopleYaml(text);
  assert.deepEqual(
    read.file.entries.map(({ name }) => name),
    names,
  );
  assert.deepEqual(
    read.problems.map(({ start, end }) => text.slice(start, end)),
    problems.map(([words]) => words),
  );
  for (const [i, [, message]] of problems.entries()) assert.match(read.problems[i]!.message, message);
}

describe('people file as YAML', () => {
  it('is what its page shows and its schema describes', () => {
    const page = readFileSync(join(docs, 'people-file.md'), 'utf8');
    const example = /```yaml\n(people:[\s\S]*?)```/u.exec(page)?.[1] ?? '';
    check(example, ['Tēva Maunu', 'Sohn Areum', 'Marama Te Ruki'], []);
    const schema = JSON.parse(readFileSync(join(docs, 'people.schema.json'), 'utf8')) as AnySchemaObject;
    const ajv = new Ajv({ allowUnionTypes: true });
    const isValid = ajv.compile(schema);
    assert.ok(isValid(parse(example)), ajv.errorsText(isValid.errors));
    for (const wrong of [
      'people: [{given: Ana}]',
      'people: [{name: Ana, nick: A}]',
      'people: [{name: Ana, pronouns: xe}]',
    ]) {
      assert.equal(isValid(parse(wrong)), false, wrong);
      assert.notEqual(readPeopleYaml(wrong).problems.length, 0, wrong);
    }
  });

  it('reads every value as words', () => {
    check(
      'people:\n  - name: No\n  - name: Null\n  - name: Ana\n    roles: [{text: mayor, from: 2024}]\n',
      ['No', 'Null', 'Ana'],
      [],
    );
    check('\ufeff%YAML 1.1\n---\npeople: [{name: Yes}]\n', ['Yes'], []);
  });

  it('may be empty', () => {
    for (const text of ['', '\n', '# nobody yet\n', 'people:\n']) check(text, [], []);
  });

  it('has its problems where they are', () => {
    check(
      'people:\n  - name: Ana Sol\n    pronouns: xe\n  - nam: Bo\n',
      ['Ana Sol'],
      [
        ['xe', /he, she, they/u],
        ['nam: Bo', /has to have a “name”/u],
        ['Bo', /no key “nam”/u],
      ],
    );
    check('people:\r\n  - name: Ana Sol\r\n    name: Bo Li\r\n', ['Bo Li'], [['name', /twice/u]]);
    check(
      'people:\n  - name: Ana Sol\n    aliases: [A. Sol\n  - name: Bo Li\n',
      ['Ana Sol', 'Bo Li'],
      [['-', /not valid YAML/u]],
    );
    check('people:\n  - name: Ana Sol\n  - name: Ana Sol\n', ['Ana Sol', 'Ana Sol'], [['Ana Sol', /listed twice/u]]);
    check('- Ana Sol\n- Bo Li\n', [], [['- Ana Sol', /begin with “people:”/u]]);
  });

  it('tells once of a value with a colon that it needs quotation marks', () => {
    const colon = /colon .+ needs quotation marks/u;
    check('people:\n  - name: Ana: Sol\n  - name: Bo Li\n', ['Bo Li'], [['A', colon]]);
    check('people:\n  - name: Bo Li\n    roles: [{text: mayor: deputy}]\n', ['Bo Li'], [['mayor: deputy', colon]]);
  });

  it('cannot exhaust its reader', () => {
    const nine = (item: string): string => `[${Array.from({ length: 9 }, () => item).join(', ')}]`;
    const laughs = Array.from({ length: 10 }, (_, i) => `a${i + 1}: &a${i + 1} ${nine(`*a${i}`)}`);
    check(['a0: &a0 ha', ...laughs].join('\n'), [], [['a0: &a0 ha', /alias count/u]]);
    for (const deep of ['['.repeat(5000), 'a: '.repeat(5000), `people: ${'{a: '.repeat(5000)}`]) {
      assert.match(readPeopleYaml(deep).problems[0]!.message, /more than 50 levels/u);
    }
    const { problems } = readPeopleYaml(Array.from({ length: 5000 }, (_, i) => `key${i}: 1\n`).join(''));
    assert.equal(problems.length, 100);
  });
});
