import type { Paint } from './colour.js';
import { printable } from './printable.js';

/** Unchanged lines shown around changed ones. */
const CONTEXT = 3;

const same = (text: string): string => text;

/** Lines end at LF alone, as `patch` has it; a CR before it is part of the line. */
const splitLines = (text: string): string[] => {
  const lines = text.split('\n').map((line) => `${line}\n`);
  const last = (lines.pop() as string).slice(0, -1);
  if (last !== '') lines.push(`${last}\n\\ No newline at end of file\n`);
  return lines;
};

/** Runs of changed lines whose surroundings touch are one hunk: half-open, with the surroundings. */
const findHunks = (before: readonly string[], after: readonly string[]): { from: number; to: number }[] => {
  const hunks: { from: number; to: number }[] = [];
  before.forEach((line, index) => {
    if (line === after[index]) return;
    const to = Math.min(index + 1 + CONTEXT, before.length);
    const last = hunks.at(-1);
    if (last !== undefined && index - CONTEXT <= last.to) last.to = to;
    else hunks.push({ from: Math.max(index - CONTEXT, 0), to });
  });
  return hunks;
};

/**
 * What repair changed, as a unified diff that `patch` takes; empty where nothing changed. Repair neither makes nor loses
 * lines, so that each is compared with the one of its number. `show` is given each line, with its end.
 */
export const unifiedDiff = (
  name: string,
  texts: { readonly before: string; readonly after: string },
  show: (line: string) => string,
  paint: Paint,
): string => {
  if (texts.before === texts.after) return '';
  const before = splitLines(texts.before);
  const after = splitLines(texts.after);
  // A name that holds spaces ends at a tab, as `patch` and `git apply` read it.
  const shown = printable(name) + (name.includes(' ') ? '\t' : '');
  const parts = [`${paint.strong(`--- ${shown}`)}\n`, `${paint.strong(`+++ ${shown}`)}\n`];
  const add = (sign: string, colour: (text: string) => string, line: string): void => {
    const [own, ...note] = show(line).split(/(?<=\n)/);
    parts.push(colour(sign + (own as string).slice(0, -1)), '\n', ...note);
  };
  for (const { from, to } of findHunks(before, after)) {
    const range = `${from + 1},${to - from}`;
    parts.push(`${paint.place(`@@ -${range} +${range} @@`)}\n`);
    for (let at = from; at < to; ) {
      const begun = at;
      while (at < to && before[at] !== after[at]) at++;
      for (let changed = begun; changed < at; changed++) add('-', paint.removed, before[changed] as string);
      for (let changed = begun; changed < at; changed++) add('+', paint.added, after[changed] as string);
      if (at < to && begun === at) add(' ', same, before[at++] as string);
    }
  }
  return parts.join('');
};
