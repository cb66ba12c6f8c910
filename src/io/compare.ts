import type { AnyRecord } from './records.js';

/** A field of a posting whose value is another in the new output. */
export interface Change {
  readonly file: string | null;
  readonly id: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Says how a run differs from another one of the same postings, whatever version of the rules made them. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** Postings in both outputs, and those in one of them. */
  readonly both: number;
  readonly added: readonly AnyRecord[];
  readonly removed: readonly AnyRecord[];
}

/** Where a value stands, and what is no fact of the posting. */
const NO_FACTS = new Set(['schema', 'id', 'file', 'evidence']);

/** Postings of equal bytes are told apart by their files, and those of one file by their order. */
const keyed = (records: readonly AnyRecord[]): Map<string, AnyRecord> => {
  const found = new Map<string, AnyRecord>();
  for (const record of records) {
    const name = `${record.id} ${record.file}`;
    let key = name;
    for (let n = 2; found.has(key); n++) key = `${name} ${n}`;
    found.set(key, record);
  }
  return found;
};

/** Compares two outputs by `id` and `file`, field by field, in the order of the new one. */
export const compare = (before: readonly AnyRecord[], after: readonly AnyRecord[]): Comparison => {
  const old = keyed(before);
  const changes: Change[] = [];
  const added: AnyRecord[] = [];
  let both = 0;
  for (const [key, record] of keyed(after)) {
    const other = old.get(key);
    if (!other) {
      added.push(record);
      continue;
    }
    old.delete(key);
    both++;
    for (const field of new Set([...Object.keys(other), ...Object.keys(record)]))
      if (!NO_FACTS.has(field) && JSON.stringify(other[field]) !== JSON.stringify(record[field]))
        changes.push({
          file: typeof record.file === 'string' ? record.file : null,
          id: String(record.id),
          field,
          before: other[field] ?? null,
          after: record[field] ?? null,
        });
  }
  return { changes, both, added, removed: [...old.values()] };
};
