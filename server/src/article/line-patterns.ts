/** What a whole line or block can be recognised by. Every pattern is anchored and is given short texts only. */

/** The longest text that a pattern for a whole line is tried on, in UTF-16 code units. */
const LONGEST_LINE = 400;

const URL_ALONE = /^<?(?:https?:\/\/|www\.)\S+>?$/iu;
const SCHEMELESS_URL = /^(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S*$/iu;
const LABELLED_LINK = /^[^\n:]{1,80}:\s+(?:(?:https?:\/\/|www\.)\S+|(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?)$/iu;
const MARKDOWN_LINK = /^(?:[-*]\s+)?\[[^\]\n]{1,200}\]\([^)\s]{1,300}\)$/u;

const FURNITURE: readonly RegExp[] = [
  /^slideshow(?:\s*\(\d+ images?\))?$/iu,
  /^\(?\d+ (?:images|photos)\)?$/iu,
  /^(?:read|see|view|show) (?:more|also|next|full story|the rest)\b[^.]{0,80}[.:…]?$/iu,
  /^(?:read|see|watch|listen|also read|read also|more on this|related|recommended|most read|trending|also on)\b[^:.]{0,40}:.{0,200}$/iu,
  /^(?:related (?:stories|articles|coverage|topics|links)|more (?:stories|news)|top stories|most popular|what to read next)\b.{0,60}$/iu,
  /^(?:story continues(?: below)?(?: advertisement)?|continue reading.{0,60}|article continues.{0,60}|advertisement|sponsored(?: content)?|promoted)$/iu,
  /^(?:share(?: this)?(?: (?:article|story|page|post))?(?: (?:on|via|with) .{1,60})?|tweet|email|print|comments?(?: \(\d+\))?|loading\.*|download|reuse this content)[.…]?$/iu,
  /^(?:sign up|subscribe|follow us|like us|join us|click here|tap here|download (?:the|our)|get (?:the|our) .{1,40}newsletter)\b.{0,200}$/iu,
  /^(?:our standards|editor['’]?s['’]? note|\(?editor['’]?s note|ed(?:itor)?['’]?s? note|correction|clarification|disclaimer|this (?:story|article) (?:has been|was) (?:updated|corrected)|this (?:story|article) (?:originally|first) appeared)\b.{0,400}$/iu,
  /^(?:©|\(c\)|copyright)\s.{0,200}$/iu,
  /^all rights reserved.{0,100}$/iu,
  /^(?:published|updated|posted|last (?:updated|modified)|first published)\b[^.]{0,80}$/iu,
  /^(?:by )?(?:\w+day,? )?(?:\d{1,2}:\d{2}\s?(?:[ap]\.?m\.?)?,? )?(?:\w{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \w{3,9} \d{4})(?:,? (?:at )?\d{1,2}:\d{2}\s?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?(?: \/ .{1,60})?$/u,
  /^\d{1,2} min(?:ute)? read$/iu,
];

const SIGN_OFF: readonly RegExp[] = [
  /^[([]?(?:additional |extra |further )?(?:reporting|writing|editing|compiled|photos?|graphics?|translation|translated|production) by\b.{1,400}$/iu,
  /^[([]?(?:reported|written|edited|compiled) by\b.{1,300}$/iu,
  /^[([](?:adds|updates?|recasts|corrects|refiles|repeats|changes|rewrites|removes|clarifies|fixes|edits|releads|new throughout|with)\b.{0,200}[)\]]$/iu,
  /^(?:-{1,2}|—|–)\s?(?:[Ww]ith (?:assistance|reporting|files?|contributions?) (?:from|by)\b.{1,200}|\p{Lu}[\p{L}/.]*(?: \p{Lu}[\p{L}/.]*){0,3})$/u,
  /^.{1,120} contributed (?:reporting )?to this (?:report|story|article)\b.{0,100}$/iu,
  /^\(?with (?:files|inputs?|reporting|agency inputs) (?:from|by)\b.{1,120}$/iu,
  /^(?:ends|-ends-|\*{3}|#{3}|-30-)$/iu,
];

const CREDIT_AT_END: readonly RegExp[] = [
  /(?:^|[\s(])(?:REUTERS|AP Photo|AFP|EPA|Getty Images|PA|Bloomberg|Xinhua|ANSA|TASS|Kyodo|Yonhap|[A-Z]{4,12})\s?\/\s?(?:Handout|Pool|File|\p{Lu}[\p{L}.'’ -]{2,50})(?:\/(?:File Photo|Files?|Pool|Handout))?\.?\)?$/u,
  /\((?:photo|image|picture|credit|photograph|file photo|courtesy)\b[^()\n]{0,120}\)\.?$/iu,
  /(?:photo(?:graph)?|image|picture)(?: credit)?(?::| by| courtesy of)\s[^.\n]{2,80}\.?$/iu,
  /\((?:AP|AFP|EPA|Reuters|Getty(?: Images)?)(?: Photo)?\s?\/[^()\n]{1,80}\)\.?$/iu,
  /(?:\/|via )(?:Getty Images|Handout|File Photo|AFP|EPA|Shutterstock|REUTERS)\.?\)?$/u,
];
const CAPTION_START = /^(?:file photo|file picture|photo|picture|pictured|caption|image|handout)\b ?[:-] ?/iu;
const LONGEST_CAPTION = 900;
const LONGEST_CREDIT = 140;

const BYLINE =
  /^(?:[Bb]y|BY|Story by|Words by|From our)\s+\p{Lu}[\p{L}.'’-]*(?:(?:,? (?:and )?| & |, )(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|al|bin|in|of|for|correspondent|reporter|editor|staff writer|writer))*\.?$/u;
const NAME_AND_JOB =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:,| -| \|) ?[\p{L} ]{0,30}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Cc]ontributor|News|Times|Post|Reuters|AP)$/u;
const LONGEST_BYLINE = 120;

const LIST_ITEM = /^(?:[-*•·‣▪]\s+\S|\d{1,2}[.)]\s+\S)/u;
const MARKDOWN_HEADING = /^#{1,6}\s+\S/u;
const FENCE = /^(?:---|\+\+\+)\s*$/u;

export function isFrontMatterFence(line: string): boolean {
  return FENCE.test(line);
}

/** Whether a line (or, for `whole line`, its end as well) keeps its neighbours from being joined to it. */
export function startsOwnBlock(line: string, extent: 'start' | 'whole line' = 'start'): boolean {
  if (extent === 'start' && LIST_ITEM.test(line)) return true;
  return MARKDOWN_HEADING.test(line) || isLink(line) || isFurniture(line) || isSignOff(line);
}

export function isMarkdownHeading(block: string): boolean {
  return MARKDOWN_HEADING.test(block) && !block.includes('\n');
}

export function isListItem(block: string): boolean {
  return LIST_ITEM.test(block);
}

/** A web address and nothing else. */
function isAddress(block: string): boolean {
  return block.length <= LONGEST_LINE * 2 && (URL_ALONE.test(block) || SCHEMELESS_URL.test(block));
}

/** An address, or a label and an address, and nothing else. */
export function isLink(block: string): boolean {
  return isAddress(block) || (block.length <= LONGEST_LINE && (LABELLED_LINK.test(block) || MARKDOWN_LINK.test(block)));
}

/** Page furniture, editor's notes, dates of publication: whatever is no part of the story. */
export function isFurniture(block: string): boolean {
  return block.length <= LONGEST_LINE && FURNITURE.some((pattern) => pattern.test(block));
}

/** `(Reporting by …; Editing by …)`, and advisory lines such as `(Adds quotes)`. */
export function isSignOff(block: string): boolean {
  return block.length <= LONGEST_LINE * 2 && SIGN_OFF.some((pattern) => pattern.test(block));
}

/**
 * Where the photo credit at the end of a caption begins, relative to `block`; the block's length where a caption is
 * known by its first word alone; -1 where it is no caption.
 */
export function captionCredit(block: string): number {
  if (block.length > LONGEST_CAPTION) return -1;
  const from = Math.max(0, block.length - LONGEST_CREDIT);
  const tail = block.slice(from);
  for (const pattern of CREDIT_AT_END) {
    const match = pattern.exec(tail);
    if (match) return from + match.index + (/^\s/u.test(match[0]) ? 1 : 0);
  }
  return CAPTION_START.test(block) ? block.length : -1;
}

/** `By Ana Sol and Bo Lim`, `Ana Sol, Staff Writer`. */
export function isByline(block: string): boolean {
  return block.length <= LONGEST_BYLINE && (BYLINE.test(block) || NAME_AND_JOB.test(block));
}
