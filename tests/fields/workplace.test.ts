import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../src/document/build.js';
import type { Field } from '../../src/extract/field.js';
import { makeFinder } from '../../src/extract/find.js';
import { workplaceField } from '../../src/fields/workplace/index.js';
import { stripMarkdown } from '../../src/markup/markdown.js';
import { resolve } from '../../src/resolve/resolve.js';
import { expectLinear } from '../linear.js';

interface Row {
  readonly expect: string | null;
  readonly texts: readonly string[];
}
const rows: readonly Row[] = JSON.parse(
  readFileSync(new URL('../../fixtures/tables/workplace.json', import.meta.url), 'utf8'),
);
const finder = makeFinder([workplaceField as unknown as Field<never, unknown>]);

const workplaceOf = (text: string): string | null => {
  const document = buildDocument(stripMarkdown(text));
  const { candidates } = finder.find(workplaceField, finder.read(document));
  for (const { span } of candidates) expect(document.text.slice(span.start, span.end).trim()).not.toBe('');
  return resolve(candidates, workplaceField).winner?.value ?? null;
};

// a title before the sentence, as a sentence alone would be the title
const posting = (text: string): string => (text.includes('\n') ? text : `Tester\n\nWe make samples.\n\n${text}\n`);

describe.each(rows)('workplace $expect', (row) => {
  test.each(row.texts)('%s', (text) => {
    expect(workplaceOf(posting(text))).toBe(row.expect);
  });
});

test.each(['remote ', 'hybrid ', '2 days ', 'office or ', 'we are ', 'both '])(
  'hostile repetition of %j is read in time',
  (unit) => {
    expectLinear(unit, 200_000, workplaceOf);
  },
);

const notesOf = (text: string): string[] => {
  const document = buildDocument(stripMarkdown(posting(text)));
  return finder.find(workplaceField, finder.read(document)).refusals.flatMap(({ note }) => (note ? [note.code] : []));
};

test.each([
  'You may work from wherever for up to a month.',
  'Three weeks a year of remote work',
  'Work from abroad up to 30 days a year',
  'Working remotely from another country for 20 days a year',
])('remote work for a part of the year is noted: %s', (text) => {
  expect(notesOf(text)).toEqual(['workplace.perk']);
});

test.each(['Remote work three days a week', 'Remote work for a project of two years', 'Work from anywhere in Norway'])(
  'no perk is noted: %s',
  (text) => {
    expect(notesOf(text)).toEqual([]);
  },
);
