import type { Edit } from '../text/edits.js';

// what mail programs begin the lines of a quoted text with, in several turns: "> ", ">> ", "> > "
const SIGN = /^[ \t]{0,3}>(?:[ \t]?>){0,9} ?/;
const LINE = /[^\r\n]*(?:\r\n?|\n|$)/g;
const FEWEST = 8;
/** Of the lines from the first quoted one on, at least: signs before some lines are bullets. */
const SHARE = 0.9;

/** The edits that take off the signs of a text that is quoted as a whole, as in a mail that was passed on; none for any other. */
export function unquoting(text: string): readonly Edit[] {
  if (!text.includes('\n>')) return [];
  const edits: Edit[] = [];
  let others = 0;
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const sign = SIGN.exec(line)?.[0];
    if (sign !== undefined) edits.push({ start: index, end: index + sign.length, replacement: '' });
    else if (edits.length > 0 && line.trim() !== '') others++;
  }
  return edits.length >= FEWEST && edits.length >= SHARE * (edits.length + others) ? edits : [];
}
