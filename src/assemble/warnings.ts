import type { Document } from '../document/document.js';
import type { Span } from '../document/span.js';
import type { PostingWarning } from '../fields/record.js';
import { WARNINGS, type WarningCode } from '../fields/warnings.js';
import type { Facts, FoundByField } from '../resolve/facts.js';
import type { Decoded } from '../text/decode.js';
import type { Edit } from '../text/edits.js';
import { mayHoldNuls } from '../text/nuls.js';
import type { Place } from '../text/positions.js';

/** Said only where no pay was found. */
const WITHOUT_PAY: readonly WarningCode[] = ['salary.unstated', 'salary.unread'];

/** All that is to be said of a posting, in the order of the codes' list, then of the text; equal remarks once. */
export function warningsOf(
  document: Document,
  found: FoundByField,
  facts: Facts,
  read: {
    readonly bytes: Uint8Array;
    readonly decoded: Decoded;
    readonly repairs: readonly Edit[];
    readonly placeOf: (offset: number) => { readonly line: number; readonly column: number };
  },
  locate: (span: Span) => Place,
): PostingWarning[] {
  const { bytes, decoded, repairs, placeOf } = read;
  const warnings: PostingWarning[] = [];
  const add = (code: WarningCode, message: string, span: Span | null): void => {
    warnings.push({ code, message, line: span ? locate(span).line : null });
  };
  /** Says something of an offset of the text as decoded. */
  const addAt = (code: WarningCode, message: string, offset: number): void => {
    const { line, column } = placeOf(offset);
    warnings.push({ code, message: `${message}, the first at ${line}:${column}`, line });
  };
  if (repairs.length > 0)
    add(
      'encoding.repaired',
      `${repairs.length} damaged ${repairs.length === 1 ? 'sequence was' : 'sequences were'} repaired`,
      null,
    );
  if (decoded.firstInvalid !== null)
    addAt(
      'encoding.invalid-bytes',
      `${decoded.invalid} ${decoded.invalid === 1 ? 'byte is' : 'bytes are'} not valid ${decoded.encoding} and ${decoded.invalid === 1 ? 'was' : 'were'} read singly`,
      decoded.firstInvalid,
    );
  const nul = mayHoldNuls(bytes) ? decoded.text.indexOf('\0') : -1;
  if (nul >= 0) addAt('text.nul', WARNINGS['text.nul'], nul);
  if (decoded.doubtful)
    add('encoding.low-margin', `${decoded.encoding} reads hardly better than the next encoding`, null);
  if (document.blocks.length === 0 && (document.stated || document.text.trim() === '')) {
    add('text.empty', WARNINGS['text.empty'], null);
    if (!document.stated) return warnings;
  }
  for (const { value, span } of found.noise.candidates) add(value, WARNINGS[value], span);
  for (const { refusals } of Object.values(found))
    for (const { note, span } of refusals)
      if (note && !(facts.salary.winner && WITHOUT_PAY.includes(note.code))) add(note.code, note.message, span);
  for (const { winner } of [facts.title, facts.company, facts.workplace, facts.salary])
    if (winner) for (const { code, message } of winner.notes) add(code, message, winner.span);
  for (const { notes, span } of facts.locations) for (const { code, message } of notes) add(code, message, span);
  for (const { code, message, span } of facts.remarks) add(code, message, span);
  workplaceConflict(facts, document, add);
  if (!facts.title.winner) add('title.missing', WARNINGS['title.missing'], null);
  if (!facts.company.winner) add('company.missing', WARNINGS['company.missing'], null);
  if (facts.requirements.length === 0) add('requirements.missing', WARNINGS['requirements.missing'], null);
  const order = Object.keys(WARNINGS);
  const unique = new Map(warnings.map((w) => [`${w.code} ${w.line} ${w.message}`, w]));
  return [...unique.values()].sort(
    (a, b) => order.indexOf(a.code) - order.indexOf(b.code) || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** At most that much of a text is quoted in a message, in UTF-16 units. */
const QUOTE = 80;
const quoted = (text: string, { start, end }: Span): string =>
  text
    .slice(start, Math.min(end, start + QUOTE))
    .replace(/\s+/g, ' ')
    .trim();

/** Whether one span lies in the other: two readings of the same words. */
const within = (a: Span, b: Span): boolean =>
  (a.start >= b.start && a.end <= b.end) || (b.start >= a.start && b.end <= a.end);

/** The header's mark and the body can name different workplaces; the winner stands, the other is said. */
function workplaceConflict(
  { workplace }: Facts,
  { text }: Document,
  add: (code: WarningCode, message: string, span: Span) => void,
): void {
  const { winner, others } = workplace;
  const other = winner && others.find((c) => c.value !== winner.value && !within(c.span, winner.span));
  if (winner && other)
    add(
      'workplace.conflict',
      `${other.value} (${other.source}: "${quoted(text, other.span)}") against ${winner.value} (${winner.source}: "${quoted(text, winner.span)}")`,
      other.span,
    );
}
