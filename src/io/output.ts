import { extname } from 'node:path';
import { EVIDENCE_FIELDS } from '../fields/vocabulary.js';
import { FIELD_NAMES } from '../formats/columns.js';
import {
  EOLS,
  type Eol,
  type FieldName,
  FORMAT_NAMES,
  type Format,
  type FormatName,
  type Layout,
  SCHEMA_FORMATS,
  type SchemaFormat,
} from '../formats/format.js';
import { FORMATS } from '../formats/index.js';
import { encodeParquet } from '../formats/parquet.js';
import { stringify } from '../formats/stringify.js';

export {
  EOLS,
  type Eol,
  EVIDENCE_FIELDS,
  encodeParquet,
  FIELD_NAMES,
  type FieldName,
  FORMAT_NAMES,
  type FormatName,
  type Layout,
  SCHEMA_FORMATS,
  type SchemaFormat,
  stringify,
};

/** The format of that name. */
export const formatNamed = (name: FormatName): Format => FORMATS[name];

/** The format that an output file's extension stands for, in either case; null for any other extension. */
export const formatOfFile = (path: string): Format | null => {
  const extension = extname(path).toLowerCase();
  return Object.values(FORMATS).find((format) => format.extensions.includes(extension)) ?? null;
};

/** The schema of the record, in one of the languages; its writer is loaded by those who ask. */
export const schemaIn = async (format: SchemaFormat): Promise<string> =>
  (await import('../formats/schema.js')).schemaOf(format);
