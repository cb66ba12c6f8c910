import type { Edit } from '../text/edits.js';
import { unitsOf } from '../units.js';
import { FORM_LABELS } from './form-labels.data.js';
import { isHtml } from './html.js';

/*
 * Forms whose labels stand before their values in columns, in the cells of a table or behind other signs than a colon.
 */

const LABEL = new RegExp(`^(?:${FORM_LABELS.join('|')})$`, 'i');
const NAME = '([a-zA-Z\\u00c0-\\u024f][^\\n\\r:|=\\t"\\]*<>→]{1,38}?)';
const VALUE = '([^\\s|](?:[^\\n\\r|]{0,160}[^\\s|,"])?)';

// of columns: what holds no further gap, as a text does whose words all stand apart
const COLUMN = '([a-zA-Z\\u00c0-\\u024f](?:[^\\s:|="\\]*<>→]| (?! )){1,38})';
const CELL = '((?:[^\\s|]| (?! )){1,160})';

interface Kind {
  readonly sign: string;
  readonly pattern: RegExp;
  /** So many known labels tell such a form. */
  readonly fewest: number;
}
const kind = (
  sign: string,
  open: string,
  joint: string,
  close: string,
  fewest = 2,
  name = NAME,
  value = VALUE,
): Kind => ({
  sign,
  pattern: new RegExp(`^[ \\t]*${open}${name}${joint}${value}${close}[ \\t]{0,40}$`, 'gm'),
  fewest,
});
const KINDS: readonly Kind[] = [
  kind('|', '\\|[ \\t]*', '[ \\t]{0,40}\\|[ \\t]{0,40}', '[ \\t]{0,40}\\|'),
  kind('|', '', '[ \\t]{0,40}\\|[ \\t]{0,40}', ''),
  kind('\t', '', ':?[ ]{0,40}\\t[ \\t]{0,40}', '', 2, COLUMN, CELL),
  kind('  ', '', ' {2,60}', '', 2, COLUMN, CELL),
  kind('=', '', ' ?= ?', '', 3),
  kind('→', '', ' ?→ ?', ''),
  kind(' > ', '', ' > ', '', 3),
  kind('...', '', ' ?\\.{3,60}:? ?', ''),
  kind('": ', '[{,]{0,2} ?"', '" ?: ?"?', '"?,?'),
  kind('] ', '\\[', '\\] ', '', 3),
  kind('** ', '\\*\\*', '\\*\\* ', '', 3),
  kind(' - ', '', ' - ', '', 3),
  kind(' – ', '', ' – ', '', 3),
];
/** The same by the first unit of their signs. */
const BEGUN_BY: ReadonlyMap<number, readonly Kind[]> = new Map(
  KINDS.map(({ sign }) => [sign.charCodeAt(0), KINDS.filter((other) => other.sign[0] === sign[0])]),
);
/** So many blanks between lines of one form at most. */
const NEAR = 3;

const LONGEST_NAME = 46;
const OPENING = /^[ \t"[*|{,]{1,8}/;

/** How often a known label stands before the sign of each form near the start of a line; told before all of each line is looked at. */
function labelsIn(text: string): ReadonlyMap<Kind, number> {
  const found = new Map<Kind, number>();
  const units = unitsOf(text);
  for (let line = 0; line < text.length; ) {
    const next = text.indexOf('\n', line);
    const end = next < 0 ? text.length : next;
    for (let at = line + 1; at < end && at <= line + LONGEST_NAME; at++) {
      const unit = units[at] as number;
      // nearly all units: letters, and the spaces before them
      if (isLetter(unit) || (unit === 32 && isLetter(units[at + 1] as number))) continue;
      for (const kind of BEGUN_BY.get(unit) ?? NONE)
        if (text.startsWith(kind.sign, at) && isLabel(text, line, at)) found.set(kind, (found.get(kind) ?? 0) + 1);
    }
    line = end + 1;
  }
  return found;
}
const NONE: readonly Kind[] = [];

/** Whether a unit is no part of a sign; some more than letters are. */
const isLetter = (unit: number): boolean => (unit >= 0x61 && unit < 0x7b) || (unit >= 0x3f && unit < 0x5d);

/** Whether a known label stands between the start of a line and a sign. */
function isLabel(text: string, line: number, sign: number): boolean {
  const before = text.slice(line, sign);
  const label = before.slice(OPENING.exec(before)?.[0].length ?? 0).replace(CLOSING, '');
  // not the bar or star with which a row opens, nor what opens a heading
  return label.length > 1 && !label.startsWith('#') && LABEL.test(label);
}
const CLOSING = /[ .:\t"\]*]{1,40}$/;

/** The edits that write a colon behind the labels of such a form; none in a page, `html`. */
export function labelColons(text: string, html: boolean): readonly Edit[] {
  if (html) return [];
  const labels = labelsIn(text);
  for (const kind of KINDS) {
    const { pattern, fewest } = kind;
    if ((labels.get(kind) ?? 0) < fewest || isHtml(text)) continue;
    const rows = Array.from(text.matchAll(pattern), ({ 0: row, 1: name = '', 2: value = '', index }) => ({
      start: index,
      end: index + row.length,
      name,
      value,
      from: index + row.indexOf(name),
      known: LABEL.test(name.trim()) && !LABEL.test(value),
    }));
    if (rows.filter(({ known }) => known).length < fewest) continue;
    const isOf = (i: number): boolean =>
      rows[i]?.known === true ||
      [i - 1, i + 1].some((other) => {
        const [a, b] = other < i ? [rows[other], rows[i]] : [rows[i], rows[other]];
        return a !== undefined && b !== undefined && rows[other]?.known === true && b.start - a.end <= NEAR;
      });
    return rows
      .filter((_, i) => isOf(i))
      .flatMap(({ start, end, name, value, from }) => {
        const to = text.lastIndexOf(value, end);
        return [
          ...(from > start ? [{ start, end: from, replacement: '' }] : []),
          { start: from + name.length, end: to, replacement: ': ' },
          ...(to + value.length < end ? [{ start: to + value.length, end, replacement: '' }] : []),
        ];
      });
  }
  return [];
}
