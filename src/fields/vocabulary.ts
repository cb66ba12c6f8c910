import type { PostingEvidence } from './record.js';

/** schema.org JobPosting vocabulary where it has a word; closed lists, in the order of the documentation. */
export const SENIORITIES = [
  'intern',
  'junior',
  'mid',
  'senior',
  'staff',
  'principal',
  'lead',
  'manager',
  'director',
  'vp',
  'executive',
] as const;
export const WORKPLACES = ['remote', 'hybrid', 'onsite'] as const;
/** schema.org employmentType as Google documents it. */
export const EMPLOYMENT_TYPES = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
] as const;
export const PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
/** From what is asked for first. */
export const PAY_BASES = ['base', 'ote', 'total'] as const;
export const LEVELS = ['required', 'preferred'] as const;
export const EDUCATION_LEVELS = ['high-school', 'associate', 'bachelor', 'master', 'doctorate'] as const;

/** The fields that can carry evidence, in the order of the record. */
export const EVIDENCE_FIELDS = [
  'title',
  'seniority',
  'company',
  'locations',
  'workplace',
  'employmentType',
  'salary',
  'experience',
  'education',
  'requirements',
  'responsibilities',
  'benefits',
  'visaSponsorship',
  'url',
  'datePosted',
  'validThrough',
] as const satisfies readonly (keyof PostingEvidence)[];
