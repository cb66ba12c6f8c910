import * as z from 'zod/mini';
import { PostingSchema } from '../fields/record.js';
import type { SchemaFormat } from './format.js';

/** A type of the record, without what only JSON Schema can say of it. */
type Type =
  | { readonly kind: 'text' | 'number' | 'integer' | 'boolean' }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly of: Member }
  | { readonly kind: 'object'; readonly members: readonly Member[] };
interface Member {
  readonly name: string;
  readonly type: Type;
  readonly nullable: boolean;
  readonly optional: boolean;
}

interface Node {
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
}

const jsonSchema = (): Node => z.toJSONSchema(PostingSchema) as Node;

const typeOf = (node: Node, name: string): Type => {
  const kind = typeof node.type === 'string' ? node.type : node.type?.find((one) => one !== 'null');
  if (node.const !== undefined) return { kind: 'one-of', values: [node.const] };
  if (node.enum) return { kind: 'one-of', values: node.enum };
  if (kind === 'string') return { kind: 'text' };
  if (kind === 'number' || kind === 'integer' || kind === 'boolean') return { kind };
  if (kind === 'array' && node.items) return { kind: 'list', of: memberOf(name, node.items, true) };
  if (kind === 'object' && node.properties)
    return {
      kind: 'object',
      members: Object.entries(node.properties).map(([key, one]) =>
        memberOf(key, one, node.required?.includes(key) ?? false),
      ),
    };
  throw new Error(`no type is known for ${name}: ${JSON.stringify(node)}`);
};

const isNull = ({ type }: Node): boolean => type === 'null';

const memberOf = (name: string, node: Node, required: boolean): Member => {
  const some = node.anyOf?.filter((one) => !isNull(one));
  const own = some?.[0] ?? node;
  const nullable = (node.anyOf?.some(isNull) ?? false) || (Array.isArray(node.type) && node.type.includes('null'));
  return { name, type: typeOf(own, name), nullable, optional: !required };
};

const membersOf = (): readonly Member[] => {
  const { type } = memberOf('posting', jsonSchema(), true);
  return type.kind === 'object' ? type.members : [];
};

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
    `/** A job posting as \`postings parse\` writes it. */\nexport interface Posting ${typescript(memberOf('posting', jsonSchema(), true), '')}\n`,
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
