// The browser that shows VS Code where there is no desktop: one that is installed, or Debian's package.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../lib/process.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macs = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Keeps Chromium working as root and without a graphics card, and quiet on the network. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium: the one that `CHROME_PATH` names, an installed one, or Debian's package installed now. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium (apt-get install chromium) …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const wait = ['-o', 'DPkg::Lock::Timeout=120'];
    for (const args of [
      ['update'],
      [...wait, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
    ]) {
      const { status, output } = await run('apt-get', args, { env });
      if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed with status ${status}:\n${output}`);
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium found. Install one (Debian, Ubuntu: apt-get install chromium) or name its executable in CHROME_PATH.',
  );
}

/** The path of an installed Chromium, or null. */
function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...macs].find((path) => existsSync(path)) ?? null;
}
