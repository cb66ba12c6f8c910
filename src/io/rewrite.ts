import { systemCode } from './errors.js';
import { type Files, ignoreFailure, type Path } from './files.js';
import { createLike, writeAll, writeAtomically } from './sink.js';

const withSuffix = (path: Path, suffix: string): Path =>
  typeof path === 'string' ? path + suffix : Buffer.concat([path, Buffer.from(suffix)]);

/** For file systems that know no second names, and files of others, which get none. */
const copy = (bytes: Uint8Array, from: Path, to: Path, files: Files): void => {
  const fd = createLike(to, files.status(from), files);
  let open = true;
  try {
    writeAll(fd, bytes, files);
    files.sync(fd);
    open = false;
    files.close(fd);
  } catch (thrown) {
    if (open) ignoreFailure(() => files.close(fd));
    ignoreFailure(() => files.remove(to));
    throw thrown;
  }
};

/**
 * Gives the file a second name beside it, which stays when the first goes to another file. No file is overwritten.
 * Returns what that name has more.
 */
const keepOriginal = (path: Path, bytes: Uint8Array, files: Files): string => {
  for (let n = 0; ; n++) {
    const suffix = n === 0 ? '.orig' : `.orig.${n}`;
    const backup = withSuffix(path, suffix);
    try {
      try {
        files.link(path, backup);
      } catch (thrown) {
        if (systemCode(thrown) === 'EEXIST') throw thrown;
        copy(bytes, path, backup, files);
      }
      return suffix;
    } catch (thrown) {
      if (systemCode(thrown) !== 'EEXIST') throw thrown;
    }
  }
};

/** The path of the original in the user's words, unless those lead to a link, which has it elsewhere. */
const asGiven = (given: Path, original: Path, files: Files): Path => {
  try {
    return files.status(given).identity === files.status(original).identity ? given : original;
  } catch {
    return original;
  }
};

/**
 * Replaces the content of a regular file, which is `bytes`, as a whole or not at all. With `keep` the original stays
 * beside it as `.orig`, or as `.orig.1`, `.orig.2` ... where that is taken. Links are followed. Returns the path of the
 * original; throws the system error, with everything as it was, where that cannot be done.
 */
export const rewrite = async (
  path: Path,
  bytes: Uint8Array,
  text: string,
  keep: boolean,
  files: Files,
): Promise<Path | null> => {
  if (files.status(path).kind !== 'file') throw new Error('it is no regular file');
  const target = files.resolve(path);
  const sink = writeAtomically(target, files);
  let suffix: string | null = null;
  try {
    await sink.write(text);
    if (keep) suffix = keepOriginal(target, bytes, files);
    sink.commit();
  } catch (thrown) {
    const original = suffix === null ? null : withSuffix(target, suffix);
    if (original !== null) ignoreFailure(() => files.remove(original));
    throw thrown;
  } finally {
    sink.discard();
  }
  return suffix === null ? null : asGiven(withSuffix(path, suffix), withSuffix(target, suffix), files);
};
