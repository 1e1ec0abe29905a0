import assert from 'node:assert/strict';
import { annotate } from '../../server/src/annotate';
import { looksLikeArticle } from '../../server/src/article/detect';

/** No input may cost more than so many times what prose of its size costs. */
const DEAREST = 15;
const SIZE = 100_000;

const PROSE =
  'Ana Sol, the mayor of Port Elder, said on Monday that the harbour would open again in spring. “We have waited long ' +
  'enough,” she told the council. Bo Lim, who leads the port, said that he had read the plan and that it was a good one. ' +
  'The council had voted against it last year, officials said.\n\n';

function filled(piece: string, size = SIZE): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

/** Names that are all different: `Ana Badedeki`. */
function names(count: number): string[] {
  const given = ['Ana', 'Bo', 'Carl', 'Dora', 'Ella', 'Finn', 'Greta', 'Hugo', 'Ines', 'Jon'];
  const syllables = ['ba', 'de', 'ki', 'lo', 'mu', 'ra', 'se', 'ti', 'vo', 'zu'];
  return Array.from({ length: count }, (_, i) => {
    const surname = String(1000 + i).replace(/\d/gu, (digit) => syllables[Number(digit)]!);
    return `${given[i % 10]!} ${surname.charAt(0).toUpperCase()}${surname.slice(1)}`;
  });
}

const paragraphs = (sentences: readonly string[]): string => sentences.join('\n\n');

const INPUTS: Readonly<Record<string, () => string>> = {
  'straight quotation marks': () => filled('"'),
  'straight quotation marks between spaces': () => filled(' " '),
  'opening quotation marks': () => filled('“'),
  'opening quotation marks before words': () => filled('“Ana said '),
  'closing quotation marks': () => filled('a” '),
  'single quotation marks': () => filled("'a "),
  'opening single quotation marks': () => filled('‘a '),
  'grave accents': () => filled('`a '),
  'nested quotation marks': () => `${'“a '.repeat(SIZE / 6)}${'a” '.repeat(SIZE / 6)}`,
  'quotation marks nested by turns': () => `${'“a ‘b '.repeat(SIZE / 12)}${'b’ a” '.repeat(SIZE / 12)}`,
  'low quotation marks, nested': () => `${'„a '.repeat(SIZE / 6)}${'a“ '.repeat(SIZE / 6)}`,
  'one sentence of quotations': () => filled('“we go” and '),
  'one sentence of quotations and cues': () => filled('Ana Sol said “we go” and '),
  'paragraphs of quotations': () => filled('“We go on.”\n\n'),
  'paragraphs that stay open': () => filled('“We go on.\n\n'),
  capitals: () => filled('Ababa '),
  'words in capitals': () => filled('ABABA '),
  'one word of capitals': () => filled('A'),
  'one long word': () => filled('a'),
  'one word of initials': () => filled('A.'),
  'one word of hyphens': () => filled('a-'),
  'one line of a megabyte': () => filled(PROSE.replaceAll('\n', ' '), 1_000_000),
  'one line without a stop': () => filled('the council of the town and the port '),
  stops: () => filled('. '),
  commas: () => filled('Ana, the mayor, '),
  brackets: () => filled('('),
  stars: () => filled('*'),
  'lone surrogates': () => filled('\ud800'),
  'line ends': () => filled('\n'),
  'short lines': () => filled('a\n'),
  headings: () => filled('# A B\n'),
  fences: () => filled('---\n'),
  addresses: () => filled('https://a.b/c\n'),
  'bylines that are none': () => filled(`By ${'A, '.repeat(30)}!\n`),
  'datelines that are none': () => filled(`${'AB-'.repeat(30)}AB (\n\n`),
  captions: () => filled('Ana Sol walks. REUTERS/Bo Lim\n\n'),
  labels: () => filled('ANA: We go on.\n'),
  'reporting verbs': () => filled('said '),
  'verbs between quotations': () => filled('said “we go”, '),
  'claims between quotations': () => filled('his claim that “we go” and '),
  'kin, many times': () => filled('Ana Sol and her husband, Bo Lim, left. “No,” his wife said. '),
  'mayors, many times': () =>
    names(2500)
      .map((name) => `Mayor ${name} left. “No,” the mayor said. `)
      .join(''),
  sources: () => filled('according to '),
  'one office, many times': () => filled('“We go on,” the ministry said. '),
  'many offices': () =>
    names(2500)
      .map((name) => `“We go,” the ${name.split(' ')[1]!} ministry said. `)
      .join(''),
  '20,000 names': () =>
    names(20_000)
      .map((name) => `${name} said so.`)
      .join(' '),
  'one name, many times': () => filled('Ana Sol met Bo Sol and Sol. '),
  '5,000 people with one surname': () =>
    paragraphs(names(5000).map((name) => `${name.split(' ')[1]!} Sol, 45, said so. Sol left.`)),
  '20,000 pronouns': () => `Ana Sol, the mayor, left. ${'She said he went. '.repeat(10_000)}`,
  '20,000 pronouns in one sentence': () => `Ana Sol, the mayor, said ${'she and he and '.repeat(10_000)}`,
  'pronouns in quotations': () => `Ana Sol, the mayor, left. ${filled('“He (Bo) went.” ')}`,
  'pronouns among many people': () => paragraphs(names(2500).map((name) => `${name}, 45, said so. She said she was.`)),
  '5,000 people in headings': () =>
    paragraphs(names(5000).map((name) => `${name}, 45, spoke in the town.\n\n${name.toUpperCase()}`)),
  ministers: () => paragraphs(names(2500).map((name) => `Minister ${name} left. “We go,” the minister said.`)),
};

/** Milliseconds of processor time. */
function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of several runs, as far as they are needed: other work on the machine only ever adds to it. */
function leastCpu(work: () => void, enough: number): number {
  let least = Infinity;
  for (let run = 0; run < 3 && least > enough; run++) least = Math.min(least, cpuOf(work));
  return least;
}

describe('the cost of an input beside prose of its size', function () {
  this.timeout(60_000);

  const prose = filled(PROSE, 300_000);
  let perUnit = 0;
  before(() => {
    annotate(prose);
    perUnit = leastCpu(() => annotate(prose), 0) / prose.length;
  });

  for (const [name, make] of Object.entries(INPUTS)) {
    it(name, () => {
      const text = make();
      const bound = DEAREST * perUnit * text.length;
      const cost = leastCpu(() => annotate(text), bound);
      assert.ok(cost <= bound, `${(cost / perUnit / text.length).toFixed(1)} times the cost of prose`);
      const look = leastCpu(() => looksLikeArticle(text), bound);
      assert.ok(look <= bound, `a look costs ${(look / perUnit / text.length).toFixed(1)} times the reading of prose`);
    });
  }

  it('grows with the size, no faster', () => {
    const half = prose.slice(0, prose.length / 2);
    const ratio = leastCpu(() => annotate(prose), 0) / leastCpu(() => annotate(half), 0);
    assert.ok(ratio < 3, `twice the prose costs ${ratio.toFixed(1)} times as much`);
  });
});
