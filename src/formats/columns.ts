import type { EvidenceEntry, Posting } from '../fields/record.js';
import { EVIDENCE_FIELDS } from '../fields/vocabulary.js';
import type { FieldName, Layout } from './format.js';

/** What a cell holds; a list becomes one cell. */
export type Cell = string | number | boolean | null | readonly (string | null)[];

export interface Column {
  readonly name: string;
  cell(record: Posting): Cell;
}

type Salary = NonNullable<Posting['salary']>;
type Band = Salary['bands'][number];

const range = (min: number | null, max: number | null): string => {
  if (min === max) return String(min ?? '');
  return `${min ?? ''}-${max ?? ''}`;
};
const band = (b: Band): string => `${b.label ?? ''}: ${range(b.min, b.max)} ${b.currency}/${b.period}`;
const texts = (items: readonly { readonly text: string }[]): string[] => items.map((item) => item.text);
const level = (record: Posting, wanted: 'required' | 'preferred'): string[] =>
  texts(record.requirements.filter((item) => item.level === wanted));

/** The columns of every CSV, in order. A dot stands for a member of the record's object; names are public and stable. */
export const COLUMNS: readonly Column[] = [
  { name: 'schema', cell: (r) => r.schema },
  { name: 'id', cell: (r) => r.id },
  { name: 'file', cell: (r) => r.file },
  { name: 'language', cell: (r) => r.language },
  { name: 'title', cell: (r) => r.title },
  { name: 'seniority', cell: (r) => r.seniority },
  { name: 'company', cell: (r) => r.company },
  // One entry a place in each of the four, empty where the posting does not say, so that they can be read side by side.
  { name: 'locations.city', cell: (r) => r.locations.map((l) => l.city) },
  { name: 'locations.region', cell: (r) => r.locations.map((l) => l.region) },
  { name: 'locations.country', cell: (r) => r.locations.map((l) => l.country) },
  { name: 'locations.text', cell: (r) => texts(r.locations) },
  { name: 'workplace', cell: (r) => r.workplace },
  { name: 'employmentType', cell: (r) => r.employmentType },
  { name: 'salary.min', cell: (r) => r.salary?.min ?? null },
  { name: 'salary.max', cell: (r) => r.salary?.max ?? null },
  { name: 'salary.currency', cell: (r) => r.salary?.currency ?? null },
  { name: 'salary.period', cell: (r) => r.salary?.period ?? null },
  { name: 'salary.basis', cell: (r) => r.salary?.basis ?? null },
  { name: 'salary.gross', cell: (r) => r.salary?.gross ?? null },
  { name: 'salary.annualMin', cell: (r) => r.salary?.annualMin ?? null },
  { name: 'salary.annualMax', cell: (r) => r.salary?.annualMax ?? null },
  { name: 'salary.bands', cell: (r) => r.salary?.bands.map(band) ?? null },
  { name: 'salary.text', cell: (r) => r.salary?.text ?? null },
  { name: 'experience.minYears', cell: (r) => r.experience?.minYears ?? null },
  { name: 'experience.maxYears', cell: (r) => r.experience?.maxYears ?? null },
  { name: 'education.level', cell: (r) => r.education?.level ?? null },
  { name: 'education.orEquivalent', cell: (r) => r.education?.orEquivalent ?? null },
  { name: 'requirements.required', cell: (r) => level(r, 'required') },
  { name: 'requirements.preferred', cell: (r) => level(r, 'preferred') },
  { name: 'responsibilities', cell: (r) => texts(r.responsibilities) },
  { name: 'benefits', cell: (r) => texts(r.benefits) },
  { name: 'visaSponsorship', cell: (r) => r.visaSponsorship },
  { name: 'url', cell: (r) => r.url },
  { name: 'datePosted', cell: (r) => r.datePosted },
  { name: 'validThrough', cell: (r) => r.validThrough },
  { name: 'encoding.name', cell: (r) => r.encoding.name },
  { name: 'encoding.repairs', cell: (r) => r.encoding.repairs },
  { name: 'warnings', cell: (r) => [...new Set(r.warnings.map((w) => w.code))] },
];

const place = (entry: EvidenceEntry): string => `${entry.line}:${entry.column} ${entry.quote}`;

/** The further columns of a CSV with evidence: `LINE:COLUMN QUOTE`, a list for a list field. */
export const EVIDENCE_COLUMNS: readonly Column[] = EVIDENCE_FIELDS.map((key) => ({
  name: `evidence.${key}`,
  cell: (record) => {
    const entry = record.evidence?.[key] ?? null;
    if (entry === null) return null;
    return 'quote' in entry ? place(entry) : entry.map(place);
  },
}));

/** The further column of a run that compares postings. */
const DUPLICATE_COLUMN: Column = { name: 'duplicateOf', cell: (r) => r.duplicateOf ?? null };

const keyOf = ({ name }: Column): string => name.slice(0, name.includes('.') ? name.indexOf('.') : name.length);

/** The keys of the record that can be asked for. */
export const FIELD_NAMES: readonly FieldName[] = [
  ...new Set(COLUMNS.map(keyOf)),
  'duplicateOf',
  'evidence',
] as FieldName[];

/**
 * The columns of a run: all, with those of duplicates and of evidence where they are asked for, or those of the keys that are wanted, in
 * their order.
 */
export const columnsOf = ({
  duplicates,
  evidence,
  fields,
}: Pick<Layout, 'duplicates' | 'evidence' | 'fields'>): readonly Column[] => {
  const further = [...(duplicates ? [DUPLICATE_COLUMN] : []), ...(evidence ? EVIDENCE_COLUMNS : [])];
  const all = further.length === 0 ? COLUMNS : [...COLUMNS, ...further];
  return fields === null ? all : fields.flatMap((field) => all.filter((column) => keyOf(column) === field));
};

/** What parts and escapes the entries of a list cell: inside an entry `|` is written `\|` and `\` is written `\\`. */
const LIST_SPECIAL = /[\\|]/g;
const LIST_SEPARATOR = ' | ';

/** A cell as text; a list as its entries, parted. */
export const cellText = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return cell.map((entry) => entry?.replace(LIST_SPECIAL, '\\$&') ?? '').join(LIST_SEPARATOR);
};
