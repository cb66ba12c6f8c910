import { type Glob, globOf } from './glob.js';

/** A line of an ignore file. */
interface Line {
  readonly glob: Glob;
  /** Whether it takes back what a line before it ignores: `!keep.txt`. */
  readonly keep: boolean;
  readonly foldersOnly: boolean;
}

/** The lines of an ignore file, and where it stands. */
export interface Ignore {
  readonly lines: readonly Line[];
  /** The folders from where it stands down to the folder that is read; none where it stands in that or below. */
  readonly above: readonly string[];
  /** How many folders below the folder that is read it stands. */
  readonly depth: number;
}

// lines that ignore nothing: `# a remark`
const REMARK = /^(?:#|\s*$)/;
/** Spaces at the end are none, unless a backslash keeps the first of them. */
const withoutBlanks = (pattern: string): string => {
  const trimmed = pattern.trimEnd();
  return trimmed.endsWith('\\') && trimmed !== pattern ? `${trimmed} ` : trimmed;
};

/** Reads an ignore file, by the syntax of `.gitignore`. `above` and `depth` as in `Ignore`. */
export const readIgnore = (text: string, above: readonly string[], depth: number): Ignore => ({
  lines: text
    .split(/\r?\n/)
    .filter((line) => !REMARK.test(line))
    .map((line) => {
      const keep = line.startsWith('!');
      const pattern = withoutBlanks(line.slice(keep ? 1 : 0));
      const foldersOnly = pattern.endsWith('/');
      return { glob: globOf(foldersOnly ? pattern.slice(0, -1) : pattern), keep, foldersOnly };
    }),
  above,
  depth,
});

/**
 * Whether an entry is ignored, `path` being its folders and its name below the folder that is read: the last line that matches decides, of
 * the nearest file with one; null where none matches.
 */
export const isIgnored = (files: readonly Ignore[], path: readonly string[], folder: boolean): boolean | null => {
  for (let i = files.length - 1; i >= 0; i--) {
    const { lines, above, depth } = files[i] as Ignore;
    const own = depth > 0 ? path.slice(depth) : above.length > 0 ? [...above, ...path] : path;
    for (let k = lines.length - 1; k >= 0; k--) {
      const line = lines[k] as Line;
      if ((folder || !line.foldersOnly) && line.glob(own)) return !line.keep;
    }
  }
  return null;
};
