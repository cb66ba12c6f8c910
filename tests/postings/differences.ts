import type { Posting } from '../../src/fields/record.js';
import type { Expected, Facts } from './postings.js';

type Compare = (
  record: Posting,
  expected: Facts,
  open: NonNullable<Expected['open']>,
) => readonly [got: unknown, wanted: unknown];

const oneOf = (
  got: string | null,
  wanted: string | readonly string[] | null | undefined,
): readonly [unknown, unknown] =>
  Array.isArray(wanted) ? [got, wanted.includes(got) ? got : wanted.join(' | ')] : [got, wanted];

/** The members of `got` that `wanted` names, so that what it leaves out is open. */
const named = (got: object, wanted: object): unknown =>
  Object.fromEntries(Object.keys(wanted).map((key) => [key, (got as Record<string, unknown>)[key]]));

const lines = (items: readonly { readonly line: number }[], open: readonly number[] = []): number[] =>
  items.map(({ line }) => line).filter((line) => !open.includes(line));

const COMPARE: { readonly [Name in keyof Required<Facts>]: Compare } = {
  language: (record, { language }) => [record.language, language],
  title: (record, { title }) => oneOf(record.title, title),
  seniority: (record, { seniority }) => [record.seniority, seniority],
  company: (record, { company }) => oneOf(record.company, company),
  locations: (record, { locations = [] }) => [
    record.locations.map((place, i) => named(place, locations[i] ?? { city: 0, region: 0, country: 0 })),
    locations,
  ],
  workplace: (record, { workplace }) => [record.workplace, workplace],
  employmentType: (record, { employmentType = [] }) => [[...record.employmentType].sort(), [...employmentType].sort()],
  salary: ({ salary: got }, { salary }) => [got && salary ? named(got, salary) : got, salary],
  minYears: (record, { minYears }) => [record.experience?.minYears ?? null, minYears],
  education: (record, { education }) => [record.education, education],
  requirements: (record, { requirements = [] }, open) => [
    record.requirements
      .filter(({ line }) => !open.requirements?.includes(line))
      .map(({ line, level }) => `${line} ${level}`),
    requirements.map(({ line, level }) => `${line} ${level}`),
  ],
  responsibilities: (record, { responsibilities }, open) => [
    lines(record.responsibilities, open.responsibilities),
    responsibilities,
  ],
  benefits: (record, { benefits }, open) => [lines(record.benefits, open.benefits), benefits],
  url: (record, { url }) => [record.url, url],
  datePosted: (record, { datePosted }) => [record.datePosted, datePosted],
  validThrough: (record, { validThrough }) => [record.validThrough, validThrough],
  warnings: (record, { warnings = [] }) => [
    [...new Set(record.warnings.map(({ code }) => code))].sort(),
    [...warnings].sort(),
  ],
};

/** A line for each fact that a record has otherwise: what it says, and what a reader says. */
export function differences(record: Posting, facts: Facts, open: NonNullable<Expected['open']> = {}): string[] {
  const found: string[] = [];
  for (const name of Object.keys(COMPARE) as (keyof Facts)[]) {
    if (!(name in facts)) continue;
    const [got, wanted] = COMPARE[name](record, facts, open).map((value) => JSON.stringify(value));
    if (got !== wanted) found.push(`${name}: ${got} instead of ${wanted}`);
  }
  return found;
}
