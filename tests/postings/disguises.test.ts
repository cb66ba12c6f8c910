import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Posting } from '../../src/fields/record.js';
import { parsePosting } from '../../src/pipeline.js';
import { decodeBytes } from '../../src/text/decode.js';
import { repairText } from '../../src/text/repair.js';
import { expectLinear } from '../linear.js';
import { misread } from '../text/fixtures.js';
import {
  hardWrapped,
  headingsInCapitals,
  quotedPrintable,
  withoutLines,
  withoutMarkdown,
  withSingleSpaces,
} from './disguise.js';
import { brokenEvidence } from './evidence.js';
import { POSTINGS } from './postings.js';

type Facts = Omit<Posting, 'id' | 'encoding' | 'evidence'>;

/** A record without what belongs to the file and not to the posting. */
function factsOf(record: Posting): Facts {
  const { id, encoding, warnings, evidence, ...facts } = record;
  expect(id).toMatch(/^[0-9a-f]{16}$/);
  return { ...facts, warnings: warnings.filter(({ code }) => !code.startsWith('encoding.')) };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const BULLET = /^( *)[*•-] (?=\S)/gm;

const DISGUISES: Readonly<Record<string, (text: string) => Uint8Array | string>> = {
  'UTF-8': utf8,
  'a string': (text) => text,
  'a BOM': (text) => utf8(`\ufeff${text}`),
  'UTF-16 with a BOM': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'CRLF line ends': (text) => utf8(text.replaceAll('\n', '\r\n')),
  'lone CR line ends': (text) => utf8(text.replaceAll('\n', '\r')),
  'spaces behind lines': (text) => utf8(text.replaceAll('\n', '  \n')),
  'tabs behind lines': (text) => utf8(text.replaceAll('\n', '\t\n')),
  'bullets as *': (text) => utf8(text.replace(BULLET, '$1* ')),
  'bullets as -': (text) => utf8(text.replace(BULLET, '$1- ')),
  'bullets as •': (text) => utf8(text.replace(BULLET, '$1• ')),
  'no-break spaces between words': (text) => utf8(text.replace(/(?<=[a-z]) (?=[A-Za-z])/g, '\u00a0')),
  'misread once': (text) => utf8(misread(text)),
  'misread twice': (text) => utf8(misread(text, 2)),
};

/** Disguises of what has no tags: markup is taken off and lines are changed. */
const OF_TEXT: Readonly<Record<string, (text: string) => string>> = {
  'without Markdown': withoutMarkdown,
  'headings in capitals': headingsInCapitals,
  'hard-wrapped items': (text) => hardWrapped(text, 70),
  'a quoted mail': (text) => text.replace(/^/gm, '> '),
  'signs without width': (text) => text.replace(/^|(?<=[a-z] )|$/gm, '\u200b'),
  'set to both margins': (text) => text.replace(/(?<=\S) (?=\S)/g, '  '),
  'tabs between words': (text) => text.replace(/(?<=[a-z]) (?=[a-z])/g, '\t'),
  'thin spaces between words': (text) => text.replace(/(?<=[a-z]) (?=[a-z])/g, '\u2009'),
  'a cell of a table': (text) => `"${text.replaceAll('"', '""')}"`,
  'entities escaped twice': (text) => text.replace(/[\u00a1-\u00ff]/g, (c) => `&amp;#${c.charCodeAt(0)};`),
  'line separators of a word processor': (text) => text.replaceAll('\n', '\u000b'),
  'a string of JSON': (text) => JSON.stringify(text),
  'an object of JSON': (text) => JSON.stringify({ description: text }),
  'breaks as escapes': (text) => text.replaceAll('\n', '\\n'),
  'breaks as tags': (text) => text.replaceAll('\n', '<br>'),
  'breaks as tags and line ends': (text) => text.replaceAll('\n', '<br />\n'),
  'quoted-printable': quotedPrintable,
};

/** What a disguise takes away: the address of a link, and where lines are. */
const LOST: Readonly<Record<string, (facts: Facts) => unknown>> = {
  'without Markdown': ({ url, ...facts }) => facts,
  'hard-wrapped items': withoutLines,
  'set to both margins': withSingleSpaces,
  'tabs between words': withSingleSpaces,
  'line separators of a word processor': withoutLines,
  'a string of JSON': withoutLines,
  'an object of JSON': withoutLines,
  'breaks as escapes': withoutLines,
  'breaks as tags': withoutLines,
  'quoted-printable': withoutLines,
};

/** Within words of a quote stands what a reader of the file sees there. */
const CODED = new Set(['entities escaped twice', 'quoted-printable']);

describe.each(POSTINGS)('$slug says the same', ({ bytes, markup }) => {
  const text = repairText(decodeBytes(bytes).text).text.replaceAll('\r\n', '\n');
  const facts = factsOf(parsePosting(bytes));

  it.each(Object.keys(DISGUISES))('as %s', (name) => {
    const disguised = DISGUISES[name]?.(text) ?? '';
    const record = parsePosting(disguised, { evidence: true });
    expect(factsOf(record)).toEqual(facts);
    expect(brokenEvidence(typeof disguised === 'string' ? utf8(disguised) : disguised, record)).toEqual([]);
  });

  it.skipIf(markup === 'html' || text.trim() === '').each(Object.keys(OF_TEXT))('as %s', (name) => {
    const disguised = utf8(OF_TEXT[name]?.(text) ?? '');
    const record = parsePosting(disguised, { evidence: true });
    const kept = LOST[name] ?? ((all: Facts) => all);
    expect(kept(factsOf(record))).toEqual(kept(facts));
    if (!CODED.has(name)) expect(brokenEvidence(disguised, record)).toEqual([]);
  });
});

it('keeps nothing from one posting to the next', () => {
  const records = (postings: typeof POSTINGS) =>
    Object.fromEntries(postings.map(({ slug, bytes }) => [slug, parsePosting(bytes, { evidence: true })]));
  expect(records([...POSTINGS].reverse())).toEqual(records(POSTINGS));
});

// What postings are made of, and what breaks readers of them.
const word = fc.constantFrom(
  ...[
    '# [',
    '](',
    ')',
    '### ',
    '**',
    '`',
    '💰 ',
    '🌎 ',
    '* ',
    '- ',
    '1. ',
    '=== JOB ===',
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
  ],
  ...[
    'Requirements',
    'Requirements:',
    'REQUIRED:',
    'Nice to have',
    'What we offer',
    'Salary: ',
    'Location: ',
    'Title: ',
    'or',
  ],
  ...[
    '$120k',
    '$0',
    '€45.000 - 60.000',
    '1e9',
    '90-',
    '–',
    '5+ years',
    'ten years of',
    'remote',
    'hybrid',
    'Berlin, Germany',
    'GmbH',
  ],
  ...[
    '2024-02-31',
    '31/12/2024',
    '&amp;',
    '&#x110000;',
    '<b>',
    '</b',
    'Ã©',
    'â€™',
    '\ufeff',
    '\u0000',
    '\ud83d',
    '\u2028',
    '\u00a0',
    '日本',
    'İ',
    'ﬁ',
  ],
  ...[
    'is a plus',
    'must',
    'you have',
    'engineer',
    'Engineer at Acme',
    'Bachelor',
    'https://example.com/a_b',
    'a@example.com',
    '.',
    ': ',
    '(',
    '[',
    '|',
  ],
);
const made = fc.array(word, { maxLength: 80 }).map((words) => words.join(''));
const spaced = fc.array(word, { maxLength: 80 }).map((words) => words.join(' '));

/** Reads a text or bytes; the record must be whole and its evidence true. */
function holds(input: string | Uint8Array): void {
  const bytes = typeof input === 'string' ? utf8(input) : input;
  const record = parsePosting(bytes, { evidence: true });
  expect(brokenEvidence(bytes, record)).toEqual([]);
}

describe('for any input', () => {
  it('of what postings are made of', () => {
    fc.assert(fc.property(fc.oneof(made, spaced), holds), { numRuns: 400 });
  });

  it('of any characters', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 })),
        holds,
      ),
      { numRuns: 100 },
    );
  });

  it('of any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), holds), { numRuns: 100 });
  });

  it('that is a piece of a posting', () => {
    const piece = fc.tuple(fc.constantFrom(...POSTINGS), fc.nat(), fc.nat()).map(([{ bytes }, a, b]) => {
      const [start, end] = [a % (bytes.length + 1), b % (bytes.length + 1)].sort((x, y) => x - y);
      return bytes.subarray(start, end);
    });
    fc.assert(fc.property(piece, holds), { numRuns: 150 });
  });

  it('whose lines stand in any order', () => {
    const shuffled = fc.constantFrom(...POSTINGS).chain(({ bytes }) => {
      const lines = decodeBytes(bytes).text.split('\n');
      return fc.shuffledSubarray(lines, { minLength: lines.length }).map((shuffled) => shuffled.join('\n'));
    });
    fc.assert(fc.property(shuffled, holds), { numRuns: 100 });
  });
});

describe('200 KB of one thing are read in seconds', () => {
  const units = [
    ...[' ', '\t', '\u00a0', '1', '1 ', '1,', '1.', 'a', 'A', 'a ', 'A ', 'é', '日', '😀'],
    ...[
      '(',
      '[',
      '[[]',
      '](',
      '*',
      '**a',
      '_',
      '`',
      '#',
      '# ',
      '<',
      '<a ',
      '&',
      '&#',
      '\\',
      '|',
      ':',
      'a: ',
      '-',
      '- ',
      '–',
      '=',
      '= ',
    ],
    ...[
      '$',
      '$1',
      '$1 - ',
      '€1.000',
      'k',
      '1k-',
      '5 years ',
      'years ',
      'or ',
      'you have ',
      'remote ',
      'Berlin, ',
      'at Acme ',
      'http://a',
      'a@',
      '. A',
      '! ',
      'â€',
      'Ã',
    ],
    ...['\n', '\r', ' \n', 'a\n', '- a\n', 'A:\n', '1. a\n', 'Salary: $1\n', 'Requirements\n\n'],
  ];
  it.each(units)('%j', (unit) => {
    expectLinear(unit, 200_000, (text) => parsePosting(text));
  });
});
