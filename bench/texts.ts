import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readAnnotations } from '../corpus/tools/read';

const root = join(__dirname, '..');

/** The sample stories and the stories of the tests, each once, in the order of their names. */
export function stories(): string[] {
  return ['samples', 'test/fixtures/articles'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /\.(?:txt|news|md)$/u.test(name) && !name.includes('marked') && name !== 'README.md')
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );
}

/** Every story of the corpus, without its marks: news of many kinds, about 290 KB. */
export function corpusStories(): string[] {
  return readAnnotations('stories').map(({ text }) => text);
}

/** One story of about 7 KB. */
export function sampleStory(): string {
  return readFileSync(join(root, 'samples', 'harbour-pact.txt'), 'utf8');
}

/**
 * A text of about `size` UTF-16 code units made of the stories. Each time round the capitalised words are changed, so
 * that no name and no paragraph stands there twice.
 */
export function textOf(size: number): string {
  const all = stories();
  let text = '';
  for (let turn = 0; text.length < size; turn++) {
    const suffix = turn < all.length ? '' : nameEnding(Math.floor(turn / all.length));
    const story = all[turn % all.length]!;
    text += `${suffix ? story.replace(/\b[A-Z][a-z]{4,}\b/gu, (word) => word + suffix) : story}\n\n`;
  }
  return text.slice(0, size);
}

function nameEnding(turn: number): string {
  const syllables = ['an', 'el', 'is', 'or', 'un', 'ay', 'eth', 'ov'];
  let ending = '';
  for (let rest = turn; rest > 0; rest = Math.floor(rest / syllables.length))
    ending += syllables[rest % syllables.length]!;
  return ending;
}

/** A server's log of about `size` UTF-16 code units: no article, and nothing like one. */
export function logOf(size: number): string {
  let log = '';
  for (let line = 0; log.length < size; line++) {
    log += `2031-04-${String((line % 28) + 1).padStart(2, '0')}T08:${String(line % 60).padStart(2, '0')}:00Z INFO request ${line} served in ${line % 97} ms path=/feed/${line % 13}\n`;
  }
  return log;
}
