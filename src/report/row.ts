import type { Posting } from '../fields/index.js';
import { WARNING_CODES } from '../fields/warnings.js';
import type { TermsOf } from './terms.js';

/** What the lists and charts of the page need of a posting; codes and terms by their number. */
export interface Row {
  readonly file: string | null;
  readonly title: string | null;
  readonly company: string | null;
  /** The first place, and how many more there are; its words where it names nothing that is known. */
  readonly place: {
    readonly city: string | null;
    readonly region: string | null;
    readonly country: string | null;
    readonly text?: string;
    readonly more: number;
  } | null;
  readonly workplace: Posting['workplace'];
  readonly seniority: Posting['seniority'];
  /** Money a year. */
  readonly pay: { readonly currency: string; readonly min: number | null; readonly max: number | null } | null;
  /** Least years of experience. */
  readonly years: number | null;
  readonly warnings: readonly number[];
  readonly required: readonly number[];
  readonly preferred: readonly number[];
}

const placeOf = ({ locations }: Posting): Row['place'] => {
  const [first, ...more] = locations;
  if (!first) return null;
  const { city, region, country, text } = first;
  return { city, region, country, ...((city ?? region ?? country) ? {} : { text }), more: more.length };
};

const payOf = ({ salary }: Posting): Row['pay'] =>
  salary && (salary.annualMin !== null || salary.annualMax !== null)
    ? { currency: salary.currency, min: salary.annualMin, max: salary.annualMax }
    : null;

/** The row of a record, but for its terms, whose numbers are known when all postings are read. */
export const rowOf = (record: Posting): Omit<Row, 'required' | 'preferred'> => ({
  file: record.file,
  title: record.title,
  company: record.company,
  place: placeOf(record),
  workplace: record.workplace,
  seniority: record.seniority,
  pay: payOf(record),
  years: record.experience?.minYears ?? null,
  warnings: [...new Set(record.warnings.map(({ code }) => WARNING_CODES.indexOf(code)))],
});

/** The numbers of a posting's terms that are required, or only preferred; `keys` are those that have a number. */
export const termNumbers = (keys: readonly string[], own: TermsOf): Pick<Row, 'required' | 'preferred'> => {
  const of = (level: string): number[] => keys.flatMap((key, i) => (own.get(key) === level ? [i] : []));
  return { required: of('required'), preferred: of('preferred') };
};
