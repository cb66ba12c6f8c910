import { caseAt, unitAt } from './letter-case.js';
import { scriptKey } from './plausible.js';
import type { Sequence } from './sequences.js';

/** The first letters that are not Latin, and between their scripts the signs. */
const [GREEK, SIGNS_FROM, SIGNS_TO] = [0x370, 0x2000, 0x2e80];

/** Whether a letter of a script that is not Latin touches a sound one of its script, which its units are not: `ãƒ¦ニ`, `اÙ„ع`. */
export function isAmongItsOwn(text: string, { start, end, codePoint }: Sequence): boolean {
  const before = unitAt(text, start - 1);
  const after = unitAt(text, end);
  if (!(before >= GREEK || after >= GREEK) || codePoint < GREEK || codePoint > 0xffff) return false;
  if (codePoint >= SIGNS_FROM && codePoint < SIGNS_TO) return false;
  const script = scriptKey(codePoint);
  if (scriptKey(before) !== script && scriptKey(after) !== script) return false;
  // Quotes and dashes stand beside any letter: MacRoman has them as leads.
  if (caseAt(text, start) === 'none' && text.charAt(start) !== '×') return false;
  return scriptKey(text.charCodeAt(start)) !== script && scriptKey(text.charCodeAt(start + 1)) !== script;
}
