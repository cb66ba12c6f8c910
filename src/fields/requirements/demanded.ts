import { plainNoun } from '../../occupations/nouns.js';
import { ofCandidate } from './prose.js';

const DEMANDED = /\b(\w*) ?(?:(?:is|are) (?:required|mandatory|essential|a must)\b|(?:required|mandatory)\.?$)/;
// "as required", "where required": when it is needed, not that it is
const CONDITIONAL = /^(?:as|if|when|where)$/;

/** Whether a line, in `plain()` form, says that something is required of the candidate. */
export function isDemanded(plain: string): boolean {
  if (!MAY_DEMAND.test(plain)) return false;
  const m = DEMANDED.exec(ofCandidate(plain));
  return m !== null && !CONDITIONAL.test(m[1] as string) && !OF_APPLICATION.test(plain) && !isSought(plain);
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
