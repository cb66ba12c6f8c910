import type { Posting } from '../fields/record.js';
import type { WarningCode } from '../fields/warnings.js';

/** The fields whose coverage is told at the end of a run, in the order of the record. */
export const COVERED = [
  'title',
  'company',
  'locations',
  'workplace',
  'employmentType',
  'salary',
  'experience',
  'education',
  'requirements',
  'datePosted',
] as const satisfies readonly (keyof Posting)[];

/** What a run remembers of a record that is written already; plain data, as it may come from a worker. */
export interface Digest {
  readonly id: string;
  readonly file: string | null;
  readonly company: string | null;
  /** The words of a pay that only the header gives; null: there is none. */
  readonly unconfirmedPay: string | null;
  readonly warnings: readonly WarningCode[];
  /** A bit for each of `COVERED`: whether the posting states it. */
  readonly stated: number;
}

const isStated = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== null);

export const digestOf = (record: Posting): Digest => ({
  id: record.id,
  file: record.file,
  company: record.company,
  unconfirmedPay: record.warnings.some(({ code }) => code === 'salary.header-unconfirmed')
    ? (record.salary?.text ?? null)
    : null,
  warnings: record.warnings.map(({ code }) => code),
  stated: COVERED.reduce((bits, key, i) => bits | (isStated(record[key]) ? 1 << i : 0), 0),
});
