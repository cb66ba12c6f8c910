import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
// the parser that Vite has with it reads TypeScript and says where each node stands
import { parseAst } from 'vitest/node';
import { regex } from '../../src/regex.js';
import { ROOT, SOURCES } from '../architecture/sources.js';

/** A regular expression of the program. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** Where it is written or built: `text/lines.ts:12`, under src. */
  readonly at: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
  readonly tag?: {
    readonly callee?: { readonly name?: string };
    readonly arguments?: readonly { readonly value?: string }[];
  };
  readonly quasi?: {
    readonly quasis: readonly { readonly value: { readonly raw: string } }[];
    readonly expressions: readonly unknown[];
  };
}

/** What is run by hand or by the build, or runs as soon as it is loaded: it holds literals at most. */
const RUNS = /(?:^|\/)generate$|^cli\/(?:start|worker|keep-code|literals)$/;

function* nodesOf(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) yield value as Node;
  for (const child of Object.values(value)) yield* nodesOf(child);
}

const isTagged = ({ tag }: Node): boolean => tag?.callee?.name === 'regex';

const builds = (node: Node): boolean =>
  ((node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee?.name === 'RegExp') ||
  (isTagged(node) && node.quasi?.expressions.length !== 0);

/** What a literal says, or the text of a call of `regex` without parts. */
const spelledOut = (node: Node): Omit<Expression, 'at'> | null => {
  if (node.regex) return { source: node.regex.pattern, flags: node.regex.flags };
  const [text, ...more] = node.quasi?.quasis ?? [];
  if (!isTagged(node) || text === undefined || more.length > 0) return null;
  return regex(node.tag?.arguments?.[0]?.value)({ raw: [text.value.raw] } as never);
};

/** The expressions that a file spells out, and the places where it builds others. */
const readSource = (path: string, text: string): { literals: Expression[]; built: (Node & { at: string })[] } => {
  const at = ({ start }: Node): string => `${path}.ts:${text.slice(0, start).split('\n').length}`;
  const nodes = [...nodesOf(parseAst(text, { lang: 'ts' }))];
  return {
    literals: nodes.flatMap((node) => {
      const said = spelledOut(node);
      return said ? [{ source: said.source, flags: said.flags, at: at(node) }] : [];
    }),
    built: nodes.filter(builds).map((node) => ({ ...node, at: at(node) })),
  };
};

/** Loads all of src, and notes what each place builds while it is loaded and while `use` uses it. */
const runBuilt = async (
  places: ReadonlyMap<string, readonly (Node & { at: string })[]>,
  use: (program: Program) => void,
): Promise<Expression[]> => {
  const note = (path: string, text: string): string => {
    let noted = text;
    for (const { start, end, at } of [...(places.get(path) ?? [])].sort((a, b) => b.start - a.start))
      noted = `${noted.slice(0, start)}note(${JSON.stringify(at)}, ${noted.slice(start, end)})${noted.slice(end)}`;
    const url = pathToFileURL(join(ROOT, 'src', `${path}.ts`));
    return noted.replaceAll('import.meta.url', JSON.stringify(url));
  };
  const loaded = SOURCES.filter(({ path }) => !RUNS.test(path));
  const { outputFiles } = await build({
    stdin: {
      contents: [
        ...loaded.map(({ path }) => `import ${JSON.stringify(`./${path}.ts`)};`),
        "export { timeWords } from './quantity/time-words.ts';",
        "export { TIME_WORDS } from './locales/time.ts';",
        "export { isBetweenWords } from './text/no-break-spaces.ts';",
        "export { parsePosting } from './pipeline.ts';",
      ].join('\n'),
      resolveDir: join(ROOT, 'src'),
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
    plugins: [
      {
        name: 'note',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const source = SOURCES.find((one) => join(ROOT, 'src', `${one.path}.ts`) === path);
            return source ? { contents: note(source.path, source.text), loader: 'ts' } : null;
          }),
      },
    ],
  });
  const found: Expression[] = [];
  const noteOne = (at: string, { source, flags }: RegExp): RegExp => {
    found.push({ source, flags, at });
    return new RegExp(source, flags);
  };
  const module = { exports: {} as Program };
  const run = new Function('note', 'module', 'exports', 'require', outputFiles[0]?.text ?? '');
  run(noteOne, module, module.exports, createRequire(join(ROOT, 'package.json')));
  use(module.exports);
  return found;
};

type Program = Pick<typeof import('../../src/quantity/time-words.js'), 'timeWords'> &
  Pick<typeof import('../../src/locales/time.js'), 'TIME_WORDS'> &
  Pick<typeof import('../../src/text/no-break-spaces.js'), 'isBetweenWords'> &
  Pick<typeof import('../../src/pipeline.js'), 'parsePosting'>;

/** What is built where a posting in Japanese is read. */
const JAPANESE =
  '株式会社さくらパン\n\n職種: パン職人\n\n勤務地: 大阪市\n\n応募資格\n- パンの製造経験がある方\n- 早朝に働ける方\n';

/**
 * All regular expressions of src: those that are spelled out, found in the syntax, and those that are built from parts, noted while the
 * program is loaded and used. Throws where a place builds none by then: it needs a use here that reaches it.
 */
export const collect = async (): Promise<Expression[]> => {
  const read = SOURCES.map(({ path, text }) => [path, readSource(path, text)] as const);
  const literals = read.flatMap(([, one]) => one.literals);
  const places = new Map(read.filter(([path]) => !RUNS.test(path)).map(([path, one]) => [path, one.built]));
  const built = await runBuilt(places, ({ timeWords, TIME_WORDS, isBetweenWords, parsePosting }) => {
    for (const language of [null, ...Object.keys(TIME_WORDS)]) timeWords(language);
    isBetweenWords('', '');
    parsePosting(JAPANESE);
  });
  const reached = new Set(built.map(({ at }) => at));
  const missed = [...places.values()].flat().filter(({ at }) => !reached.has(at));
  if (missed.length > 0) throw new Error(`nothing was built at ${missed.map(({ at }) => at).join(', ')}`);
  return [...literals, ...built];
};
