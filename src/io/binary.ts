import { isUtf8 } from 'node:buffer';
import type { Formatted } from './formatted.js';

/** Formats that are no text, by their first bytes, as Latin-1. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive or an Office document (.docx, .odt)'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document (.doc), or an encrypted one'],
  ['{\\rtf', 'an RTF document'],
  ['\x89PNG\r\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\x1f\x8b', 'a gzip file'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard file'],
  ['\xfd7zXZ\x00', 'an xz file'],
  ['7z\xbc\xaf\x27\x1c', 'a 7-Zip archive'],
  ['\x7fELF', 'a program'],
];

/** Bytes looked at to tell whether a file is text. */
const SNIFFED = 8192;
/** The least share of control characters, NULs, blanks, line ends and escapes apart, of what is no text but by chance. */
const CONTROLS = 0.05;
/** In UTF-16 of an alphabet at least this share of the units has a zero half ... */
const ALPHABET_HALVES = 0.25;
/** ... in Chinese or Japanese this share (spaces, digits, line ends) ... */
const IDEOGRAPH_HALVES = 0.03;
/** ... always the same half, apart from this share of units such as U+0100. */
const OTHER_HALVES = 0.005;

const startsWith = (bytes: Uint8Array, signature: string): boolean => {
  for (let i = 0; i < signature.length; i++) if (bytes[i] !== signature.charCodeAt(i)) return false;
  return true;
};

/** Why the file is no text, in words, where its first bytes say so; else null. A text may be damaged, and hold some NULs. */
export const whyNoText = (bytes: Uint8Array): string | null => {
  for (const [signature, what] of SIGNATURES) if (startsWith(bytes, signature)) return `it is ${what}`;
  return looksBinary(bytes) && isMostlyControls(bytes) ? 'it is full of control characters, and no text' : null;
};

const PDF = /\.pdf(?:\.gz)?$/i;
const DOCX = /\.docx(?:\.gz)?$/i;
/** Bytes before the mark of a PDF document at most. */
const BEFORE_MARK = 1024;

/** Which kind of document a file is whose text must be taken out, by its name and its first bytes; null: none. */
export const formattedAs = (bytes: Uint8Array, name: string): Formatted | null => {
  if (PDF.test(name)) return Buffer.from(bytes.subarray(0, BEFORE_MARK)).includes('%PDF-') ? 'pdf' : null;
  return DOCX.test(name) && startsWith(bytes, 'PK\x03\x04') ? 'docx' : null;
};

// FF FE and FE FF also open UTF-32LE; 00 00 FE FF opens UTF-32BE.
const hasWideMark = (b: Uint8Array): boolean =>
  (b[0] === 0xff && b[1] === 0xfe) ||
  (b[0] === 0xfe && b[1] === 0xff) ||
  (b[0] === 0 && b[1] === 0 && b[2] === 0xfe && b[3] === 0xff);

const sniffed = (bytes: Uint8Array): Uint8Array => (bytes.length > SNIFFED ? bytes.subarray(0, SNIFFED) : bytes);

// Tab to carriage return, and the escape of ISO 2022.
const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 0 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;

const isMostlyControls = (bytes: Uint8Array): boolean => {
  const head = sniffed(bytes);
  return head.filter(isControl).length > head.length * CONTROLS;
};

const hasUtf16Pattern = (head: Uint8Array): boolean => {
  const zeros: [number, number] = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i & 1 ? 1 : 0]++;
  const units = head.length / 2;
  const share = Math.max(...zeros) / units;
  if (Math.min(...zeros) > units * OTHER_HALVES) return false;
  // Few zeros in what is UTF-8 otherwise are strays in a text of single bytes; the halves of ideographs are no UTF-8.
  return share >= ALPHABET_HALVES || (share >= IDEOGRAPH_HALVES && !isUtf8(head));
};

/** Whether the first 8 KB hold a NUL that neither a mark nor the pattern of UTF-16 or UTF-32 explains. */
export const looksBinary = (bytes: Uint8Array): boolean => {
  const head = sniffed(bytes);
  return head.includes(0) && !hasWideMark(head) && !hasUtf16Pattern(head);
};
