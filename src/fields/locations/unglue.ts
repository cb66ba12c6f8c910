import { inside, known } from './link.js';
import { cutPlaces, type Part } from './parts.js';

// "Austin TX", "Berlin Germany", "US-CA"
const GAP = /[ -]/g;

/** Codes of states that are words, too: "Req ID", "working ON". */
const WORD_CODES = new Set([
  'ID',
  'IN',
  'OR',
  'OK',
  'ME',
  'HI',
  'ON',
  'DE',
  'AL',
  'CO',
  'MA',
  'PA',
  'LA',
  'MS',
  'MD',
  'SA',
  'NT',
  'IT',
]);

/** Cuts a part that glues a town to its state or country; others stay as they are. */
export const unglue = (part: Part): Part[] => {
  const name = part.text;
  if (known(part) || part.postal || name.length > 60) return [part];
  for (const gap of name.matchAll(GAP)) {
    const [left, right] = [name.slice(0, gap.index), name.slice(gap.index + 1)];
    const halves = [left, right].map((half, at) => {
      const offset = part.start + (at === 0 ? 0 : gap.index + 1);
      return cutPlaces(half).map((one) => ({
        ...one,
        joint: at === 0 ? part.joint : ('comma' as const),
        start: one.start + offset,
        end: one.end + offset,
      }))[0];
    });
    const [first, second] = halves;
    if (!first || !second || second.text !== right || first.text !== left) continue;
    const together = first.cities.some(
      (city) => city.country === second.country || second.subdivisions.some((one) => inside(city, one)),
    );
    const nested =
      first.country !== null &&
      (second.subdivisions.some((one) => one.country === first.country) ||
        second.cities.some((city) => city.country === first.country));
    if (together) return [first, second];
    if (nested)
      return [
        { ...first, joint: part.joint },
        { ...second, joint: 'dash' },
      ];
    // "Lake Worth TX"
    if (
      second.code &&
      !WORD_CODES.has(right) &&
      second.subdivisions.length > 0 &&
      /\p{Ll}/u.test(left) &&
      /^\p{Lu}[\p{L} .'-]+$/u.test(left) &&
      gap[0] === ' '
    )
      return [first, second];
  }
  return [part];
};
