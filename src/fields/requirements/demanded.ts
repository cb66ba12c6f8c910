import { plainNoun } from '../../occupations/nouns.js';
import { ofCandidate } from './of-candidate.js';

const DEMANDED =
  /\b(\w*) ?(?:(?:is|are) (?:required(?! (?:by law|to (?!have|hold|be\b|live|reside|travel|work|possess|obtain|pass|speak|maintain|sign|attend)))|mandatory|essential|a must)\b|(?:required|mandatory)\.?$)/;
// "as required", "wherever any repair is required": when it is needed, not that it is
const CONDITIONAL = /\b(?:as|(?:if|when(?:ever)?|where(?:ver)?)(?: [\w-]+){0,3}) ?$/;
const AROUND = 40;

/** Whether a line, in `plain()` form, says that something is required of the candidate. */
export function isDemanded(plain: string): boolean {
  if (!MAY_DEMAND.test(plain)) return false;
  const own = ofCandidate(plain);
  const m = DEMANDED.exec(own);
  if (m === null || OF_APPLICATION.test(plain) || isSought(plain)) return false;
  return !CONDITIONAL.test(own.slice(Math.max(0, m.index - AROUND), m.index + (m[1] as string).length));
}
// "Registration is required": of whoever comes or applies
const OF_APPLICATION =
  /^(?:an? |the |your |online |advance |early |full )*(?:(?:pre-?)?booking|(?:pre-?)?registration(?! (?:as|with|by)\b)|deposit|reservation|(?:cover |covering )?letter|cv|resume|application|signature|payment|consent|rsvp)s?\b/;
/** "Two waiters required": who is sought, and nothing that they must have. */
const isSought = (plain: string): boolean => {
  const m = SOUGHT.exec(plain);
  return m !== null && plainNoun(m[1] as string) === 2 && !/experience|with|degree|licen[cs]e|certif/.test(plain);
};
const SOUGHT = /^(?:[a-z-]+ ){0,4}([a-z]+) (?:urgently |now )?required\b/;
const MAY_DEMAND = /required|essential|mandatory|must(?<=a must)/;
