import { describe, expect, test } from 'vitest';
import { importsOf, SOURCES, type Source } from './sources.js';

/** What the start of the program needs to load its bundle with the code that V8 kept of it. */
const STARTING = [
  'node:crypto',
  'node:fs',
  'node:module',
  'node:os',
  'node:stream',
  'node:url',
  'node:v8',
  'node:vm',
  'node:worker_threads',
];

/** What each folder or file of src may import besides itself: other parts of src, and packages. Data flows one way. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  version: [],
  once: [],
  regex: [],
  letters: [],
  units: ['node:buffer'],
  text: ['iconv-lite', 'node:buffer', 'node:module'],
  gazetteer: ['node:fs'],
  locales: ['gazetteer', 'node:buffer'],
  occupations: ['locales'],
  markup: ['text', 'htmlparser2', 'node:module'],
  quantity: ['gazetteer', 'locales'],
  document: ['text', 'markup', 'locales'],
  extract: ['document', 'locales', 'node:fs'],
  fields: ['extract', 'document', 'quantity', 'gazetteer', 'locales', 'occupations', 'zod/mini'],
  resolve: ['extract', 'document', 'fields'],
  assemble: ['text', 'document', 'extract', 'fields', 'resolve', 'node:crypto'],
  split: ['text', 'markup', 're2js', 'node:module'],
  pipeline: ['text', 'gazetteer', 'locales', 'markup', 'split', 'document', 'extract', 'fields', 'resolve', 'assemble'],
  explain: ['text', 'document', 'extract', 'fields', 'resolve', 'assemble', 'pipeline'],
  marked: ['document', 'fields', 'assemble', 'pipeline'],
  duplicates: [],
  compared: ['duplicates', 'fields', 'pipeline'],
  lists: ['document', 'gazetteer', 'locales', 'zod/mini'],
  formats: ['fields', 'hyparquet-writer', 'node:module', 'zod/mini'],
  io: [
    'pipeline',
    'compared',
    'lists',
    'duplicates',
    'text',
    'markup',
    'split',
    'formats',
    'fields',
    'mammoth',
    'unpdf',
    'node:buffer',
    'node:fs',
    'node:module',
    'node:os',
    'node:path',
    'node:stream',
    'node:vm',
    'node:worker_threads',
    'node:zlib',
  ],
  report: ['marked', 'fields', 'node:crypto', 'node:fs'],
  api: ['pipeline', 'explain', 'marked', 'fields', 'text'],
  index: ['api', 'lists', 'fields'],
  cli: ['api', 'compared', 'io', 'report', 'version', 'commander', 'chalk', ...STARTING],
};

/** Vocabulary without code that every folder may name in its types. */
const VOCABULARY = ['document/span', 'document/document', 'fields/warnings'];

/** What single files may import besides: a socket over a descriptor is how Node reads a pipe without waiting; it connects to nothing. */
const MAY_ALSO: Readonly<Record<string, readonly string[]>> = { 'io/pipe': ['node:net'] };

/** What makes up for the language, for every part. */
const EVERYWHERE: readonly string[] = ['once', 'regex', 'letters', 'units'];

/** Parts that touch files, streams, the environment and signals. */
const OUTSIDE = ['cli', 'io'];

const partOf = (path: string): string => path.split('/')[0] ?? path;
/** A script that generates the file beside it is run by hand and is no part of the program. */
const shipped = SOURCES.filter(({ path }) => !path.endsWith('/generate'));

const violations = ({ path, imports }: Source): string[] => {
  const part = partOf(path);
  const allowed = MAY_IMPORT[part];
  if (allowed === undefined) return [`${path}: ${part} has no row in the import table`];
  return imports
    .filter(({ to, own, typeOnly }) => {
      const target = own ? partOf(to) : to;
      return (
        target !== part &&
        !EVERYWHERE.includes(target) &&
        !allowed.includes(target) &&
        !MAY_ALSO[path]?.includes(target) &&
        !(typeOnly && VOCABULARY.includes(to))
      );
    })
    .map(({ to }) => `${path} imports ${to}`);
};

describe('imports', () => {
  test('follow the table', () => {
    expect(shipped.length).toBeGreaterThan(30);
    expect(shipped.flatMap(violations)).toEqual([]);
  });

  test('every row of the table is of a part that exists', () => {
    const parts = new Set(shipped.map(({ path }) => partOf(path)));
    expect(Object.keys(MAY_IMPORT).filter((part) => !parts.has(part))).toEqual([]);
  });

  test('the table has no circle', () => {
    const below = (part: string): string[] =>
      (MAY_IMPORT[part] ?? []).flatMap((to) => (to in MAY_IMPORT ? [to, ...below(to)] : []));
    expect(Object.keys(MAY_IMPORT).filter((part) => below(part).includes(part))).toEqual([]);
  });

  test('name files that exist', () => {
    const paths = new Set(SOURCES.map(({ path }) => path));
    const lost = SOURCES.flatMap(({ path, imports }) =>
      imports.filter(({ to, own }) => own && !paths.has(to)).map(({ to }) => `${path} imports ${to}`),
    );
    expect(lost).toEqual([]);
  });

  test('are all seen, however they are written', () => {
    const text = [
      "import type { A } from '../text/a.js';",
      'import {\n  type B,\n  b,\n} from "./b.js";',
      "export * from './c.js';",
      "import 'node:fs';",
      "const d = await import('../x.js'); const e = require('iconv-lite');",
    ].join('\n');
    expect(importsOf('io/z', text)).toEqual([
      { to: 'text/a', own: true, typeOnly: true },
      { to: 'io/b', own: true, typeOnly: false },
      { to: 'io/c', own: true, typeOnly: false },
      { to: 'node:fs', own: false, typeOnly: false },
      { to: 'x', own: true, typeOnly: false },
      { to: 'iconv-lite', own: false, typeOnly: false },
    ]);
    expect(violations({ path: 'text/z', text: '', imports: importsOf('text/z', "import fs from 'node:fs';") })).toEqual(
      ['text/z imports node:fs'],
    );
  });
});

test('files, streams, the environment and the network are touched only at the edge', () => {
  const reach = /\bprocess\.[a-z]|\bconsole\.[a-z]|\bfetch\(|\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/;
  const code = (text: string): string =>
    text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '');
  const found = shipped.filter(({ path, text }) => !OUTSIDE.includes(partOf(path)) && reach.test(code(text)));
  expect(found.map(({ path }) => path)).toEqual([]);
});
