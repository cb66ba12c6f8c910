import { PLACE_WORDS, type PlaceCue } from '../../locales/places.js';
import { alternatives, underId, wakingOf } from '../../locales/woken.js';
import type { Cue } from './cues.js';

/** What stands around the patterns of a cue, whatever the language. */
const FRAMES: Readonly<Record<string, (pattern: string) => string>> = {
  // a label within a line
  'label-within': (pattern) => `(?<=[.!?;,)|] )(?:${pattern}) ?: ?`,
  'ours-in': (pattern) => `\\b(?:${pattern})\\s`,
};

/** One cue of what several languages give to it. */
function join(id: string, parts: readonly PlaceCue[]): Cue {
  const [pattern, subject] = [alternatives(parts, 'pattern'), alternatives(parts, 'subject')];
  const [not, apart] = [alternatives(parts, 'not'), alternatives(parts, 'apart')];
  return {
    id,
    ...wakingOf(parts),
    pattern: new RegExp(FRAMES[id]?.(pattern) ?? pattern, 'g'),
    ...(subject && { subject: new RegExp(subject, 'g') }),
    ...(not && { not: new RegExp(not) }),
    ...(apart && { apart: new RegExp(apart) }),
    ...(parts.some(({ own }) => own) && { own: true }),
  };
}

const ids = new Set(Object.values(PLACE_WORDS).flatMap((words) => Object.keys(words)));

/** What the languages say that leads to a place of work: "am Standort", "vårt kontor i", "a baker for our bakery in". */
export const BY_LANGUAGE: readonly Cue[] = [...ids].map((id) => join(id, underId(PLACE_WORDS, id)));
