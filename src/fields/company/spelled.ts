import type { Document } from '../../document/document.js';
import type { Span } from '../../document/span.js';
import { LETTER, startsCapital } from '../../letters.js';
import { plain as plainOf } from '../../locales/plain.js';

const MOST = 12;
const SEARCHED = 40_000;
/** Gaps that a name may have where an address has none: "Up Learn", "Marrow & Pike". */
const MOST_GAPS = 3;
const GAP = /[ .&'-]/;
// what an address or a longer word has around the letters
const BEFORE = /[a-z0-9./@_-]/;
const BEHIND = /^(?:[a-z0-9@/_]|[.-][a-z0-9])/;
/** Shorter names are words as often, unless they stand in capitals. */
const SHORT = 3;
const SOUND = new RegExp(`[${LETTER}0-9]`);

/** End of the letters that are spelled from an offset on, or -1. */
function endOf(low: string, at: number, letters: string): number {
  let i = at;
  let gaps = 0;
  for (let n = 0; n < letters.length; n++) {
    if (n > 0 && low[i] !== letters[n]) {
      while (i < low.length && GAP.test(low[i] as string) && i - at < letters.length + MOST_GAPS * 3) i++;
      if (++gaps > MOST_GAPS) return -1;
    }
    if (low[i] !== letters[n]) return -1;
    i++;
  }
  return i;
}

/** A name with the capitals that most of its mentions have; a line in capitals does not count. */
export function usualSpelling({ plain, text }: Document, name: string): string {
  if (!startsCapital(name)) return name;
  const low = plainOf(name);
  const counts = new Map<string, number>();
  const within = plain.length > SEARCHED ? plain.slice(0, SEARCHED) : plain;
  for (let at = within.indexOf(low), n = 0; at >= 0 && n < MOST; at = within.indexOf(low, at + low.length), n++) {
    const end = at + low.length;
    const written = text.slice(at, end);
    if (!startsCapital(written) || SOUND.test((text[at - 1] ?? '') + (text[end] ?? ''))) continue;
    if (written === name || written !== written.toUpperCase()) counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  let best = name;
  for (const [written, count] of counts) if (count > (counts.get(best) ?? 0)) best = written;
  return best;
}

/** Where the text spells the letters as a name by itself, those with a capital first; at most twelve. */
export function spelled({ plain, text }: Document, letters: string): readonly Span[] {
  const low = plain.length > SEARCHED ? plain.slice(0, SEARCHED) : plain;
  const found: Span[] = [];
  const head = letters.slice(0, 2);
  // the gap may stand behind the first letter: "G P"; such names are rare enough to miss
  for (let at = low.indexOf(head); at >= 0 && found.length < MOST; at = low.indexOf(head, at + 1)) {
    if (at > 0 && BEFORE.test(low[at - 1] as string)) continue;
    const end = endOf(low, at, letters);
    if (end < 0 || BEHIND.test(low.slice(end, end + 2))) continue;
    const written = text.slice(at, end);
    if (letters.length <= SHORT && written !== written.toUpperCase()) continue;
    found.push({ start: at, end });
  }
  const rank = ({ start, end }: Span): number => {
    const written = text.slice(start, end);
    return startsCapital(written) ? (written.length > SHORT + 1 && written === written.toUpperCase() ? 1 : 0) : 2;
  };
  return found.sort((a, b) => rank(a) - rank(b) || a.start - b.start);
}
