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
  /^(?:read|see)\b[^:.]{0,40}:(?:(?!\/\/).{0,199}[^.”"])?$/iu,
  /^(?:(?:read|see|watch|listen) (?:more|next|now|again|also)|watch|listen|also read|more on this|related|recommended|most read|trending|also on)\b[^:.]{0,40}:.{0,200}$/iu,
  /^(?:related (?:stories|articles|coverage|topics|links)|more (?:stories|news)|most popular|what to read next)\b[^.]{0,60}$|^top stories\b[^.]{0,60}\.?$/iu,
  /^(?:story continues(?: below)?(?: advertisement)?|continue reading.{0,60}|article continues.{0,60}|advertisement|sponsored(?: content)?|promoted)$/iu,
  /^(?:share(?: this)?(?: (?:article|story|page|post))?(?: (?:on|via|with) .{1,60})?|tweet|email|print|comments?(?: \(\d+\))?|loading\.*|download|reuse this content)[.…]?$/iu,
  /^listen to (?:this|the) (?:article|story)$/iu,
  /^[^|\n.]{1,30}(?: \| [^|\n.]{1,30}){2,}$/u,
  /^(?:sign up|subscribe|follow us|like us on|join us|click here|tap here|download (?:the|our)|get (?:the|our) .{1,40}newsletter)\b.{0,200}$/iu,
  /^\(?(?:our standards|editor['’]?s['’]? note|editors['’] note|ed(?:itor)?['’]?s? note|correction(?: appended\.)?|clarification|disclaimer)(?: \([^()\n]{1,40}\))?(?:\s?[:–—-].{0,400})?$/iu,
  /^(?:this (?:story|article) (?:has been|was) (?:updated|corrected)|this (?:story|article) (?:originally|first) appeared)\b.{0,400}$/iu,
  /^(?:©.{0,200}|(?:copyright|\(c\))[^.\n]{0,60}(?:\d{4}|©).{0,120})$/iu,
  /^all rights reserved.{0,100}$/iu,
  /^(?:published|updated|posted|last (?:updated|modified)|first published)\b(?=.{0,40}[\d:])(?:[^.\n]|\b[ap]\.m\.){0,80}$/iu,
  /^(?:by )?(?:\w+day,? )?(?:\d{1,2}:\d{2}\s?(?:[ap]\.?m\.?)?,? )?(?:\w{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \w{3,9} \d{4})(?:,? (?:at )?\d{1,2}:\d{2}\s?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?(?: \/ .{1,60})?$/u,
  /^(?:reading time:? )?\d{1,2} min(?:ute)?s?(?: read)?$/iu,
  /^this (?:live )?(?:page|blog|story) is (?:closed|no longer)\b.{0,100}$/iu,
  /^(?:write to|contact|email) \S+@\S+$/iu,
  /^[^\n]{0,120}\bviews (?:expressed )?(?:here )?are (?:his|her|their) own\b.{0,80}$/iu,
];

const SIGN_OFF: readonly RegExp[] = [
  /^[([](?:additional |extra |further )?(?:reporting|writing|editing|compiled|photos?|graphics?|translation|translated|production) (?:by|from)\b.{1,400}$/iu,
  /^(?:(?:[Aa]dditional|[Ee]xtra|[Ff]urther) )?(?:[Rr]eport(?:ing|ed)|[Ww]rit(?:ing|ten)|[Ee]dit(?:ing|ed)|[Cc]ompiled|[Pp]hotos?|[Gg]raphics?|[Tt]ranslat(?:ion|ed)|[Pp]roduction) by \p{Lu}.{1,400}$/u,
  /^[([](?:adds|updates?|recasts|corrects|refiles|repeats|changes|rewrites|removes|clarifies|fixes|edits|releads|new throughout|with (?:graphics?|photos?|pix|video))\b.{0,200}[)\]]$/iu,
  /^\([$€£¥]?\d[\d.,]* = [^()\n]{2,60}\)$/u,
  /^(?:-(?! )|--|—|–)\s?(?:[Ww]ith (?:assistance|reporting|files?|contributions?|inputs?) (?:from|by)\b.{1,200}|\p{Lu}[\p{L}/.]*(?: \p{Lu}[\p{L}/.]*){0,3})$/u,
  /^.{1,120} contributed (?:reporting )?to this (?:report|story|article)\b.{0,100}$/iu,
  /^\(?with (?:files|inputs?|reporting|agency inputs) (?:from|by)\b.{1,120}$/iu,
  /^(?:ends|-ends-|\*{3}|#{3}|-30-)$/iu,
];

const CREDIT_AT_END: readonly RegExp[] = [
  /(?:^|[\s(])(?:REUTERS|AP Photo|AFP|EPA|Getty Images|PA|Bloomberg|Xinhua|ANSA|TASS|Kyodo|Yonhap|[A-Z]{4,12})\s?\/\s?(?:Handout|Pool|File|\p{Lu}[\p{L}.'’ -]{2,50})(?:\/(?:File Photo|Files?|Pool|Handout))?\.?\)?$/u,
  /\((?:photo|image|picture|credit|photograph|file photo|courtesy)\b[^()\n]{0,120}\)\.?$/iu,
  /(?:^|[.)”"]\s|\()(?:[Pp]hoto(?:graph)?s?|PHOTO|[Ii]mage|[Pp]icture)(?: [Cc]redit)?(?::| by| courtesy of)\s\p{Lu}[^.\n]{1,80}\.?$/u,
  /\((?:AP|AFP|EPA|Reuters|Getty(?: Images)?)(?: Photo)?\s?\/[^()\n]{1,80}\)\.?$/iu,
  /(?:^|[.)”"]\s)(?:Credits?:|©|\(c\))\s?[^.\n]{2,80}\.?$/iu,
  /[.)”"]\s(?:\p{Lu}[\p{L}.'’-]*\s){0,3}\p{Lu}[\p{L}.'’-]*\/\p{Lu}[\p{L}.'’ -]{2,50}$/u,
  /\[\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’ -]{1,40}\/[\p{L}.'’ -]{2,50}\]$/u,
  /(?:\/|via )(?:Getty Images|Handout|File Photo|AFP|EPA|Shutterstock|REUTERS)\.?\)?$/u,
];
/** A photo that speaks of itself needs no credit. */
const OF_A_PHOTO = /\bin this (?:undated|file|handout|combination) (?:photo(?:graph)?|picture|image)\b/iu;
const CAPTION_START = /^(?:file photo|file picture|photo|picture|pictured|caption|image|handout)\b ?[:-] ?/iu;
const LONGEST_CAPTION = 900;
const LONGEST_CREDIT = 140;

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
 * known by other words alone; -1 where it is no caption.
 */
export function captionCredit(block: string): number {
  if (block.length > LONGEST_CAPTION) return -1;
  const from = Math.max(0, block.length - LONGEST_CREDIT);
  const tail = block.slice(from);
  for (const pattern of CREDIT_AT_END) {
    const match = pattern.exec(tail);
    if (match) return from + match.index + (/^\s/u.test(match[0]) ? 1 : 0);
  }
  return CAPTION_START.test(block) || OF_A_PHOTO.test(block) ? block.length : -1;
}
