export type Case = 'none' | 'lower' | 'upper' | 'uncased';

const CASES: readonly Case[] = ['none', 'lower', 'upper', 'uncased'];
/** Index in `CASES` plus one, by unit; 0: not looked up yet. */
const known = new Uint8Array(0x10000);

/** The unit at a place of a text; 0 before and behind it. */
export const unitAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/** The case of a letter, by its unit; `none` for what is no letter. */
export function caseOf(unit: number): Case {
  if (known[unit] === 0) known[unit] = CASES.indexOf(findCase(String.fromCharCode(unit))) + 1;
  return CASES[(known[unit] as number) - 1] as Case;
}

/** The case of what stands at a place of a text. */
export const caseAt = (text: string, at: number): Case => caseOf(unitAt(text, at));

function findCase(character: string): Case {
  const lower = character.toLowerCase();
  const upper = character.toUpperCase();
  if (lower !== upper) return character === lower ? 'lower' : 'upper';
  return /\p{L}/u.test(character) ? 'uncased' : 'none';
}

/**
 * Whether the two or three units of a sequence are letters of two alphabets, or of another than those beside it: `cafГ©`, `вЂ™s`.
 * 0: no unit.
 */
export function isMixed(before: number, first: number, second: number, third: number, after: number): boolean {
  const a = scriptOf(first);
  const b = scriptOf(second);
  const c = scriptOf(third);
  const own = a || b || c;
  if (own === 0) return false;
  if ((b !== 0 && b !== own) || (c !== 0 && c !== own)) return true;
  const left = scriptOf(before);
  const right = scriptOf(after);
  return left + right > 0 && left !== own && right !== own;
}

/** Of a letter: 1 Latin, 2 Greek, 3 Cyrillic; 0: any other character. */
export function scriptOf(unit: number): number {
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? 1 : 0;
  if (unit < 0x250) return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 ? 1 : 0;
  if (unit >= 0x386 && unit < 0x3cf) return 2;
  return unit >= 0x400 && unit < 0x460 ? 3 : unit === 0x490 || unit === 0x491 ? 3 : 0;
}
