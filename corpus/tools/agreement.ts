// How far the first and the second annotation of the corpus agree:
//
//   npm run --silent corpus:agreement               the table of corpus/README.md
//   npm run --silent corpus:agreement -- --list     before it every difference, story by story: - first, + second
import { parseArgs } from 'node:util';
import type { Agreement } from './compare';
import { compare, f1, measures, measuresInOrder, sum } from './compare';
import { readAnnotations } from './read';

const { values } = parseArgs({ options: { list: { type: 'boolean', default: false } } });
const stories = new Map(readAnnotations('stories').map((story) => [story.id, story]));
const compared = readAnnotations('second').map((second) => {
  const first = stories.get(second.id);
  if (first === undefined) throw new Error(`${second.id} is annotated in corpus/second alone`);
  return { id: second.id, agreement: compare(first, second) };
});
if (values.list) for (const { id, agreement } of compared) process.stdout.write(differences(id, agreement));
process.stdout.write(table(sum(compared.map(({ agreement }) => agreement))));

function table(agreement: Agreement): string {
  const rows = measuresInOrder.map((measure) => {
    const { shared, onlyFirst, onlySecond } = agreement[measure];
    const counts = [shared, onlyFirst.length, onlySecond.length].join(' | ');
    return `| ${measures[measure]} | ${(100 * f1(agreement[measure])).toFixed(1)} | ${counts} |\n`;
  });
  return `| what | agreement in % | in both | only first | only second |\n|---|---|---|---|---|\n${rows.join('')}`;
}

function differences(id: string, agreement: Agreement): string {
  const lines = measuresInOrder.flatMap((measure) => {
    const { onlyFirst, onlySecond } = agreement[measure];
    return [...onlyFirst.map((words) => `- ${words}`), ...onlySecond.map((words) => `+ ${words}`)].map(
      (line) => `  ${measure} ${line}\n`,
    );
  });
  return `${id}\n${lines.join('')}`;
}
