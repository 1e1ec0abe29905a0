// Counts the corpus and writes the numbers into corpus/README.md: npm run corpus:numbers
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbersTable, withNumbers } from './count';
import { readAnnotations } from './read';

const readme = join(__dirname, '../README.md');
const table = numbersTable(readAnnotations('stories'));
writeFileSync(readme, withNumbers(readFileSync(readme, 'utf8'), table));
process.stdout.write(table);
