import type { Document } from '../document/document.js';
import type { Candidate, Remark } from '../extract/candidate.js';
import type { Field, Found } from '../extract/field.js';
import { makeFinder } from '../extract/find.js';
import { keptWords } from '../extract/kept-words.js';
import { FIELDS } from '../fields/index.js';
import { resolveLocations } from '../fields/locations/resolve.js';
import { resolveSalary } from '../fields/salary/resolve.js';
import { REFINEMENTS } from './refine.js';
import { type Resolved, resolve } from './resolve.js';
import { resolveMany } from './resolve-many.js';

type ValueOf<F extends { normalize(...args: never[]): unknown }> = Extract<
  ReturnType<F['normalize']>,
  { value: unknown }
>['value'];

/** Candidates and refusals by field. */
export type FoundByField = { readonly [Name in keyof typeof FIELDS]: Found<ValueOf<(typeof FIELDS)[Name]>> };

/** Made from all fields. */
export const finder = makeFinder(Object.values(FIELDS), keptWords);

/**
 * Finds and normalizes the candidates of all fields in documents, in their order: field by field, and rule by rule, over all of them.
 * `exhaustive`: also those that cannot win, to explain what lost.
 */
export function findAll(documents: readonly Document[], exhaustive = false): FoundByField[] {
  const woken = documents.map((document) => finder.read(document));
  const found = documents.map((): Record<string, Found<unknown>> => ({}));
  for (const [name, field] of Object.entries(FIELDS))
    for (const [i, one] of finder.findEach(field as Field<unknown, unknown>, woken, exhaustive).entries())
      (found[i] as Record<string, Found<unknown>>)[name] = one;
  return found as unknown as FoundByField[];
}

/** Applies the cross-field refinements in their order. */
export function refine(found: FoundByField, document: Document): FoundByField {
  return REFINEMENTS.reduce((before, { apply }) => apply(before, document), found);
}

type Single = 'title' | 'company' | 'workplace' | 'visaSponsorship' | 'url' | 'datePosted' | 'validThrough';
type Listed = 'employmentType' | 'requirements' | 'responsibilities' | 'benefits';

/** What was decided: one candidate or none for single fields, winners in the order of the text for lists. */
export type Facts = {
  readonly [Name in Single]: Resolved<ValueOf<(typeof FIELDS)[Name]>>;
} & {
  readonly [Name in Listed]: readonly Candidate<ValueOf<(typeof FIELDS)[Name]>>[];
} & {
  readonly salary: Resolved<ValueOf<(typeof FIELDS)['salary']>>;
  readonly locations: readonly Candidate<ValueOf<(typeof FIELDS)['locations']>>[];
  /** Remarks on the whole of a field, such as a conflict between its candidates. */
  readonly remarks: readonly Remark[];
};

/** Decides between the candidates of each field. */
export function resolveAll(found: FoundByField, document: Document): Facts {
  const one = <Name extends Single>(name: Name) =>
    resolve(found[name].candidates as readonly Candidate<ValueOf<(typeof FIELDS)[Name]>>[], FIELDS[name] as never);
  const many = <Name extends Listed>(name: Name) =>
    resolveMany(
      found[name].candidates as readonly Candidate<ValueOf<(typeof FIELDS)[Name]>>[],
      FIELDS[name].key as never,
    ).winners;
  const salary = resolveSalary(found.salary.candidates, document);
  const workplace = one('workplace');
  const locations = resolveLocations(found.locations.candidates, document, workplace.winner?.value ?? null);
  return {
    title: one('title'),
    company: one('company'),
    workplace,
    visaSponsorship: one('visaSponsorship'),
    url: one('url'),
    datePosted: one('datePosted'),
    validThrough: one('validThrough'),
    employmentType: many('employmentType'),
    requirements: many('requirements'),
    responsibilities: many('responsibilities'),
    benefits: many('benefits'),
    salary,
    locations: locations.winners,
    remarks: salary.remarks,
  };
}
