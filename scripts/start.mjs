// `npm start`: VS Code with the extension in development, on the sample articles. Works in a fresh clone.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, ensureModules } from './lib/modules.mjs';
import { root } from './lib/root.mjs';

const help = `Usage: npm start -- [options] [folder]

Installs what is missing, builds the extension, and opens VS Code with it on a folder (samples/ unless you name one):
desktop VS Code where \`code\` is on the PATH, else the packaged one in a browser.

Options:
  --browser      the packaged VS Code even where there is a desktop one
  --port NUMBER  the port of the packaged VS Code on 127.0.0.1 (default: a free one)
  --no-open      print the address and open no browser
  --help         this text`;

const samples = join(root, 'samples');
const { values, folder } = options();
/** The file to open at once. */
const file = folder === samples ? join(samples, 'harbour-pact.txt') : null;

try {
  await ensureModules();
  console.log('Building the extension …');
  await build();
  const code = values.browser ? null : findCode();
  if (code) openDesktop(code);
  else await serve();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function options() {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: {
        browser: { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (parsed.values.help) {
      console.log(help);
      process.exit(0);
    }
    const { port } = parsed.values;
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new Error(`--port ${port}: not a port number.`);
    if (parsed.positionals.length > 1) throw new Error('One folder can be opened, not several.');
    // npm runs this in the project's folder and says in INIT_CWD where the user is.
    const named = resolve(process.env.INIT_CWD ?? '.', parsed.positionals[0] ?? samples);
    if (!existsSync(named)) throw new Error(`${named}: no such folder.`);
    return { values: parsed.values, folder: named };
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    process.exit(2);
  }
}

/** The `code` command of desktop VS Code, or null. */
function findCode() {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((path) => join(path, name)).find((path) => existsSync(path)) ?? null;
}

function openDesktop(code) {
  console.log(`Opening ${folder} in VS Code …`);
  const shell = process.platform === 'win32';
  const quoted = (word) => (shell ? `"${word}"` : word);
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, ...(file ? [file] : [])];
  const child = spawn(quoted(code), args.map(quoted), { stdio: 'inherit', shell });
  child.on('error', (error) => {
    console.error(`${code}: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('close', (status) => {
    process.exitCode = status ?? 1;
  });
}

/** Serves the packaged VS Code until Ctrl-C. */
async function serve() {
  const { cache } = await import('./vscode/cache.mjs');
  const { remote, startCodeServer } = await import('./vscode/code-server.mjs');
  const dataDir = join(cache, 'start-data');
  const server = await startCodeServer({ dataDir, port: Number(values.port), extension: root });
  const url = server.url(folder, file ? [['openFile', remote(server.authority, file)]] : []);
  console.log(`\nVS Code is ready. Open this address in a browser:\n\n  ${url}\n\nCtrl-C ends it.`);
  if (!values['no-open']) openBrowser(url);
  await server.ended;
  throw new Error(`VS Code has ended:\n${server.output().split('\n').slice(-20).join('\n')}`);
}

/** Opens the user's browser where there is a display; the address stands in the terminal all the same. */
function openBrowser(url) {
  const opener = { darwin: 'open', linux: 'xdg-open' }[process.platform];
  const display = process.platform === 'darwin' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!opener || !display) return;
  spawn(opener, [url], { stdio: 'ignore', detached: true })
    .on('error', () => console.log(`(${opener} is not installed.)`))
    .unref();
}
