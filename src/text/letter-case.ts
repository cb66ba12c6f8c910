export type Case = 'none' | 'lower' | 'upper' | 'uncased';

const CASES: readonly Case[] = ['none', 'lower', 'upper', 'uncased'];
/** Index in `CASES` plus one, by unit; 0: not looked up yet. */
const known = new Uint8Array(0x10000);

/** The case of a letter; `none` for what is no letter. */
export function caseOf(character: string): Case {
  if (character === '') return 'none';
  const unit = character.charCodeAt(0);
  if (known[unit] === 0) known[unit] = CASES.indexOf(findCase(character)) + 1;
  return CASES[(known[unit] as number) - 1] as Case;
}

function findCase(character: string): Case {
  const lower = character.toLowerCase();
  const upper = character.toUpperCase();
  if (lower !== upper) return character === lower ? 'lower' : 'upper';
  return /\p{L}/u.test(character) ? 'uncased' : 'none';
}

/** Whether the two or three characters of a sequence are letters of two alphabets, or of another than those beside it: `cafГ©`, `вЂ™s`. */
export function isMixed(before: string, first: string, second: string, third: string, after: string): boolean {
  const [a, b, c] = [alphabetOf(first), alphabetOf(second), alphabetOf(third)];
  const own = a || b || c;
  if (own === 0) return false;
  if ((b !== 0 && b !== own) || (c !== 0 && c !== own)) return true;
  const [left, right] = [alphabetOf(before), alphabetOf(after)];
  return left + right > 0 && left !== own && right !== own;
}

const alphabetOf = (character: string): number => (character === '' ? 0 : scriptOf(character.charCodeAt(0)));

/** Of a letter: 1 Latin, 2 Greek, 3 Cyrillic; 0: any other character. */
export function scriptOf(unit: number): number {
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? 1 : 0;
  if (unit < 0x250) return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 ? 1 : 0;
  if (unit >= 0x386 && unit < 0x3cf) return 2;
  return unit >= 0x400 && unit < 0x460 ? 3 : unit === 0x490 || unit === 0x491 ? 3 : 0;
}
