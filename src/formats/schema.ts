import type { SchemaFormat } from './format.js';
import { jsonSchema, type Member, membersOf, posting } from './members.js';

const typescript = ({ type, nullable }: Member, indent: string): string => {
  const or = nullable ? ' | null' : '';
  switch (type.kind) {
    case 'text':
      return `string${or}`;
    case 'number':
    case 'integer':
      return `number${or}`;
    case 'boolean':
      return `boolean${or}`;
    case 'one-of':
      return type.values.map((value) => `'${value}'`).join(' | ') + or;
    case 'list': {
      const one = typescript(type.of, indent);
      return `${/ \| /.test(one.split('\n')[0] ?? '') ? `(${one})` : one}[]${or}`;
    }
    case 'object': {
      const lines = type.members.map(
        (member) => `${indent}  ${member.name}${member.optional ? '?' : ''}: ${typescript(member, `${indent}  `)};\n`,
      );
      return `{\n${lines.join('')}${indent}}${or}`;
    }
  }
};

/** A language of tables: its types, and how it writes lists and structures. Money is a double: a column of integers would round it. */
interface Tables {
  readonly scalar: Readonly<Record<'text' | 'number' | 'integer' | 'boolean', string>>;
  list(of: string): string;
  struct(members: readonly (readonly [name: string, type: string])[]): string;
}

const DUCKDB: Tables = {
  scalar: { text: 'VARCHAR', number: 'DOUBLE', integer: 'BIGINT', boolean: 'BOOLEAN' },
  list: (of) => `${of}[]`,
  struct: (members) => `STRUCT(${members.map(([name, type]) => `"${name}" ${type}`).join(', ')})`,
};
const SPARK: Tables = {
  scalar: { text: 'STRING', number: 'DOUBLE', integer: 'BIGINT', boolean: 'BOOLEAN' },
  list: (of) => `ARRAY<${of}>`,
  struct: (members) => `STRUCT<${members.map(([name, type]) => `\`${name}\`: ${type}`).join(', ')}>`,
};

const column = ({ type }: Member, tables: Tables): string => {
  if (type.kind === 'one-of') return tables.scalar.text;
  if (type.kind === 'list') return tables.list(column(type.of, tables));
  if (type.kind === 'object')
    return tables.struct(type.members.map((member) => [member.name, column(member, tables)] as const));
  return tables.scalar[type.kind];
};

const WRITERS: Readonly<Record<SchemaFormat, () => string>> = {
  'json-schema': () => `${JSON.stringify(jsonSchema(), null, 2)}\n`,
  typescript: () =>
    `/** A job posting as \`postings parse\` writes it. */\nexport interface Posting ${typescript(posting(), '')}\n`,
  duckdb: () => {
    const columns = membersOf().map((member) => `  "${member.name}": '${column(member, DUCKDB)}'`);
    return `{\n${columns.join(',\n')}\n}\n`;
  },
  spark: () =>
    `${membersOf()
      .map((member) => `\`${member.name}\` ${column(member, SPARK)}`)
      .join(',\n')}\n`,
};

/**
 * The schema of the record: `json-schema` (draft 2020-12); `typescript`, an interface; `duckdb`, the `columns` of `read_json`; `spark`, the
 * DDL of `DataFrameReader.schema`. All are made from the schema that every record passes.
 */
export const schemaOf = (format: SchemaFormat): string => WRITERS[format]();
