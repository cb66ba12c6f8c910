import { composeEdits } from '../text/compose.js';
import { applyEdits, type Edit, makeOffsetMap } from '../text/edits.js';
import type { Marked } from './marked.js';

/** Reads a text after edits; the edits of what is read lead from the text before them. */
export function readAfter(edits: readonly Edit[], text: string, read: (text: string) => Marked): Marked {
  if (edits.length === 0) return read(text);
  const marked = read(applyEdits(text, edits));
  const { toInput } = makeOffsetMap(edits);
  const stated = marked.stated && {
    ...marked.stated,
    facts: marked.stated.facts.map((one) => ({
      ...one,
      origin: { start: toInput(one.origin.start, 'start'), end: toInput(one.origin.end, 'end') },
    })),
  };
  return { ...marked, edits: composeEdits(edits, marked.edits), ...(stated && { stated }) };
}
