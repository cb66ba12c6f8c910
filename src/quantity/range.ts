import { type Amount, readAmount } from './amount.js';
import { moneyPatterns } from './pay-words.js';
import { readTail, type Tail } from './tail.js';
import { at } from './words.js';

// "-", "–", "~", "..." between two amounts
const DASH = /\s{0,3}(?:[-‐‑‒–—―−~∼→]{1,2}|\.{2,3}|…|\/)\s{0,3}/y;
// "$92,400$178,200": the dash was lost
const GLUED_ENDS = /(?=[$€£]\d{2,3}[,.]\d{3})/y;

/** The second end of a range: after the first figure itself, or after what follows it ("$21/hr to $25/hr"). */
export function readSecond(
  text: string,
  start: number,
  first: Amount,
  tail: Tail,
): { amount: Amount; tail: Tail } | null {
  const words = moneyPatterns();
  for (const from of tail.end === first.end ? [first.end] : [first.end, tail.end]) {
    let join = at(DASH, text, from) ?? at(words.to, text, from);
    if (!join && from === first.end) join = at(GLUED_ENDS, text, from);
    if (!join) {
      join = at(words.and, text, from);
      if (!join || !words.between.test(text.slice(Math.max(0, start - 40), start))) continue;
    }
    const at2 = from + join[0].length;
    const amount = readAmount(text, at2);
    if (!amount) continue;
    const after = readTail(text, amount.end);
    if (belongs(text, first, tail, amount, after, join[0].includes('/'))) return { amount, tail: after };
  }
  return null;
}

/** Whether a figure looks like a calendar year. */
export const plainYear = (a: Amount): boolean =>
  !a.grouped && !a.currency && a.scale === 1 && a.value >= 1900 && a.value < 2100;

/** Whether two figures are the ends of one range. */
function belongs(text: string, first: Amount, tail: Tail, second: Amount, after: Tail, slash: boolean): boolean {
  // "2019-2024", "since 2024 - 30.000 €"
  if (plainYear(first) && (second.grouped || !second.currency)) return false;
  if (plainYear(second) && !first.currency) return false;
  // "$28 hourly / $58,240 annually": one pay, told twice
  if (tail.period && after.period && tail.period !== after.period) return false;
  const [low, high] = ends(first, second);
  if (high < low && (slash || low > high * 3)) return false;
  if (slash && (first.scale !== second.scale || !(first.scale > 1 || first.currency))) return false;
  const marked = (a: Amount) => a.currency !== null || a.scale > 1;
  if (marked(second)) return marked(first) || first.grouped || low * 20 >= high || low === 0;
  if (moneyPatterns().counted.lastIndex >= 0 && at(moneyPatterns().counted, text, second.end)) return false;
  if (marked(first)) return second.grouped || (low <= high && high <= low * 10 && high >= 5);
  const bare = (a: Amount) => a.grouped || a.value >= 10000;
  return (bare(first) && bare(second)) || (low <= high && low >= 5 && (after.period ?? tail.period) !== null);
}

/** Ends in units: one `k` counts for both, a redundant one for none. */
export function ends(first: Amount, second: Amount): readonly [number, number, boolean] {
  let typo = false;
  const own = (a: Amount, other: Amount): number => {
    const scale = a.scale > 1 ? a.scale : other.scale;
    if (a.scale === 1 && a.value >= 1000) return a.value;
    if (scale === 1e3 && a.value >= 10000) {
      typo = true;
      return a.value;
    }
    if (scale === 1e5 && a.value >= 1000) {
      typo = true;
      return a.value;
    }
    return times(a.value, scale);
  };
  let low = own(first, second);
  let high = own(second, first);
  // "$150-185,000": the thousands of the second end count for the first
  if (
    low < 1000 &&
    high >= 10000 &&
    first.scale === 1 &&
    second.scale === 1 &&
    low >= 10 &&
    Number.isInteger(low) &&
    low * 1000 <= high
  )
    low *= 1000;
  // "$185,000-210"
  else if (high < 1000 && low >= 10000 && high * 1000 > low && high * 1000 < low * 3) high *= 1000;
  return [low, high, typo];
}

/** Without the noise of binary fractions: 204.4 k is 204,400. */
const times = (value: number, scale: number): number => Math.round(value * scale * 100) / 100;
