/** A call of `regex`: its flags, and its text, whose parts hold neither backslashes nor braces. */
const CALL = /\bregex\((?:'([a-z]*)')?\)`((?:[^`$]|\$(?!\{)|\$\{[^`{}\\]*\})*)`/g;
/** A part of an expression. */
const PART = /(?<=[\s(:])part`((?:[^`$]|\$(?!\{))*)`/g;

/**
 * The TypeScript of a source with what `regex` and `part` would build at every start spelled out: literals, which V8 keeps with the code of the
 * program, or calls of RegExp where strings are among the parts.
 */
export const withLiterals = (source: string): string =>
  source
    .replace(PART, (_, lines: string) => JSON.stringify(inOneLine(lines)))
    .replace(CALL, (_, flags = '', lines: string) => {
      const text = inOneLine(lines);
      if (!text.includes('${')) return String(new RegExp(text, flags));
      return `new RegExp(\`${text.replaceAll('\\', '\\\\')}\`, '${flags}')`;
    });

const inOneLine = (lines: string): string => lines.replace(/\n\s*/g, '');
