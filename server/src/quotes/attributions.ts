import type { Attribution, Block, Quotation } from '../article/article';
import type { Piece } from '../people/narrative';
import type { Span } from '../text/span';
import { lastStartingAtOrBefore, trim } from '../text/span';
import type { QuotationReading } from './quotations';
import type { Reported } from './reported/find';
import { findReported } from './reported/find';

/**
 * Every attribution of an article, sorted by the start of its content: one for each cue of a quotation, and one for each
 * cue of indirect speech, of thoughts, plans and opinions: `Abe said Tokyo would …`, `…, officials said`, `her claim that …`.
 */
export function findAttributions(text: string, blocks: readonly Block[], reading: QuotationReading): Attribution[] {
  const found = ofQuotations(text, reading.quotations);
  const quoted = found.map((attribution) => attribution.content).sort((a, b) => a.start - b.start);
  const byCue = new Map(found.map((attribution, i) => [attribution.cue.start, i]));
  const { sentences } = reading;
  for (let i = 0; i < sentences.length; i++) {
    const { block, pieces } = sentences[i]!;
    const { kind } = blocks[block]!;
    if (kind === 'crosshead') continue;
    for (const reported of findReported(pieces, reading.pronounIndex, kind === 'headline')) {
      const known = byCue.get(reported.cue.start);
      if (known !== undefined) {
        found[known] = extended(found[known]!, pieces, reported);
        continue;
      }
      // “We won,” she said, citing the count. “They lost.” Only a participle reports more between the two.
      const around = quoted[lastStartingAtOrBefore(quoted, reported.cue.start)];
      if (
        around &&
        around.end > reported.cue.start &&
        !/^\p{L}+ing\b/u.test(text.slice(reported.cue.start, reported.cue.end))
      )
        continue;
      const attribution = indirect(pieces, reported, reading);
      if (reported.place !== 'label') {
        found.push(attribution);
        continue;
      }
      while (sentences[i + 1]?.block === block) i++;
      found.push({ ...attribution, content: { ...attribution.content, end: endOf(sentences[i]!.pieces) } });
    }
  }
  return found.sort((a, b) => a.content.start - b.content.start || a.cue.start - b.cue.start);
}

function indirect(pieces: readonly Piece[], reported: Reported, reading: QuotationReading): Attribution {
  let quotation = reported.first;
  while (quotation <= reported.last && pieces[quotation]!.kind !== 'quotation') quotation++;
  return {
    kind: quotation <= reported.last ? 'mixed' : 'indirect',
    source: reading.speakerOf(reported.source),
    cue: reported.cue,
    content: contentOf(pieces, reported),
  };
}

/** A quotation in part is reported together with the words of the story around it. */
function extended(direct: Attribution, pieces: readonly Piece[], reported: Reported): Attribution {
  const content = contentOf(pieces, reported);
  const end = Math.max(content.end, direct.content.end);
  if (direct.kind === 'direct') {
    const isMixed = reported.place === 'cue-last' && pieces[reported.first]!.kind !== 'quotation';
    return isMixed && content.start < direct.content.start
      ? { ...direct, kind: 'mixed', content: { start: content.start, end: direct.content.end } }
      : direct;
  }
  const isQuotedFirst = direct.content.start < reported.cue.start;
  const start =
    isQuotedFirst || content.start > direct.content.end ? Math.min(content.start, direct.content.start) : content.start;
  return { ...direct, content: { start, end } };
}

function contentOf(pieces: readonly Piece[], reported: Reported): Span {
  const { last } = reported;
  let { first } = reported;
  while (first < last && pieces[first]!.text === ',') first++;
  return { start: pieces[first]!.start, end: pieces[last]!.end };
}

/** Quotations with the same cue are one attribution; so are those that continue it, over paragraphs too. */
function ofQuotations(text: string, quotations: readonly Quotation[]): Attribution[] {
  const byCue = new Map<number, { cue: Span; first: Quotation; content: Span; isWhole: boolean }>();
  const cueOf = new Map<string, number>();
  for (const quotation of quotations) {
    const inherited = quotation.continues === null ? undefined : cueOf.get(quotation.continues);
    const cue = quotation.cue?.start ?? inherited;
    // A cue says that it was said, however sure we are of whom it names; so does the cue before in the same paragraph.
    const goesOn = inherited !== undefined && byCue.get(inherited)?.first.block === quotation.block;
    if (cue === undefined || !quotation.speaker || (quotation.uncertain && !goesOn && !quotation.cue)) continue;
    cueOf.set(quotation.id, cue);
    const known = byCue.get(cue);
    if (known) {
      const content = {
        start: Math.min(known.content.start, quotation.start),
        end: Math.max(known.content.end, quotation.end),
      };
      byCue.set(cue, { ...known, content });
    } else if (quotation.cue) {
      const content = { start: quotation.start, end: quotation.end };
      byCue.set(cue, { cue: quotation.cue, first: quotation, content, isWhole: quotation.kind === 'sentence' });
    }
  }
  return [...byCue.values()].map(({ cue, first, content, isWhole }) => ({
    kind: isWhole ? 'direct' : 'mixed',
    source: first.speaker!,
    cue,
    // What is quoted in part is reported from the cue on.
    content:
      isWhole || cue.start > content.start
        ? content
        : { start: Math.min(content.start, trim(text, { start: cue.end, end: content.end }).start), end: content.end },
  }));
}

/** Where the words of a sentence end, its full stop left out. */
function endOf(pieces: readonly Piece[]): number {
  let last = pieces.length - 1;
  while (last > 0 && pieces[last]!.text === '.') last--;
  return pieces[last]!.end;
}
