import { systemCode } from './errors.js';
import type { Files, Path } from './files.js';
import { createLike, ignoreFailure, writeAll, writeAtomically } from './sink.js';

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

/** Gives the file a second name beside it, which stays when the first goes to another file. No file is overwritten. */
const keepOriginal = (path: Path, bytes: Uint8Array, files: Files): Path => {
  for (let n = 0; ; n++) {
    const backup = withSuffix(path, n === 0 ? '.orig' : `.orig.${n}`);
    try {
      try {
        files.link(path, backup);
      } catch (thrown) {
        if (systemCode(thrown) === 'EEXIST') throw thrown;
        copy(bytes, path, backup, files);
      }
      return backup;
    } catch (thrown) {
      if (systemCode(thrown) !== 'EEXIST') throw thrown;
    }
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
  let backup: Path | null = null;
  try {
    await sink.write(text);
    if (keep) backup = keepOriginal(target, bytes, files);
    sink.commit();
    return backup;
  } catch (thrown) {
    const left = backup;
    if (left !== null) ignoreFailure(() => files.remove(left));
    throw thrown;
  } finally {
    sink.discard();
  }
};
