import type { BlockReading } from './article/article';
import type { Lexicon } from './people/lexicon';
import { findNameRuns } from './people/name-runs';
import { FactsOfWords } from './people/token-facts';
import { pairMarks } from './text/marks';
import { splitSentences } from './text/sentences';
import { tokenize } from './text/tokens';

/** Reads one block by itself. The same words give the same reading wherever they stand, so a reading can be kept. */
export function readBlock(words: string, lexicon: Lexicon, facts = new FactsOfWords(lexicon)): BlockReading {
  const tokens = tokenize(words);
  const marks = pairMarks(words);
  const outermost = marks.pairs.filter((pair) => pair.depth === 0);
  const sentences = splitSentences(tokens, outermost);
  return { tokens, marks, sentences, names: findNameRuns(tokens, sentences, lexicon, facts) };
}
