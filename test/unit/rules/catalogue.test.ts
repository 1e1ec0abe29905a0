import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../server/src/rules/catalogue';
import { rulePage, rulesIndex, rulesSettingSchema } from '../../../server/src/rules/pages';
import { findingsOf } from './check';

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Record<string, unknown>>> }[];
  };
}

const folder = join(__dirname, '../../../docs/rules');
const page = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('the catalogue of rules', () => {
  it('has an id once', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      it('has a simple id and an explanation of one paragraph', () => {
        assert.match(rule.id, /^[a-z]+(?:-[a-z]+)+$/u);
        assert.match(rule.explanation, /^[^\n]{80,}\.$/u);
        assert.match(rule.summary, /^[^\n.]{10,80}$/u);
      });

      const { firing, silent, people } = rule.examples;
      it('fires in its first example', () => assert.notDeepEqual(findingsOf(rule.id, firing, people), []));
      it('is silent in its second example', () => assert.deepEqual(findingsOf(rule.id, silent, people), []));
      it('has its page in docs/rules (npm run docs:rules)', () => assert.equal(page(`${rule.id}.md`), rulePage(rule)));
    });
  }

  it('has its schema among the settings in package.json (npm run docs:rules)', () => {
    const manifest = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as Manifest;
    const settings = manifest.contributes.configuration.map(({ properties }) => properties['newsAnnotator.rules']);
    const { order, scope, markdownDescription, ...schema } = settings.find((setting) => setting !== undefined)!;
    assert.deepEqual(schema, rulesSettingSchema(rules));
    assert.deepEqual([typeof order, scope, typeof markdownDescription], ['number', 'resource', 'string']);
  });

  it('has its index in docs/rules, and no other pages', () => {
    assert.equal(page('README.md'), rulesIndex(rules));
    assert.deepEqual(readdirSync(folder).sort(), ['README.md', ...rules.map(({ id }) => `${id}.md`)].sort());
  });
});
