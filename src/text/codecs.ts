import { HIGH_HALVES } from './code-pages.data.js';

/** A single-byte code page through which UTF-8 is misread. */
export interface Codec {
  /** WHATWG label; `ibm437` and `ibm850`, for which there is none, by their registered names. */
  readonly name: string;
  /** The characters of the bytes 80 to FF, in order. */
  readonly high: string;
  /** Whether C1 controls count as their own bytes too, as ISO 8859-1 and 8859-9 read them, which so need no entry. */
  readonly controls: boolean;
}

/** The order is that of preference between equals; a codec's index is its bit in the masks. */
export const CODECS: readonly Codec[] = Object.entries(HIGH_HALVES).map(([name, high]) => ({
  name,
  high,
  controls: name === 'windows-1252' || name === 'windows-1254',
}));

/** Bits of the codecs that read C1 controls as themselves, through which a text may have gone several times. */
export const TRANSPARENT: number = CODECS.reduce((mask, { controls }, index) => mask | (controls ? 1 << index : 0), 0);

/** The code pages as look-ups by UTF-16 unit. */
export interface CodecTables {
  /** Bit mask of the codecs in which a unit is a UTF-8 lead byte, C2 to F4. */
  readonly lead: Uint16Array;
  /** Bit mask of the codecs in which a unit is a UTF-8 continuation byte, 80 to BF. */
  readonly continuation: Uint16Array;
  /** Per codec, the byte of a unit; 0: none, or ASCII. */
  readonly bytes: readonly Uint8Array[];
}

const UNITS = 0x10000;
/**
 * Marks that stand before any letter: as leads of MacRoman they would make suspects of `l’été`, and what they lead to
 * (Armenian, phonetic and Cyrillic letters of small languages) is in no posting.
 */
const PLAIN = new Set('«…\u00a0“”‘’');
let tables: CodecTables | null = null;

/** Built on first use and kept. */
export function codecTables(): CodecTables {
  tables ??= buildTables();
  return tables;
}

function buildTables(): CodecTables {
  const lead = new Uint16Array(UNITS);
  const continuation = new Uint16Array(UNITS);
  const bytes = CODECS.map((codec, index) => {
    const byteOf = new Uint8Array(UNITS);
    const set = (unit: number, byte: number) => {
      byteOf[unit] = byte;
      const mask =
        byte < 0xc0
          ? continuation
          : byte >= 0xc2 && byte < 0xf5 && !PLAIN.has(codec.high.charAt(byte - 0x80))
            ? lead
            : null;
      if (mask) mask[unit] = (mask[unit] as number) | (1 << index);
    };
    if (codec.controls) for (let byte = 0x80; byte < 0xa0; byte++) set(byte, byte);
    for (let byte = 0x80; byte < 0x100; byte++) {
      set(codec.high.charCodeAt(byte - 0x80), byte);
    }
    return byteOf;
  });
  return { lead, continuation, bytes };
}
