import { Buffer } from 'node:buffer';
import { CODECS } from './codecs.js';
import { composeEdits } from './compose.js';
import { undoEastAsian } from './east-asian.js';
import { applyEdits, type Edit } from './edits.js';
import { hasEntities, readEntities } from './entities.js';
import { isProven, isProvenRun } from './evidence.js';
import { findHoled } from './holes.js';
import { findLone } from './lone.js';
import { findLostLeads, findLostSpaces, findLostWhole } from './lost.js';
import { chooseReadings, codecName, type Ranking, rankCodecs } from './ranking.js';
import { findSuspects, type Sequence, type Suspects } from './sequences.js';
import { withUnproven } from './support.js';
import { SIGNS, survey } from './survey.js';
import { windows1252Character } from './windows-1252.js';

export interface Repaired {
  readonly text: string;
  /** Against the text that was given, sorted, not overlapping; `applyEdits(given, edits)` is `text`. */
  readonly edits: readonly Edit[];
}

const BEYOND_ASCII = /[\u0080-\uffff]/;
/** Units in which most texts that are not ASCII show it. */
const PREFIX = 512;

/** Only ASCII takes a byte a unit; a count of bytes is some twenty times as fast as an expression where it is, and slower where not. */
const isAscii = (text: string): boolean =>
  !BEYOND_ASCII.test(text.slice(0, PREFIX)) && Buffer.byteLength(text) === text.length;
const UNTOUCHED: readonly Edit[] = [];

/**
 * Restores UTF-8 that was misread through a legacy code page, once or several times over, in the whole text or in parts
 * of it, also where bytes of it were lost or where it was written as HTML entities, and C1 controls that are windows-1252
 * punctuation. What may be correct stays; line breaks are neither made nor lost; repairing twice changes nothing. Linear
 * time. Text without damage is returned as it is.
 */
export function repairText(given: string): Repaired {
  if (isAscii(given) && !hasEntities(given)) return { text: given, edits: UNTOUCHED };
  let text = given;
  let edits = UNTOUCHED;
  // Each round shortens the text or leaves fewer C1 controls, so that the rounds end; n misreadings need a text of 2^n.
  for (;;) {
    const round = findRound(text);
    if (round.length === 0) return { text, edits };
    text = applyEdits(text, round);
    edits = composeEdits(edits, round);
  }
}

const { pair, control, lost, eastAsian, headless, space } = SIGNS;

/** The edits of the next round: the first kind of damage of which there is any. */
function findRound(text: string): readonly Edit[] {
  let found = survey(text);
  if (found & (pair | lost | space)) {
    const suspects = findSuspects(text);
    const round = undoMisreading(text, suspects);
    if (round.length > 0) return round;
    found |= suspects.signs;
  }
  for (const { needs, find } of OTHERS) {
    if (needs && !(found & needs)) continue;
    const round = find(text);
    if (round.length > 0) return round;
  }
  return UNTOUCHED;
}

/** The other kinds of damage in the order in which they are undone; `needs`: what a text must hold to have them, 0: see there. */
const OTHERS: readonly { readonly needs: number; readonly find: (text: string) => readonly Edit[] }[] = [
  { needs: eastAsian, find: undoEastAsian },
  { needs: 0, find: undoEntities },
  { needs: headless, find: findLostLeads },
  { needs: lost, find: findLostWhole },
  { needs: lost, find: findLostSpaces },
  { needs: control, find: readControls },
];

/** Entities are read where they then are damage; the others belong to markup. */
function undoEntities(text: string): readonly Edit[] {
  const entities = readEntities(text);
  if (entities.length === 0) return UNTOUCHED;
  const read = applyEdits(text, entities);
  const composed = composeEdits(entities, undoMisreading(read, findSuspects(read)));
  return composed.filter(({ codec }) => codec !== undefined);
}

/** One round: an edit for each sequence that is damage. */
function undoMisreading(text: string, { readings, holes, beyond }: Suspects): Edit[] {
  if (readings.length === 0 && holes.length === 0) return [];
  for (const reading of readings) reading.proven = isProven(text, reading);
  const ranking = rankCodecs(text, readings);
  const damaged =
    ranking.dominant === 0
      ? findLone(text, readings)
      : withUnproven(text, joinRuns(text, chooseReadings(readings, ranking)), ranking, beyond);
  const edits = damaged.map((sequence) => toEdit(sequence, ranking));
  if (ranking.dominant === 0 && !hasSureHole(text, holes)) return edits;
  const holed = findHoled(text, holes, damaged, ranking).map(({ start, end, codePoint, codec, reason }) => ({
    start,
    end,
    replacement: String.fromCodePoint(codePoint),
    codec: (CODECS[codec] as (typeof CODECS)[number]).name,
    reason,
    inferred: true,
    rounds: 1,
  }));
  return holed.length === 0 ? edits : [...edits, ...holed].sort((a, b) => a.start - b.start);
}

/** Whether there are holes that need no other proof: a lost unit, Â or Ã before a space, an emoji. */
const hasSureHole = (text: string, holes: readonly number[]): boolean =>
  holes.length > 0 &&
  (text.includes('\ufffd') || text.includes('ðŸ') || holes.some((hole) => 'ÂÃ'.includes(text.charAt(hole - 1))));

/** Marks as proven what the run in which it stands proves. */
function joinRuns(text: string, sequences: readonly Sequence[]): readonly Sequence[] {
  for (let from = 0; from < sequences.length; ) {
    let to = from + 1;
    while (to < sequences.length && sequences[to - 1]?.end === sequences[to]?.start) to++;
    const length = to - from;
    for (; from < to; from++) {
      const sequence = sequences[from] as Sequence;
      sequence.proven ||= isProvenRun(text, sequence, length);
    }
  }
  return sequences;
}

const BYTE_ORDER_MARK = 0xfeff;

/** `fromCharCode` takes a fraction of the time. */
const characterOf = (codePoint: number): string =>
  codePoint < 0x10000 ? String.fromCharCode(codePoint) : String.fromCodePoint(codePoint);

function toEdit({ start, end, codePoint, codecs }: Sequence, ranking: Ranking): Edit {
  // A byte order mark at the start is no part of the text.
  const replacement = codePoint === BYTE_ORDER_MARK && start === 0 ? '' : characterOf(codePoint);
  const codec = codecName(codecs, ranking);
  if (ranking.dominant === 0) return { start, end, replacement, codec, reason: 'lone', inferred: true, rounds: 1 };
  return { start, end, replacement, codec, reason: 'misread', rounds: 1 };
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
    edits.push({ start: index, end: index + 1, replacement, codec: 'windows-1252', reason: 'control', rounds: 1 });
  }
  return edits;
}
