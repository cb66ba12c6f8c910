import { expect, test } from 'vitest';
import { makeTerms } from '../../src/report/terms.js';
import { posting } from '../formats/posting.js';

type Line = readonly [string, 'required' | 'preferred'];

/** The terms of postings of these requirements, each with the number of postings that require it, and that only prefer it. */
const termsOf = (postings: readonly (readonly Line[])[], language = 'en'): Record<string, [number, number]> => {
  const terms = makeTerms();
  const own = postings.map((lines) =>
    terms.add(
      posting({
        language,
        requirements: lines.map(([text, level], i) => ({ text, level, line: i + 1, endLine: i + 1, years: null })),
      }),
    ),
  );
  const count = (key: string, level: string): number => own.filter((one) => one.get(key) === level).length;
  return Object.fromEntries(
    [...terms.most(99)].map(([key, name]) => [name, [count(key, 'required'), count(key, 'preferred')]]),
  );
};
const names = (...texts: string[]): string[] => Object.keys(termsOf(texts.map((text) => [[text, 'required']]))).sort();

test.each<[string[], string[]]>([
  [['Fluent in Python, SQL and C++'], ['C++', 'Python', 'SQL']],
  [['Some years with .NET, Node.js, C# and iOS'], ['.NET', 'C#', 'Node.js', 'iOS']],
  [['Knows CI/CD and HTML/CSS'], ['CI/CD', 'CSS', 'HTML']],
  [
    ['Has built REST APIs', 'Has used an API', 'Any REST, and an API'],
    ['API', 'REST'],
  ],
  [['Has run Google Cloud', 'Some Google Cloud'], ['Google Cloud']],
  [
    ['Has used AWS Lambda', 'Knows AWS', 'Knows AWS', 'Lambda, perhaps', 'has Lambda', 'any Lambda'],
    ['AWS', 'Lambda'],
  ],
  // a capital at the begin of a sentence says nothing, unless the word is known from elsewhere
  [['Strong skills. Patience'], []],
  [['Python is what we use', 'We use Python'], ['Python']],
  // a word that others write without a capital
  [['Our Data platform', 'loves data', 'reads data'], []],
  [['MUST be on time', 'they must', 'you must'], []],
  // degrees and levels have fields of their own
  [["a Bachelor's degree or an MBA", 'worked as a Senior Engineer'], []],
  // a heading writes all words with a capital
  [['Strong Communication And Listening Skills'], []],
  [['ALL WORDS IN CAPITALS'], []],
  [['Data-driven, and Python-based'], []],
])('%j ask for %j', (texts, expected) => {
  expect(names(...texts)).toEqual(expected);
});

test('a posting counts once for a term: as required where any line requires it', () => {
  expect(
    termsOf([
      [
        ['knows Python and Rust', 'preferred'],
        ['years of Python', 'required'],
        ['more Python', 'preferred'],
      ],
      [['any Rust', 'preferred']],
    ]),
  ).toEqual({ Python: [1, 0], Rust: [0, 2] });
});

test('in a language that writes all nouns with a capital only shapes of their own count', () => {
  expect(termsOf([[['Erfahrung mit Kunden und SQL', 'required']]], 'de')).toEqual({ SQL: [1, 0] });
});
