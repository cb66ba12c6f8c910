// Rows of the list of hostile inputs that a document decides alone; SECURITY.md names them by number.
import { describe, expect, test } from 'vitest';
import type { Posting } from '../../src/fields/record.js';
import { PostingSchema } from '../../src/fields/record.js';
import { FORMATS } from '../../src/formats/index.js';
import { parsePosting } from '../../src/pipeline.js';
import { PLAIN } from '../formats/layout.js';
import { posting } from '../formats/posting.js';
import { expectLinear } from '../linear.js';

const parse = (bytes: Uint8Array | string): Posting => PostingSchema.parse(parsePosting(bytes, { evidence: true }));
const codes = (bytes: Uint8Array | string): string[] => parse(bytes).warnings.map(({ code }) => code);
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** What a record holds that states nothing. */
const { id: _id, file: _file, language: _language, warnings: _warnings, ...nothing } = posting();

const POSTING = 'Head Baker\nLarkfield GmbH\n\nWe’re hiring. Salary: €40,000 - €45,000 a year.\n';
const wide = (text: string, order: 'le' | 'be', bytes: 2 | 4): Buffer => {
  const units = Buffer.from(text, 'utf16le');
  const all = Buffer.alloc((units.length / 2) * bytes);
  for (let i = 0; i < units.length / 2; i++) {
    const unit = units.readUInt16LE(i * 2);
    if (bytes === 2) order === 'le' ? all.writeUInt16LE(unit, i * 2) : all.writeUInt16BE(unit, i * 2);
    else order === 'le' ? all.writeUInt32LE(unit, i * 4) : all.writeUInt32BE(unit, i * 4);
  }
  return all;
};

test('row 1: no bytes at all', () => {
  expect(parse('')).toMatchObject({ ...nothing, warnings: [{ code: 'text.empty' }] });
});

test.each([' \n\t \r\n', '\ufeff', '\ufeff \n'])('row 2: %j holds nothing but blanks', (text) => {
  expect(parse(text)).toMatchObject({ ...nothing, warnings: [{ code: 'text.empty' }] });
});

test('row 3: a byte order mark is no column', () => {
  const { title } = parse(`\ufeff${POSTING}`).evidence ?? {};
  expect(title).toMatchObject({ line: 1, column: 1, start: 0 });
});

test.each([
  ['row 4: UTF-16LE with a mark', 'utf-16le', wide(`\ufeff${POSTING}`, 'le', 2)],
  ['row 4: UTF-16BE with a mark', 'utf-16be', wide(`\ufeff${POSTING}`, 'be', 2)],
  ['row 5: UTF-16LE without a mark', 'utf-16le', wide(POSTING, 'le', 2)],
  ['row 5: UTF-16BE without a mark', 'utf-16be', wide(POSTING, 'be', 2)],
  ['row 6: UTF-32LE, whose mark begins as that of UTF-16LE', 'utf-32le', wide(`\ufeff${POSTING}`, 'le', 4)],
  ['row 6: UTF-32BE', 'utf-32be', wide(`\ufeff${POSTING}`, 'be', 4)],
])('%s', (_, name, bytes) => {
  expect(parse(bytes)).toMatchObject({ title: 'Head Baker', salary: { min: 40000 }, encoding: { name } });
});

test('row 7: stray bytes are read singly, and the first of them is told', () => {
  const bytes = Buffer.concat([
    Buffer.from('Café Manager\n\nMünster, '),
    latin('K\xf6ln'),
    Buffer.from(' – 5 años\n'),
    latin('\x93Hi\x94'),
  ]);
  const record = parse(bytes);
  expect(record).toMatchObject({ title: 'Café Manager', encoding: { name: 'utf-8' } });
  expect(record.warnings).toContainEqual({
    code: 'encoding.invalid-bytes',
    message: '3 bytes are not valid utf-8 and were read singly, the first at 3:11',
    line: 3,
  });
});

test('row 7: a file that is invalid throughout is in a legacy encoding', () => {
  expect(
    parse(latin('Chef de projet confirm\xe9\n\nSoci\xe9t\xe9 bas\xe9e \xe0 Li\xe8ge, \xe9quipe exp\xe9riment\xe9e.\n')),
  ).toMatchObject({
    title: 'Chef de projet confirmé',
    encoding: { name: 'windows-1252' },
  });
});

test('row 8: marks of windows-1252', () => {
  const record = parse(latin('Head Baker\n\nRequirements:\n\x95 You\x92re an \x93early bird\x94 \x96 really\n'));
  expect(record.requirements).toMatchObject([{ text: 'You’re an “early bird” – really' }]);
});

test('row 9: a line in UTF-8, one garbled and one of bytes', () => {
  const bytes = Buffer.concat([
    Buffer.from('Café Müller\n\nRequirements:\n- you’re early\n- you donâ€™t smoke\n'),
    latin('- na\xefve no more\n'),
  ]);
  expect(parse(bytes).requirements.map(({ text }) => text)).toEqual([
    'you’re early',
    'you don’t smoke',
    'naïve no more',
  ]);
});

test('row 10: garbled three times over', () => {
  let text = 'Requirements:\n- you’re early – really\n- the café';
  for (let i = 0; i < 3; i++) text = Buffer.from(text).toString('latin1');
  expect(parse(text).requirements.map((one) => one.text)).toEqual(['you’re early – really', 'the café']);
});

test.each(['COORDENAÇÃO DE PRODUÇÃO', 'Kỹ sư phần mềm Ânh', 'AMANHÃ – CAFÉ»'])(
  'row 11: %j only looks damaged',
  (title) => {
    expect(parse(`${title}\n\nWe bake.`).encoding.repairs).toBe(0);
  },
);

test('row 12: half a pair of surrogates leaves as U+FFFD', () => {
  const written = FORMATS.ndjson.write(parse('Requirements:\n- bread \ud800 cake'), { ...PLAIN, evidence: true });
  expect(written).not.toMatch(/\\ud[89a-f]/i);
  expect(written.isWellFormed()).toBe(true);
});

test('row 13: NULs in a text are told, and values hold none', () => {
  const record = parse('Head\0 Baker\n\nRequirements:\n- early\0 hours\n');
  expect(record.warnings).toContainEqual({
    code: 'text.nul',
    message: 'NUL characters were read as zero-width spaces, the first at 1:5',
    line: 1,
  });
  expect([record.title, record.requirements[0]?.text]).toEqual(['Head Baker', 'early hours']);
  expect(JSON.stringify(record)).not.toContain('\\u0000');
});

test('row 16: what steers a terminal is escaped in JSON', () => {
  const record = parse(
    'Head Baker\n\nRequirements:\n- \u001b[31mred\u001b[0m \u009b2J \u001b]52;c;AAAA\u0007 \u202e hours\n',
  );
  const layout = { ...PLAIN, evidence: true };
  for (const format of ['json', 'ndjson', 'jsonld'] as const)
    expect(FORMATS[format].write(record, layout).replaceAll('\n', '')).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202a-\u202e]/);
  const shown = { ...layout, terminal: true };
  for (const format of ['csv', 'tsv', 'table'] as const)
    expect(FORMATS[format].write(record, shown).replace(/[\r\n\t]/g, '')).not.toMatch(
      /[\x00-\x1f\x7f-\x9f\u202a-\u202e]/,
    );
});

test('row 17: marks of direction and invisible letters are in no title and no company', () => {
  const record = parse(
    '# [\u202eHead\u200b Baker\u202c](https://example.com/1)\n### \u2068Lark\u00adfield\u2069\n\nWe bake.\n',
  );
  expect([record.title, record.company]).toEqual(['Head Baker', 'Larkfield']);
});

test.each([
  ['\n', 3],
  ['\r\n', 3],
  ['\r', 3],
])('row 20: lines that end with %j are counted', (end, line) => {
  expect(parse(['Head Baker', '', 'Salary: $50,000 a year', ''].join(end)).evidence?.salary?.line).toBe(line);
});

test('row 20: other separators end no line, and the record is one line', () => {
  const record = parse(
    'Head Baker\n\nRequirements:\n- early\u2028 or\u0085 late\u000b and\u000c long hours\n- fresh\u2029 bread daily\n',
  );
  const written = FORMATS.ndjson.write(record, { ...PLAIN, evidence: true });
  expect(written.trimEnd()).not.toMatch(/[\n\r\u2028\u2029\u0085]/);
  expect(record.requirements.map(({ line }) => line)).toEqual([4, 5]);
});

describe('rows 21 to 23: four times as much of one thing takes four times as long', () => {
  const LENGTH = 400_000;
  test.each([
    ' ',
    '1',
    'a',
    '$1,',
    '((((',
    '- ',
    '1,000 ',
    'a b ',
    '<div>',
    '&amp;',
    'é',
    '# ',
    '**',
    '| ',
    'a\n',
    '\r',
    'a\r',
    '- a\n',
    ': ',
    'http://a.b ',
    '["',
    'â€',
  ])(
    '%j, over and over',
    (piece) => {
      expectLinear(piece, LENGTH, (text) => expect(parse(`Head Baker\n\n${text}x`).schema).toBe('postings/1'));
    },
    60_000,
  );
});

test('row 21: one line of nine megabytes is read', () => {
  const line = 'You will bake bread, at 4 a.m., for $1,000 a week - in Leeds (UK). '.repeat(140_000);
  expect(parse(line.slice(0, 9_000_000)).schema).toBe('postings/1');
}, 120_000);

test('row 48: half tags, a script of a megabyte, a hundred thousand boxes', () => {
  expect(parse('<html><body><h1>Head Baker</h1><p>We bake <b>bread</p').title).toBe('Head Baker');
  const script = `<script>${'var a = "$1,000 a year";'.repeat(40_000)}</script>`;
  expect(parse(`<!doctype html><html><body>${script}<h1>Head Baker</h1><p>We bake.</p></body></html>`)).toMatchObject({
    title: 'Head Baker',
    salary: null,
  });
  const deep = `${'<div>'.repeat(100_000)}<h1>Head Baker</h1>${'</div>'.repeat(100_000)}`;
  expect(parse(`<!doctype html><html><body>${deep}</body></html>`).title).toBe('Head Baker');
}, 60_000);

test('row 49: entities of entities come down by one layer', () => {
  const bomb = `&${'amp;'.repeat(50_000)}`;
  expect(parse(`Head Baker\n\nRequirements:\n- bread &amp;amp; cake\n- ${bomb}\n`).requirements[0]?.text).toContain(
    'bread',
  );
}, 60_000);

test.each(['$0 - $0 a year', '$1e309 a year', `$${'9'.repeat(400)} a year`, '-$50,000 a year', '$999,999,999 an hour'])(
  'row 52: %j is no pay',
  (text) => {
    const { salary } = parse(`Head Baker\n\nSalary: ${text}\n`);
    for (const figure of [salary?.min ?? 0, salary?.max ?? 0, salary?.annualMin ?? 0, salary?.annualMax ?? 0])
      expect(Number.isFinite(figure) && figure >= 0 && figure < 1e9).toBe(true);
    expect(codes(`Head Baker\n\nSalary: ${text}\n`)).not.toContain('error.internal');
  },
);

test('row 52: ends in the wrong order', () => {
  const { salary } = parse('Head Baker\n\nSalary: $60,000 - $50,000 a year\n');
  expect(salary === null || (salary.min ?? 0) <= (salary.max ?? 0)).toBe(true);
});
