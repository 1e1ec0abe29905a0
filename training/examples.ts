import type { Block, NameRun } from '../server/src/article/article';
import { classify } from '../server/src/article/classify';
import { segment } from '../server/src/article/segment';
import { documentFeatures } from '../server/src/people/document-features';
import { gatherFacts } from '../server/src/people/judge-names';
import type { Lexicon } from '../server/src/people/lexicon';
import { fullNameMargin, singleNameMargin } from '../server/src/people/name-score';
import { collectOccurrences } from '../server/src/people/occurrences';
import { readBlock } from '../server/src/read-block';
import { indexLines } from '../server/src/text/lines';
import type { LabelledText } from './texts';

/** One run of capitals with all its features, and whether it is a person's name. */
export interface Example {
  readonly run: NameRun;
  readonly documentFeatures: readonly number[];
  readonly isName: boolean;
  /** A machine labelled it, and the hand-made score disagrees. */
  readonly isDoubtful: boolean;
}

/** Where silver labels and the hand-made score disagree by more than this, the label is doubtful. */
const LEAST_MARGIN_OF_A_NAME = -2.5;
const MOST_MARGIN_OF_NO_NAME = 0.5;

/** The runs of a text, but for those whose label is unclear. */
export function examplesOf({ text, people, unclear, isSilver }: LabelledText, lexicon: Lexicon): Example[] {
  const outline = classify(text, segment(text, indexLines(text)));
  const blocks: Block[] = outline.blocks.map((block) => ({
    ...block,
    reading: readBlock(text.slice(block.start, block.end), lexicon),
  }));
  const occurrences = collectOccurrences(text, blocks).filter(({ inCredit }) => !inCredit);
  const facts = gatherFacts(occurrences);
  const features = documentFeatures(blocks, occurrences, facts, lexicon);
  const names = new Set(people.map(([start, end]) => `${start}-${end}`));
  const examples: Example[] = [];
  for (const [i, { run, block }] of occurrences.entries()) {
    const start = blocks[block]!.start + run.start;
    const end = blocks[block]!.start + run.end;
    const isName = names.has(`${start}-${end}`);
    let isDoubtful = false;
    if (isSilver) {
      const overlaps = ([from, to]: readonly [number, number]): boolean => Math.min(end, to) > Math.max(start, from);
      if (!isName && (unclear.some(overlaps) || people.some(overlaps))) continue;
      const known = facts.get(run.spelling)!;
      const margin = run.words.length > 1 ? fullNameMargin(known, lexicon) : singleNameMargin(known, lexicon);
      isDoubtful = isName ? margin < LEAST_MARGIN_OF_A_NAME : margin > MOST_MARGIN_OF_NO_NAME;
    }
    examples.push({ run, documentFeatures: features[i]!, isName, isDoubtful });
  }
  return examples;
}
