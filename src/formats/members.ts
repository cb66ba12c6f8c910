import * as z from 'zod/mini';
import { PostingSchema } from '../fields/record.js';

/** A type of the record, without what only JSON Schema can say of it. */
export type Type =
  | { readonly kind: 'text' | 'number' | 'integer' | 'boolean' }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly of: Member }
  | { readonly kind: 'object'; readonly members: readonly Member[] };
export interface Member {
  readonly name: string;
  readonly type: Type;
  readonly nullable: boolean;
  readonly optional: boolean;
}

/** A part of a JSON Schema. */
export interface Node {
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly pattern?: string;
}

/** The JSON Schema of the record, draft 2020-12. */
export const jsonSchema = (): Node => z.toJSONSchema(PostingSchema) as Node;

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

/** The record as a member of nothing. */
export const posting = (): Member => memberOf('posting', jsonSchema(), true);

/** The keys of the record, in their order, with their types. */
export const membersOf = (): readonly Member[] => {
  const { type } = posting();
  return type.kind === 'object' ? type.members : [];
};
