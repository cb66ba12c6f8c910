import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Posting, PostingSchema } from '../../src/fields/record.js';
import { FORMAT_NAMES, type FormatName, type Layout } from '../../src/formats/format.js';
import { FORMATS } from '../../src/formats/index.js';
import { PLAIN } from './layout.js';
import { posting } from './posting.js';

const write = (name: FormatName, records: readonly Posting[], terminal = false): string => {
  const layout: Layout = { ...PLAIN, terminal };
  const format = FORMATS[name];
  const body = records.map((record) => format.write(record, layout)).join(format.separator ?? '');
  return (format.begin?.(layout) ?? '') + body + (format.end?.(records.length, layout) ?? '');
};
const some = [posting({ file: 'a.txt' }), posting({ file: 'b.txt', title: 'Baker' }), posting({ file: 'c.txt' })];

test('the record used here is a valid one', () => {
  expect(PostingSchema.parse(posting())).toEqual(posting());
});

test('every name has its format, and no two share an extension', () => {
  expect(FORMAT_NAMES.map((name) => FORMATS[name].name)).toEqual([...FORMAT_NAMES]);
  const extensions = FORMAT_NAMES.flatMap((name) => FORMATS[name].extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
});

describe('json', () => {
  test.each([0, 1, 3])('%i records are one array, on a terminal and elsewhere', (n) => {
    const records = some.slice(0, n);
    expect(JSON.parse(write('json', records))).toEqual(records);
    expect(JSON.parse(write('json', records, true))).toEqual(records);
  });

  test('a record a line between the brackets', () => {
    const lines = write('json', some).split('\n');
    expect(lines).toHaveLength(6);
    expect([lines[0], lines[4], lines[5]]).toEqual(['[', ']', '']);
  });

  test('on a terminal as JSON.stringify indents by two', () => {
    expect(write('json', some, true)).toBe(`${JSON.stringify(some, null, 2)}\n`);
  });
});

describe('ndjson', () => {
  test('a record a line, each ended', () => {
    const lines = write('ndjson', some).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(some);
    expect(write('ndjson', [])).toBe('');
  });
});

describe('strings', () => {
  test.each(['json', 'ndjson'] as const)(
    '%s: any text comes back well-formed, on one line, without controls',
    (name) => {
      fc.assert(
        fc.property(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('', '\ud800', '\udc00x', '\\ud800', '\u2028', '\x85', '\x7f', '\u202e'),
          (a, b) => {
            const out = write(name, [posting({ title: a + b })]);
            const [record] = name === 'json' ? JSON.parse(out) : [JSON.parse(out)];
            expect(record.title).toBe((a + b).toWellFormed());
            expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
            expect(out).not.toMatch(/(?<!\\)(?:\\\\)*\\ud[89a-f]/);
          },
        ),
      );
    },
  );
});
