/** A string in the program holds at most 2^29 - 24 units; beyond this no posting can be decoded. */
export const LARGEST = 500_000_000;

// A number of bytes with a decimal unit: `5000000`, `500k`, `20 MB`.
const SIZE = /^(\d{1,12}) ?(?:([kmg])b?)?$/i;
const UNIT: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9 };

/** Bytes from `5000000`, `500k`, `20MB` (k = 1,000); null for anything else, 0, and more than `LARGEST`. */
export const parseSize = (text: string): number | null => {
  const match = SIZE.exec(text.trim());
  if (match === null) return null;
  const bytes = Number(match[1]) * (UNIT[match[2]?.toLowerCase() ?? ''] ?? 1);
  return bytes >= 1 && bytes <= LARGEST ? bytes : null;
};
