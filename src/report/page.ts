import { readFileSync } from 'node:fs';
import { WARNINGS } from '../fields/index.js';
import type { Marked } from '../marked.js';
import { FIELDS_SHOWN, makeLines } from './detail.js';
import { embedJson, escapeHtml, hashSource } from './embed.js';
import { type Row, rowOf, termNumbers } from './row.js';
import { makeTerms, type TermsOf } from './terms.js';

/** A page that is written piece by piece: what it shows of all postings stands behind them. */
export interface Page {
  begin(): string;
  write(marked: Marked): string;
  end(): string;
}

/** The parts of the page's script, in their order; they share one scope. */
const SCRIPTS = [
  'postings.js',
  'elements.js',
  'filter.js',
  'found.js',
  'overview.js',
  'pay.js',
  'list.js',
  'record.js',
  'detail.js',
  'main.js',
];
/** The parts of its style, in their order. */
const STYLES = ['base.css', 'frame.css', 'overview.css', 'pay.css', 'posting.css', 'narrow.css'];
/** Terms that the page counts and filters by. */
const MOST_TERMS = 40;

/**
 * Read where the page is made, since no other command needs it; throws where a file is missing. Line ends as a browser makes them,
 * so that the hashes hold.
 */
const read = (name: string): string =>
  readFileSync(new URL(`./client/${name}`, import.meta.url), 'utf8').replace(/\r\n?/g, '\n');

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%230d6b63'/%3E%3Cpath d='M4 5h8M4 8h8M4 11h5' stroke='%23fff' stroke-width='1.6'/%3E%3C/svg%3E";

/**
 * The report on postings as one HTML page that loads nothing and runs its own script alone. `given`: the paths that were asked for.
 * The page is `begin`, `write` of each posting in their order, and `end`; a few hundred bytes a posting are held until then.
 */
export const makePage = (given: readonly string[]): Page => {
  const terms = makeTerms();
  const lines = makeLines();
  const rows: { readonly row: ReturnType<typeof rowOf>; readonly terms: TermsOf }[] = [];
  const script = SCRIPTS.map(read).join('\n');
  const style = STYLES.map(read).join('\n');
  const policy = [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return {
    begin: () => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(['Postings', ...given].join(' · '))}</title>
<link rel="icon" href="${ICON}">
<style>${style}</style>
</head>
<body>
${read('body.html')}
<script type="application/x-ndjson" id="postings">`,
    write: (marked) => {
      rows.push({ row: rowOf(marked.record), terms: terms.add(marked.record) });
      return lines.of(marked);
    },
    end: () => {
      const most = terms.most(MOST_TERMS);
      const keys = [...most.keys()];
      const index = {
        given,
        codes: Object.entries(WARNINGS),
        fields: FIELDS_SHOWN,
        rules: lines.rules(),
        terms: [...most.values()],
        rows: rows.map(({ row, terms: own }): Row => ({ ...row, ...termNumbers(keys, own) })),
      };
      return `</script>
<script type="application/json" id="index">${embedJson(index)}</script>
<script>${script}</script>
</body>
</html>
`;
    },
  };
};
