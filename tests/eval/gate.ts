import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** F1 by field, as fractions of 1 rounded to four digits; `mean` is the mean of the six key fields. */
export type Scores = Readonly<Record<string, number>>;
/** Scores by disguise. */
export type ScoresByVariant = Readonly<Record<string, Scores>>;

export interface Baseline {
  /** SHA-256 of the corpus that the floors were measured on. */
  readonly corpusDigest: string;
  readonly floors: ScoresByVariant;
}

/** 0.05 points: below the weight of one value in the corpus, above rounding. */
export const TOLERANCE = 0.0005;

/** What the scorer writes with --json. */
type Report = Readonly<Record<string, Readonly<Record<string, { readonly f1: number } | number>>>>;

/** F1 and the mean of a scorer's report; counts of records are left out. */
export const scoresOf = (report: Report): ScoresByVariant =>
  Object.fromEntries(
    Object.entries(report).map(([variant, fields]) => [
      variant,
      Object.fromEntries(
        Object.entries(fields).flatMap(([field, value]) => {
          if (typeof value === 'object') return [[field, value.f1] as const];
          return field === 'mean' ? [[field, value] as const] : [];
        }),
      ),
    ]),
  );

const points = (f1: number): string => (f1 * 100).toFixed(2);

/** A line for every floor that is not reached, also where the score is missing; empty: all are. */
export const failures = (floors: ScoresByVariant, scores: ScoresByVariant): string[] =>
  Object.entries(floors).flatMap(([variant, fields]) =>
    Object.entries(fields).flatMap(([field, floor]) => {
      const score = scores[variant]?.[field];
      if (score === undefined) return [`${variant} ${field}: no score, the floor is ${points(floor)}`];
      return score < floor - TOLERANCE
        ? [`${variant} ${field}: ${points(score)} is below the floor of ${points(floor)}`]
        : [];
    }),
  );

/** Floors at the height of the scores. Refuses, naming them, to lower any or to drop one, unless `lower`. */
export const raise = (
  floors: ScoresByVariant,
  scores: ScoresByVariant,
  lower: boolean,
): { readonly floors: ScoresByVariant } | { readonly refused: string[] } => {
  const refused = Object.entries(floors).flatMap(([variant, fields]) =>
    Object.entries(fields).flatMap(([field, floor]) => {
      const score = scores[variant]?.[field];
      return score === undefined || score < floor
        ? [`${variant} ${field}: ${points(floor)} would become ${score === undefined ? 'nothing' : points(score)}`]
        : [];
    }),
  );
  return refused.length > 0 && !lower ? { refused } : { floors: scores };
};

/** SHA-256 over the names and bytes of all files of the folders, in the order of their names. */
export const digestOf = (folders: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const [i, folder] of folders.entries()) {
    for (const name of readdirSync(folder).sort()) {
      const bytes = readFileSync(join(folder, name));
      hash.update(`${i}/${name}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
};
