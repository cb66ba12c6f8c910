import type { Decoded, Edit, ExplainedEdit } from '../api.js';
import { formatCount } from '../io/count.js';
import { stringify } from '../io/output.js';
import { STDIN } from '../io/walk.js';
import type { Paint } from './colour.js';
import { unifiedDiff } from './diff.js';
import { editLine, plural, skips } from './messages.js';
import { printable, printableText } from './printable.js';

/** What became of one input. */
export interface Repaired {
  /** As given; null for standard input. */
  readonly file: string | null;
  readonly decoded: Decoded;
  /** The repaired text. */
  readonly text: string;
  readonly edits: readonly Edit[];
  /** Whether `text` in UTF-8 is other bytes than those that were read. */
  readonly changed: boolean;
  /** Whether the file was rewritten, and where its original is kept. */
  readonly written: boolean;
  readonly backup: string | null;
}

/** How a report is to be laid out, and what it needs of the library. */
export interface Look {
  readonly paint: Paint;
  /** Whether it goes straight to a terminal, or is coloured for one: there what steers a terminal is made visible. */
  readonly terminal: boolean;
  readonly coloured: boolean;
  explain(text: string, edits: readonly Edit[]): readonly ExplainedEdit[];
}

export type Report = (repaired: Repaired, look: Look) => string;

/** What changes the bytes and not the text. */
const describeBytes = ({ encoding, bom, invalid, doubtful }: Decoded): string[] => {
  const parts: string[] = [];
  if (encoding !== 'utf-8')
    parts.push(`converted from ${encoding}${doubtful ? ' (doubtful; --encoding NAME says otherwise)' : ''}`);
  else if (bom) parts.push('freed of its byte order mark');
  if (invalid > 0) parts.push(`freed of ${plural(invalid, encoding === 'utf-8' ? 'invalid byte' : 'invalid unit')}`);
  return parts;
};

/** What was done, or would be: `converted from windows-1252, repaired in 3 places (1 inferred)`. */
const describe = ({ decoded, edits }: Repaired): string => {
  const parts = describeBytes(decoded);
  if (edits.length > 0) {
    const inferred = edits.filter((edit) => edit.inferred === true).length;
    parts.push(
      `repaired in ${plural(edits.length, 'place')}${inferred > 0 ? ` (${formatCount(inferred)} inferred)` : ''}`,
    );
  }
  return parts.join(', ');
};

const nameOf = ({ file }: Repaired): string => file ?? STDIN;

const list: Report = (repaired, { paint }) => {
  if (!repaired.changed) return '';
  const original = repaired.backup === null ? '' : `; original: ${printable(repaired.backup)}`;
  return `${paint.strong(printable(nameOf(repaired)))}: ${repaired.written ? '' : 'would be '}${describe(repaired)}${original}\n`;
};

const toJson: Report = ({ file, decoded, edits, changed, written, backup }, { explain }) => {
  const { text, encoding, doubtful, bom, invalid } = decoded;
  return `${stringify({ file, encoding, doubtful, bom, invalid, changed, written, backup, edits: explain(text, edits) })}\n`;
};

/** What can stand on standard output. */
export const REPORTS = {
  text: ({ text }, { terminal }) => {
    if (!terminal) return text;
    return printableText(text) + (text === '' || text.endsWith('\n') ? '' : '\n');
  },
  list,
  explain: (repaired, look) => {
    const edits = look.explain(repaired.decoded.text, repaired.edits);
    return list(repaired, look) + edits.map((edit) => editLine(nameOf(repaired), edit, look.paint)).join('');
  },
  diff: (repaired, look) => {
    const show = look.terminal || look.coloured ? printableText : (line: string): string => line;
    const texts = { before: repaired.decoded.text, after: repaired.text };
    // A diff shows text: what becomes of the bytes is said before it, where `patch` reads nothing.
    const note = describeBytes(repaired.decoded).length > 0 ? list(repaired, look) : '';
    return note + unifiedDiff(nameOf(repaired), texts, show, look.paint);
  },
  json: toJson,
} as const satisfies Record<string, Report>;

export interface Totals {
  files: number;
  changed: number;
  edits: number;
  errors: number;
}

/** The closing line: `2 of 14 files rewritten, 31 repairs, 0 errors; skipped 1 hidden`. */
export const repairSummary = (
  { files, changed, edits, errors }: Totals,
  written: boolean,
  skipped: Parameters<typeof skips>[0],
): string => {
  const done = written ? 'rewritten' : files === 1 ? 'needs repair' : 'need repair';
  const counts = `${plural(edits, 'repair')}, ${plural(errors, 'error')}`;
  return `${formatCount(changed)} of ${plural(files, 'file')} ${done}, ${counts}${skips(skipped)}\n`;
};
