import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../src/fields/index.js';
import { PostingSchema } from '../../src/fields/record.js';
import { VERSION } from '../../src/version.js';
import { ROOT } from './sources.js';

const rules = Object.entries(FIELDS).flatMap(([name, field]) =>
  (field.rules as readonly { readonly id: string }[]).map(({ id }) => ({ name, id })),
);

describe('rules', () => {
  test('every field has some', () => {
    expect(Object.keys(FIELDS).filter((name) => !rules.some((rule) => rule.name === name))).toEqual([]);
  });

  test('ids are unique', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('ids say the field and what is read', () => {
    expect(rules.filter(({ id }) => !/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });
});

test('every field is a key of the record, but for what is evidence for none', () => {
  expect(Object.keys(FIELDS).filter((name) => !(name in PostingSchema.shape))).toEqual(['noise']);
});

test('the version is that of the package', () => {
  expect(VERSION).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
});
