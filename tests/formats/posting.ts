import type { Posting } from '../../src/fields/record.js';

/** A record with nothing stated, and `parts` in it. */
export const posting = (parts: Partial<Posting> = {}): Posting => ({
  schema: 'postings/1',
  id: '0123456789abcdef',
  file: 'a.txt',
  language: 'en',
  title: null,
  seniority: null,
  company: null,
  locations: [],
  workplace: null,
  employmentType: [],
  salary: null,
  experience: null,
  education: null,
  requirements: [],
  responsibilities: [],
  benefits: [],
  visaSponsorship: null,
  url: null,
  datePosted: null,
  validThrough: null,
  encoding: { name: 'utf-8', repairs: 0 },
  warnings: [],
  ...parts,
});
