import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020';
import { version } from '../../package.json';
import type { Annotation, AnnotationError } from '../../server/src/exports/annotation';
import { built, pause } from './editor';
import { harbourPact } from './stories';

const root = join(__dirname, '../..');
const samples = join(root, 'samples');

interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function news(args: readonly string[], { input = '', env = {} } = {}): Result {
  const options = { input, cwd: samples, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  return spawnSync(process.execPath, [built('cli.js'), ...args], { ...options, env: { ...process.env, ...env } });
}

function lines(output: string): (Annotation | AnnotationError)[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Annotation | AnnotationError);
}

describe('command line', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'news-annotator-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  function file(name: string, content: string | Uint8Array): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }

  it('begins with the line by which a shell runs it', () => {
    assert.match(readFileSync(built('cli.js'), 'utf8'), /^#!\/usr\/bin\/env node\n/u);
    const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { bin: unknown };
    assert.deepEqual(bin, { 'news-annotator': 'dist/cli.js' });
  });

  describe('help', () => {
    it('is printed for the program and for each command', () => {
      for (const args of [[], ['annotate'], ['check'], ['lsp']]) {
        for (const option of ['--help', '-h']) {
          const { status, stdout, stderr } = news([...args, option]);
          assert.deepEqual([status, stderr], [0, ''], args.join(' '));
          assert.match(stdout, new RegExp(`^Usage: news-annotator ${args[0] ?? 'COMMAND'} `, 'u'));
        }
      }
    });

    it('tells the version', () => {
      assert.deepEqual(news(['--version']).stdout, `news-annotator ${version}\n`);
    });

    const mistakes: readonly [args: readonly string[], message: RegExp][] = [
      [[], /^Usage: news-annotator COMMAND/u],
      [['annotat'], /there is no command “annotat”/u],
      [['annotate'], /Give it files, or --ndjson/u],
      [['annotate', '--ndjson', 'a.txt'], /takes no files/u],
      [['annotate', '--colour', 'a.txt'], /'--colour'/u],
      [['check'], /Give it files/u],
      [['lsp'], /Give it --stdio/u],
    ];
    for (const [args, message] of mistakes) {
      it(`says on standard error what is wrong with “news-annotator ${args.join(' ')}”`, () => {
        const { status, stdout, stderr } = news(args);
        assert.deepEqual([status, stdout], [2, '']);
        assert.match(stderr, message);
        assert.match(stderr, /--help/u);
      });
    }
  });

  describe('annotate --ndjson', () => {
    const texts = Array.from({ length: 60 }, (_, i) => ({ id: `story ${i}`, text: harbourPact.slice(0, i * 100) }));
    const input = texts.map((text) => JSON.stringify(text)).join('\n');

    it('answers every line in its order', () => {
      const { status, stdout, stderr } = news(['annotate', '--ndjson'], { input });
      assert.deepEqual([status, stderr], [0, '']);
      const ids = lines(stdout).map(({ id }) => id);
      assert.deepEqual(
        ids,
        texts.map(({ id }) => id),
      );
    });

    it('answers a bad line in its place, goes on, and exits with 1', () => {
      const bad = ['not JSON', '{"id":"b"}', '', '{"text":"x"}'];
      const { status, stdout } = news(['annotate', '--ndjson'], { input: [...bad, input].join('\n') });
      assert.equal(status, 1);
      const answers = lines(stdout);
      assert.deepEqual(answers.slice(0, 4), [
        { id: null, error: 'the line is not valid JSON' },
        { id: 'b', error: 'the line has no "text" that is a string' },
        { id: null, error: 'the line is not valid JSON' },
        { id: null, error: 'the line has no "id" that is a string' },
      ]);
      assert.equal(answers.length, 64);
    });

    it('prints what the schema describes', () => {
      const schema = JSON.parse(readFileSync(join(root, 'docs/annotation.schema.json'), 'utf8')) as AnySchemaObject;
      const ajv = new Ajv2020({ allowUnionTypes: true }).addSchema(schema, 'annotation');
      const request = { id: 'a', text: `${harbourPact}\ud83d` };
      const { stdout } = news(['annotate', '--ndjson'], { input: `${JSON.stringify(request)}\nbad\n` });
      const [annotation, error] = lines(stdout);
      assert.ok(ajv.validate('annotation', annotation), ajv.errorsText());
      assert.ok(ajv.validate('annotation#/$defs/error', error), ajv.errorsText());
    });

    it('answers while more is still to come', async () => {
      const child = spawn(process.execPath, [built('cli.js'), 'annotate', '--ndjson']);
      child.stdin.write(`${JSON.stringify(texts[9])}\n`);
      const [answer] = (await once(child.stdout, 'data')) as [Buffer];
      assert.equal(lines(String(answer))[0]?.id, 'story 9');
      child.stdin.end();
      assert.deepEqual(await once(child, 'exit'), [0, null]);
    });

    it('waits while nobody reads, and loses nothing', async () => {
      const child = spawn(process.execPath, [built('cli.js'), 'annotate', '--ndjson']);
      const story = { id: 'a', text: harbourPact };
      child.stdin.end(`${JSON.stringify(story)}\n`.repeat(150));
      await pause(500);
      let output = '';
      for await (const chunk of child.stdout) output += String(chunk);
      assert.equal(lines(output).length, 150);
    });

    it('says in one line that the disk is full, and exits with 2', () => {
      if (process.platform !== 'linux') return; // only Linux has a disk that is always full
      const full = openSync('/dev/full', 'w');
      const args = [built('cli.js'), 'annotate', 'harbour-pact.txt'];
      const result = spawnSync(process.execPath, args, {
        cwd: samples,
        encoding: 'utf8',
        stdio: ['ignore', full, 'pipe'],
      });
      closeSync(full);
      assert.equal(result.status, 2);
      assert.match(result.stderr, /^news-annotator: cannot write: ENOSPC[^\n]*\n$/u);
    });

    it('ends in silence when its reader has gone', async () => {
      const child = spawn(process.execPath, [built('cli.js'), 'annotate', '--ndjson']);
      let stderr = '';
      child.stderr.on('data', (data) => (stderr += String(data)));
      child.stdin.on('error', () => undefined); // it is closed while there is still something to write
      child.stdin.write(`${JSON.stringify({ id: 'a', text: harbourPact })}\n`.repeat(200));
      await once(child.stdout, 'data');
      child.stdout.destroy();
      assert.deepEqual(await once(child, 'exit'), [0, null]);
      assert.equal(stderr, '');
    });

    it('prints nothing for nothing', () => {
      assert.deepEqual(news(['annotate', '--ndjson']).stdout, '');
    });
  });

  describe('annotate FILE…', () => {
    it('names each annotation by its path as given', () => {
      const paths = ['harbour-pact.txt', './harbour-pact.txt', join(samples, 'harbour-pact.txt')];
      const { status, stdout } = news(['annotate', ...paths]);
      assert.equal(status, 0);
      const ids = lines(stdout).map(({ id }) => id);
      assert.deepEqual(ids, paths);
    });

    it('annotates a text that does not read like an article', () => {
      const path = file('note.txt', '“Bring milk,” she said.\n');
      const [annotation] = lines(news(['annotate', path]).stdout);
      assert.ok(annotation && 'quotes' in annotation);
      assert.equal(annotation.quotes.length, 1);
    });

    it('says what is wrong with a file, goes on, and exits with 2', () => {
      const binary = file('binary.txt', Buffer.from([0x7f, 0x45, 0, 1]));
      const missing = join(folder, 'missing.txt');
      const { status, stdout, stderr } = news(['annotate', missing, folder, binary, 'harbour-pact.txt']);
      assert.equal(status, 2);
      const [first, second, third, last] = lines(stdout);
      assert.deepEqual(
        [first, second, third],
        [
          { id: missing, error: 'no such file' },
          { id: folder, error: 'is a directory' },
          { id: binary, error: 'not a text file: it has NUL bytes' },
        ],
      );
      assert.equal(last?.id, 'harbour-pact.txt');
      assert.deepEqual(stderr.trimEnd().split('\n'), [
        `news-annotator: ${missing}: no such file`,
        `news-annotator: ${folder}: is a directory`,
        `news-annotator: ${binary}: not a text file: it has NUL bytes`,
      ]);
    });

    it('tells of a file that is not UTF-8 and annotates it', () => {
      const path = file('latin.txt', Buffer.from([0x93, 0xc7, 0x61, 0x2c, 0x94, 0x20]));
      const { status, stdout, stderr } = news(['annotate', path]);
      assert.equal(status, 0);
      const [annotation] = lines(stdout);
      assert.ok(annotation && 'quotes' in annotation);
      assert.equal(annotation.quotes[0]?.text, '“Ça,”');
      assert.match(stderr, /not UTF-8, read as Windows-1252/u);
    });

    it('takes a name that begins with a dash after --', () => {
      const result = spawnSync(process.execPath, [built('cli.js'), 'annotate', '--', '--help'], { cwd: folder });
      assert.equal(result.status, 2);
      assert.match(String(result.stdout), /"id":"--help","error":"no such file"/u);
    });
  });

  describe('--people', () => {
    const story = 'PAPEETE (Tidewire) - Teva Mauno welcomed the vote, Mauno’s aide said.\n';
    const names = (args: readonly string[], input = ''): string[] => {
      const [annotation] = lines(news(args, { input }).stdout);
      assert.ok(annotation && 'people' in annotation);
      return annotation.people.map(({ name }) => name);
    };

    it('gives annotations their house spellings; none is used unless it is named', () => {
      const people = file('people.yaml', 'people:\n  - name: Tēva Maunu\n    avoid: [Teva Mauno]\n');
      const path = file('vote.txt', story);
      assert.deepEqual(names(['annotate', '--people', people, path]), ['Tēva Maunu']);
      const input = JSON.stringify({ id: 'a', text: story });
      assert.deepEqual(names(['annotate', '--ndjson', '--people', people], input), ['Tēva Maunu']);
      assert.deepEqual(names(['annotate', path]), ['Teva Mauno']);
      assert.equal(news(['check', '--people', people, path]).status, 0);
    });

    it('tells what is wrong in the file, and uses the rest', () => {
      const people = file('broken.yaml', 'people:\n  - nam: Bo\n  - name: Tēva Maunu\n    avoid: [Teva Mauno]\n');
      const { status, stdout, stderr } = news(['annotate', '--people', people, file('vote.txt', story)]);
      assert.equal(status, 0);
      assert.match(stdout, /Tēva Maunu/u);
      assert.match(stderr, /broken\.yaml:2:5: A person has to have a “name”\.\n/u);
    });

    it('is a mistake where the file cannot be read', () => {
      for (const command of ['annotate', 'check']) {
        const { status, stdout, stderr } = news([command, '--people', join(folder, 'none.yaml'), 'harbour-pact.txt']);
        assert.deepEqual([status, stdout], [2, '']);
        assert.match(stderr, /none\.yaml: no such file/u);
      }
    });
  });

  describe('check', () => {
    const unbalanced = `Mayor reopens harbour

LISBON (Tidewire) - Mayor Ines Calder reopened the harbour on Monday.

“We will not wait, Calder said on the pier.

The harbour had been shut for a month.
`;

    it('prints a finding a line, its related places under it, and a sum', () => {
      const { status, stdout, stderr } = news(['check', 'harbour-pact.txt']);
      assert.deepEqual([status, stderr], [0, '']);
      const printed = stdout.trimEnd().split('\n');
      assert.ok(printed.some((line) => /^harbour-pact\.txt:66:1: warning web-furniture: .+/u.test(line)));
      assert.ok(printed.some((line) => /^harbour-pact\.txt:38:110: warning quote-altered: .+/u.test(line)));
      assert.ok(printed.some((line) => /^ {4}harbour-pact\.txt:36:42: .+/u.test(line)));
      assert.match(printed.at(-1)!, /^\d+ findings in 1 file: \d+ warnings, \d+ information\.$/u);
    });

    it('exits with 1 when a finding is an error', () => {
      const { status, stdout } = news(['check', file('unbalanced.txt', unbalanced)]);
      assert.equal(status, 1);
      assert.match(stdout, /unbalanced\.txt:5:1: error quote-unbalanced: /u);
    });

    it('exits with 2 when a file cannot be read, and still checks the others', () => {
      const path = file('unbalanced.txt', unbalanced);
      const { status, stdout, stderr } = news(['check', join(folder, 'missing.txt'), path]);
      assert.equal(status, 2);
      assert.match(stdout, /quote-unbalanced/u);
      assert.match(stdout, /in 1 file: 1 error/u);
      assert.equal(stderr, `news-annotator: ${join(folder, 'missing.txt')}: no such file\n`);
    });

    it('does not say that nothing was found where nothing was read', () => {
      const { status, stdout } = news(['check', join(folder, 'missing.txt')]);
      assert.deepEqual([status, stdout], [2, '']);
    });

    it('says so when there is nothing', () => {
      const path = file('short.txt', 'Mayor reopens harbour\n\nThe harbour of Lisbon is open again.\n');
      const { status, stdout, stderr } = news(['check', path]);
      assert.deepEqual([status, stdout, stderr], [0, 'No findings in 1 file.\n', '']);
    });

    it('has no colour outside a terminal', () => {
      assert.ok(!news(['check', 'harbour-pact.txt']).stdout.includes('\u001b'));
    });

    // `script` (util-linux) gives the program a terminal.
    const inTerminal = (env: Readonly<Record<string, string>>): string => {
      const command = `"${process.execPath}" "${built('cli.js')}" check harbour-pact.txt`;
      const result = spawnSync('script', ['-qec', command, '/dev/null'], {
        cwd: samples,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, ...env },
      });
      assert.equal(result.status, 0, String(result.error ?? result.stderr));
      return result.stdout;
    };

    it('has colour on a terminal, unless NO_COLOR is set', () => {
      if (process.platform !== 'linux') return; // `script` has other arguments elsewhere
      assert.ok(inTerminal({}).includes('\u001b[33mwarning'));
      assert.ok(inTerminal({ NO_COLOR: '' }).includes('\u001b[33mwarning'), 'an empty NO_COLOR says nothing');
      assert.ok(!inTerminal({ NO_COLOR: '1' }).includes('\u001b'));
    });
  });
});
