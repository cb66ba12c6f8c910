import { jsonSchema, type Node } from './members.js';

/** Keywords of which a check is made, and those that say nothing of a value; no object of the record has other members than its own. */
const KEYWORDS = new Set(
  'anyOf const enum type items properties required minimum maximum exclusiveMinimum pattern additionalProperties $schema description'.split(
    ' ',
  ),
);

/** A function that tells whether a value keeps a JSON Schema, as code: of the keywords that the schema of the record uses. */
export function checkOf(schema: Node): string {
  /** What was compiled, by its schema: most parts come again. */
  const names = new Map<string, string>();
  const parts: string[] = [];
  const condition = (node: Node, v: string): string => {
    const unknown = Object.keys(node).find((keyword) => !KEYWORDS.has(keyword));
    if (unknown) throw new Error(`the check knows no "${unknown}"`);
    if (node.anyOf) return `(${node.anyOf.map((one) => condition(one, v)).join('||')})`;
    if (node.const !== undefined) return `${v}===${JSON.stringify(node.const)}`;
    if (node.enum) return `${JSON.stringify(node.enum)}.includes(${v})`;
    if (typeof node.type === 'object') return `(${node.type.map((type) => condition({ type }, v)).join('||')})`;
    if (node.type === 'null') return `${v}===null`;
    if (node.type === 'array') return `Array.isArray(${v})&&${v}.every(${named(node.items as Node)})`;
    if (node.type === 'object') return `${named(node)}(${v})`;
    const conditions = [`typeof ${v}==="${node.type === 'integer' ? 'number' : node.type}"`];
    if (node.type === 'integer') conditions.push(`Number.isSafeInteger(${v})`);
    if (node.type === 'number') conditions.push(`Number.isFinite(${v})`);
    if (node.minimum !== undefined) conditions.push(`${v}>=${node.minimum}`);
    if (node.maximum !== undefined) conditions.push(`${v}<=${node.maximum}`);
    if (node.exclusiveMinimum !== undefined) conditions.push(`${v}>${node.exclusiveMinimum}`);
    if (node.pattern !== undefined) conditions.push(`/${node.pattern}/.test(${v})`);
    return conditions.join('&&');
  };
  const object = ({ properties = {}, required = [] }: Node): string => {
    const optional = Object.keys(properties).filter((key) => !required.includes(key));
    const count = [required.length, ...optional.map((key) => `("${key}" in o?1:0)`)].join('+');
    const members = Object.entries(properties).map(([key, node]) => {
      const keeps = condition(node, `o.${key}`);
      return required.includes(key) ? keeps : `(o.${key}===undefined||${keeps})`;
    });
    return ['typeof o==="object"', 'o!==null', `Object.keys(o).length===${count}`, ...members].join('&&');
  };
  const named = (node: Node): string => {
    const key = JSON.stringify(node);
    const known = names.get(key);
    if (known) return known;
    const body = node.properties ? object(node) : condition(node, 'o');
    const name = `keeps${names.size}`;
    names.set(key, name);
    parts.push(`const ${name}=(o)=>${body};`);
    return name;
  };
  const whole = named(schema);
  return `(()=>{${parts.join('')}return ${whole}})()`;
}

/**
 * What stands in for `fields/sound` in the program: a compiled check takes a tenth of the time, and the package of the schema is
 * loaded only where a record breaks it and that has to be told.
 */
export const compiledSound = (): string =>
  `const keeps=${checkOf(jsonSchema())};
  export const sound=(record)=>keeps(record)?record:require(${JSON.stringify('./record.js')}).PostingSchema.parse(record);`;
