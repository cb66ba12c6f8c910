import type { Result } from './batch.js';
import { type Division, documentsOf } from './documents.js';
import type { Journal } from './journal.js';
import { openInput, type Source } from './open.js';
import type { Found } from './walk.js';

/**
 * Converts a batch as `convert` does, but for those inputs of whose postings a journal holds all the records: they are read, not parsed
 * again. Standard input, which can be read but once, is never looked up.
 */
export const convertUnknown = async (
  batch: readonly Found[],
  journal: Journal,
  division: Division,
  source: Source,
  convert: (batch: readonly Found[]) => Promise<readonly (readonly Result[])[]>,
): Promise<readonly (readonly Result[])[]> => {
  const { idOf } = await import('../pipeline.js');
  const look = async (found: Found): Promise<readonly Result[] | null> => {
    const opened = found.kind === 'file' ? await openInput(found, source) : null;
    if (!opened || !('bytes' in opened)) return null;
    const results: Result[] = [];
    for (const one of await documentsOf(opened, division)) {
      const result = 'bytes' in one ? journal.find(idOf(one.bytes), one.file) : one;
      if (result === null) return null;
      results.push(result);
    }
    return results;
  };
  const known: (readonly Result[] | null)[] = [];
  for (const found of batch) known.push(await look(found));
  const rest = await convert(batch.filter((_, i) => known[i] === null));
  let next = 0;
  return known.map((results) => results ?? (rest[next++] as readonly Result[]));
};
