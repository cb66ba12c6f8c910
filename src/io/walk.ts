import { type InputError, inputError } from './errors.js';
import type { Entry, Files, Path } from './files.js';
import type { Stretch } from './stretches.js';

/** Why something inside a folder was passed over, as it is counted in the summary. */
export const SKIP_REASONS = {
  hidden: 'hidden',
  extension: 'of another kind',
  binary: 'binary',
  link: 'symbolic links',
  special: 'no regular files',
  repeated: 'given twice',
  output: 'the output itself',
  reply: 'replies',
} as const;
export type SkipReason = keyof typeof SKIP_REASONS;

/** Extensions that are read inside folders; a file without one is read too. */
export const EXTENSIONS: ReadonlySet<string> = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm']);

export interface FoundFile {
  readonly kind: 'file';
  /** For people and records: as given, `/` as separator. */
  readonly path: string;
  /** For the file system. */
  readonly at: Path;
  /** The user gave this very path: it is read whatever its name. */
  readonly named: boolean;
  /** The part of it that is read; absent: all. */
  readonly stretch?: Stretch;
}
export type Found =
  | FoundFile
  | { readonly kind: 'stdin' }
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: SkipReason }
  | { readonly kind: 'failed'; readonly error: InputError };

/** The output file, as an entry of its folder, so that it is never read as an input. */
export interface Excluded {
  readonly folder: string;
  readonly name: string;
}

interface Walk {
  readonly files: Files;
  readonly exclude: readonly Excluded[];
  /** Identities that were seen; null where nothing can be met twice: one path, and links are not followed. */
  readonly seen: Set<string> | null;
}

/** `-` stands for standard input. */
export const STDIN = '-';

const DOT = 0x2e;
const toSlash = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);
const below = (folder: string, name: string): string => (folder.endsWith('/') ? folder + name : `${folder}/${name}`);

/** Bytes decide only where the name does not survive decoding. */
const pathBelow = (folder: Path, entry: Entry, name: string): Path => {
  const lossy = name.includes('\ufffd') && !Buffer.from(name).equals(entry.name);
  if (typeof folder === 'string' && !lossy) return below(folder, name);
  return Buffer.concat([Buffer.from(folder), Buffer.from('/'), entry.name]);
};

const extension = (name: string): string => {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot).toLowerCase();
};

const skipped = (path: string, reason: SkipReason): Found => ({ kind: 'skipped', path, reason });

function* walkFolder(
  folder: string,
  at: Path,
  named: boolean,
  walk: Walk,
  ancestors: readonly string[],
): Generator<Found> {
  let entries: Entry[];
  let identity: string;
  try {
    identity = walk.files.status(at).identity;
    entries = walk.files.list(at);
  } catch (thrown) {
    yield { kind: 'failed', error: inputError(thrown, folder, named) };
    return;
  }
  // A folder inside itself can come about without links (bind mounts), and the same one can be given twice.
  if (ancestors.includes(identity) || walk.seen?.has(identity)) {
    yield skipped(folder, 'repeated');
    return;
  }
  walk.seen?.add(identity);
  entries.sort((a, b) => Buffer.compare(a.name, b.name));
  for (const entry of entries) {
    const name = entry.name.toString();
    const path = below(folder, name);
    if (entry.name[0] === DOT) yield skipped(path, 'hidden');
    else if (entry.kind === 'link') yield skipped(path, 'link');
    else if (entry.kind === 'special') yield skipped(path, 'special');
    else if (entry.kind === 'folder')
      yield* walkFolder(path, pathBelow(at, entry, name), false, walk, [...ancestors, identity]);
    else if (walk.exclude.some((one) => one.folder === identity && one.name === name)) yield skipped(path, 'output');
    else if (name.includes('.') && !EXTENSIONS.has(extension(name))) yield skipped(path, 'extension');
    else yield* walkFile({ kind: 'file', path, at: pathBelow(at, entry, name), named: false }, walk);
  }
}

function* walkFile(file: FoundFile, walk: Walk, known?: string): Generator<Found> {
  if (walk.seen !== null) {
    let identity = known;
    try {
      identity ??= walk.files.status(file.at).identity;
    } catch (thrown) {
      yield { kind: 'failed', error: inputError(thrown, file.path, file.named) };
      return;
    }
    if (walk.seen.has(identity)) {
      yield skipped(file.path, 'repeated');
      return;
    }
    walk.seen.add(identity);
  }
  yield file;
}

/**
 * The inputs that `paths` name: paths in the order given, the entries of a folder in the order of their names' bytes
 * (no locale), folders recursively. What is passed over and what cannot be listed is yielded in its place. Links
 * inside folders are not followed; the same file or folder reached twice counts once. Throws nothing.
 */
export function* walk(paths: readonly string[], files: Files, exclude: readonly Excluded[] = []): Generator<Found> {
  const state: Walk = { files, exclude, seen: paths.length > 1 ? new Set() : null };
  let stdin = false;
  for (const given of paths) {
    if (given === STDIN) {
      yield stdin ? skipped(STDIN, 'repeated') : { kind: 'stdin' };
      stdin = true;
      continue;
    }
    const path = toSlash(given);
    try {
      const status = files.status(given);
      if (status.kind === 'folder') yield* walkFolder(path, given, true, state, []);
      else yield* walkFile({ kind: 'file', path, at: given, named: true }, state, status.identity);
    } catch (thrown) {
      yield { kind: 'failed', error: inputError(thrown, path, true) };
    }
  }
}
