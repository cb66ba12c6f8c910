import * as z from 'zod/mini';
import {
  EDUCATION_LEVELS,
  EMPLOYMENT_TYPES,
  LEVELS,
  PAY_BASES,
  PERIODS,
  SENIORITIES,
  WORKPLACES,
} from './vocabulary.js';
import { WARNING_CODES } from './warnings.js';

const text = z.nullable(z.string());
const amount = z.nullable(z.number().check(z.nonnegative()));
const line = z.int().check(z.positive());
const date = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));

export const Location = z.strictObject({ city: text, region: text, country: text, text: z.string() });

export const Band = z.strictObject({
  label: text,
  min: amount,
  max: amount,
  currency: z.string(),
  period: z.enum(PERIODS),
});

export const Salary = z.strictObject({
  min: amount,
  max: amount,
  currency: z.string(),
  period: z.enum(PERIODS),
  basis: z.enum(PAY_BASES),
  gross: z.nullable(z.boolean()),
  annualMin: amount,
  annualMax: amount,
  bands: z.array(Band),
  text: z.string(),
});

export const Experience = z.strictObject({ minYears: z.number(), maxYears: z.nullable(z.number()) });
export const Education = z.strictObject({ level: z.enum(EDUCATION_LEVELS), orEquivalent: z.boolean() });
const Years = z.nullable(z.strictObject({ min: z.number(), max: z.nullable(z.number()) }));

export const Requirement = z.strictObject({
  text: z.string(),
  level: z.enum(LEVELS),
  line,
  endLine: line,
  years: Years,
});
export const Item = z.strictObject({ text: z.string(), line, endLine: line });

export const Warning = z.strictObject({ code: z.enum(WARNING_CODES), message: z.string(), line: z.nullable(line) });

export const Evidence = z.strictObject({
  quote: z.string(),
  line,
  column: z.int().check(z.positive()),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  rule: z.string(),
  basis: z.enum(['stated', 'inferred']),
  confidence: z.nullable(z.strictObject({ correct: z.int(), n: z.int() })),
  /** Letters of the quote that the value writes otherwise; absent where there are none. */
  letters: z.optional(
    z.array(
      z.strictObject({
        from: z.string(),
        to: z.string(),
        reason: z.enum(['homoglyph', 'full-width', 'ligature', 'radical', 'mathematical']),
      }),
    ),
  ),
});

/** Fields that can carry evidence: one place for a single value, a list for a list, in the order of its values. */
const EvidenceByField = z.strictObject({
  title: z.nullable(Evidence),
  seniority: z.nullable(Evidence),
  company: z.nullable(Evidence),
  locations: z.array(Evidence),
  workplace: z.nullable(Evidence),
  employmentType: z.array(Evidence),
  salary: z.nullable(Evidence),
  experience: z.nullable(Evidence),
  education: z.nullable(Evidence),
  requirements: z.array(Evidence),
  responsibilities: z.array(Evidence),
  benefits: z.array(Evidence),
  visaSponsorship: z.nullable(Evidence),
  url: z.nullable(Evidence),
  datePosted: z.nullable(Evidence),
  validThrough: z.nullable(Evidence),
});

/** The record, `postings/1`: every key always present, in this order; null: not stated, []: none listed. */
export const PostingSchema = z.strictObject({
  schema: z.literal('postings/1'),
  id: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  file: text,
  language: text,
  title: text,
  seniority: z.nullable(z.enum(SENIORITIES)),
  company: text,
  locations: z.array(Location),
  workplace: z.nullable(z.enum(WORKPLACES)),
  employmentType: z.array(z.enum(EMPLOYMENT_TYPES)),
  salary: z.nullable(Salary),
  experience: z.nullable(Experience),
  education: z.nullable(Education),
  requirements: z.array(Requirement),
  responsibilities: z.array(Item),
  benefits: z.array(Item),
  visaSponsorship: z.nullable(z.boolean()),
  url: text,
  datePosted: date,
  validThrough: date,
  encoding: z.strictObject({ name: z.string(), repairs: z.int() }),
  warnings: z.array(Warning),
  duplicateOf: z.optional(
    z
      .nullable(z.string())
      .check(
        z.describe(
          'Only with --dedupe: the file of the first posting that has nine in ten words in common with this one.',
        ),
      ),
  ),
  evidence: z.optional(EvidenceByField),
});

export type Posting = z.infer<typeof PostingSchema>;
export type PostingEvidence = z.infer<typeof EvidenceByField>;
export type EvidenceEntry = z.infer<typeof Evidence>;
export type Seniority = (typeof SENIORITIES)[number];
export type Workplace = (typeof WORKPLACES)[number];
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];
export type Period = (typeof PERIODS)[number];
export type PayBasis = (typeof PAY_BASES)[number];
export type Level = (typeof LEVELS)[number];
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];
export type PostingLocation = z.infer<typeof Location>;
export type PostingSalary = z.infer<typeof Salary>;
export type PostingWarning = z.infer<typeof Warning>;
