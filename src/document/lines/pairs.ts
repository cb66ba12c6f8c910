import type { Locale } from '../../locales/locale.js';
import { regex } from '../../regex.js';
import { classifyHeading, isHeadNoun, isNothingButHeading } from '../headings.js';
import { countWords, UNIT } from './line-facts.js';
import type { ReadLine } from './lines.js';
import { PAIR } from './wraps.js';

// "Basic Qualifications- text", "Nice to have – text"
const DASHED = regex()`
  ^([a-zA-Z\u00c0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\uffdc][a-zA-Z\u00c0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\uffdc ]{2,40}?)\s?[-–—]\s+
  (?=\S)
`;
/** "Exp – 3+ yrs": behind the dash stands how much of it, so that the label is part of the demand. */
export const EXPERIENCE = /^(?:[a-z]+ ){0,2}exp(?:erience)?\s?[-–—]\s+\d/i;
const FEW_YEARS = /^\d{1,2}\+?(?: ?(?:-|–|to) ?\d{1,2}\+?)? ?(?:years|yrs)\b/i;
// "What you'll do- Mend nets": no space before the dash, a heading that lost its line break
const GLUED = /^([A-Z\u00c0-\u00de][\w\u00c0-\u024f',&/’ ]{3,50}[\w\u00c0-\u024f])- (?=[A-Z\u00c0-\u00de\d])/;
// "応募資格 18歳以上の方": a blank behind the label
const SPACED = /^([\u3040-\u30ff\u4e00-\u9fff]{2,10})[ \u3000\t]+(?=\S)/;

/** Offset of a pair's value; 0 where a line is none. Behind a dash, the label must be a heading ("Basic qualifications- ..."). */
export function isPair({ text, seen }: Pick<ReadLine, 'text' | 'seen'>, locales: readonly Locale[]): number {
  const dashed = (seen & UNIT.dash) !== 0 ? DASHED.exec(text) : null;
  if (dashed && countWords(dashed[1] as string) <= 4 && isHeadNoun(dashed[1] as string, locales))
    return dashed[0].length;
  if (dashed && EXPERIENCE.test(text) && FEW_YEARS.test(text.slice(dashed[0].length))) return dashed[0].length;
  const glued = (seen & UNIT.dash) !== 0 ? GLUED.exec(text) : null;
  if (glued && countWords(glued[1] as string) <= 6 && classifyHeading(glued[1] as string, locales) !== null)
    return glued[0].length;
  const spaced = locales[0]?.tag === 'ja' ? SPACED.exec(text) : null;
  if (spaced && isNothingButHeading(spaced[1] as string, locales)) return spaced[0].length;
  const m = (seen & UNIT.colon) !== 0 ? PAIR.exec(text) : null;
  return m && countWords(m[1] as string) <= 6 && !/[.!?;|]/.test(m[1] as string) ? m[0].length : 0;
}
