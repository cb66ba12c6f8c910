import { type InputError, inputError } from './errors.js';
import type { Entry, Files, Kind, Path } from './files.js';
import { makeChoice, NO_SCOPE, type Scope, type Selection, scopeAbove, scopeIn, USUAL } from './select.js';
import type { Stretch } from './stretches.js';
import { isTemporary } from './temporary.js';

/** Why something inside a folder was passed over, as it is counted in the summary. */
export const SKIP_REASONS = {
  hidden: 'hidden',
  extension: 'of another kind',
  binary: 'binary',
  link: 'symbolic links',
  special: 'no regular files',
  repeated: 'given twice',
  output: 'the output itself',
  ignored: 'ignored',
  glob: 'left out by --glob',
  reply: 'in reply to another',
} as const;
export type SkipReason = keyof typeof SKIP_REASONS;

export interface FoundFile {
  readonly kind: 'file';
  /** For people and records: as given, `/` as separator. */
  readonly path: string;
  /** For the file system. */
  readonly at: Path;
  /** The user gave this very path: it is read whatever its name. */
  readonly named: boolean;
  /** It is a pipe or a device; absent: a file, as far as is known. */
  readonly special?: true;
  /** The part of it that is read; absent: all. */
  readonly stretch?: Stretch;
}
export type Found =
  | FoundFile
  | { readonly kind: 'stdin' }
  | {
      readonly kind: 'skipped';
      readonly path: string;
      readonly reason: SkipReason;
      /** What was passed over as the output, though it would be read otherwise. */
      readonly instead?: Path;
    }
  | { readonly kind: 'failed'; readonly error: InputError };

/** The output file, as an entry of its folder, so that it is never read as an input. */
export interface Excluded {
  readonly folder: string;
  readonly name: string;
  /** Standard output goes there: it is not replaced, whatever stands in it. */
  readonly redirected?: true;
}

interface Walk {
  readonly files: Files;
  readonly exclude: readonly Excluded[];
  readonly selection: Selection;
  readonly choice: ReturnType<typeof makeChoice>;
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

const skipped = (path: string, reason: SkipReason): Found => ({ kind: 'skipped', path, reason });

/** What a link leads to; an error where it leads nowhere or is not followed. */
const followed = (path: string, at: Path, walk: Walk): Kind | Found => {
  if (!walk.selection.follow) return skipped(path, 'link');
  try {
    return walk.files.status(at).kind;
  } catch (thrown) {
    const error = inputError(thrown, path, true);
    return {
      kind: 'failed',
      error: error.code === 'error.not-found' ? { ...error, message: 'the link leads nowhere' } : error,
    };
  }
};

function* walkFolder(
  folder: string,
  at: Path,
  named: boolean,
  walk: Walk,
  ancestors: readonly string[],
  outer: Scope,
): Generator<Found> {
  const { files, selection, choice } = walk;
  let entries: Entry[];
  let identity: string;
  try {
    identity = files.status(at).identity;
    entries = files.list(at);
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
  const errors: InputError[] = [];
  const fail = (error: InputError): void => void errors.push(error);
  const scope = selection.ignore ? scopeIn(outer, at, folder, entries, files, fail) : outer;
  for (const error of errors) yield { kind: 'failed', error };
  for (const entry of entries) {
    const name = entry.name.toString();
    // what runs write, this one too, is neither read nor counted
    if (isTemporary(name)) continue;
    const path = below(folder, name);
    const dotted = entry.name[0] === DOT;
    // what is hidden is not asked where it leads
    const shown = !dotted || selection.hidden;
    const kind = entry.kind === 'link' && shown ? followed(path, pathBelow(at, entry, name), walk) : entry.kind;
    if (typeof kind !== 'string') {
      yield kind;
      continue;
    }
    const reason = choice(name, dotted, kind === 'folder', scope);
    const written = walk.exclude.find((one) => one.folder === identity && one.name === name);
    if (kind === 'special' && reason !== 'hidden') yield skipped(path, 'special');
    else if (written)
      yield {
        kind: 'skipped',
        path,
        reason: 'output',
        ...(reason === null && !written.redirected && { instead: pathBelow(at, entry, name) }),
      };
    else if (reason !== null) yield skipped(path, reason);
    else if (kind === 'folder') {
      const inner = { ...scope, trail: [...scope.trail, name] };
      yield* walkFolder(path, pathBelow(at, entry, name), false, walk, [...ancestors, identity], inner);
    } else yield* walkFile({ kind: 'file', path, at: pathBelow(at, entry, name), named: false }, walk);
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

/** The scope of a folder that was given, and what could not be read of it. */
function* walkGiven(folder: string, at: string, walk: Walk): Generator<Found> {
  const errors: InputError[] = [];
  const scope = walk.selection.ignore ? scopeAbove(at, walk.files, (error) => errors.push(error)) : NO_SCOPE;
  for (const error of errors) yield { kind: 'failed', error };
  yield* walkFolder(folder, at, true, walk, [], scope);
}

/**
 * The inputs that `paths` name: paths in the order given, the entries of a folder in the order of their names' bytes
 * (no locale), folders recursively, as `selection` says. What is passed over and what cannot be listed is yielded in its place. The same
 * file or folder reached twice counts once. Throws a SyntaxError for patterns that cannot be used, before anything is read.
 */
export function* walk(
  paths: readonly string[],
  files: Files,
  exclude: readonly Excluded[] = [],
  selection: Selection = USUAL,
): Generator<Found> {
  const seen = paths.length > 1 || selection.follow ? new Set<string>() : null;
  const state: Walk = { files, exclude, selection, choice: makeChoice(selection), seen };
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
      if (status.kind === 'folder') yield* walkGiven(path, given, state);
      else {
        const file: FoundFile = { kind: 'file', path, at: given, named: true };
        yield* walkFile(status.kind === 'special' ? { ...file, special: true } : file, state, status.identity);
      }
    } catch (thrown) {
      yield { kind: 'failed', error: inputError(thrown, path, true) };
    }
  }
}
