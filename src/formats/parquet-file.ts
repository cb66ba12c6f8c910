import { createRequire } from 'node:module';
import type { Posting } from '../fields/record.js';
import type { Layout } from './format.js';
import { type Member, membersOf } from './members.js';
import type { ParquetFile } from './parquet.js';

// hyparquet-writer (MIT): 200 kB of JavaScript alone, with lists, structures and row groups; loaded only where Parquet is written
const load = createRequire(import.meta.url);
type Library = typeof import('hyparquet-writer');
type SchemaElement = ConstructorParameters<Library['ParquetWriter']>[0]['schema'][number];

/** Integers are lines, offsets and counts within one posting, which 32 bits hold. */
const SCALARS = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  'one-of': { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
} as const satisfies Readonly<Record<string, Partial<SchemaElement>>>;

/** A member and what is in it, one after the other; a list is a group of a repeated group of its elements. */
const elementsOf = ({ name, type, nullable, optional }: Member): readonly SchemaElement[] => {
  const repetition_type = nullable || optional ? 'OPTIONAL' : 'REQUIRED';
  switch (type.kind) {
    case 'list':
      return [
        { name, repetition_type, converted_type: 'LIST', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        ...elementsOf({ ...type.of, name: 'element' }),
      ];
    case 'object':
      return [{ name, repetition_type, num_children: type.members.length }, ...type.members.flatMap(elementsOf)];
    default:
      return [{ name, repetition_type, ...SCALARS[type.kind] }];
  }
};

/** The columns of a run: the keys that it writes, in its order. */
const columnsOf = ({ duplicates, evidence, fields }: Pick<Layout, 'duplicates' | 'evidence' | 'fields'>) => {
  const members = membersOf().filter(
    ({ name }) => (name !== 'duplicateOf' || duplicates) && (name !== 'evidence' || evidence),
  );
  return fields === null ? members : fields.flatMap((field) => members.filter(({ name }) => name === field));
};

/** Begins a file whose columns are the keys of the record, lists and structures as they are, from the schema that every record passes. */
export const openParquet = (layout: Pick<Layout, 'duplicates' | 'evidence' | 'fields'>): ParquetFile => {
  const { ByteWriter, ParquetWriter } = load('hyparquet-writer') as Library;
  const columns = columnsOf(layout);
  const bytes = new ByteWriter();
  const schema = [{ name: 'posting', num_children: columns.length }, ...columns.flatMap(elementsOf)];
  const file = new ParquetWriter({ writer: bytes, schema, createdBy: 'postings' });
  /** What was written since it was asked for last. */
  const taken = (): Uint8Array => {
    const piece = new Uint8Array(bytes.buffer.slice(0, bytes.index));
    bytes.index = 0;
    return piece;
  };
  return {
    group: (records) => {
      file.write({
        columnData: columns.map(({ name }) => ({
          name,
          data: records.map((record) => record[name as keyof Posting] ?? null),
          offsetIndex: false,
        })),
        rowGroupSize: records.length,
      });
      return taken();
    },
    end: () => {
      file.finish();
      return taken();
    },
  };
};
