import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { markPostings } from '../../src/marked.js';
import { embedJson, escapeHtml } from '../../src/report/embed.js';
import { makePage } from '../../src/report/page.js';
import { POSTINGS } from '../postings/postings.js';
import { HOSTILE } from './hostile.js';

const pageOf = (inputs: Parameters<typeof markPostings>[0], given: readonly string[] = ['jobs']): string => {
  const page = makePage(given);
  return page.begin() + markPostings(inputs).map(page.write).join('') + page.end();
};

const DAMAGE = `</script><!--<script>'"&\u2028\u2029\u0000\r\n\ud800`;

test('JSON in a script element cannot end it, and is what it was', () => {
  const json = embedJson({ [DAMAGE]: DAMAGE });
  expect(json).not.toMatch(/[<>\u2028\u2029\n\r\0]/);
  expect(JSON.parse(json)).toEqual({ [DAMAGE]: DAMAGE });
});

test('text in HTML cannot begin an element or end an attribute', () => {
  expect(escapeHtml(`<b title="a" id='b'>&amp;`)).toBe('&lt;b title=&quot;a&quot; id=&#39;b&#39;&gt;&amp;amp;');
});

const blocks = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, block]) => block ?? '');
const hashOf = (block: string): string => `'sha256-${createHash('sha256').update(block).digest('base64')}'`;

test('the policy admits the one script and the one style of the page, and nothing else', () => {
  const html = pageOf([{ bytes: HOSTILE }]);
  const [policy] = [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g)].map(
    (m) => m[1],
  );
  const [script, ...scripts] = blocks(html, 'script');
  const [style, ...styles] = blocks(html, 'style');
  expect([scripts, styles]).toEqual([[], []]);
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hashOf(script as string)}`,
    `style-src ${hashOf(style as string)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test('the page names nothing to load', () => {
  const html = pageOf([]);
  const own = html.replaceAll('http://www.w3.org/2000/svg', '');
  expect(own).not.toMatch(
    /https?:\/\/(?!\))[a-z]|\bsrc=|@import|\bfetch\(|XMLHttpRequest|innerHTML|insertAdjacentHTML|eval\(/,
  );
});

test('a hostile posting, name and path add no element', () => {
  const plain = pageOf([{ bytes: 'Baker', file: 'a.txt' }], ['a']);
  const hostile = pageOf(
    [{ bytes: HOSTILE, file: `</script><script>alert('file')</script>.txt` }],
    [`"></title><script>'`],
  );
  const tags = (html: string): string[] => html.match(/<[a-z!/][^\s>]*/gi) ?? [];
  expect(tags(hostile)).toEqual(tags(plain));
});

const between = (html: string, open: string): string =>
  html.slice(html.indexOf(open) + open.length, html.indexOf('</script>', html.indexOf(open)));

test('each posting is two lines: its text; its record with marks that lead into the text', () => {
  const marked = markPostings(POSTINGS.map(({ bytes, slug }) => ({ bytes, file: slug })));
  const html = pageOf(POSTINGS.map(({ bytes, slug }) => ({ bytes, file: slug })));
  const lines = between(html, '<script type="application/x-ndjson" id="postings">').split('\n');
  const index = JSON.parse(between(html, '<script type="application/json" id="index">'));
  expect(lines.pop()).toBe('');
  expect(lines).toHaveLength(2 * marked.length);
  expect(index.rows.map((row: { file: string }) => row.file)).toEqual(POSTINGS.map(({ slug }) => slug));
  for (const [i, { record, text }] of marked.entries()) {
    expect(JSON.parse(lines[2 * i] ?? '')).toBe(text);
    const { record: shown, marks } = JSON.parse(lines[2 * i + 1] ?? '');
    expect(shown.title ?? null).toBe(record.title);
    const evidence = Object.entries(record.evidence ?? {}).flatMap(([field, entries]) =>
      [entries ?? []].flat().map((entry, n) => [field, n, entry.quote, entry.rule, entry.basis]),
    );
    const shownMarks = (marks as number[][]).map(([field, n, start, end, rule, inferred]) => [
      index.fields[field as number],
      n,
      text.slice(start, end),
      index.rules[rule as number][0],
      inferred ? 'inferred' : 'stated',
    ]);
    expect(shownMarks).toEqual(evidence);
    for (const field of ['requirements', 'responsibilities', 'benefits'] as const) {
      const words = (shown[field] ?? []).map((item: { text?: string }, n: number) => {
        const [, , start, end] = marks.find(
          (mark: number[]) => index.fields[mark[0] as number] === field && mark[1] === n,
        );
        return item.text ?? text.slice(start, end);
      });
      expect(words).toEqual(record[field].map((item) => item.text));
    }
  }
});

test('the same postings give the same page', () => {
  expect(pageOf([{ bytes: HOSTILE }])).toBe(pageOf([{ bytes: HOSTILE }]));
});
