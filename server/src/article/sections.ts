import type { Block, Section } from './article';

/**
 * The sections of a story: the opening one from its lead, without a title, and one from each cross-head on.
 * A section ends with its last block. Links and sign-offs behind the last paragraph belong to none.
 */
export function findSections(text: string, blocks: readonly Block[]): Section[] {
  const first = blocks.findIndex((block) => block.kind === 'lead' || block.kind === 'crosshead');
  if (first < 0) return [];
  const last = blocks.findLastIndex((block) => block.kind !== 'link' && block.kind !== 'signoff');
  const sections: Section[] = [];
  for (const block of blocks.slice(first, last + 1)) {
    if (block.kind === 'crosshead') {
      sections.push({ title: crossheadTitle(text, block), start: block.start, end: block.end });
    } else {
      const open = sections.pop();
      sections.push(open ? { ...open, end: block.end } : { title: null, start: block.start, end: block.end });
    }
  }
  return sections;
}

/** The words of a cross-head without Markdown's number signs. */
function crossheadTitle(text: string, block: Block): string {
  return text
    .slice(block.start, block.end)
    .replace(/^#{1,6}\s+/u, '')
    .replace(/\s#{1,6}$/u, '')
    .trimEnd();
}
