import type { Block, BlockKind } from '../article/article';
import type { Rule } from './rule';
import { lineNumber } from '../text/lines';
import { excerpt } from './telling';

const isProse = (kind: BlockKind): boolean => kind === 'lead' || kind === 'paragraph';

/** Source: the seam that a web page leaves when its text is copied: captions stand where the pictures stood. */
export const captionInBody: Rule = {
  id: 'caption-in-body',
  severity: 'information',
  summary: 'A photo caption between two paragraphs',
  explanation:
    'A caption that was copied along with the story interrupts it: a pronoun or a “but” in the next paragraph points ' +
    'back across it. The finding is the whole caption. Captions before the first paragraph and after the last one are ' +
    'left alone.',
  examples: {
    firing:
      'Night ferry to run all summer\n\n' +
      'PORT ELDER (Wire) - The night ferry will run all summer, Mayor Ines Holm said on Monday.\n\n' +
      'Passengers wait on the quay in Port Elder, May 4, 2021. WIRE/Jonas Falk\n\n' +
      'But she added that the last boat would leave at two in the morning.\n',
    silent:
      'Night ferry to run all summer\n\n' +
      'PORT ELDER (Wire) - The night ferry will run all summer, Mayor Ines Holm said on Monday.\n\n' +
      'But she added that the last boat would leave at two in the morning.\n\n' +
      'Passengers wait on the quay in Port Elder, May 4, 2021. WIRE/Jonas Falk\n',
  },
  guide: null,
  *run(article) {
    const first = article.blocks.findIndex((block) => isProse(block.kind));
    let next: Block | null = null;
    for (let i = article.blocks.length - 1; i > first; i--) {
      const block = article.blocks[i]!;
      if (isProse(block.kind)) next = block;
      if (block.kind !== 'caption' || !next) continue;
      yield {
        start: block.start,
        end: block.end,
        message: `A photo caption stands between two paragraphs; the story goes on in line ${lineNumber(article.lines, next.start)}.`,
        related: [{ start: next.start, end: next.end, message: 'The story goes on here' }],
      };
    }
  },
};

/** Lines that belong to the page and not to the story. Editor's notes, dates and copyright lines are not among them. */
const PAGE_FURNITURE: readonly RegExp[] = [
  /^slideshow\b/iu,
  /^\(?\d+ (?:images|photos)\)?$/iu,
  /^(?:read|see|view|show) (?:more|also|next|full story|the rest)\b/iu,
  /^(?:also read|read also|more on this|related|recommended|most read|trending)\b/iu,
  /^(?:read|watch|listen|see|also on)\b[^:.]{0,40}:(?!\/\/)/iu,
  /^(?:more (?:stories|news)|most popular|what to read next)\b/iu,
  /^(?:story continues|continue reading|article continues|advertisement$|sponsored\b|promoted$)/iu,
  /^(?:share|tweet|email|print|comments?|loading|download|reuse this content)\b/iu,
  /^(?:sign up|subscribe|follow us|like us|join us|click here|tap here|get (?:the|our)\b)/iu,
  /^our standards\b/iu,
];

/** Source: the lines that news sites put between paragraphs, as they stand in text copied from the page. */
export const webFurniture: Rule = {
  id: 'web-furniture',
  severity: 'warning',
  summary: 'A line of the web page that is no part of the story',
  explanation:
    '“Slideshow (25 Images)”, “Read more”, “Advertisement”, “Share this”, “Sign up for our newsletter”, “Our Standards: …”: ' +
    'such lines come along when a story is copied from its page, and go to print when nobody sees them. The finding is ' +
    'the whole line. Editor’s notes, corrections, dates of publication, front matter and the address of the source are ' +
    'left alone.',
  examples: {
    firing:
      'Night ferry to run all summer\n\n' +
      'PORT ELDER (Wire) - The night ferry will run all summer, Mayor Ines Holm said on Monday.\n\n' +
      'Slideshow (12 Images)\n\n' +
      'The last boat will leave at two in the morning, she said.\n',
    silent:
      'Night ferry to run all summer\n\n' +
      'PORT ELDER (Wire) - The night ferry will run all summer, Mayor Ines Holm said on Monday.\n\n' +
      'A slideshow in the town hall will tell the ferry’s story, she said, and visitors can read more about it there.\n',
  },
  guide: null,
  *run(article) {
    for (const block of article.blocks) {
      if (block.kind !== 'furniture') continue;
      const words = article.text.slice(block.start, block.end);
      if (!PAGE_FURNITURE.some((pattern) => pattern.test(words))) continue;
      const message = `“${excerpt(article, block)}” is a line of the web page, no part of the story.`;
      yield { start: block.start, end: block.end, message, related: [] };
    }
  },
};
