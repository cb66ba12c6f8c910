import { readdirSync, readFileSync } from 'node:fs';
import type * as z from 'zod/mini';
import type {
  Education,
  Level,
  PayBasis,
  Period,
  PostingEvidence,
  Seniority,
  Workplace,
} from '../../src/fields/record.js';
import type { WarningCode } from '../../src/fields/warnings.js';

interface ExpectedLocation {
  readonly city: string | null;
  readonly region?: string | null;
  readonly country: string | null;
}

interface ExpectedSalary {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string;
  readonly period: Period;
  readonly basis?: PayBasis;
}

/** What a careful reader says of a posting. A member that is absent is open: readers would differ. */
export interface Facts {
  readonly language?: string | null;
  /** A list: any of these. */
  readonly title?: string | readonly string[] | null;
  readonly seniority?: Seniority | null;
  /** A list: any of these. */
  readonly company?: string | readonly string[] | null;
  readonly locations?: readonly ExpectedLocation[];
  readonly workplace?: Workplace | null;
  readonly employmentType?: readonly string[];
  readonly salary?: ExpectedSalary | null;
  readonly minYears?: number | null;
  readonly education?: z.infer<typeof Education> | null;
  readonly requirements?: readonly { readonly line: number; readonly level: Level }[];
  readonly responsibilities?: readonly number[];
  readonly benefits?: readonly number[];
  readonly url?: string | null;
  readonly datePosted?: string | null;
  readonly validThrough?: string | null;
  /** The codes of all warnings. */
  readonly warnings?: readonly WarningCode[];
}

export interface Expected extends Facts {
  /** Lines that may be in these lists or not. */
  readonly open?: Partial<Readonly<Record<'requirements' | 'responsibilities' | 'benefits', readonly number[]>>>;
  /** Words that stand in the quote of a field. */
  readonly quotes?: Partial<Readonly<Record<keyof PostingEvidence, string>>>;
  /** Facts that the program gets wrong: a test sees to it that those it has learnt move up. */
  readonly knownMisses?: Facts;
}

export interface PostingFixture {
  readonly slug: string;
  readonly bytes: Uint8Array;
  readonly markup: 'html' | 'text';
  readonly expected: Expected;
}

const FOLDER = new URL('../../fixtures/postings/', import.meta.url);

/** All postings of `fixtures/postings`, by name. */
export const POSTINGS: readonly PostingFixture[] = readdirSync(FOLDER)
  .sort()
  .map((slug) => {
    const folder = new URL(`${slug}/`, FOLDER);
    const input = readdirSync(folder).find((name) => name.startsWith('input.'));
    if (input === undefined) throw new Error(`fixtures/postings/${slug} has no input`);
    return {
      slug,
      bytes: readFileSync(new URL(input, folder)),
      markup: input.endsWith('.html') ? 'html' : 'text',
      expected: JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Expected,
    };
  });
