import type { ExplainedEdit } from '../api.js';
import type { Outcome } from '../io/convert.js';
import { formatCount } from '../io/count.js';
import { INPUT_ERRORS, type InputError, systemCode } from '../io/errors.js';
import type { Selection } from '../io/select.js';
import { SKIP_REASONS, type SkipReason } from '../io/walk.js';
import type { Paint } from './colour.js';
import { printable, visible } from './printable.js';

const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is larger than the system allows',
  EISDIR: 'it is a folder',
  ENOENT: 'its folder does not exist',
  ENOSPC: 'no space is left on the device',
  ENOTDIR: 'its folder is a file',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
};

/** Why the system refuses to write, in words. */
export const reason = (thrown: unknown): string =>
  SYSTEM[systemCode(thrown) ?? ''] ?? (thrown instanceof Error ? thrown.message : String(thrown));

export const plural = (value: number, word: string): string => `${formatCount(value)} ${word}${value === 1 ? '' : 's'}`;

/** One line that names the input, the reason and the next step. */
export const inputMessage = ({ code, file, message }: InputError, paint: Paint): string =>
  `${paint.error('error:')} ${printable(file)}: ${printable(message)} ${paint.hint(`[${code}]`)}; ${INPUT_ERRORS[code].next}\n`;

/** One line for what ends the run. */
export const fatalMessage = (text: string, paint: Paint): string => `${paint.error('error:')} ${printable(text)}\n`;

/** `thrown`: what opening, writing or renaming the output gave; `path` null for standard output. */
export const outputMessage = (path: string | null, thrown: unknown, paint: Paint): string =>
  fatalMessage(`cannot write ${path ?? 'standard output'}: ${reason(thrown)}`, paint);

/** Said where the paths hold nothing that is read. */
export const nothingRead = (given: readonly string[], { extensions, globs }: Selection): string => {
  const asked = extensions !== null || globs.length > 0;
  return `nothing to read in ${given.map(printable).join(', ')}: no ${asked ? 'files that --ext and --glob ask for' : '.txt, .md or .html files'}\n`;
};

/** What was skipped, by reason, for the end of a closing line. */
export const skips = (skipped: Outcome['skipped']): string => {
  let total = 0;
  const parts: string[] = [];
  for (const key of Object.keys(SKIP_REASONS) as SkipReason[]) {
    const n = skipped.get(key);
    if (n === undefined) continue;
    total += n;
    parts.push(`${formatCount(n)} ${SKIP_REASONS[key]}`);
  }
  if (total === 0) return '';
  return parts.length === 1 ? `; skipped ${parts[0]}` : `; skipped ${formatCount(total)} (${parts.join(', ')})`;
};

/**
 * The closing line: `12 postings, 2 duplicates, 5 warnings, 1 error in 0.8 s; skipped 3 (2 hidden, 1 binary)`; `duplicates` null: not
 * looked for; `seconds` null: not told.
 */
export const summary = (
  { records, errors, skipped }: Outcome,
  warnings: number,
  duplicates: number | null,
  seconds: number | null,
): string => {
  const repeated = duplicates === null ? '' : `, ${plural(duplicates, 'duplicate')}`;
  const counts = `${plural(records, 'posting')}${repeated}, ${plural(warnings, 'warning')}, ${plural(errors, 'error')}`;
  return `${counts}${seconds === null ? '' : ` in ${seconds.toFixed(1)} s`}${skips(skipped)}\n`;
};

/** An edit on a line of its own: place, before, after, code page, reason and whether it is certain. */
export const editLine = (name: string, edit: ExplainedEdit, paint: Paint): string => {
  const codec =
    edit.codec === null ? 'encoding unknown' : edit.codec + (edit.rounds > 1 ? ` ${edit.rounds} times` : '');
  const why = [codec, ...(edit.reason === null ? [] : [edit.reason]), edit.inferred ? 'inferred' : 'certain'].join(
    ', ',
  );
  const before = paint.removed(`"${visible(edit.before)}"`);
  const after = paint.added(`"${visible(edit.after)}"`);
  return `${paint.place(`${printable(name)}:${edit.line}:${edit.column}:`)} ${before} -> ${after} ${paint.hint(`(${why})`)}\n`;
};
