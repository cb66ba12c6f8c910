import type { Result } from './batch.js';
import type { Journal } from './journal.js';
import { openInput, type Source } from './open.js';
import type { Found } from './walk.js';

/**
 * Converts a batch as `convert` does, but for those inputs of which a journal holds the record: they are read, not parsed again.
 * Standard input, which can be read but once, is never looked up.
 */
export const convertUnknown = async (
  batch: readonly Found[],
  journal: Journal,
  source: Source,
  convert: (batch: readonly Found[]) => Promise<readonly Result[]>,
): Promise<readonly Result[]> => {
  const { idOf } = await import('../pipeline.js');
  const results: (Result | null)[] = [];
  for (const found of batch) {
    const opened = found.kind === 'file' ? await openInput(found, source) : null;
    results.push(opened && 'bytes' in opened ? journal.find(idOf(opened.bytes), opened.file) : null);
  }
  const rest = await convert(batch.filter((_, i) => results[i] === null));
  let next = 0;
  return results.map((result) => result ?? (rest[next++] as Result));
};
