import type { Block } from '../article/article';
import { itemAt } from '../text/span';
import { confusions } from './confusions';
import type { Observation, ReadArticle, Rule } from './rule';

/** Source: lists of common errors in English; see `confusions`. */
export const confusedWord: Rule = {
  id: 'confused-word',
  severity: 'warning',
  summary: 'A word written for another that sounds or looks like it',
  explanation:
    'A spelling checker passes “should of”, “it’s own” and “produce more in trade that the pact”, since each word exists. ' +
    'The finding is the wrong word. The list is short: only what is wrong nearly wherever it stands. Nothing is found ' +
    'inside quotations, which are verbatim.',
  examples: {
    firing:
      'Night ferry to run all summer\n\n' +
      'PORT ELDER (Wire) - The night ferry will earn more in fares that the day boats ever did, Mayor Ines Holm said on Monday.\n\n' +
      'The harbour office should of bought it’s own boat years ago, she said.\n',
    silent:
      'Night ferry to run all summer\n\n' +
      'PORT ELDER (Wire) - There is more evidence that the night ferry will earn its own fares, Mayor Ines Holm said on Monday.\n\n' +
      '“We should of bought it years ago,” she said.\n',
  },
  guide: {
    title: 'Paul Brians: Common Errors in English Usage',
    url: 'https://brians.wsu.edu/common-errors/',
  },
  *run(article) {
    for (const block of article.blocks) {
      if (block.kind !== 'furniture' && block.kind !== 'link') yield* confusedWordsIn(article, block);
    }
  },
};

function* confusedWordsIn(article: ReadArticle, block: Block): Generator<Observation> {
  const words = article.text.slice(block.start, block.end);
  for (const { pattern, right } of confusions) {
    for (const match of words.matchAll(pattern)) {
      const [start, end] = match.indices!.groups!.wrong!;
      const place = { start: block.start + start, end: block.start + end };
      if (itemAt(article.quotations, place.start)) continue;
      const message = `“${match.groups!.wrong!}” in “${match[0].replace(/\s+/gu, ' ').trim()}”: “${right}” is probably meant.`;
      yield { ...place, message, related: [] };
    }
  }
}
