import { expect, test } from 'vitest';
import { withLiterals } from '../../src/cli/literals.js';
import { part, regex } from '../../src/regex.js';
import { SOURCES } from '../architecture/sources.js';

const WORD = '[a-z]+';

test('line breaks and indentation are no part of a pattern, spaces are', () => {
  const pattern = regex('gi')`
    \b(?:
      part time|full[- ]time|
      a/b
    )\b|
    \$${WORD} \d
  `;
  expect(pattern).toEqual(/\b(?:part time|full[- ]time|a\/b)\b|\$[a-z]+ \d/gi);
  expect(regex()`
    \u00e9 `).toEqual(/\u00e9 /);
});

test('a part is written as an expression', () => {
  const source = ' part`\n  \\b(?:a|\n    b c)\n`';
  expect(part`
    \b(?:a|
      b c)
  `).toBe('\\b(?:a|b c)');
  expect(withLiterals(source)).toBe(` ${JSON.stringify('\\b(?:a|b c)')}`);
});

test('the build spells out what the program would build', () => {
  const source = `[
    regex()\`
      a/b|
      c d$
    \`,
    regex('u')\`\\p{L}{2}\`,
    regex('g')\`
      (?:
        \\d|\${WORD}
      )\`,
  ]`;
  const spelled = withLiterals(source);
  expect(spelled).not.toContain('regex(');
  const run = (text: string): unknown => new Function('regex', 'WORD', `return ${text}`)(regex, WORD);
  expect(run(spelled)).toEqual(run(source));
  expect(run(spelled)).toEqual([/a\/b|c d$/, /\p{L}{2}/u, /(?:\d|[a-z]+)/g]);
});

test('the build spells out all of the program', () => {
  const left = SOURCES.filter(({ text }) => /\bregex\([^()]*\)`|(?<=[\s(:])part`/.test(withLiterals(text)));
  expect(left.map(({ path }) => path)).toEqual([]);
});
