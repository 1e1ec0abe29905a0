// VS Code builds are far larger than the project: they live in a folder that git ignores, one subfolder a build.
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../lib/root.mjs';

/** `NEWS_ANNOTATOR_CACHE` lets several clones share one cache. */
export const cache = process.env.NEWS_ANNOTATOR_CACHE ?? join(root, '.vscode-test');

/** How long a run waits for another one, in milliseconds. */
const patience = 900_000;

/**
 * The folder of a build, installed on first use. Two runs at once never install the same build: the second waits.
 * A build whose installation was broken off is thrown away and installed again.
 *
 * @param {string} name the build with its version: also the folder's name.
 * @param {(folder: string) => Promise<void>} install fills the empty folder, or throws.
 * @returns {Promise<string>}
 */
export async function installOnce(name, install) {
  const folder = join(cache, name);
  const complete = join(folder, '.complete');
  if (existsSync(complete)) return folder;
  await mkdir(cache, { recursive: true });
  const release = await lock(`${folder}.lock`);
  try {
    if (existsSync(complete)) return folder;
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    const began = Date.now();
    console.log(`Installing ${name} into ${folder} …`);
    await install(folder);
    await writeFile(complete, `${new Date().toISOString()}\n`);
    console.log(`Installed ${name} in ${Math.round((Date.now() - began) / 1000)} s.`);
  } finally {
    await release();
  }
  return folder;
}

/** Takes a lock file that holds the owner's process id; a lock whose owner is gone counts as free. */
async function lock(path) {
  const end = Date.now() + patience;
  let told = false;
  for (;;) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      return () => rm(path, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = Number(await readFile(path, 'utf8').catch(() => ''));
    if (owner && !alive(owner)) {
      await rm(path, { force: true });
      continue;
    }
    if (!told) console.log(`Another run (process ${owner}) is installing it; waiting for that …`);
    told = true;
    if (Date.now() > end) throw new Error(`${path} has been there for too long. Remove it if no other run is at work.`);
    await wait(500);
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
