// `npm test`: every check and every suite. Works in a fresh clone.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureModules } from './lib/modules.mjs';
import { runMocha } from './lib/mocha.mjs';
import { run } from './lib/process.mjs';
import { root } from './lib/root.mjs';
import { runSteps, single, together } from './lib/steps.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const script = (name) => async () => single(await run(npm, ['run', '--silent', name]));
const node = (...args) => run(process.execPath, args);
const mocha = (folder) => () => runMocha(`test/${folder}/**/*.test.ts`);

const steps = {
  format: script('format:check'),
  lint: script('lint'),
  types: script('typecheck'),
  imports: script('imports'),
  build: script('build'),
  unit: mocha('unit'),
  property: mocha('property'),
  protocol: mocha('protocol'),
  grammar: () => together(grammarTests, grammarSnapshots, mocha('grammar')),
  vscode: () => suite('desktop'),
  web: () => suite('web'),
  picture: async () => single(await node('scripts/screenshot.mjs', '--check')),
  package: async () => single(await node('scripts/package.mjs', '--check')),
};

const help = `Usage: npm test -- [options] [step…]

Installs what is missing and runs the steps, all of them unless you name some:
  ${Object.keys(steps).join(', ')}
Every step runs even when one before it fails. protocol, vscode, web and picture test what build has left in dist/.
The last line is "N passed, N failed"; a check that is no suite counts as one test. The exit status is 1 when one failed.

  vscode   the suite of test/vscode in the Node extension host: desktop VS Code where there is a display and it can be
           downloaded, else the packaged one (NEWS_ANNOTATOR_VSCODE=packaged, desktop or a path chooses)
  web      the same suite in VS Code for the web
  picture  what the packaged VS Code shows of the sample article
  package  the .vsix: its files and its size

Options:
  --help   this text

The first run of vscode, web and picture installs VS Code builds (about 850 MB) into .vscode-test/, or into the folder that
NEWS_ANNOTATOR_CACHE names.`;

const named = chosen();
let total;
try {
  await ensureModules();
  total = await runSteps(named.map((name) => ({ name, run: steps[name] })));
} catch (error) {
  console.log(error.message);
  total = { passed: 0, failed: 1 };
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

function chosen() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h', default: false } },
    });
    if (values.help) {
      console.log(help);
      process.exit(0);
    }
    const unknown = positionals.filter((name) => !Object.hasOwn(steps, name));
    if (unknown.length > 0) throw new Error(`No such step: ${unknown.join(', ')}`);
    return positionals.length > 0 ? positionals : Object.keys(steps);
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    process.exit(2);
  }
}

async function grammarTests() {
  const files = inFolder('test/grammar', /\.test\.news$/);
  return single(await node('node_modules/vscode-tmgrammar-test/dist/unit.js', ...files));
}

async function grammarSnapshots() {
  return single(await node('scripts/grammar-snapshots.mjs'));
}

/** The files of a folder whose names match. Throws where there is none. */
function inFolder(folder, pattern) {
  const names = readdirSync(join(root, folder)).filter((name) => pattern.test(name));
  if (names.length === 0) throw new Error(`${folder}: no tests found`);
  return names.map((name) => `${folder}/${name}`);
}

/** The suite inside VS Code. Its reporter marks its own lines among those of VS Code. */
async function suite(host) {
  const { status, output } = await node('scripts/vscode/run-suite.mjs', host);
  const lines = output.split('\n').filter((line) => line.startsWith('[suite] '));
  const counts = /^\[suite\] (\d+) passed, (\d+) failed$/m.exec(output);
  if (!counts || Number(counts[1]) + Number(counts[2]) === 0) {
    return { passed: 0, failed: 1, output: `no tests found\n${output}` };
  }
  const failed = Number(counts[2]) || (status === 0 ? 0 : 1);
  return { passed: Number(counts[1]), failed, output: lines.join('\n') };
}
