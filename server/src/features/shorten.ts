/**
 * One line of at most `longest` UTF-16 code units: runs of white space become one space, and what is too long ends
 * behind a whole word, with an ellipsis.
 */
export function shorten(text: string, longest = 60): string {
  // A paragraph can have megabytes; what is cut off need not be looked at.
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= longest) return line;
  const room = longest - 1;
  const lastSpace = line.lastIndexOf(' ', room);
  const cut = lastSpace > room / 2 ? lastSpace : wholeCharacter(line, room);
  return `${line.slice(0, cut).replace(/[\s,;:.–—-]+$/u, '')}…`;
}

function wholeCharacter(line: string, cut: number): number {
  const last = line.charCodeAt(cut - 1);
  return last >= 0xd800 && last < 0xdc00 ? cut - 1 : cut;
}
