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

/** Whether a sequence holds letters of two alphabets, or of another than the letters beside it: `cafГ©`, `вЂ™s`. */
export function isMixed(before: string, sequence: string, after: string): boolean {
  let own = 0;
  for (let at = 0; at < sequence.length; at++) {
    const script = scriptOf(sequence.charCodeAt(at));
    if (script === 0) continue;
    if (own !== 0 && own !== script) return true;
    own = script;
  }
  if (own === 0) return false;
  const left = before === '' ? 0 : scriptOf(before.charCodeAt(0));
  const right = after === '' ? 0 : scriptOf(after.charCodeAt(0));
  return left + right > 0 && left !== own && right !== own;
}

/** Of a letter: 1 Latin, 2 Greek, 3 Cyrillic; 0: any other character. */
export function scriptOf(unit: number): number {
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? 1 : 0;
  if (unit < 0x250) return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 ? 1 : 0;
  if (unit >= 0x386 && unit < 0x3cf) return 2;
  return unit >= 0x400 && unit < 0x460 ? 3 : unit === 0x490 || unit === 0x491 ? 3 : 0;
}
