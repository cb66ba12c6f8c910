import { createRequire } from 'node:module';

/** An East Asian code page through which UTF-8 is misread. */
export interface MultiByteCodec {
  /** WHATWG label. */
  readonly name: string;
  /** By UTF-16 unit: one byte, or two as `lead << 8 | trail`; 0: none. */
  readonly bytes: Uint16Array;
  /** Whether the bytes A0 and A9, the ends of à and é, begin a pair, so that they are lost before a space. */
  readonly narrow: boolean;
  /** Whether it loses both bytes of a sequence of two whose second is 80 to A0. */
  readonly pairs: boolean;
  /** Whether a byte from 80 on is lost before an ASCII character, 0 being any: neither alone nor with it is it a character. */
  readonly loses: (byte: number, next: number) => boolean;
}

const NAMES = ['gbk', 'shift_jis', 'euc-kr', 'big5'] as const;
/** The same with the extensions of Windows, which is what texts were read through. */
const PAGES = { gbk: 'gbk', shift_jis: 'cp932', 'euc-kr': 'cp949', big5: 'cp950' } as const;

/** ¢, £ and ¥, which Windows reads in full width and others do not, and strokes, which it reads in other pairs. */
const BIG5_SIGNS = [
  [0xa2, 0xa246],
  [0xa3, 0xa247],
  [0xa5, 0xa244],
  [0xff0f, 0xa241],
  [0xff3c, 0xa242],
] as const;

let codecs: readonly MultiByteCodec[] | null = null;

/** Built on first use and kept: most runs need neither the tables nor the library that they come from. */
export function multiByteCodecs(): readonly MultiByteCodec[] {
  if (codecs) return codecs;
  const { decode } = createRequire(import.meta.url)('iconv-lite') as typeof import('iconv-lite');
  codecs = NAMES.map((name) => {
    const bytes = reverse((pair) => decode(pair, PAGES[name]), name === 'big5' ? BIG5_ROWS : ROWS);
    if (name === 'big5') for (const [sign, pair] of BIG5_SIGNS) bytes[sign] = pair;
    return { name, bytes, narrow: name === 'gbk', pairs: name === 'big5', loses: losesOf(bytes) };
  });
  return codecs;
}

/** Private characters, which not every decoder has. */
const PRIVATE = [0xe000, 0xf900] as const;

function losesOf(table: Uint16Array): (byte: number, next: number) => boolean {
  const known = new Uint8Array(0x10000);
  for (let unit = 0xa1; unit < table.length; unit++)
    if (unit < PRIVATE[0] || unit >= PRIVATE[1]) known[table[unit] as number] = 1;
  return (byte, next) => known[byte] === 0 && (next === 0 || known[(byte << 8) | next] === 0);
}

/** The first bytes of pairs: of those that have the same character the first is kept. */
const ROWS: readonly number[] = Array.from({ length: 0x7e }, (_, at) => 0x81 + at);
/** The rows that all versions of Big5 share come first. */
const BIG5_ROWS = [...ROWS.slice(0x20), ...ROWS.slice(0, 0x20)];

/** The second bytes of pairs: so many from the first on. */
const TRAILS = 0xbf;
const FIRST_TRAIL = 0x40;

function reverse(decode: (bytes: Buffer) => string, rows: readonly number[]): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let byte = 0xff; byte >= 0x80; byte--) {
    const unit = decode(Buffer.from([byte, 0x20]));
    // Bytes without a character of their own are read as controls by some.
    if (unit.length === 2 && unit.charCodeAt(0) !== 0xfffd) table[unit.charCodeAt(0)] = byte;
  }
  for (const control of [0x80, 0xa0]) table[control] = control;
  // Windows reads a lone A0 in Shift_JIS so.
  table[0xf8f0] = 0xa0;
  // all at once, each pair in a line of its own
  const lines = Buffer.alloc(3 * rows.length * TRAILS, '\n');
  let end = 0;
  for (const row of rows)
    for (let trail = 0; trail < TRAILS; trail++, end += 3) {
      lines[end] = row;
      lines[end + 1] = FIRST_TRAIL + trail;
    }
  const text = decode(lines);
  let pair = 0;
  for (let start = 0, at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) !== 0x0a) continue;
    const unit = text.charCodeAt(start);
    if (at - start === 1 && unit >= 0x80 && unit !== 0xfffd && table[unit] === 0)
      table[unit] = ((lines[pair] as number) << 8) | (lines[pair + 1] as number);
    start = at + 1;
    pair += 3;
  }
  return table;
}
