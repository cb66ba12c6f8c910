import { formatCount } from '../io/count.js';
import { COVERED, type Digest } from '../io/digest.js';

/** Counts what the records of a run state and which warnings they carry. */
export interface Tally {
  add(digest: Digest): void;
  readonly warnings: number;
  /** Two lines for people: how many records state each field, and the warnings by code, the most frequent first. */
  lines(): string;
}

/** Codes that are listed; the rest is counted together. */
const MOST_CODES = 8;

export const makeTally = (): Tally => {
  const stated = COVERED.map(() => 0);
  const codes = new Map<string, number>();
  let records = 0;
  let warnings = 0;
  const percent = (n: number): string => `${Math.round((100 * n) / records)} %`;
  return {
    add: (digest) => {
      records++;
      warnings += digest.warnings.length;
      for (const code of digest.warnings) codes.set(code, (codes.get(code) ?? 0) + 1);
      for (let i = 0; i < stated.length; i++) if (digest.stated & (1 << i)) stated[i] = (stated[i] as number) + 1;
    },
    get warnings() {
      return warnings;
    },
    lines: () => {
      if (records === 0) return '';
      const coverage = COVERED.map((field, i) => `${field} ${percent(stated[i] as number)}`).join(', ');
      const sorted = [...codes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      const listed = sorted.slice(0, MOST_CODES).map(([code, n]) => `${code} ${formatCount(n)}`);
      const more = sorted.slice(MOST_CODES).reduce((sum, [, n]) => sum + n, 0);
      if (more > 0) listed.push(`others ${formatCount(more)}`);
      return `  stated: ${coverage}\n${listed.length > 0 ? `  warnings: ${listed.join(', ')}\n` : ''}`;
    },
  };
};
