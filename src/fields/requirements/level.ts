import type { Cues, Locale } from '../../locales/locale.js';
import { allMatches } from '../../locales/matches.js';
import type { Level } from '../record.js';

// "[Preferred] ...", "Bonus: ...", "Ideally, ...", "(Nice to have) ...": within the first words
const FIRST_WORDS = 28;
// a cue alone in brackets at the end: "SQL (preferred)"
const LAST_BRACKET = /[([][^()[\]]{0,40}[)\]]\s*(?:[.;,]\s*)?$/;
const BREAK = /[,;:–—]|\s-\s|\.\s|\bbut\b|\band also\b/g;
// "Jira, Confluence, etc. desired": a full stop that ends nothing
const ABBREVIATION = /\b(?:etc|e\.g|i\.e|incl|usw|bzw|z\.b)\.,? /g;
// "Bachelor's required, Master's preferred": a demand of its own beside the wish
const REQUIRED = /\b(?:required|must|mandatory|essential|minimum|at least|necessary)\b(?! but)/;

/** Whether an item, in `plain()` form, is demanded or wished for: from its section, and from a cue that governs all of it. */
export function levelOf(words: string, section: Level, locales: readonly Locale[]): Level {
  if (section === 'preferred') return 'preferred';
  return locales.some(({ cues }) => governs(words, cues)) ? 'preferred' : 'required';
}

/** Whether a cue for a wish governs the whole of an item, and not only a part that it names at its end. */
function governs(words: string, { preferred, quality, aside }: Cues): boolean {
  const m = preferred.exec(words);
  if (!m) return false;
  const before = words.slice(0, m.index).replace(ABBREVIATION, ', ');
  const after = words.slice(m.index + m[0].length);
  // "2 years of experience, with a bonus for boats"
  if (/\bwith (?:an? )?$/.test(before)) return false;
  if (aside?.test(m[0].trim()) && quality.test(before)) return false;
  if (REQUIRED.test(before.replace(/not (?:strictly )?required/g, ''))) return false;
  if (before.length <= FIRST_WORDS && !/[.;(]\s/.test(before) && !(quality.test(before) && /,/.test(before)))
    return true;
  const bracket = LAST_BRACKET.exec(words);
  if (bracket && m.index >= bracket.index)
    return (
      bracket[0]
        .replace(/[^a-z ]/g, '')
        .trim()
        .split(' ').length <= 4
    );
  // inside brackets that close before the end, the cue speaks of what stands in them
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return false;
  let clause = 0;
  for (const b of allMatches(before, BREAK)) clause = b.index + b[0].length;
  const own = before.slice(clause);
  // "Fluent English; a second language is desirable": the cue speaks of its own clause
  if (/[.;]\s/.test(before)) return false;
  // "5 years of Java, experience with Go a plus": the wish has a head of its own
  if (clause > 0 && quality.test(own) && quality.test(before.slice(0, clause))) return false;
  // a long tail behind the cue belongs to something else
  return after.trim().length < 90;
}
