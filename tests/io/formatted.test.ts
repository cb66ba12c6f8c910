import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readApart } from '../../src/io/apart.js';
import { formattedAs } from '../../src/io/binary.js';
import { textOf } from '../../src/io/formatted.js';
import { MOST_PAGES, pageText } from '../../src/io/pdf.js';
import { unzip, zipped } from '../../src/io/zip.js';
import { invoke } from '../cli/invoke.js';
import { folder } from './folder.js';
import { deflated, docxParts, makeDocx, makePdf, type Placed, paragraph } from './make-documents.js';

const MOST = 1e7;
const textIn = async (bytes: Uint8Array, kind: 'pdf' | 'docx', most = MOST): Promise<string> => {
  const taken = await textOf(bytes, kind, 'ad', most);
  return 'text' in taken ? taken.text : `${taken.error.code}: ${taken.error.message}`;
};
/** Lines of a page, one below the other. */
const below = (lines: readonly string[], top = 700): Placed[] => lines.map((text, i) => [text, 72, top - i * 14]);

const HASH = `<${'5a'.repeat(32)}>`;
/** What says that a document is encrypted, with a password that nobody knows. */
const ENCRYPTED = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${HASH} /U ${HASH} >>`;

describe('a PDF document', () => {
  test('gives its lines; those further apart are parted by a blank line', async () => {
    const page: Placed[] = [
      ['Head Baker', 72, 720, 18],
      ...below(['Marrow Lane Bakery', 'Leeds', 'Apply by post'], 680),
    ];
    expect(await textIn(makePdf([page, below(['Pay: 30,000 pounds'])]), 'pdf')).toBe(
      'Head Baker\n\nMarrow Lane Bakery\nLeeds\nApply by post\nPay: 30,000 pounds\n',
    );
  });

  test('gives a bullet that stands a little higher with its item', async () => {
    const page: Placed[] = [
      ['•', 72, 702],
      ['Rye and sourdough', 90, 695],
      ['•', 72, 680],
      ['Early mornings', 90, 673],
    ];
    expect(await textIn(makePdf([page]), 'pdf')).toBe('• Rye and sourdough\n• Early mornings\n');
  });

  test('joins lines that were wrapped at the edge, but not items and not short lines', async () => {
    const full = 'Three years of experience with sourdough and rye breads in a bakery that bakes at night,';
    const page = below([`• ${full}`, 'and with apprentices', `• ${full}`, '• Early mornings', 'Leeds']);
    expect(await textIn(makePdf([page]), 'pdf')).toBe(
      `• ${full} and with apprentices\n• ${full}\n• Early mornings\nLeeds\n`,
    );
  });

  test('keeps the hyphen of a word that was parted at it', async () => {
    const full = 'You lead a team of bakers and of apprentices at our shop in the old town, which is a full-';
    expect(await textIn(makePdf([below([full, 'time position'])]), 'pdf')).toBe(`${full}time position\n`);
  });

  test('leaves the lines of a page alone that is not filled to its edge', async () => {
    expect(await textIn(makePdf([below(['Head Baker', 'Marrow Lane Bakery', 'Leeds'])]), 'pdf')).toBe(
      'Head Baker\nMarrow Lane Bakery\nLeeds\n',
    );
  });

  test('leaves out signs of which its font does not say what they mean', () => {
    const run = (str: string, left: number, y: number) => ({
      str,
      hasEOL: true,
      transform: [1, 0, 0, 1, left, y],
      width: 50,
      height: 11,
    });
    expect(pageText([run('\0\0 Leeds', 72, 700), run('\0', 72, 686), run('Full time', 72, 672)], 612)).toBe(
      'Leeds\nFull time\n',
    );
  });

  test('without text gives none', async () => expect(await textIn(makePdf([[]]), 'pdf')).toBe(''));

  test.each([
    ['cut short', makePdf([below(['Baker'])]).subarray(0, 250), 'it cannot be read: Invalid PDF structure.'],
    ['encrypted', makePdf([below(['Baker'])], ENCRYPTED), 'it is encrypted'],
    [
      'of too many pages',
      makePdf(Array.from({ length: MOST_PAGES + 1 }, () => [])),
      `it has ${MOST_PAGES + 1} pages, ${MOST_PAGES} are the most`,
    ],
  ])('that is %s is an error', async (_, bytes, message) => {
    expect(await textIn(bytes, 'pdf')).toBe(`error.document: ${message}`);
  });

  test('whose text is above the limit is an error', async () => {
    const bytes = makePdf([below(['Head Baker'])]);
    expect(await textIn(bytes, 'pdf', 11)).toBe('Head Baker\n');
    expect(await textIn(bytes, 'pdf', 10)).toMatch(/^error\.too-large: more than 10 bytes when its text/);
  });
});

describe('a Word document', () => {
  const body = [
    paragraph('Head Baker', { style: 'Title' }),
    paragraph('Marrow Lane Bakery &amp; Sons'),
    paragraph('Requirements', { style: 'Heading2' }),
    paragraph('Rye and sourdough', { item: true }),
    paragraph('Early mornings', { item: true }),
    paragraph('Pay', { bold: true }),
    paragraph('30,000 pounds'),
  ].join('');

  test('gives its headings, items and bold lines in Markdown', async () => {
    expect(await textIn(makeDocx(body), 'docx')).toBe(
      '# Head Baker\n\nMarrow Lane Bakery & Sons\n\n## Requirements\n\n- Rye and sourdough\n- Early mornings\n\n**Pay**\n\n30,000 pounds\n',
    );
  });

  test.each([
    ['cut short', makeDocx(body).subarray(0, 900), /^error\.document: it cannot be read: it is cut short$/],
    ['another archive', zipped([{ name: 'a.xml', bytes: Buffer.from('x') }]), /^error\.document: it cannot be read: /],
    ['nested without end', makeDocx('<w:sdt><w:sdtContent>'.repeat(20_000)), /^error\.document: it cannot be read: /],
  ])('that is %s is an error', async (_, bytes, message) => {
    expect(await textIn(bytes, 'docx')).toMatch(message);
  });

  test('that unpacks to more than the limit is an error, whatever it says of its size', async () => {
    const zip = deflated({ name: 'word/document.xml', bytes: Buffer.alloc(1e6, 32) }, 5);
    expect(zip.length).toBeLessThan(2000);
    expect(await textIn(zip, 'docx', 999_999)).toMatch(/^error\.too-large: more than 999,999 bytes/);
    expect(unzip(zip, () => true, 1e6)[0]?.bytes).toHaveLength(1e6);
  });

  test('of parts that are each below the limit but not together is an error', () => {
    const parts = docxParts(body);
    const all = parts.reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(unzip(zipped(parts), () => true, all)).toHaveLength(parts.length);
    expect(() => unzip(zipped(parts), () => true, all - 1)).toThrow('too large');
  });
});

test.each([
  ['pdf', makePdf([]), 'it is a PDF document, and the package unpdf, which reads those, is not installed'],
  ['docx', makeDocx(''), 'it is a Word document, and the package mammoth, which reads those, is not installed'],
] as const)('without the package for .%s the error names it', async (kind, bytes, message) => {
  const elsewhere = createRequire(join(folder({}), 'x.js'));
  expect(await textOf(bytes, kind, 'ad', MOST, elsewhere)).toEqual({
    error: { code: 'error.reader', file: 'ad', message },
  });
});

test.each([
  ['a.pdf', '%PDF-1.4', 'pdf'],
  ['A.PDF.gz', '\n%PDF-1.4', 'pdf'],
  ['a.pdf', 'Head Baker', null],
  ['a.txt', '%PDF-1.4', null],
  ['a.docx', 'PK\x03\x04', 'docx'],
  ['a.zip', 'PK\x03\x04', null],
])('%s that begins with %j is read as %s', (name, head, kind) => {
  expect(formattedAs(Buffer.from(head), name)).toBe(kind);
});

describe('the thread that reads documents', () => {
  const WORKER = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ file }) => {
    if (file === 'loop') for (;;);
    if (file === 'throw') throw new Error('a defect');
    if (file === 'exit') process.exit(3);
    if (file === 'fill') { const all = []; for (;;) all.push(Buffer.alloc(1e6, 1)); }
    parentPort.postMessage({ text: file });
  });
  `;
  test('is ended by a document that takes too much, and the others are read', async () => {
    const entry = join(folder({}), 'reader.mjs');
    writeFileSync(entry, WORKER);
    const read = async (file: string) => {
      const task = { bytes: Buffer.from(''), kind: 'pdf', file, maxBytes: MOST } as const;
      const taken = await readApart(pathToFileURL(entry), task, { seconds: 2, memory: 2e8 });
      return 'text' in taken ? taken.text : taken.error.message;
    };
    expect(await Promise.all(['a', 'b', 'loop', 'throw', 'c', 'exit', 'fill', 'd'].map(read))).toEqual([
      'a',
      'b',
      'it took more than 2 seconds',
      'a defect',
      'c',
      'the thread that read it ended',
      'it took more than 200,000,000 bytes of memory',
      'd',
    ]);
  });
});

describe('in a run', () => {
  const files = () =>
    folder({
      'a.txt': 'Miller\n',
      'b.pdf': makePdf([below(['Baker'])]),
      'c.docx': makeDocx(paragraph('Butcher')),
      'd.pdf': '%PDF-1.4',
    });
  const titles = (out: string) =>
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).title);

  test('documents of folders are read only where they are asked for; a damaged one stops no other', async () => {
    const at = files();
    const plain = await invoke(['parse', '-f', 'ndjson', at]);
    expect([plain.status, titles(plain.out)]).toEqual([0, ['Miller']]);
    expect(plain.err).toContain('skipped 3 of another kind');
    const asked = await invoke(['parse', '-f', 'ndjson', at, '--ext', 'pdf,docx']);
    expect([asked.status, titles(asked.out)]).toEqual([1, ['Baker', 'Butcher']]);
    expect(asked.err).toMatch(/d\.pdf: it cannot be read: .* \[error\.document\]; save it anew without a password/);
  });

  test('named ones are read, also from standard input, whatever --encoding says', async () => {
    const bytes = makePdf([below(['B\xe4cker'])]);
    const { out } = await invoke(
      ['parse', '-f', 'ndjson', '-', '--stdin-filename', 'ad.pdf', '--encoding', 'utf-16le'],
      { stdin: bytes },
    );
    expect(JSON.parse(out)).toMatchObject({ title: 'Bäcker', file: 'ad.pdf' });
  });

  test('repair writes the text out that places refer to, and never over the document', async () => {
    const at = folder({ 'a.pdf': makePdf([below(['CafÃ© Marrow'])]) });
    expect(await invoke(['repair', join(at, 'a.pdf')])).toMatchObject({ status: 0, out: 'Café Marrow\n' });
    const written = await invoke(['repair', '--write', join(at, 'a.pdf')]);
    expect(written.status).toBe(1);
    expect(written.err).toContain('a PDF or Word document, which is not rewritten');
  });
});
