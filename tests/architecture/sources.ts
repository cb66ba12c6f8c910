import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
  /** A path under src without its ending, such as `text/decode`, or a package or `node:` module. */
  readonly to: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
}

export interface Source {
  /** Under src, `/` as separator, without its ending. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

// `import type { A } from './a.js'`, `export * from './a.js'`, over several lines too; `import './a.js'`.
const STATIC = /^(?:import|export)\s+(?:(type)\s+)?(?:[^;'"]*?\sfrom\s+)?['"]([^'"\n]+)['"]/gm;
// `import('./a.js')`, `require('a')`.
const CALLED = /\b(?:import|require)\(\s*['"]([^'"\n]+)['"]/g;

const resolve = (from: string, specifier: string): Pick<Import, 'to' | 'own'> =>
  specifier.startsWith('.')
    ? { to: posix.join(posix.dirname(from), specifier).replace(/\.js$/, ''), own: true }
    : { to: specifier, own: false };

export const importsOf = (path: string, text: string): Import[] => [
  ...[...text.matchAll(STATIC)].map(([, type, to]) => ({ ...resolve(path, to ?? ''), typeOnly: type !== undefined })),
  ...[...text.matchAll(CALLED)].map(([, to]) => ({ ...resolve(path, to ?? ''), typeOnly: false })),
];

/** All sources, in the order of their paths. */
export const SOURCES: readonly Source[] = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort()
  .map((name) => {
    const path = name.replace(/\.ts$/, '');
    const text = readFileSync(join(ROOT, 'src', name), 'utf8');
    return { path, text, imports: importsOf(path, text) };
  });
