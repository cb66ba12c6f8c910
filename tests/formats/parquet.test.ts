import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
// DuckDB: MIT; the reader that most who ask for Parquet have
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import type { Posting } from '../../src/fields/record.js';
import { encodeParquet } from '../../src/formats/parquet.js';
import { toParquet } from '../../src/io/parquet.js';
import { parsePosting, parsePostings } from '../../src/pipeline.js';
import { invoke } from '../cli/invoke.js';
import { folder } from '../io/folder.js';
import { POSTINGS } from '../postings/postings.js';
import { PLAIN } from './layout.js';
import { posting } from './posting.js';

const records = POSTINGS.map(({ slug, bytes }) => parsePosting(bytes, { file: slug, evidence: true }));

const query = async (sql: string): Promise<Record<string, unknown>[]> => {
  const connection = await (await DuckDBInstance.create()).connect();
  return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
};
/** The records of a file as they were before, but for optional keys, which are null. */
const readBack = async (path: string): Promise<unknown[]> =>
  (await query(`select to_json(r)::varchar as json from '${path}' r`)).map(({ json }) => JSON.parse(String(json)));

/** A record as a table holds it: a key that may be absent is null. */
const asRow = (record: Posting): unknown =>
  JSON.parse(JSON.stringify(record), (_key, value) =>
    value !== null && typeof value === 'object' && 'confidence' in value
      ? { ...value, letters: value.letters ?? null }
      : value,
  );

const write = async (groups: readonly (readonly Partial<Posting>[])[], layout: Partial<typeof PLAIN>) => {
  const path = join(folder({}), 'a.parquet');
  const file = await encodeParquet({ ...PLAIN, ...layout });
  const pieces = groups.map((group) => file.group(group));
  writeFileSync(path, Buffer.concat([...pieces, file.end()]));
  return path;
};

describe('a Parquet file', () => {
  test('holds every record as it is, lists and structures too, in its row groups', async () => {
    const path = await write([records.slice(0, 7), records.slice(7)], { evidence: true });
    expect(await readBack(path)).toEqual(records.map(asRow));
    const [{ groups } = {}] = await query(
      `select count(distinct row_group_id)::int as groups from parquet_metadata('${path}')`,
    );
    expect(groups).toBe(2);
  });

  test('has the types of the schema, whatever the records hold', async () => {
    const path = await write([[posting()]], {});
    const types = await query(
      `select typeof(salary) as pay, typeof(requirements) as demands, typeof(locations) as places from '${path}'`,
    );
    expect(types).toEqual([
      {
        pay: expect.stringMatching(/^STRUCT\("?min"? DOUBLE, .*bands STRUCT\(.*\)\[\]/),
        demands: expect.stringMatching(/^STRUCT\("?text"? VARCHAR, .*line INTEGER.*\)\[\]$/),
        places: 'STRUCT(city VARCHAR, region VARCHAR, country VARCHAR, "text" VARCHAR)[]',
      },
    ]);
  });

  test('without records has its columns', async () => {
    const names = (await query(`describe from '${await write([], { fields: ['title', 'salary'] })}'`)).map(
      ({ column_name }) => column_name,
    );
    expect(names).toEqual(['title', 'salary']);
  });

  test('has lone surrogates and odd letters as other formats have them', async () => {
    const path = await write([[{ title: 'a\ud800b' }, { title: '店 — “x”\u2028' }]], { fields: ['title'] });
    expect(await readBack(path)).toEqual([{ title: 'a\ufffdb' }, { title: '店 — “x”\u2028' }]);
  });
});

describe('parse into Parquet', () => {
  const TEXT = 'Head Baker\n\nExample Breads Ltd, Leeds, UK\n\nRequirements:\n- 3 years of experience with sourdough\n';
  const run = (argv: readonly string[], terminals: readonly 'stdout'[] = []) =>
    invoke(['parse', ...argv], { parse: parsePostings, terminals });

  test('by the name of the output, with the keys that are asked for, marked, and taken up again', async () => {
    const root = folder({ 'in/a.txt': TEXT, 'in/b.txt': TEXT });
    const path = join(root, 'jobs.parquet');
    const argv = [
      join(root, 'in'),
      '-o',
      path,
      '--dedupe',
      '--fields',
      'title,duplicateOf',
      '--resume',
      join(root, 'j'),
    ];
    for (let i = 0; i < 2; i++) {
      expect(await run(argv)).toEqual({ status: 0, out: '', err: '' });
      expect(await readBack(path)).toEqual([
        { title: 'Head Baker', duplicateOf: null },
        { title: 'Head Baker', duplicateOf: `${root}/in/a.txt` },
      ]);
    }
  });

  test('into a pipe, but not onto a terminal', async () => {
    const root = folder({ 'a.txt': TEXT });
    expect((await run(['-f', 'parquet', root])).out).toMatch(/^PAR1.*PAR1$/s);
    expect(await run(['-f', 'parquet', root], ['stdout'])).toEqual({
      status: 2,
      out: '',
      err: 'error: parquet is not for the terminal; add -o jobs.parquet\n',
    });
  });

  test('of more than a row group holds is written as it comes', async () => {
    const lines = Array.from({ length: 7 }, (_, i) => `{"title":"${i}${'x'.repeat(3e6)}"}\n`);
    const written = async (pieces: readonly string[]): Promise<Uint8Array[]> => {
      const taken: Uint8Array[] = [];
      const write = async (piece: string | Uint8Array): Promise<boolean> => taken.push(Buffer.from(piece)) > 0;
      const nothing = (): void => undefined;
      const sink = await toParquet({ write, commit: nothing, discard: nothing }, { ...PLAIN, fields: ['title'] });
      for (const piece of pieces) await sink.write(piece);
      expect(taken.length).toBe(2);
      await sink.finish?.();
      return taken;
    };
    const pieces = await written(lines);
    expect(await written([lines.join('')])).toEqual(pieces);
    const path = join(folder({}), 'a.parquet');
    writeFileSync(path, Buffer.concat(pieces));
    expect((await query(`select title[1] as n from '${path}'`)).map(({ n }) => n).join('')).toBe('0123456');
  });
});
