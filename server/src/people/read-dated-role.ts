import type { DatedRole } from '../article/article';
import type { Path, Report } from './people-file-fields';
import { isMapping, KeyReader, textOf } from './people-file-fields';

/** `2026`, `2026-03` or `2026-03-14`. */
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/** Reads one role of a people file: its words alone, or `text` with `from` and `until`. Null where it is broken. */
export function readDatedRole(value: unknown, path: Path, report: Report): DatedRole | null {
  const alone = textOf(value);
  if (alone !== null) return { text: alone, from: null, until: null };
  if (!isMapping(value)) {
    report(path, 'A role has to be words, or have a “text”.');
    return null;
  }
  const reader = new KeyReader(value, path, report);
  reader.tellUnknown(['text', 'from', 'until']);
  const text = reader.text('text');
  const from = readDate(reader, 'from', path, report);
  const until = readDate(reader, 'until', path, report);
  if (text === null) {
    if (!reader.has('text')) report(path, 'A role has to have a “text”.');
    return null;
  }
  if (from !== null && until !== null && isBefore(until, from)) {
    report([...path, 'until'], 'The role ends before it begins.', 'warning');
  }
  return { text, from, until };
}

function readDate(reader: KeyReader, key: 'from' | 'until', path: Path, report: Report): string | null {
  const text = reader.text(key);
  if (text === null || DATE.test(text)) return text;
  report([...path, key], `“${key}” has to be a date such as 2026, 2026-03 or 2026-03-14.`);
  return null;
}

/** As far as both dates go. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
