// recheck: MIT, knows from the automaton of an expression, or from attacks that it breeds, whether its time grows faster than its text
import { check } from 'recheck';
import { within } from '../../src/io/watch.js';
import type { Expression } from './collect.js';

/** `linear`: by recheck; `measured`: recheck does not know, and no text that was tried takes longer than its length says. */
export type Verdict = 'linear' | 'measured' | 'vulnerable';
export interface Judged {
  readonly verdict: Verdict;
  /** For people: the attack, or what recheck said. */
  readonly because: string;
}

// the same on every machine: nothing but JavaScript, and budgets of steps; time limits only the whole
process.env.RECHECK_BACKEND = 'pure';
const BUDGET = { timeout: 10_000, attackTimeout: null, incubationTimeout: null, randomSeed: 0 } as const;

/** How much longer eight times the text may take: linear 8, quadratic 64. */
const TIMES = 8;
const MOST_RATIO = 20;
/** Milliseconds below which a measure says nothing. */
const LEAST = 20;
const RUNS = 2;
/** Characters: an expression is measured at the first of these lengths at which it takes so long. */
const LENGTHS = [16_384, 131_072, 1_000_000] as const;
const [SHORT] = LENGTHS;

/** Pieces that texts repeat. */
const PIECES = [
  ' ',
  'a',
  'A',
  '1',
  '\t',
  '\n',
  'é',
  '.',
  ',',
  '-',
  '(',
  '"',
  'a ',
  'Ab ',
  '1 ',
  ', ',
  '- ',
  'ab',
  '1,',
  'a.b@',
];

/** The words and signs that an expression spells out, which lead a match on. */
const piecesOf = (source: string): string[] => {
  const plain = source
    .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\(\?(?:[:=!]|<[=!])|\\[bBdDwWsSpP]|\{\d*,?\d*\}/g, '\0');
  const words = plain.match(/[\p{L}\d][\p{L}\d' ]*/gu) ?? [];
  const signs = plain.match(/[^\p{L}\d\0\\[\](){}|?*+^$]/gu) ?? [];
  return [...new Set([...signs, ...words, ...words.map((word) => `${word} `)])].slice(0, 16);
};

const search = ({ source, flags }: Pick<Expression, 'source' | 'flags'>): ((text: string) => void) => {
  const expression = new RegExp(source, flags);
  return (text) => {
    expression.lastIndex = 0;
    while (expression.test(text) && (expression.global || expression.sticky));
  };
};

/** Milliseconds of the processor, the least of some runs. */
const cost = (work: () => void): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    work();
    least = Math.min(least, process.cpuUsage(before).user / 1000);
    // what takes so long is measured well enough
    if (least > 2 * LEAST) break;
  }
  return least;
};

/** Text of that length: a beginning, a piece over and over, and an end that lets a match fail. */
type Attack = (length: number) => string;
const attack =
  (begin: string, piece: string, end: string): Attack =>
  (length) =>
    begin + piece.repeat(Math.ceil(length / piece.length)) + end;

/** How many times as long as an eighth of it a text takes; 8 where that is too short to say. */
const ratio = (run: (text: string) => void, make: Attack): number => {
  for (const length of LENGTHS) {
    const [part, whole] = [make(length / TIMES), make(length)];
    const took = cost(() => run(whole));
    if (took >= LEAST)
      return (
        took /
        Math.max(
          cost(() => run(part)),
          LEAST / 40,
        )
      );
  }
  return TIMES;
};

/** The text for which the time grows faster than its length, measured twice; null: none was found. */
const measure = (expression: Pick<Expression, 'source' | 'flags'>): string | null => {
  const run = search(expression);
  const own = piecesOf(expression.source);
  const pieces = [...new Set([...PIECES, ...own])];
  const tried = ['', ...own.slice(0, 6)].flatMap((begin) => pieces.map((piece) => attack(begin, piece, '\0\n')));
  const grows = (make: Attack): boolean => ratio(run, make) >= MOST_RATIO && ratio(run, make) >= MOST_RATIO;
  const costs: { readonly make: Attack; readonly took: number }[] = [];
  for (const make of tried) {
    const text = make(SHORT);
    const before = performance.now();
    run(text);
    const took = performance.now() - before;
    if (took > 10 * LEAST && grows(make)) return JSON.stringify(make(64));
    costs.push({ make, took });
  }
  // only those that cost most are measured at length
  const slowest = costs.sort((a, b) => b.took - a.took).slice(0, 3);
  const found = slowest.map(({ make }) => make).find(grows);
  return found ? JSON.stringify(found(64)) : null;
};

/** Seconds that measuring may take: what takes longer is exponential. */
const MOST_SECONDS = 60;

/**
 * Whether an expression takes time in proportion to its text. What recheck knows counts; where it does not know, texts of what the
 * expression spells out are measured.
 */
export const judge = async ({ source, flags }: Pick<Expression, 'source' | 'flags'>): Promise<Judged> => {
  // a sticky one is tried at one place only; indices cost nothing
  const checked = flags.includes('y') ? `^(?:${source})` : source;
  const found = await check(checked, flags.replace(/[dy]/g, ''), BUDGET);
  if (found.status === 'safe') return { verdict: 'linear', because: found.complexity.summary };
  if (found.status === 'vulnerable') return { verdict: 'vulnerable', because: found.attack.pattern };
  const slow = within(MOST_SECONDS, () => measure({ source, flags }));
  return slow === null ? { verdict: 'measured', because: found.error.kind } : { verdict: 'vulnerable', because: slow };
};
