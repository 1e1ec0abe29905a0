import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../server/src/people/lexicon';
import { isHonorific, isRole, isTitle } from '../server/src/people/titles';
import { hash } from '../server/src/people/feature-hash';
import type { Gold } from '../test/fixtures/gold';
import { compileMarked } from '../test/fixtures/marks';

/** A text with its people's names; UTF-16 offsets, end exclusive. */
export interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly people: readonly (readonly [start: number, end: number])[];
  /** Stretches that hold a person, but not in a form that we could tell the extent of: neither right nor wrong. */
  readonly unclear: readonly (readonly [start: number, end: number])[];
  /** Labels that a machine made: a run that the rules think otherwise of teaches nothing. */
  readonly isSilver: boolean;
}

const stories = join(__dirname, '../corpus/stories');

/** Every fifth story is kept for testing, chosen by the hash of its name so that new stories do not move old ones. */
export function isHeldBack(id: string): boolean {
  return hash(id) % 5 === 0;
}

/** A story of the corpus with all its annotation. */
export interface Story {
  readonly id: string;
  readonly text: string;
  readonly gold: Gold;
}

/** The stories of the project's own corpus. Throws where there is none. */
export function readStories(): Story[] {
  const names = readdirSync(stories)
    .filter((name) => name.endsWith('.marked.txt'))
    .sort();
  if (names.length === 0) throw new Error(`${stories}: no stories found`);
  return names.map((name) => {
    const id = name.replace('.marked.txt', '');
    return { id, ...compileMarked(readFileSync(join(stories, name), 'utf8'), `${id}.txt`) };
  });
}

/** The names of people in the corpus. */
export function readCorpus(): LabelledText[] {
  return readStories().map(({ id, text, gold }) => {
    const people = gold.people.flatMap((person) =>
      person.mentions
        .filter(({ kind }) => kind === 'full' || kind === 'surname' || kind === 'given')
        .map(({ start, end }) => [start, end] as const),
    );
    return { id, text, people, unclear: [], isSilver: false };
  });
}

/**
 * Texts with entity labels, one JSON object a line: `{"id", "text", "entities": [[start, end, kind]]}`. Persons (`PER`)
 * are brought to our convention: titles, honorifics, demonyms and possessive endings left out.
 */
export function readLabels(file: string, isSilver: boolean, lexicon: Lexicon): LabelledText[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { id, text, entities } = JSON.parse(line) as {
      id: string;
      text: string;
      entities: [number, number, string][];
    };
    const people: [number, number][] = [];
    const unclear: [number, number][] = [];
    for (const [start, end, kind] of entities) {
      if (kind !== 'PER') continue;
      const bare = withoutTitle(text, start, end, lexicon);
      if (bare) people.push(bare);
      else unclear.push([start, end]);
    }
    return { id, text, people, unclear, isSilver };
  });
}

const TITLE_WORD =
  /^(?:prime|vice|foreign|defense|interior|former|supreme|chief|attorney|secretary|of|state|staff|first|crown|deputy|u\.s\.|justice|finance)$/u;

function withoutTitle(text: string, start: number, end: number, lexicon: Lexicon): [number, number] | null {
  const words = [...text.slice(start, end).matchAll(/\S+/gu)];
  const first = words.find(({ 0: word }) => {
    const low = word.toLowerCase();
    const isTitleWord =
      isTitle(word) || isHonorific(word) || isRole(word) || lexicon.demonym.has(low) || TITLE_WORD.test(low);
    return !isTitleWord || lexicon.given.has(low);
  });
  if (!first) return null;
  const from = start + first.index;
  const name = text.slice(from, end);
  const keepsStop = /\b(?:Jr|Sr)\.$|\.\p{Lu}\.$/u.test(name);
  const tail = keepsStop ? null : /(?:['’]s|[,.;:]|['’])$/u.exec(name);
  const to = end - (tail ? tail[0].length : 0);
  return to > from ? [from, to] : null;
}
