import { describe, expect, test } from 'vitest';
import table from '../../fixtures/tables/reported.json' with { type: 'json' };
import { parsePosting, type WarningCode } from '../../src/index.js';

/** What users of other tools reported: how it came in, and what must come out; `row` numbers their reports. */
interface Row {
  readonly row: number;
  readonly what: string;
  readonly texts: readonly string[];
  readonly expect: Readonly<Record<string, unknown>>;
  /** Codes of which there is a warning, and of which there is none. */
  readonly warnings?: readonly string[];
  readonly without?: readonly string[];
}

/** A text that begins with `@` brings its own title. */
const posting = (text: string): string =>
  text.startsWith('@')
    ? `${text.slice(1)}\n\nYou feed forty sailors.\n`
    : `Cook\n\nWe feed sailors at sea.\n\n${text}\n\nYou keep the galley clean.\n`;

describe.each(table as readonly Row[])('report $row: $what', (row) => {
  test.each(row.texts)('%s', (text) => {
    const record = parsePosting(posting(text));
    expect(record).toMatchObject(row.expect);
    const codes: readonly WarningCode[] = record.warnings.map(({ code }) => code);
    for (const code of row.warnings ?? []) expect(codes).toContain(code);
    for (const code of row.without ?? []) expect(codes).not.toContain(code);
  });
});

test('every report on pay, places and ways of working has its row', () => {
  const rows = new Set((table as readonly Row[]).map(({ row }) => row));
  expect([...Array.from({ length: 43 }, (_, i) => i + 1), 53].filter((row) => !rows.has(row))).toEqual([]);
});

test('pay comes with where it stands and whether it was stated', () => {
  const { evidence } = parsePosting(posting('Pay: EUR 26 - EUR 31 per hour'), { evidence: true });
  expect(evidence?.salary).toMatchObject({ quote: 'EUR 26 - EUR 31 per hour', line: 5, column: 6, basis: 'stated' });
});
