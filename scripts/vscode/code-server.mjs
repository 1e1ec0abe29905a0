// The packaged VS Code: the server and the workbench from the npm package code-server, shown in a browser. It serves
// where desktop VS Code cannot be had: on a machine without a display, or one that reaches only package registries.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { delimiter, dirname, join } from 'node:path';
import { run, start, stop } from '../lib/process.mjs';
import { installOnce } from './cache.mjs';
import { npm } from './npm.mjs';
import { codeServerNodeVersion, codeServerVersion } from './versions.mjs';

/**
 * Installs the packaged VS Code on first use: about 40 seconds and 780 MB.
 *
 * @returns {Promise<{ node: string, main: string }>} the Node to run it with and its main module.
 */
async function ensureCodeServer() {
  if (process.platform !== 'linux') {
    throw new Error('The packaged VS Code runs on Linux. Install desktop VS Code from https://code.visualstudio.com.');
  }
  const nodePackage = `node-linux-${process.arch}`;
  const paths = (folder) => ({
    node: join(folder, 'node_modules', nodePackage, 'bin/node'),
    main: join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
  });
  const folder = await installOnce(`code-server-${codeServerVersion}`, async (empty) => {
    await writeFile(join(empty, 'package.json'), '{ "private": true }\n');
    const wanted = [`code-server@${codeServerVersion}`, `${nodePackage}@${codeServerNodeVersion}`];
    await npm(['install', '--ignore-scripts', ...wanted], empty);
    // VS Code's own packages are locked by the npm-shrinkwrap.json beside its package.json.
    const { node, main } = paths(empty);
    const vscode = dirname(dirname(main));
    const env = { PATH: `${dirname(node)}${delimiter}${process.env.PATH}`, npm_config_nodedir: dirname(dirname(node)) };
    await npm(['install', '--ignore-scripts'], vscode, env);
    await npm(['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'], vscode, env).catch(() =>
      console.log('No C++ compiler: VS Code runs without its native modules, and its Output panel stays empty.'),
    );
    const { status, output } = await run(node, [main, '--version']);
    if (status !== 0) throw new Error(`The packaged VS Code does not start:\n${output}`);
  });
  return paths(folder);
}

/** A workbench without what has nothing to do with the extension. Later changes of the user's are kept. */
const firstSettings = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Starts the packaged VS Code on the loopback interface.
 *
 * @param {{ dataDir: string, port?: number, args?: string[], settings?: object, extension?: string }} options `dataDir`
 *   holds settings and state; port 0 takes a free one; `settings` are put into a new `dataDir`; `extension` is the folder
 *   of an extension to install, as a link, so that a reload of the window shows what was built meanwhile.
 * @returns {Promise<{ authority: string, url: (folder: string, payload?: [string, string][]) => string,
 *   output: () => string, ended: Promise<void>, stop: () => void }>} `url` opens a folder; its payload is what the command
 *   line is to desktop VS Code. Only who knows the secret in that address can connect.
 */
export async function startCodeServer({ dataDir, port = 0, args = [], settings = {}, extension }) {
  const { node, main } = await ensureCodeServer();
  await writeFirstSettings(dataDir, { ...firstSettings, ...settings });
  if (extension) await linkExtension(dataDir, extension);
  const secret = randomBytes(16).toString('hex');
  const fixed = [
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--connection-token',
    secret,
    '--server-data-dir',
    dataDir,
  ];
  const quiet = ['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust'];
  // VS Code leaves its sockets behind; their paths must be short.
  const sockets = await mkdtemp(join(tmpdir(), 'vscode-'));
  const child = start(node, [main, ...fixed, ...quiet, ...args], {
    // No extension gallery: nothing is looked up outside.
    env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', XDG_RUNTIME_DIR: sockets },
  });
  let output = '';
  const closed = new Promise((resolve) => child.on('close', resolve));
  const ended = closed.then(() => rm(sockets, { recursive: true, force: true }));
  const listening = await new Promise((resolve, reject) => {
    child.on('error', reject);
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        output += `${line}\n`;
        const heard = /Extension host agent listening on (\d+)/.exec(line);
        if (heard) resolve(heard[1]);
        if (line.includes('EADDRINUSE')) reject(new Error(`Another program uses port ${port}.`));
      });
    }
    void ended.then(() => reject(new Error(`The packaged VS Code ended before it listened:\n${output}`)));
  }).catch((error) => {
    stop(child);
    throw error;
  });
  const authority = `127.0.0.1:${listening}`;
  return {
    authority,
    url(folder, payload = []) {
      const url = new URL(`http://${authority}/`);
      url.searchParams.set('folder', folder);
      url.searchParams.set('tkn', secret);
      if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
      return url.href;
    },
    output: () => output,
    ended,
    stop: () => stop(child),
  };
}

/** A path on this machine as the workbench in the browser names it. */
export const remote = (authority, path) => `vscode-remote://${authority}${path}`;

async function writeFirstSettings(dataDir, settings) {
  const folder = join(dataDir, 'data/User');
  const file = join(folder, 'settings.json');
  if (existsSync(file)) return;
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(settings, null, 2));
}

/** VS Code takes stock of a new extensions folder when it starts. */
async function linkExtension(dataDir, extension) {
  const { publisher, name, version } = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'));
  const extensions = join(dataDir, 'extensions');
  await rm(extensions, { recursive: true, force: true });
  await mkdir(extensions, { recursive: true });
  await symlink(extension, join(extensions, `${publisher}.${name}-${version}`));
}
