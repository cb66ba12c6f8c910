import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markPostings } from '../../src/marked.js';
import { parsePostings } from '../../src/pipeline.js';
import type { Split } from '../../src/split/cut.js';
import { partsOf, splitNamed } from '../../src/split/split.js';
import { ROOT } from '../architecture/sources.js';
import { expectLinear } from '../linear.js';

const thread = (name: string): string => readFileSync(join(ROOT, 'fixtures', 'threads', name), 'utf8');
/** The first words of each part, by kind. */
const begins = (text: string, split: Split, kind = 'posting'): string[] =>
  split(text)
    .filter((cut) => cut.kind === kind)
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .replace(/<[^>]+>/g, '')
        .trim()
        .slice(0, 12),
    );

const hn = splitNamed('hn');
const records = (bytes: Uint8Array | string, split: Split) =>
  parsePostings(
    partsOf(bytes, split)
      .filter(({ kind }) => kind === 'posting')
      .map((part) => ({ bytes: part.decoded.text, html: part.html, part })),
    { evidence: true },
  );

describe('a thread', () => {
  test('copied from the page is cut at the lines above its comments', () => {
    const text = thread('copied.txt');
    expect(begins(text, hn)).toEqual(['Quernstone R', 'Tidepool Map']);
    expect(begins(text, hn, 'reply')).toEqual(['Is the £55k ']);
    const [first] = hn(text).filter(({ kind }) => kind === 'posting');
    expect(text.slice(first?.start, first?.end)).not.toContain('millwright');
    expect(text.slice(first?.start, first?.end)).toMatch(/Nice to have: Rust\.\s*$/);
  });

  test('of comments alone is cut at lines with bars, but not at the roles and the stack of one', () => {
    expect(begins(thread('bare.txt'), hn)).toEqual(['Quernstone R', 'Halyard & Co', 'Tidepool Map']);
  });

  test('saved as a page is cut at its comments, and what is indented answers', () => {
    const text = thread('saved.html');
    expect(begins(text, hn)).toEqual(['Quernstone R', 'Tidepool Map']);
    expect(begins(text, hn, 'reply')).toEqual(['Is the £55k ']);
  });

  test('keeps a comment that was copied without the line above it', () => {
    const text = thread('copied.txt');
    expect(begins(text.slice(text.indexOf('Quernstone')), hn)).toEqual(['Quernstone R', 'Tidepool Map']);
  });

  test('that is none is one posting', () => {
    for (const text of ['Head Baker\n\nWe bake.\n', '', 'a | b\n\n| c | d | e |'])
      expect(hn(text)).toEqual([{ start: 0, end: text.length, kind: 'posting' }]);
  });

  test('gives the facts of each posting, with places in the whole of it', () => {
    for (const name of ['copied.txt', 'bare.txt', 'saved.html']) {
      const text = thread(name);
      const found = records(Buffer.from(text), hn);
      expect(found.map(({ company }) => company)).toContain('Tidepool Mapping');
      expect(found[0]).toMatchObject({
        title: 'Controls Engineer',
        salary: { min: 55000, max: 65000, currency: 'GBP' },
      });
      for (const { evidence, requirements } of found) {
        for (const entry of [evidence?.title, evidence?.company, ...(evidence?.requirements ?? [])]) {
          if (!entry) continue;
          expect(text.slice(entry.start, entry.end)).toBe(entry.quote);
          const above = text.slice(0, entry.start).split('\n');
          expect([entry.line, entry.column]).toEqual([above.length, (above.at(-1) as string).length + 1]);
        }
        expect(requirements.map(({ line }) => line)).toEqual(evidence?.requirements.map(({ line }) => line));
      }
    }
  });
});

test('a part is shown by itself, its evidence in its own text', () => {
  const parts = partsOf(thread('copied.txt'), hn).filter(({ kind }) => kind === 'posting');
  const marked = markPostings(parts.map((part) => ({ bytes: part.decoded.text, part })));
  const titles = marked.map(({ text, shown }) => text.slice(shown.title?.start, shown.title?.end));
  expect(titles).toEqual(['Controls Engineer', 'Senior Backend Developer (Go)']);
  expect(marked.every(({ text }) => text.length < 300)).toBe(true);
});

describe('time grows with the text', () => {
  test.each([
    "<tr class='athing comtr'>",
    '<tr class=',
    'ab 3 hours ago | next [–]\n',
    'ab 3 hours ago | next | next ',
    'A | Engineer | REMOTE\n\n',
    '\n\n',
    ' ',
    'reply\n',
  ])('of many %j', (unit) => expectLinear(unit, 1_000_000, (text) => hn(text)));
});

describe('a pattern', () => {
  const text = 'Jobs of May\n\nJOB 1: Baker\nYou bake.\r\nJOB 2: Miller\rYou mill.\n\n';

  test('begins a posting at each line in which it matches; what stands before is one too', () => {
    expect(splitNamed('^JOB \\d')(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Jobs of May\n\n',
      'JOB 1: Baker\nYou bake.\r\n',
      'JOB 2: Miller\rYou mill.\n\n',
    ]);
  });

  test('that matches nowhere leaves one posting', () => {
    expect(splitNamed('^NONE')(text)).toEqual([{ start: 0, end: text.length, kind: 'posting' }]);
  });

  test('that matches blank lines gives no blank parts', () => {
    expect(splitNamed('^$')(text).map(({ start, end }) => text.slice(start, end).trim().length > 0)).toEqual([
      true,
      true,
    ]);
  });

  test.each([
    ['(a', /missing/],
    ['(?=a)b', /unsupported/],
    ['(a)\\1', /escape/],
    ['', /empty/],
    ['a'.repeat(1001), /longer/],
    ['((((a{100}){100}){100}){100})', /repeat/],
  ])('that cannot be used is refused: %s', (pattern, reason) => {
    expect(() => splitNamed(pattern)).toThrow(reason);
    expect(() => splitNamed(pattern)).toThrow(SyntaxError);
  });

  test('that would backtrack without end elsewhere is run', () => {
    const line = `${'a'.repeat(100_000)}!`;
    expect(splitNamed('^(a+)+$')(line)).toHaveLength(1);
    expect(splitNamed('^(a|a)*b|(x+x+)+y')(`${line}\n${line}b`)).toHaveLength(1);
  });
});

test('nothing is lost: the cuts follow each other and cover the text', () => {
  const lines = fc.constantFrom(
    '',
    ' ',
    'a 2 hours ago | next [–]',
    'b on Nov 3, 2031 | parent | next [-]',
    'reply',
    '[deleted]',
    'Acme | Engineer | REMOTE',
    'prose',
    "<tr class='athing comtr' id='1'><td indent='0'>",
    '<div class="commtext c00">x',
    "<div class='reply'>",
    '## 1',
  );
  const text = fc
    .array(fc.tuple(lines, fc.constantFrom('\n', '\r\n', '\r', '\n\n')), { maxLength: 30 })
    .map((all) => all.flat().join(''));
  fc.assert(
    fc.property(text, fc.constantFrom('hn', '^##', '^$', 'e'), (one, name) => {
      const cuts = splitNamed(name)(one);
      expect(cuts[0]?.start).toBe(0);
      expect(cuts.at(-1)?.end).toBe(one.length);
      for (const [i, { start, end }] of cuts.entries()) {
        expect(end).toBeGreaterThanOrEqual(start);
        if (i > 0) expect(start).toBe(cuts[i - 1]?.end);
      }
    }),
  );
});

describe('damage', () => {
  test('is found in all of the text and repaired in each part', () => {
    const text = thread('copied.txt').replace('small mills', 'small crêpe mills – really');
    const garbled = Buffer.from(Buffer.from(text).toString('latin1'));
    const found = records(garbled, hn);
    expect(found.map(({ salary }) => salary?.text)).toEqual(['£55k-£65k', undefined]);
    expect(found.map(({ encoding }) => encoding.repairs)).toEqual([4, 0]);
    expect(found.flatMap(({ warnings }) => warnings.map(({ code }) => code))).toContain('encoding.repaired');
  });

  test('that cannot be decoded is told of the part in which it stands', () => {
    const bytes = Buffer.from('JOB 1\nBaker from Genève wanted, with a café and crème.\nJOB 2\nMiller \xff\n');
    const at = bytes.indexOf(Buffer.from('\xff'));
    const found = records(
      Buffer.concat([bytes.subarray(0, at), Buffer.from([0x80]), bytes.subarray(at + 2)]),
      splitNamed('^JOB'),
    );
    const invalid = found.map(({ warnings }) => warnings.filter(({ code }) => code === 'encoding.invalid-bytes'));
    expect(invalid.map((all) => all.map(({ line, message }) => [line, message.slice(-3)]))).toEqual([[], [[4, '4:8']]]);
  });
});
