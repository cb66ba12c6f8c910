import type { EvidenceEntry, Posting } from '../../src/fields/record.js';

/** A label of the corpus, as far as rules can be held against it. */
export interface Label {
  readonly title?: string | null;
  readonly titleAccept?: readonly string[];
  readonly company?: string | null;
  readonly companyAccept?: readonly string[];
  readonly salary?: object | null;
  readonly salaryHeaderOnly?: unknown;
  readonly locations?: readonly object[];
  readonly workplace?: string | null;
  readonly employmentType?: readonly string[];
  readonly seniority?: string | null;
  readonly minYears?: number | null;
  readonly requirements?: readonly { readonly line: number; readonly quote?: string }[];
}

interface Item {
  readonly line: number;
  readonly text: string;
}

/** When two values say the same: the comparison of the scorer, so that both count alike. */
export interface Comparison {
  titleKey(text: string): string;
  companyKey(text: string): string;
  locationKey(location: object): string;
  sameSalary(a: object, b: object | null): boolean;
  matchItems(produced: readonly Item[], gold: readonly Item[]): readonly (readonly [number, number])[];
}

export type Confidence = Record<string, { correct: number; n: number }>;
type Judged = readonly [EvidenceEntry | null | undefined, boolean];

/** Every value of a record that the label decides on, with whether it is right. `lines` are those of the labelled text. */
export const judge = (record: Posting, label: Label, lines: readonly string[], compare: Comparison): Judged[] => {
  const { evidence } = record;
  if (evidence === undefined) return [];
  const judged: Judged[] = [];
  const accepted = (key: (text: string) => string, texts: readonly (string | null | undefined)[]): string[] =>
    texts.filter((text): text is string => typeof text === 'string').map(key);

  if (record.title !== null) {
    const titles = accepted(compare.titleKey, [label.title, ...(label.titleAccept ?? [])]);
    judged.push([evidence.title, titles.includes(compare.titleKey(record.title))]);
    // The scorer judges seniority only where a title is labelled.
    if (label.title && record.seniority !== null)
      judged.push([evidence.seniority, record.seniority === label.seniority]);
  }
  if (record.company !== null) {
    const companies = accepted(compare.companyKey, [label.company, ...(label.companyAccept ?? [])]);
    judged.push([evidence.company, companies.includes(compare.companyKey(record.company))]);
  }
  // A lone figure in the header that nothing confirms is neither right nor wrong.
  if (record.salary !== null && !(label.salary == null && label.salaryHeaderOnly))
    judged.push([evidence.salary, compare.sameSalary(record.salary, label.salary ?? null)]);
  if (record.workplace !== null) judged.push([evidence.workplace, record.workplace === label.workplace]);
  if (record.experience !== null) judged.push([evidence.experience, record.experience.minYears === label.minYears]);

  const places = (label.locations ?? []).map((location) => compare.locationKey(location));
  for (const [i, location] of record.locations.entries())
    judged.push([evidence.locations[i], places.includes(compare.locationKey(location))]);
  for (const [i, type] of record.employmentType.entries())
    judged.push([evidence.employmentType[i], (label.employmentType ?? []).includes(type)]);
  const wanted = (label.requirements ?? []).map(({ line, quote }) => ({ line, text: quote ?? lines[line - 1] ?? '' }));
  const right = new Set(compare.matchItems(record.requirements, wanted).map(([produced]) => produced));
  for (const i of record.requirements.keys()) judged.push([evidence.requirements[i], right.has(i)]);
  return judged;
};

/** Sums by rule, in the order of the rules' ids. */
export const tally = (judged: Iterable<Judged>): Confidence => {
  const byRule: Confidence = {};
  for (const [entry, correct] of judged) {
    if (!entry) continue;
    byRule[entry.rule] ??= { correct: 0, n: 0 };
    const sum = byRule[entry.rule];
    if (sum === undefined) continue;
    sum.n++;
    if (correct) sum.correct++;
  }
  return Object.fromEntries(Object.entries(byRule).sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** The source of `src/fields/confidence.data.ts`. */
export const confidenceSource = (confidence: Confidence): string => {
  const rows = Object.entries(confidence).map(
    ([rule, { correct, n }]) => `  '${rule}': { correct: ${correct}, n: ${n} },\n`,
  );
  return `/** Per rule: how many of its \`n\` winning values were right on the labelled corpus; written by \`npm run eval -- --confidence\`. */
export const CONFIDENCE: Readonly<Record<string, { readonly correct: number; readonly n: number }>> = {${rows.length > 0 ? '\n' : ''}${rows.join('')}};
`;
};
