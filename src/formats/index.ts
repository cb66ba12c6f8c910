import { csv } from './csv.js';
import type { Format, FormatName } from './format.js';
import { json } from './json.js';
import { jsonld } from './jsonld.js';
import { ndjson } from './ndjson.js';
import { parquet } from './parquet.js';
import { table } from './table.js';
import { tsv } from './tsv.js';

/** Every output format by name. A new one: a file beside this one, its name in `FORMAT_NAMES`, and a line here. */
export const FORMATS: Readonly<Record<FormatName, Format>> = { json, ndjson, csv, tsv, jsonld, parquet, table };
