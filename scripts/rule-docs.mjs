// Writes docs/rules and the schema of the setting newsAnnotator.rules from the rule objects: npm run docs:rules
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../server/src/rules/catalogue.ts';
import { rulePage, rulesIndex, rulesSettingSchema } from '../server/src/rules/pages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const folder = join(root, 'docs/rules');
mkdirSync(folder, { recursive: true });
for (const page of readdirSync(folder)) if (page.endsWith('.md')) rmSync(join(folder, page));
for (const rule of rules) writeFileSync(join(folder, `${rule.id}.md`), rulePage(rule));
writeFileSync(join(folder, 'README.md'), rulesIndex(rules));

const manifestFile = join(root, 'package.json');
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
const group = manifest.contributes.configuration.find(({ properties }) => 'newsAnnotator.rules' in properties);
const { order, scope, markdownDescription } = group.properties['newsAnnotator.rules'];
group.properties['newsAnnotator.rules'] = { order, scope, ...rulesSettingSchema(rules), markdownDescription };
writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);

console.log(`${rules.length} rules written to docs/rules and package.json`);
