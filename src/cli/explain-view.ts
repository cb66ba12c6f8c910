import type { ExplainedCandidate, ExplainedField, ExplainedRefusal, Explanation } from '../index.js';
import { EVIDENCE_FIELDS } from '../io/output.js';
import { STDIN } from '../io/walk.js';
import type { Paint } from './colour.js';
import { editLine, plural } from './messages.js';
import { printable } from './printable.js';
import { isObject, short, valueText } from './value-text.js';

/** The fields that can be asked for, in the order of the record. */
export const NAMES: readonly string[] = EVIDENCE_FIELDS;

/** Fields whose value follows from that of another one. */
const DERIVED = { seniority: 'title', experience: 'requirements', education: 'requirements' } as const;
type Derived = keyof typeof DERIVED;

/** What `lost` says of a candidate that repeats a value. */
const SAME = 'says the same';

type Span = ExplainedCandidate['shown'];

interface Mark extends Span {
  readonly field: string;
}

/**
 * Evidence as marks that do not overlap, in the order of the text; where several cite the same words the earlier field has them.
 * `all`: also what lost and what was refused, under these names, where no value stands.
 */
const marksOf = (fields: readonly ExplainedField[], all: boolean): Mark[] => {
  const cited = fields.map(({ field, winners }) => ({ field, of: winners as readonly { readonly shown: Span }[] }));
  const rest = fields.flatMap(({ others, refused }) => [
    { field: 'also', of: others.filter(({ lost }) => lost === SAME) },
    { field: 'lost', of: others.filter(({ lost }) => lost !== SAME) },
    { field: 'refused', of: refused },
  ]);
  const wanted = [...cited, ...(all ? rest : [])].flatMap(({ field, of }, rank) =>
    of.map(({ shown }) => ({ field, rank, ...shown })),
  );
  const edges = [...new Set(wanted.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const marks: Mark[] = [];
  for (let i = 1; i < edges.length; i++) {
    const [start, end] = [edges[i - 1] as number, edges[i] as number];
    const over = wanted.filter((one) => one.start <= start && one.end >= end).sort((a, b) => a.rank - b.rank)[0];
    const last = marks.at(-1);
    if (!over) continue;
    if (last?.field === over.field && last.end === start) marks[marks.length - 1] = { ...last, end };
    else marks.push({ field: over.field, start, end });
  }
  return marks;
};

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
const BREAK = /(?<![\r\n])[\r\n]+$/;

/** The lines of a text with their offsets. */
function* linesOf(text: string): Generator<{ line: string; start: number }> {
  for (let at = 0; at < text.length; ) {
    LINE.lastIndex = at;
    const whole = LINE.exec(text)?.[0] ?? '';
    yield { line: whole.replace(BREAK, ''), start: at };
    at += whole.length;
  }
}

/** Lines around a marked one that are shown when only one field is asked for. */
const CONTEXT = 1;

/** The posting with its evidence marked, by lines; `first`: the number of the first; `near`: only lines with marks and those beside them. */
const marked = (text: string, first: number, marks: readonly Mark[], near: boolean, paint: Paint): string => {
  const shown: { readonly text: string; readonly hit: boolean }[] = [];
  let next = 0;
  for (const { line, start } of linesOf(text)) {
    const end = start + line.length;
    let out = '';
    let at = start;
    let hit = false;
    while (next < marks.length && (marks[next] as Mark).end <= start) next++;
    for (let k = next; k < marks.length && (marks[k] as Mark).start < end; k++) {
      const mark = marks[k] as Mark;
      const [from, to] = [Math.max(mark.start, start), Math.min(mark.end, end)];
      out += printable(text.slice(at, from)) + paint.field(mark.field, printable(text.slice(from, to)));
      at = to;
      hit = true;
    }
    shown.push({ text: out + printable(text.slice(at, end)), hit });
  }
  const width = String(first + shown.length - 1).length;
  let skipped = false;
  let out = '';
  shown.forEach((line, i) => {
    if (near && !shown.slice(Math.max(0, i - CONTEXT), i + CONTEXT + 1).some(({ hit }) => hit)) {
      skipped = true;
      return;
    }
    if (skipped && out !== '') out += `${paint.hint('…'.padStart(width))}\n`;
    skipped = false;
    out += `${paint.hint(String(first + i).padStart(width))}  ${line.text}`.trimEnd();
    out += '\n';
  });
  return out;
};

const INDENT = ' '.repeat(2);
/** Room for `1234:56`. */
const PLACE = 8;

/** A line of a field: where, what, and how it came about. */
const entry = (
  { line, column }: { readonly line: number; readonly column: number },
  what: string,
  how: string,
  paint: Paint,
): string => `${INDENT}${paint.place(`${line}:${column}`.padEnd(PLACE))}${what} ${paint.hint(`(${how})`)}\n`;

const measured = ({ confidence }: Pick<ExplainedCandidate, 'confidence'>): string =>
  confidence === null ? '' : `, right ${confidence.correct} of ${confidence.n} times`;

/** `title/header, labelled, header, stated, right 105 of 105 times` */
const origin = (one: ExplainedCandidate): string =>
  `${one.rule}, ${one.strength}, ${one.source}, ${one.basis}${measured(one)}`;

const winnerLine = (one: ExplainedCandidate, paint: Paint): string => {
  const value = short(valueText(one.value));
  const quote = short(one.quote);
  const level = isObject(one.value) && 'level' in one.value ? ` [${one.value.level}]` : '';
  const cited = quote === value ? '' : ` from "${quote}"`;
  return entry(one, paint.strong(value) + level + cited, origin(one), paint);
};

const otherLine = (one: ExplainedCandidate & { readonly lost: string }, paint: Paint): string =>
  one.lost === SAME
    ? entry(one, `also: ${short(valueText(one.value))}`, origin(one), paint)
    : entry(one, `lost: ${short(valueText(one.value))}, ${one.lost}`, origin(one), paint);

const refusedLine = (one: ExplainedRefusal, paint: Paint): string =>
  entry(one, `refused: "${short(one.quote)}", ${one.reason}`, one.rule, paint);

const heading = (name: string, empty: boolean, paint: Paint): string =>
  `${paint.strong(name)}${empty ? ': nothing stated' : ''}\n`;

const fieldLines = ({ field, winners, others, refused }: ExplainedField, paint: Paint): string =>
  heading(field, winners.length === 0, paint) +
  winners.map((one) => winnerLine(one, paint)).join('') +
  others.map((one) => otherLine(one, paint)).join('') +
  refused.map((one) => refusedLine(one, paint)).join('');

/** What the title or the requirements imply. */
const derivedLines = (field: Derived, { record }: Explanation, paint: Paint): string => {
  const evidence = record.evidence?.[field] ?? null;
  if (evidence === null) return heading(field, true, paint);
  const what = `${paint.strong(short(valueText(record[field])))} from "${short(evidence.quote)}"`;
  const how = `${evidence.rule}, follows from ${DERIVED[field]}${measured(evidence)}`;
  return heading(field, false, paint) + entry(evidence, what, how, paint);
};

const isDerived = (name: string): name is Derived => name in DERIVED;

/** The whole explanation for people: the posting with its evidence marked, then field by field what was found and what lost. */
export const explained = (explanation: Explanation, field: string | null, paint: Paint): string => {
  const { record, text, line: first, fields, repairs } = explanation;
  const file = record.file ?? STDIN;
  const cited = field !== null && isDerived(field) ? DERIVED[field] : field;
  const chosen = fields.filter((one) => cited === null || one.field === cited);
  const parts = [marked(text, first, marksOf(chosen, field !== null), field !== null, paint)];
  for (const name of NAMES) {
    if (field !== null && field !== name) continue;
    const own = fields.find((one) => one.field === name);
    parts.push(own ? fieldLines(own, paint) : derivedLines(name as Derived, explanation, paint));
  }
  const noise = fields.find((one) => one.field === 'noise')?.winners ?? [];
  if (field === null && noise.length > 0)
    parts.push(`${paint.strong('no evidence')}\n${noise.map((one) => winnerLine(one, paint)).join('')}`);
  if (field === null && record.warnings.length > 0) {
    const lines = record.warnings.map(
      ({ code, message, line }) => `${INDENT}${code}: ${printable(message)}${line === null ? '' : ` (line ${line})`}\n`,
    );
    parts.push(`${paint.strong('warnings')}\n${lines.join('')}`);
  }
  if (field === null && repairs.length > 0)
    parts.push(
      `${paint.strong('repairs')}: ${plural(repairs.length, 'place')}\n${repairs.map((edit) => INDENT + editLine(file, edit, paint)).join('')}`,
    );
  return parts.filter((part) => part !== '').join('\n');
};
