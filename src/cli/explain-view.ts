import type { ExplainedCandidate, ExplainedField, ExplainedRefusal, Explanation } from '../api.js';
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

/** How an explanation is set. */
export interface Setting {
  readonly paint: Paint;
  /** Columns of a terminal, at which a line is continued below; infinite elsewhere. */
  readonly width: number;
}

interface Entry {
  readonly at: { readonly line: number; readonly column: number };
  /** The value, which stands out, or what takes its place. */
  readonly value: string;
  readonly strong?: boolean;
  /** What is said of the value. */
  readonly said?: string;
  /** How it came about. */
  readonly how: string;
}

/** A line of a field: where, what, and how it came about. A part that a terminal has no room for stands on the next line. */
const entry = ({ at, value, strong = false, said = '', how }: Entry, { paint, width }: Setting): string => {
  const margin = INDENT.length + PLACE;
  let out = INDENT + paint.place(`${at.line}:${at.column}`.padEnd(PLACE)) + (strong ? paint.strong(value) : value);
  let used = margin + value.length;
  const add = (text: string, painted: string): void => {
    const below = used + 1 + text.length > width;
    out += (below ? `\n${' '.repeat(margin)}` : ' ') + painted;
    used = (below ? margin : used + 1) + text.length;
  };
  if (said !== '') add(said, said);
  add(`(${how})`, paint.hint(`(${how})`));
  return `${out}\n`;
};

const measured = ({ confidence }: Pick<ExplainedCandidate, 'confidence'>): string =>
  confidence === null ? '' : `, right ${confidence.correct} of ${confidence.n} times`;

/** `title/header, labelled, header, stated, right 105 of 105 times` */
const origin = (one: ExplainedCandidate): string =>
  `${one.rule}, ${one.strength}, ${one.source}, ${one.basis}${measured(one)}`;

const winnerLine = (one: ExplainedCandidate, setting: Setting): string => {
  const value = short(valueText(one.value));
  const quote = short(one.quote);
  const level = isObject(one.value) && 'level' in one.value ? [`[${one.value.level}]`] : [];
  const cited = quote === value ? [] : [`from "${quote}"`];
  return entry({ at: one, value, strong: true, said: [...level, ...cited].join(' '), how: origin(one) }, setting);
};

const otherLine = (one: ExplainedCandidate & { readonly lost: string }, setting: Setting): string => {
  const value = short(valueText(one.value));
  const said = one.lost === SAME ? { value: `also: ${value}` } : { value: `lost: ${value},`, said: one.lost };
  return entry({ at: one, ...said, how: origin(one) }, setting);
};

const refusedLine = (one: ExplainedRefusal, setting: Setting): string =>
  entry({ at: one, value: `refused: "${short(one.quote)}",`, said: one.reason, how: one.rule }, setting);

const heading = (name: string, empty: boolean, paint: Paint): string =>
  `${paint.strong(name)}${empty ? ': nothing stated' : ''}\n`;

const fieldLines = ({ field, winners, others, refused }: ExplainedField, setting: Setting): string =>
  heading(field, winners.length === 0, setting.paint) +
  winners.map((one) => winnerLine(one, setting)).join('') +
  others.map((one) => otherLine(one, setting)).join('') +
  refused.map((one) => refusedLine(one, setting)).join('');

/** What the title or the requirements imply. */
const derivedLines = (field: Derived, { record }: Explanation, setting: Setting): string => {
  const evidence = record.evidence?.[field] ?? null;
  if (evidence === null) return heading(field, true, setting.paint);
  const value = short(valueText(record[field]));
  const said = `from "${short(evidence.quote)}"`;
  const how = `${evidence.rule}, follows from ${DERIVED[field]}${measured(evidence)}`;
  return heading(field, false, setting.paint) + entry({ at: evidence, value, strong: true, said, how }, setting);
};

const isDerived = (name: string): name is Derived => name in DERIVED;

/** The whole explanation for people: the posting with its evidence marked, then field by field what was found and what lost. */
export const explained = (explanation: Explanation, field: string | null, setting: Setting): string => {
  const { paint } = setting;
  const { record, text, line: first, fields, repairs } = explanation;
  const file = record.file ?? STDIN;
  const cited = field !== null && isDerived(field) ? DERIVED[field] : field;
  const chosen = fields.filter((one) => cited === null || one.field === cited);
  const parts = [marked(text, first, marksOf(chosen, field !== null), field !== null, paint)];
  for (const name of NAMES) {
    if (field !== null && field !== name) continue;
    const own = fields.find((one) => one.field === name);
    parts.push(own ? fieldLines(own, setting) : derivedLines(name as Derived, explanation, setting));
  }
  const noise = fields.find((one) => one.field === 'noise')?.winners ?? [];
  if (field === null && noise.length > 0)
    parts.push(`${paint.strong('no evidence')}\n${noise.map((one) => winnerLine(one, setting)).join('')}`);
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
