// Writes docs/rules from the rule objects: node --import tsx scripts/rule-docs.mjs
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../server/src/rules/catalogue.ts';
import { rulePage, rulesIndex } from '../server/src/rules/pages.ts';

const folder = fileURLToPath(new URL('../docs/rules/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const page of readdirSync(folder)) if (page.endsWith('.md')) rmSync(join(folder, page));
for (const rule of rules) writeFileSync(join(folder, `${rule.id}.md`), rulePage(rule));
writeFileSync(join(folder, 'README.md'), rulesIndex(rules));
console.log(`${rules.length} rules written to docs/rules`);
