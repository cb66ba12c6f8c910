import type { Posting } from '../fields/index.js';
import { EVIDENCE_FIELDS } from '../fields/vocabulary.js';
import type { Marked } from '../marked.js';
import { embedJson } from './embed.js';

/** The fields that the page shows, in its order; marks name them by their number. */
export const FIELDS_SHOWN = EVIDENCE_FIELDS;

/** A rule and how often it was right, of how many times; null where that was not measured. */
type Rule = readonly [string, number | null, number | null];

/** A place in the text: number of the field, of its value, start, end, number of the rule; 1 if it was inferred. */
type Mark = readonly [number, number, number, number, number, 0 | 1];

export interface Lines {
  /** The two lines of a posting: its text; what its record states, with marks. */
  of(marked: Marked): string;
  /** The rules by their numbers, of all postings so far. */
  rules(): readonly Rule[];
}

const isStated = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);

/** Without the words of an item where they stand so in the text: its mark tells where. */
const itemOf = ({ text, line: _, endLine: __, ...rest }: Posting['benefits'][number], words: string): object =>
  text === words ? rest : { text, ...rest };

/** Writes postings as lines that are read when somebody opens one; short, since a browser reads all of them when the page opens. */
export const makeLines = (): Lines => {
  const rules = new Map<string, { readonly number: number; readonly row: Rule }>();
  const numberOf = (rule: string, confidence: { readonly correct: number; readonly n: number } | null): number => {
    const known = rules.get(rule);
    if (known) return known.number;
    const number = rules.size;
    rules.set(rule, { number, row: [rule, confidence?.correct ?? null, confidence?.n ?? null] });
    return number;
  };
  const marksOf = ({ record, shown }: Marked): Mark[] =>
    FIELDS_SHOWN.flatMap((field, f) => {
      const spans = [shown[field]].flat();
      return [record.evidence?.[field] ?? []].flat().flatMap(({ rule, basis, confidence }, n): Mark[] => {
        const span = spans[n];
        return span ? [[f, n, span.start, span.end, numberOf(rule, confidence), basis === 'stated' ? 0 : 1]] : [];
      });
    });
  return {
    of: (marked) => {
      const { record, text, shown } = marked;
      const items = (field: 'requirements' | 'responsibilities' | 'benefits'): object[] =>
        record[field].map((item, n) => itemOf(item, text.slice(shown[field][n]?.start, shown[field][n]?.end)));
      const { evidence: _, schema: __, file: ___, ...values } = record;
      const stated = Object.entries({
        ...values,
        requirements: items('requirements'),
        responsibilities: items('responsibilities'),
        benefits: items('benefits'),
      }).filter(([, value]) => isStated(value));
      return `${embedJson(text)}\n${embedJson({ record: Object.fromEntries(stated), marks: marksOf(marked) })}\n`;
    },
    rules: () => [...rules.values()].map(({ row }) => row),
  };
};
