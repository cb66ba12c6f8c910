import { CODECS, codecTables } from './codecs.js';
import { composeEdits } from './compose.js';
import { applyEdits, type Edit } from './edits.js';
import { isProven } from './evidence.js';
import { LIKELIHOOD, scriptKey } from './plausible.js';
import { findSequences, type Sequence } from './sequences.js';
import { windows1252Character } from './windows-1252.js';

export interface Repaired {
  readonly text: string;
  /** Against the text that was given, sorted, not overlapping; `applyEdits(given, edits)` is `text`. */
  readonly edits: readonly Edit[];
}

// Anything beyond ASCII
const BEYOND_ASCII = /[\u0080-\uffff]/;
const UNTOUCHED: readonly Edit[] = [];

/**
 * Restores UTF-8 that was misread through a legacy code page, once or several times over, in the whole text or in parts
 * of it, and C1 controls that are windows-1252 punctuation. What may be correct stays; line breaks are neither made nor
 * lost; repairing twice changes nothing. Linear time. Text without damage is returned as it is.
 */
export function repairText(given: string): Repaired {
  if (!BEYOND_ASCII.test(given)) return { text: given, edits: UNTOUCHED };
  const { gate } = codecTables();
  let text = given;
  let edits = UNTOUCHED;
  // Each round shortens the text or leaves fewer C1 controls, so that the rounds end; n misreadings need a text of 2^n.
  while (gate.test(text)) {
    let round = undoMisreading(text);
    if (round.length === 0) round = readControls(text);
    if (round.length === 0) break;
    text = applyEdits(text, round);
    edits = composeEdits(edits, round);
  }
  return { text, edits };
}

/** One round: an edit for each sequence that is damage. */
function undoMisreading(text: string): Edit[] {
  const sequences = findSequences(text);
  if (sequences.length === 0) return [];
  const proven = sequences.map((sequence, index) => {
    const touches = sequences[index - 1]?.end === sequence.start || sequences[index + 1]?.start === sequence.end;
    return isProven(text, sequence, touches);
  });
  const damaged = proven.includes(true) ? withUnproven(text, sequences, proven) : [];
  return damaged.map((sequence) => toEdit(sequence));
}

/**
 * The proven sequences, and the others where the text speaks for them: on a line that holds proven damage, or on a line
 * that holds no other characters beyond ASCII, as a text that was misread as a whole has none. A script that is written in
 * runs must be proven elsewhere in the text; a rare letter needs both.
 */
function withUnproven(text: string, sequences: readonly Sequence[], proven: readonly boolean[]): Sequence[] {
  const scripts = new Set(sequences.filter((_, index) => proven[index]).map(({ codePoint }) => scriptKey(codePoint)));
  const damaged: Sequence[] = [];
  for (let from = 0; from < sequences.length; ) {
    let to = from;
    let supported = false;
    let unproven = false;
    let pure = false;
    const first = sequences[from] as Sequence;
    const lineEnd = endOfLine(text, first.end);
    for (; to < sequences.length && (sequences[to] as Sequence).start < lineEnd; to++) {
      if (proven[to]) supported = true;
      else unproven = true;
    }
    if (unproven) pure = !hasOthers(text, sequences, from, to, lineEnd);
    for (; from < to; from++) {
      const sequence = sequences[from] as Sequence;
      if (proven[from] || isSupported(sequence, supported, pure, scripts)) damaged.push(sequence);
    }
  }
  return damaged;
}

/** `proven`: the line holds proven damage; `pure`: it holds nothing beyond ASCII but sequences. */
function isSupported(
  { likelihood, codePoint }: Sequence,
  proven: boolean,
  pure: boolean,
  scripts: Set<number>,
): boolean {
  if (likelihood === LIKELIHOOD.rare) return proven && pure;
  return (proven || pure) && (likelihood !== LIKELIHOOD.script || scripts.has(scriptKey(codePoint)));
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Whether the line that ends at `lineEnd` holds characters beyond ASCII outside its sequences `from` to `to`. */
function hasOthers(text: string, sequences: readonly Sequence[], from: number, to: number, lineEnd: number): boolean {
  let at = text.lastIndexOf('\n', (sequences[from] as Sequence).start) + 1;
  for (let index = from; index < to; index++) {
    const { start, end } = sequences[index] as Sequence;
    if (BEYOND_ASCII.test(text.slice(at, start))) return true;
    at = end;
  }
  return BEYOND_ASCII.test(text.slice(at, lineEnd));
}

const BYTE_ORDER_MARK = 0xfeff;

function toEdit({ start, end, codePoint, codec }: Sequence): Edit {
  // A byte order mark at the start is no part of the text.
  const replacement = codePoint === BYTE_ORDER_MARK && start === 0 ? '' : String.fromCodePoint(codePoint);
  return { start, end, replacement, codec: (CODECS[codec] as (typeof CODECS)[number]).name, rounds: 1 };
}

// A C1 control
const CONTROLS = /[\x80-\x9f]/g;

/** C1 controls that are left when no sequence is: the bytes of windows-1252 punctuation, read as ISO 8859-1. */
function readControls(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: control, index } of text.matchAll(CONTROLS)) {
    const replacement = windows1252Character(control.charCodeAt(0));
    // The five bytes that windows-1252 leaves unassigned.
    if (replacement === control) continue;
    // The rest of a sequence that lost its end: `â\x80` is not `â€`.
    if (text.charAt(index - 1) === 'â' && control <= '\x82') continue;
    edits.push({ start: index, end: index + 1, replacement, codec: 'windows-1252', rounds: 1 });
  }
  return edits;
}
