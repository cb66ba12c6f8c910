import type { Scores, ScoresByVariant } from './gate.js';

/** Postings of one layout or language: the scorer's `where`, how many they are, and how many requirements their labels name. */
export interface Group {
  readonly where: string;
  readonly postings: number;
  readonly items: number;
}

/** What of a label tells its group. */
export interface Label {
  readonly source?: string;
  readonly lang?: string;
  readonly requirements?: readonly unknown[];
}

/** The layout that each source of the labelled postings comes in. */
const LAYOUTS: Readonly<Record<string, string>> = {
  wlb: 'aggregator Markdown',
  jc: 'European job pages',
  bpc: 'county exports',
  cc: 'hard-wrapped KEY: blocks',
  la: 'city bulletins',
  hn: 'forum comments',
  ro: 'job-board text, damaged',
};

/** A group says something from so many postings and items on, and its requirements must then reach `LEAST`. */
const FEWEST_POSTINGS = 5;
const FEWEST_ITEMS = 40;
export const LEAST = 0.75;

/** The layouts and languages of labels, the largest first. */
export function groupsOf(labels: readonly Label[]): Group[] {
  const groups = new Map<string, { where: string; postings: number; items: number }>();
  for (const { source, lang, requirements = [] } of labels)
    for (const [key, value] of Object.entries({ source, lang })) {
      if (value === undefined) continue;
      const where = `${key}=${value}`;
      const group = groups.get(where) ?? { where, postings: 0, items: 0 };
      group.postings++;
      group.items += requirements.length;
      groups.set(where, group);
    }
  const rank = ({ where }: Group): number => (where.startsWith('source') ? 0 : 1);
  return [...groups.values()].sort(
    (a, b) => rank(a) - rank(b) || b.postings - a.postings || (a.where < b.where ? -1 : 1),
  );
}

const nameOf = (where: string): string => {
  const [key = '', value = ''] = where.split('=');
  if (key === 'lang') return new Intl.DisplayNames('en', { type: 'language' }).of(value) ?? value;
  return LAYOUTS[value] ?? value;
};

const points = (scores: Scores | undefined, field: string): string =>
  scores?.[field] === undefined ? '' : (scores[field] * 100).toFixed(1);

/** A Markdown table of the groups: F1 of requirements in three disguises, and of the levels, titles and companies as they stand. */
export const breakdownTable = (rows: readonly (readonly [Group, ScoresByVariant])[]): string =>
  [
    '| layout or language | postings | items | requirements | body | plain | level | title | company |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows.map(([{ where, postings, items }, { head, body, plain }]) =>
      [
        '',
        ...[nameOf(where), postings, items],
        ...[head, body, plain].map((scores) => points(scores, 'requirements')),
        ...['level', 'title', 'company'].map((field) => points(head, field)),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ].join('\n');

/** A line for every group that is large enough to say something and whose requirements are below `LEAST` in a disguise. */
export const weakGroups = (rows: readonly (readonly [Group, ScoresByVariant])[]): string[] =>
  rows.flatMap(([{ where, postings, items }, scores]) =>
    postings < FEWEST_POSTINGS || items < FEWEST_ITEMS
      ? []
      : Object.entries(scores).flatMap(([variant, { requirements = 0 }]) =>
          requirements < LEAST
            ? [`${variant} requirements of ${where}: ${(requirements * 100).toFixed(2)} is below ${LEAST * 100}`]
            : [],
        ),
  );
