import type { Buffer } from 'node:buffer';
import { createRequire } from 'node:module';
import { plausibility } from './plausibility.js';

/** Legacy encodings that are tried, by WHATWG label (else registered name), and iconv-lite's name for each; the order settles ties. */
const CANDIDATES: readonly (readonly [label: string, page: string])[] = [
  ['windows-1252', 'windows1252'],
  ['windows-1250', 'windows1250'],
  ['iso-8859-2', 'iso88592'],
  ['windows-1251', 'windows1251'],
  ['macintosh', 'macintosh'],
  ['koi8-r', 'koi8r'],
  ['windows-1254', 'windows1254'],
  ['windows-1253', 'windows1253'],
  ['windows-1257', 'windows1257'],
  ['iso-8859-15', 'iso885915'],
  ['ibm850', 'cp850'],
  ['ibm437', 'cp437'],
  ['ibm866', 'cp866'],
  ['shift_jis', 'cp932'],
  ['euc-jp', 'eucjp'],
  ['euc-kr', 'cp949'],
  ['gb18030', 'gb18030'],
  ['big5', 'cp950'],
];

/** Bytes from which the encoding is told; the rest is read as they say. */
const SAMPLE = 1 << 16;

type Iconv = typeof import('iconv-lite');
let iconv: Iconv | null = null;

/** Loaded on first use: most files are UTF-8. */
function library(): Iconv {
  iconv ??= createRequire(import.meta.url)('iconv-lite') as Iconv;
  return iconv;
}

export interface Guess {
  readonly label: string;
  /**
   * How much better the text reads than in the next encoding that gives another text, 0 to 1; what one or two bytes say
   * counts `FEW_WEIGHT` of it.
   */
  readonly margin: number;
}

/** With so few bytes beyond ASCII a wrong encoding often reads better by half. */
const FEW = 2;
const FEW_WEIGHT = 0.4;

/** The legacy encoding in which the bytes read best as text. */
export function guessLegacy(buffer: Buffer): Guess {
  const sample = sampleOf(buffer);
  let high = 0;
  for (const byte of sample) if (byte >= 0x80) high++;
  const scored = CANDIDATES.map(([label, page]) => {
    const text = library().decode(sample, page);
    return { label, text, score: plausibility(text, high) };
  });
  const best = scored.reduce((winner, candidate) => (candidate.score > winner.score + 1e-9 ? candidate : winner));
  const rival = Math.max(0, ...scored.filter(({ text }) => text !== best.text).map(({ score }) => score));
  const margin = best.score <= 0 ? 0 : Math.min(1, (best.score - rival) / best.score);
  return { label: best.label, margin: high <= FEW ? margin * FEW_WEIGHT : margin };
}

/** The lines that hold bytes beyond ASCII, up to the sample's size: others say nothing. */
function sampleOf(buffer: Buffer): Buffer {
  if (buffer.length <= SAMPLE) return buffer;
  return buffer.subarray(0, SAMPLE);
}

/** iconv-lite's name of a WHATWG label, else of any name that it knows; null: unknown. */
export function pageOf(label: string): string | null {
  const known = CANDIDATES.find(([name]) => name === label);
  if (known) return known[1];
  return library().encodingExists(label) ? label : null;
}

/** Decodes by an iconv-lite name; bytes without a character become U+FFFD. */
export const decodeLegacy = (buffer: Buffer, page: string): string =>
  library().decode(buffer, page, { stripBOM: false });
