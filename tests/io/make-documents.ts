import { deflateRawSync } from 'node:zlib';
import { type Entry, zipped } from '../../src/io/zip.js';

/** A line of a page: where it begins, in points from the left and from the foot, and the size of its letters. */
export type Placed = readonly [text: string, left: number, y: number, size?: number];

/** A string of PDF in windows-1252. */
const literal = (text: string): string => `(${text.replaceAll('•', '\x95').replace(/[\\()]/g, '\\$&')})`;

const contentOf = (lines: readonly Placed[]): string =>
  lines
    .map(([text, left, y, size = 11]) => `BT /F1 ${size} Tf 1 0 0 1 ${left} ${y} Tm ${literal(text)} Tj ET`)
    .join('\n');

/** A PDF document by hand: pages of letter paper, in Helvetica; `trailer` goes into its trailer. */
export const makePdf = (pages: readonly (readonly Placed[])[], trailer = ''): Buffer => {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, i) => {
      const content = contentOf(lines);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let out = '%PDF-1.4\n';
  let table = '0000000000 65535 f \n';
  for (const [i, object] of objects.entries()) {
    table += `${String(out.length).padStart(10, '0')} 00000 n \n`;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
  }
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n${table}trailer << /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${out.length}\n%%EOF\n`;
  return Buffer.from(out + end, 'latin1');
};

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A paragraph of a Word document; an item of a list, or in a style of that name. */
export const paragraph = (text: string, { style = '', item = false, bold = false } = {}): string => {
  const styled = style && `<w:pStyle w:val="${style}"/>`;
  const listed = item ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '';
  const run = `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t>${text}</w:t></w:r>`;
  return `<w:p><w:pPr>${styled}${listed}</w:pPr>${run}</w:p>`;
};

/** The files of a Word document with these paragraphs. */
export const docxParts = (body: string): Entry[] =>
  Object.entries({
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/numbering" Target="numbering.xml"/><Relationship Id="r2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/numbering.xml': `${XML}<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    'word/styles.xml': `${XML}<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>`,
    'word/document.xml': `${XML}<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
  }).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));

export const makeDocx = (body: string): Buffer => zipped(docxParts(body));

/** An archive of one file, deflated, whose headers claim that it holds `claimed` bytes. */
export const deflated = ({ name, bytes }: Entry, claimed = bytes.length): Buffer => {
  const zip = zipped([{ name, bytes: deflateRawSync(bytes) }]);
  const central = zip.readUInt32LE(zip.length - 6);
  for (const [at, sizeAt] of [
    [8, 22],
    [central + 10, central + 24],
  ] as const) {
    zip.writeUInt16LE(8, at);
    zip.writeUInt32LE(claimed, sizeAt);
  }
  return zip;
};
