import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
// DuckDB: MIT, and ajv: MIT; the readers for which the schemas are written
import { DuckDBInstance } from '@duckdb/node-api';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { PostingSchema } from '../../src/fields/record.js';
import { FORMATS } from '../../src/formats/index.js';
import { schemaOf } from '../../src/formats/schema.js';
import { parsePosting } from '../../src/pipeline.js';
import { folder } from '../io/folder.js';
import { POSTINGS } from '../postings/postings.js';
import { PLAIN } from './layout.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RAW = join(ROOT, '..', 'shared', 'corpus', 'raw');
const records = POSTINGS.map(({ slug, bytes }, i) => parsePosting(bytes, { file: slug, evidence: i % 2 === 0 }));
const layout = { ...PLAIN, evidence: true };
const ndjson = records.map((record) => FORMATS.ndjson.write(record, layout)).join('');

describe('the JSON Schema', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(schemaOf('json-schema')));
  const wrong = (record: unknown): unknown => (validate(record) ? null : validate.errors);

  test('takes every record, and none that lacks a key or has another', () => {
    expect(records.map(wrong).filter((errors) => errors !== null)).toEqual([]);
    const [record] = records;
    expect(wrong({ ...record, title: undefined })).not.toBeNull();
    expect(wrong({ ...record, name: 'x' })).not.toBeNull();
    expect(wrong({ ...record, workplace: 'moon' })).not.toBeNull();
  });

  test.skipIf(!existsSync(RAW))(
    'takes every record of the raw corpus (skipped where ../shared is absent)',
    () => {
      const read = (name: string): unknown =>
        parsePosting(readFileSync(join(RAW, name)), { file: name, evidence: true });
      const failed = readdirSync(RAW).filter((name) => wrong(JSON.parse(JSON.stringify(read(name)))) !== null);
      expect(failed).toEqual([]);
    },
    120_000,
  );
});

test('DuckDB reads the records with its schema, money as it is', async () => {
  const path = join(folder({}), 'a.ndjson');
  writeFileSync(path, ndjson);
  const connection = await (await DuckDBInstance.create()).connect();
  const from = `from read_json('${path}', format = 'newline_delimited', columns = ${schemaOf('duckdb')})`;
  const rows = await connection.runAndReadAll(
    `select id, title, salary.min as least, len(requirements) as n, warnings[1].code as code, evidence.title.line as line ${from}`,
  );
  expect(rows.getRowObjectsJson()).toEqual(
    records.map(({ id, title, salary, requirements, warnings, evidence }) => ({
      id,
      title,
      least: salary?.min ?? null,
      n: String(requirements.length),
      code: warnings[0]?.code ?? null,
      line: evidence?.title ? String(evidence.title.line) : null,
    })),
  );
  const [described] = (
    await connection.runAndReadAll(`select typeof(salary) as type ${from} limit 1`)
  ).getRowObjectsJson();
  expect(described?.type).toContain('min DOUBLE');
});

test('the compiler takes a record as the interface says, and no other', () => {
  const root = folder({});
  const compile = (record: unknown): number | null => {
    writeFileSync(
      join(root, 'a.ts'),
      `${schemaOf('typescript')}export const posting: Posting = ${JSON.stringify(record)};\n`,
    );
    const argv = [join(ROOT, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', join(root, 'a.ts')];
    return spawnSync(process.execPath, argv, { cwd: root }).status;
  };
  expect(records.slice(0, 2).map(compile)).toEqual([0, 0]);
  expect(compile({ ...records[0], workplace: 'moon' })).not.toBe(0);
});

test('the DDL of Spark names every column with its type', () => {
  const columns = schemaOf('spark').trim().split(',\n');
  expect(columns.length).toBe(Object.keys(PostingSchema.shape).length);
  expect(columns).toContain(
    '`locations` ARRAY<STRUCT<`city`: STRING, `region`: STRING, `country`: STRING, `text`: STRING>>',
  );
  expect(columns).toContain('`visaSponsorship` BOOLEAN');
});
