import { dirname, join, sep } from 'node:path';
import type { InputError } from './errors.js';
import type { Entry, Files, Path } from './files.js';
import { globOf, withoutBraces } from './glob.js';
import { type Ignore, isIgnored, readIgnore } from './ignored.js';
import { readInput } from './read.js';
import type { SkipReason } from './walk.js';

/** Which entries of folders are read. */
export interface Selection {
  /** Ends of names such as `.txt` or `.txt.gz`, in lower case; null: the usual extensions, and names without one. */
  readonly extensions: readonly string[] | null;
  /** Patterns as in a `.gitignore`, with braces; the last that matches decides, one with `!` in front leaves out. */
  readonly globs: readonly string[];
  readonly hidden: boolean;
  /** Whether links are followed. */
  readonly follow: boolean;
  /** Whether `.postingsignore` and, in checkouts of git, `.gitignore` are heeded. */
  readonly ignore: boolean;
}

export const USUAL: Selection = { extensions: null, globs: [], hidden: false, follow: false, ignore: true };

/** Extensions that are read inside folders; a file without one is read too. */
export const EXTENSIONS: ReadonlySet<string> = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm']);

/** The ignore files that hold in a folder, the nearest last. */
export interface Scope {
  /** From the folder that is read down to this one. */
  readonly trail: readonly string[];
  readonly own: readonly Ignore[];
  /** Those of git; null: outside of its checkouts. */
  readonly git: readonly Ignore[] | null;
}

export const NO_SCOPE: Scope = { trail: [], own: [], git: null };

const OWN = '.postingsignore';
const GIT = '.gitignore';
const CHECKOUT = '.git';
const EXCLUDED = 'info/exclude';
/** Bytes of the largest ignore file that is read. */
const MOST_BYTES = 1_000_000;
const DOT = 0x2e;

type Fail = (error: InputError) => void;

const joined = (folder: Path, name: string): Path =>
  typeof folder === 'string' ? join(folder, name) : Buffer.concat([folder, Buffer.from(`/${name}`)]);

const load = (at: Path, shown: string, files: Files, above: readonly string[], depth: number, fail: Fail): Ignore[] => {
  const read = readInput({ kind: 'file', path: shown, at, named: false }, files, MOST_BYTES);
  if (read.ok) return [readIgnore(Buffer.from(read.bytes).toString(), above, depth)];
  if (read.error.code !== 'error.vanished') fail(read.error);
  return [];
};

const exists = (path: Path, files: Files): boolean => {
  try {
    files.status(path);
    return true;
  } catch {
    return false;
  }
};

/** The scope above a folder that was given: the ignore files of the checkout in which it stands. */
export const scopeAbove = (folder: Path, files: Files, fail: Fail): Scope => {
  let at: string;
  try {
    at = String(files.resolve(folder));
  } catch {
    // it is told where the folder is listed
    return NO_SCOPE;
  }
  // from the folder up to the checkout
  const folders: string[] = [at];
  while (!exists(join(at, CHECKOUT), files)) {
    const up = dirname(at);
    if (up === at) return NO_SCOPE;
    at = up;
    folders.push(at);
  }
  const own: Ignore[] = [];
  const git = load(join(at, CHECKOUT, EXCLUDED), EXCLUDED, files, below(at, folders[0] as string), 0, fail);
  for (const one of folders.slice(1).reverse()) {
    const above = below(one, folders[0] as string);
    own.push(...load(join(one, OWN), join(one, OWN), files, above, 0, fail));
    git.push(...load(join(one, GIT), join(one, GIT), files, above, 0, fail));
  }
  return { trail: [], own, git };
};

/** The names of the folders that lead from one down to another. */
const below = (folder: string, to: string): string[] =>
  to
    .slice(folder.length)
    .split(sep)
    .filter((name) => name !== '');

/** The scope in a folder with these sorted entries, from the one above it. */
export const scopeIn = (
  { trail, own, git }: Scope,
  folder: Path,
  shown: string,
  entries: readonly Entry[],
  files: Files,
  fail: Fail,
): Scope => {
  const found = new Set<string>();
  for (const { name } of entries) {
    if ((name[0] as number) > DOT) break;
    if (name[0] === DOT) found.add(name.toString());
  }
  if (found.size === 0) return { trail, own, git };
  const read = (name: string): Ignore[] =>
    found.has(name) ? load(joined(folder, name), `${shown}/${name}`, files, [], trail.length, fail) : [];
  // a checkout begins anew
  const outer = found.has(CHECKOUT) && trail.length > 0 ? [] : git;
  return { trail, own: [...own, ...read(OWN)], git: outer && [...outer, ...read(GIT)] };
};

/** What the patterns say of a path: whether it is asked for or left out; null: nothing. */
const globsOf = (globs: readonly string[]): ((path: readonly string[], folder: boolean) => boolean | null) => {
  const lines = globs.flatMap((given) => {
    const leave = given.startsWith('!');
    return withoutBraces(given.slice(leave ? 1 : 0)).map((pattern) => {
      const foldersOnly = pattern.endsWith('/');
      return { glob: globOf(foldersOnly ? pattern.slice(0, -1) : pattern), leave, foldersOnly };
    });
  });
  const narrows = lines.some(({ leave }) => !leave);
  return (path, folder) => {
    for (let i = lines.length - 1; i >= 0; i--) {
      const line = lines[i] as (typeof lines)[number];
      if ((folder || !line.foldersOnly) && line.glob(path)) return !line.leave;
    }
    return narrows && !folder ? false : null;
  };
};

const extension = (name: string): string => {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot).toLowerCase();
};

/** Why an entry is passed over, by its name and place alone; null: it is not. Throws a SyntaxError for a pattern with too many braces. */
export const makeChoice = ({
  extensions,
  globs,
  hidden,
  ignore,
}: Selection): ((name: string, dotted: boolean, folder: boolean, scope: Scope) => SkipReason | null) => {
  const matched = globs.length > 0 ? globsOf(globs) : null;
  const ends = (name: string): boolean => {
    const lower = name.toLowerCase();
    return (extensions ?? []).some((end) => lower.endsWith(end));
  };
  return (name, dotted, folder, { trail, own, git }) => {
    if (dotted && (!hidden || (folder && name === CHECKOUT))) return 'hidden';
    const asked = matched ? matched([...trail, name], folder) : null;
    if (asked === false) return 'glob';
    if (asked === null && ignore && (own.length > 0 || (git !== null && git.length > 0))) {
      const path = [...trail, name];
      if (isIgnored(own, path, folder) ?? isIgnored(git ?? [], path, folder)) return 'ignored';
    }
    if (folder) return null;
    if (extensions !== null) return ends(name) ? null : 'extension';
    return asked === null && name.includes('.') && !EXTENSIONS.has(extension(name)) ? 'extension' : null;
  };
};

/** In words what is wrong with a selection; null: nothing. */
export const whyNoSelection = (selection: Selection): string | null => {
  try {
    makeChoice(selection);
    return null;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
};
