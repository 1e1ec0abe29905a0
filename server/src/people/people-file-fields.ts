/** Where something stands in a file: keys of mappings and indices of lists, from the top. */
export type Path = readonly (string | number)[];

/** What is wrong in one place. An error is left out; a warning is not. */
export interface FieldProblem {
  readonly path: Path;
  /** One sentence for a person to read. */
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

export type Report = (path: Path, message: string, severity?: FieldProblem['severity']) => void;

/** Whether a value is a mapping of keys to values. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the keys of one mapping. A key without a value is as good as none; a value of the wrong form is told. */
export class KeyReader {
  constructor(
    private readonly mapping: Readonly<Record<string, unknown>>,
    private readonly path: Path,
    private readonly report: Report,
  ) {}

  has(key: string): boolean {
    return this.value(key) !== null;
  }

  /** Tells of keys that are none of these. */
  tellUnknown(known: readonly string[]): void {
    for (const key of Object.keys(this.mapping)) {
      if (!known.includes(key)) {
        this.report([...this.path, key], `There is no key “${cut(key)}” here, only ${known.join(', ')}.`, 'warning');
      }
    }
  }

  /** The words under a key, with single spaces between. */
  text(key: string): string | null {
    const value = this.value(key);
    const text = value === null ? null : textOf(value);
    if (value !== null && text === null) this.report([...this.path, key], `“${key}” has to be words.`);
    return text;
  }

  /** One of a few words. */
  oneOf<T extends string>(key: string, words: readonly T[]): T | null {
    const text = this.text(key);
    const found = words.find((word) => word === text);
    if (text !== null && found === undefined) {
      this.report([...this.path, key], `“${key}” has to be one of ${words.join(', ')}.`);
    }
    return found ?? null;
  }

  /** The list under a key. */
  list(key: string): readonly unknown[] | null {
    const value = this.value(key);
    if (value === null) return null;
    if (Array.isArray(value)) return value as readonly unknown[];
    this.report([...this.path, key], `“${key}” has to be a list: a line with “- ” for each.`);
    return null;
  }

  /** The words in the list under a key, each with its place there. */
  texts(key: string): { readonly text: string; readonly index: number }[] {
    return (this.list(key) ?? []).flatMap((item, index) => {
      const text = textOf(item);
      if (text !== null) return [{ text, index }];
      this.report([...this.path, key, index], `What stands under “${key}” has to be words.`);
      return [];
    });
  }

  private value(key: string): unknown {
    const value = Object.hasOwn(this.mapping, key) ? this.mapping[key] : null;
    return value === undefined || value === '' ? null : value;
  }
}

/** Words with single spaces between; null where a value is none. */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.replace(/\s+/gu, ' ').trim();
  return text === '' ? null : text;
}

function cut(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}
