import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PostingSchema } from '../../src/fields/record.js';
import { EVIDENCE_FIELDS } from '../../src/fields/vocabulary.js';
import { checkOf } from '../../src/formats/check.js';
import { jsonSchema } from '../../src/formats/members.js';
import { parsePosting } from '../../src/index.js';

const keeps = new Function(`return ${checkOf(jsonSchema())}`)() as (value: unknown) => boolean;
const fixture = (name: string): Uint8Array => readFileSync(`fixtures/postings/${name}/input.md`);
const records = ['aggregator-sum', 'aggregator-range'].map((name) => parsePosting(fixture(name), { evidence: true }));

test('records keep the schema', () => {
  expect(records.map(keeps)).toEqual(records.map(() => true));
  expect([null, 7, 'a', [], {}].map(keeps)).toEqual([false, false, false, false, false]);
});

/** All that differ in one place: another value, a key less, a key more. */
function* spoiled(value: unknown): Generator<unknown> {
  yield* [null, undefined, true, -1, 0, 1.5, Number.NaN, 2 ** 60, '', 'year', '2026-02-30', [], {}];
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of spoiled(value[0])) yield [one, ...value.slice(1)];
    return;
  }
  yield { ...value, more: 1 };
  for (const [key, member] of Object.entries(value)) {
    const { [key]: _, ...less } = value as Record<string, unknown>;
    yield less;
    for (const one of spoiled(member)) yield { ...value, [key]: one };
  }
}

test('the compiled check and the schema agree on every record with a fault', () => {
  for (const record of records)
    for (const one of spoiled({ ...record, duplicateOf: null }))
      expect(keeps(one), JSON.stringify(one)).toBe(PostingSchema.safeParse(one).success);
});

test('the check is not made of what it does not know', () => {
  expect(() => checkOf({ type: 'string', minLength: 1 } as Parameters<typeof checkOf>[0])).toThrow('minLength');
});

test('the fields that can carry evidence are those of the schema', () => {
  expect(Object.keys(jsonSchema().properties?.evidence?.properties ?? {})).toEqual(EVIDENCE_FIELDS);
});
