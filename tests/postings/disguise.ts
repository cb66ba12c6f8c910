import { buildDocument } from '../../src/document/build.js';
import { stripMarkup } from '../../src/markup/strip.js';

/** A Markdown text as a copy of the rendered page has it: line for line, without marks. */
export const withoutMarkdown = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:#{1,6}|[*+-]|\d+\.)\s+/, '')
        .replace(/!?\[([^\]]*)\]\([^)\s]*\)/g, '$1')
        .replace(/\*\*|__|`/g, ''),
    )
    .join('\n');

/** Capitals for all that the reader takes for a heading between sections. */
export function headingsInCapitals(text: string): string {
  const lines = text.split('\n');
  const { blocks } = buildDocument(stripMarkup(text));
  for (const [i, { kind, section, line, text: heading }] of blocks.entries()) {
    if (kind !== 'heading' || section.kind === 'header' || section.kind === 'intro') continue;
    const own = lines[line - 1] as string;
    // a heading amid a line whose breaks were lost
    const isWhole = blocks[i - 1]?.line !== line && blocks[i + 1]?.line !== line;
    lines[line - 1] = isWhole ? own.toUpperCase() : own.replace(heading, heading.toUpperCase());
  }
  return lines.join('\n');
}

/** Breaks bulleted lines and `Label: value` lines at so many columns, as mail programs do. */
export function hardWrapped(text: string, columns: number): string {
  const lines = text.split('\n');
  for (const { kind, bulleted, line, endLine } of buildDocument(stripMarkup(text)).blocks)
    if ((kind === 'pair' || bulleted) && line === endLine) lines[line - 1] = broken(lines[line - 1] as string, columns);
  return lines.join('\n');
}

function broken(line: string, columns: number): string {
  const rows: string[] = [];
  let rest = line;
  while (rest.length > columns) {
    const at = rest.lastIndexOf(' ', columns);
    if (at <= 0 || rest.slice(0, at).trim().length < 2) break;
    rows.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return [...rows, rest].join('\n');
}

/** A value without the lines that it names, at any depth. */
export const withoutLines = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === 'line' || key === 'endLine' ? undefined : inner)));

const QP_COLUMNS = 54;
/** As mail programs send a text: bytes beyond ASCII as "=C3", long lines broken behind "=". */
export const quotedPrintable = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const units = [...line].map((c) =>
        c === '=' || c > '~'
          ? [...new TextEncoder().encode(c)].map((b) => `=${b.toString(16).toUpperCase()}`).join('')
          : c,
      );
      let rows = '';
      let width = 0;
      for (const unit of units) {
        if (width + unit.length > QP_COLUMNS) {
          rows += '=\n';
          width = 0;
        }
        rows += unit;
        width += unit.length;
      }
      return rows;
    })
    .join('\n');

/** A value with one space where it has several, at any depth. */
export const withSingleSpaces = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replace(/ {2,}/g, ' '));
