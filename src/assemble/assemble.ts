import { hash } from 'node:crypto';
import type { Document } from '../document/document.js';
import type { Span } from '../document/span.js';
import type { Candidate } from '../extract/candidate.js';
import { educationOf } from '../fields/education/index.js';
import { experienceOf } from '../fields/experience/index.js';
import type { Posting, PostingEvidence } from '../fields/record.js';
import { seniorityOf } from '../fields/title/seniority.js';
import type { Facts, FoundByField } from '../resolve/facts.js';
import type { Resolved } from '../resolve/resolve.js';
import type { Decoded } from '../text/decode.js';
import type { Edit } from '../text/edits.js';
import type { Place } from '../text/positions.js';
import { type Cited, evidenceOf } from './evidence.js';
import { warningsOf } from './warnings.js';

/** Everything that the stages before found out about one posting. */
export interface Read {
  readonly bytes: Uint8Array;
  readonly file: string | null;
  readonly decoded: Decoded;
  readonly repairs: readonly Edit[];
  readonly document: Document;
  readonly found: FoundByField;
  readonly facts: Facts;
  readonly locate: (span: Span) => Place;
  /** Line and column of an offset of `decoded.text`. */
  readonly placeOf: (offset: number) => Pick<Place, 'line' | 'column'>;
  readonly evidence: boolean;
}

/** First 16 hex digits of SHA-256 over the posting's bytes, of text those in UTF-8. */
export const idOf = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'hex').slice(0, 16);

/** Puts the record together, every key in its order. */
export function assemble(read: Read): Posting {
  const { document, facts, locate } = read;
  const value = <Value>({ winner }: Resolved<Value>): Value | null => (winner ? winner.value : null);
  const items = (candidates: readonly Candidate<string>[]): Posting['benefits'] =>
    candidates.map(({ value, span }) => {
      const { line, endLine } = locate(span);
      return { text: value, line, endLine };
    });
  const title = value(facts.title);
  const experience = experienceOf(facts.requirements, document.text);
  const education = educationOf(facts.requirements);
  const record: Posting = {
    schema: 'postings/1',
    id: idOf(read.bytes),
    file: read.file,
    language: document.language,
    title,
    seniority: title === null ? null : seniorityOf(title),
    company: value(facts.company),
    locations: facts.locations.map((c) => c.value),
    workplace: value(facts.workplace),
    employmentType: facts.employmentType.map((c) => c.value),
    salary: value(facts.salary),
    experience: experience?.value ?? null,
    education: education?.value ?? null,
    requirements: facts.requirements.map(({ value: { text, level, years }, span }) => {
      const { line, endLine } = locate(span);
      return { text, level, line, endLine, years };
    }),
    responsibilities: items(facts.responsibilities),
    benefits: items(facts.benefits),
    visaSponsorship: value(facts.visaSponsorship),
    url: value(facts.url),
    datePosted: value(facts.datePosted),
    validThrough: value(facts.validThrough),
    encoding: { name: read.decoded.encoding, repairs: read.repairs.length },
    warnings: warningsOf(document, read.found, facts, read, locate),
  };
  if (read.evidence) record.evidence = citeAll(read, record, (cited) => evidenceOf(cited, locate));
  return record;
}

/** Something for each piece of evidence: one or null for a single value, a list for a list, in the order of its values. */
export type ByField<One> = {
  readonly [Name in keyof PostingEvidence]: PostingEvidence[Name] extends readonly unknown[] ? One[] : One | null;
};

/** What `cite` makes of the evidence for each value of the record. */
export function citeAll<One>(
  { facts, document }: Pick<Read, 'facts' | 'document'>,
  record: Posting,
  cite: (cited: Cited) => One,
): ByField<One> {
  const one = ({ winner }: Resolved<unknown>): One | null => (winner ? cite(winner) : null);
  const derived = (span: Span | undefined, rule: string): One | null =>
    span ? cite({ span, rule, basis: 'stated' }) : null;
  const { title } = facts;
  return {
    title: one(title),
    seniority: record.seniority === null ? null : derived(title.winner?.span, 'seniority/title-words'),
    company: one(facts.company),
    locations: facts.locations.map(cite),
    workplace: one(facts.workplace),
    employmentType: facts.employmentType.map(cite),
    salary: one(facts.salary),
    experience: derived(experienceOf(facts.requirements, document.text)?.span, 'experience/most-required-years'),
    education: derived(educationOf(facts.requirements)?.from.span, 'education/lowest-required-degree'),
    requirements: facts.requirements.map(cite),
    responsibilities: facts.responsibilities.map(cite),
    benefits: facts.benefits.map(cite),
    visaSponsorship: one(facts.visaSponsorship),
    url: one(facts.url),
    datePosted: one(facts.datePosted),
    validThrough: one(facts.validThrough),
  };
}
