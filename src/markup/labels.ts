import type { Edit } from '../text/edits.js';
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
/** So many blanks between lines of one form at most. */
const NEAR = 3;

const LONGEST_NAME = 46;
const OPENING = /^[ \t"[*|{,]{1,8}/;

/** Whether so many known labels stand before such a sign at the start of a line; told before all lines are looked at. */
function hasLabels(text: string, { sign, fewest }: Kind): boolean {
  let known = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
    let line = text.lastIndexOf('\n', at - 1) + 1;
    if (at - line > LONGEST_NAME) {
      const next = text.indexOf('\n', at);
      if (next < 0) return false;
      at = next;
      continue;
    }
    // the bar or star with which a row opens
    if (at === line || text.slice(line, at).trim() === '') continue;
    if (text.charCodeAt(line) === 32 || OPENING.test(text.charAt(line))) {
      line += OPENING.exec(text.slice(line, at))?.[0].length ?? 0;
    }
    if (LABEL.test(text.slice(line, at).replace(CLOSING, '')) && ++known >= fewest) return true;
  }
  return false;
}
const CLOSING = /[ .:\t"\]*]{1,40}$/;

/** The edits that write a colon behind the labels of such a form; none in a page, `html`. */
export function labelColons(text: string, html: boolean): readonly Edit[] {
  if (html) return [];
  for (const { sign, pattern, fewest } of KINDS) {
    if (!hasLabels(text, { sign, pattern, fewest }) || isHtml(text)) continue;
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
