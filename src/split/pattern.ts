import { createRequire } from 'node:module';
import { linesOf, postingsAt, type Split } from './cut.js';

// re2js (MIT): runs in linear time whatever the pattern, so that none a user gives can hang; loaded only where one is given
const load = createRequire(import.meta.url);

/** Units of the longest pattern that is taken. */
const LONGEST = 1000;

/**
 * Cuts a text before each line in which the pattern matches. Its syntax is RE2's: as in JavaScript, but without lookaround and
 * backreferences, and `(?i)` in front ignores case. Throws a SyntaxError that says what is wrong with it.
 */
export function splitByPattern(pattern: string): Split {
  if (pattern === '') throw new SyntaxError('it is empty');
  if (pattern.length > LONGEST) throw new SyntaxError(`it is longer than ${LONGEST} characters`);
  const { RE2JS } = load('re2js') as typeof import('re2js');
  let expression: ReturnType<typeof RE2JS.compile>;
  try {
    expression = RE2JS.compile(pattern);
  } catch (thrown) {
    throw new SyntaxError(thrown instanceof Error ? thrown.message : String(thrown));
  }
  return (text) => {
    const starts: number[] = [];
    for (const { start, end } of linesOf(text)) if (expression.test(text.slice(start, end))) starts.push(start);
    return postingsAt(text, starts);
  };
}
