import { type Files, ignoreFailure, type Path } from './files.js';

/** What an output or a journal of the program begins with; of a run with `--fields` no JSON does, as rows of others may have the same keys. */
const BEGINNINGS: readonly RegExp[] = [
  /^(?:\[\n?\]\n?)?$/,
  /^\s*(?:\[\s*)?\{\s*"(?:schema":\s*"postings\/|@context":\s*"https:\/\/schema\.org",\s*"@type":\s*"JobPosting")/,
  /^\ufeff?[a-z]\w*(?:\.\w+)?(?:[,\t][a-z]\w*(?:\.\w+)?)+\r?\n/,
  /^title +company +location +workplace/,
  /^PAR1/,
  /^\{"journal":/,
  /^<!doctype html>\n<html lang="en">\n<head>\n(?:<meta [^>]*>\n)+<title>Postings · /,
];
const HEAD = 4096;

/** Whether what stands in a file may be the output of an earlier run, as far as its beginning tells; a file that is not there may. */
export const isFormerOutput = (path: Path, files: Files): boolean => {
  const head = Buffer.alloc(HEAD);
  let length = 0;
  ignoreFailure(() => {
    const fd = files.open(path);
    try {
      length = files.readAt(fd, head, 0, HEAD, 0);
    } finally {
      files.close(fd);
    }
  });
  const text = head.toString('utf8', 0, length);
  return BEGINNINGS.some((beginning) => beginning.test(text));
};
