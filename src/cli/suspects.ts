import type { Digest } from '../io/digest.js';
import { plural } from './messages.js';
import { printable } from './printable.js';

/** Unrelated employers that must share one pay before it looks like a board's default. */
const EMPLOYERS = 4;
const POSTINGS = 5;
/** Different pays and employers of one that are counted, at most. */
const MOST_PAYS = 20_000;
const MOST_EMPLOYERS = 50;
/** Suspects that are named. */
const NAMED = 5;

interface Repeated {
  postings: number;
  readonly employers: Set<string>;
}

/** Watches the records of one run for a pay that only headers give and that repeats over unrelated postings. Records stay as they are. */
export interface Suspects {
  see(digest: Digest): void;
  /** One line for each suspect, the most frequent first; empty where there are none. */
  notes(): string;
}

export const makeSuspects = (): Suspects => {
  const pays = new Map<string, Repeated>();
  const see = ({ unconfirmedPay: text, company }: Digest): void => {
    if (text === null || company === null) return;
    let seen = pays.get(text);
    if (!seen) {
      if (pays.size >= MOST_PAYS) return;
      seen = { postings: 0, employers: new Set() };
      pays.set(text, seen);
    }
    seen.postings++;
    if (seen.employers.size < MOST_EMPLOYERS) seen.employers.add(company.toLowerCase());
  };
  const notes = (): string =>
    [...pays]
      .filter(([, { postings, employers }]) => postings >= POSTINGS && employers.size >= EMPLOYERS)
      .sort(([a, x], [b, y]) => y.postings - x.postings || (a < b ? -1 : 1))
      .slice(0, NAMED)
      .map(
        ([text, { postings, employers }]) =>
          `note: "${printable(text)}" stands in the headers of ${plural(postings, 'posting')} of ${plural(employers.size, 'employer')}, and in none of their texts; it may be a default of the board\n`,
      )
      .join('');
  return { see, notes };
};
