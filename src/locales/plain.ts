const NON_ASCII = /[^\x00-\x7f]/;
const MARK = /^\p{M}+$/u;

/** Units that have no decomposition of their own: one plain unit for one unit. */
const SINGLE: Readonly<Record<string, string>> = {
  ß: 's',
  ł: 'l',
  ø: 'o',
  æ: 'a',
  œ: 'o',
  đ: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '′': "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
};

/** Plain unit by unit, 0 where it has not been asked for. */
const units = new Uint16Array(0x10000);

function plainUnit(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  const single = SINGLE[lower];
  if (single !== undefined) return single.charCodeAt(0);
  if (lower.length !== 1) return code;
  // kana and hangul keep their marks; full-width forms lose their width
  if (code >= 0x2000 && (code < 0xff01 || code > 0xff5e)) return lower.charCodeAt(0);
  const parts = lower.normalize('NFKD');
  return parts.length === 1 || MARK.test(parts.slice(1)) ? parts.charCodeAt(0) : lower.charCodeAt(0);
}

/**
 * Lower case without accents, curly apostrophes, long dashes and special spaces made plain: the form on which word patterns of all
 * locales are written. Unit by unit, so that offsets in it are offsets in the text.
 */
export function plain(text: string): string {
  if (!NON_ASCII.test(text)) return text.toLowerCase();
  const out = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let unit = units[code] as number;
    if (unit === 0 && code !== 0) {
      unit = plainUnit(code);
      units[code] = unit;
    }
    out[i] = unit;
  }
  return decode(out);
}

/** In pieces, since a call takes only so many arguments. */
function decode(codes: Uint16Array): string {
  let text = '';
  for (let i = 0; i < codes.length; i += 4096) text += String.fromCharCode(...codes.subarray(i, i + 4096));
  return text;
}
