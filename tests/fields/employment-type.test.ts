import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../src/document/build.js';
import type { Field } from '../../src/extract/field.js';
import { makeFinder } from '../../src/extract/find.js';
import { employmentTypeField } from '../../src/fields/employment-type/index.js';
import { EMPLOYMENT_TYPES } from '../../src/fields/vocabulary.js';
import { stripMarkdown } from '../../src/markup/markdown.js';
import { parsePosting } from '../../src/pipeline.js';
import { expectLinear } from '../linear.js';

interface Row {
  readonly expect: readonly string[];
  readonly texts: readonly string[];
}
const rows: readonly Row[] = JSON.parse(
  readFileSync(new URL('../../fixtures/tables/employment-type.json', import.meta.url), 'utf8'),
);
const finder = makeFinder([employmentTypeField as unknown as Field<never, unknown>]);

const kindsOf = (text: string): string[] => {
  const document = buildDocument(stripMarkdown(text));
  const { candidates } = finder.find(employmentTypeField, finder.read(document));
  const found = new Set(candidates.map(({ value }) => value));
  return EMPLOYMENT_TYPES.filter((kind) => found.has(kind));
};

describe.each(rows)('employment type $expect', (row) => {
  test.each(row.texts)('%s', (text) => {
    expect(kindsOf(/\n|Examplesoft/.test(text) ? text : `Tester\n\nWe make samples.\n\n${text}\n`)).toEqual(row.expect);
  });
});

test('a contract without an end is full time only where nothing says part-time', () => {
  const types = (text: string) =>
    parsePosting(`Molinero\n\n${text}\n\nEl molino muele harina de noche.`).employmentType;
  expect(types('Ofrecemos contrato indefinido.')).toEqual(['FULL_TIME']);
  expect(types('Ofrecemos contrato indefinido.\n\nTipo de jornada: jornada parcial')).toEqual(['PART_TIME']);
  expect(types('Tipo de jornada: jornada completa o jornada parcial')).toEqual(['FULL_TIME', 'PART_TIME']);
});

test.each(['full-time ', 'this is a ', 'contract ', 'intern ', '(full time'])(
  'hostile repetition of %j is read in time',
  (unit) => {
    expectLinear(unit, 300_000, kindsOf);
  },
);
