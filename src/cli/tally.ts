import { formatCount } from '../io/count.js';
import { COVERED, type Digest } from '../io/digest.js';

/** Counts what the records of a run state and which warnings they carry. */
export interface Tally {
  add(digest: Digest): void;
  readonly warnings: number;
  /**
   * For people: how many records state each field, and the warnings by code, the most frequent first. A line each, folded where it is
   * longer than `width` characters.
   */
  lines(width: number): string;
}

/** Codes that are listed; the rest is counted together. */
const MOST_CODES = 8;

/** `  stated: title 50 %, company 0 %`, folded behind a comma. */
const listed = (label: string, parts: readonly string[], width: number): string => {
  let lines = '';
  let line = `  ${label}:`;
  parts.forEach((part, i) => {
    const next = ` ${part}${i < parts.length - 1 ? ',' : ''}`;
    if (line.length + next.length > width) {
      lines += `${line}\n`;
      line = '   ';
    }
    line += next;
  });
  return `${lines}${line}\n`;
};

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
    lines: (width) => {
      if (records === 0) return '';
      const coverage = COVERED.map((field, i) => `${field} ${percent(stated[i] as number)}`);
      const sorted = [...codes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      const counts = sorted.slice(0, MOST_CODES).map(([code, n]) => `${code} ${formatCount(n)}`);
      const more = sorted.slice(MOST_CODES).reduce((sum, [, n]) => sum + n, 0);
      if (more > 0) counts.push(`others ${formatCount(more)}`);
      return listed('stated', coverage, width) + (counts.length > 0 ? listed('warnings', counts, width) : '');
    },
  };
};
