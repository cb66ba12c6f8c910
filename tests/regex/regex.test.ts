// No regular expression of the program takes longer than its text says: what one of a stranger's lines can reach must not hang it.
import { expect, test } from 'vitest';
import { collect, type Expression } from './collect.js';
import { judge } from './judge.js';
import { judgeNew, keyOf, readVerdicts } from './verdicts.js';

test('all expressions are found, those that are spelled out and those that are built', async () => {
  const expressions = await collect();
  const keys = new Set(expressions.map(keyOf));
  expect(keys.size).toBeGreaterThan(1000);
  // spelled out in io, built while a module is loaded, built at its first use
  for (const at of ['io/members.ts', 'title/tokens.ts', 'quantity/time-words.ts'])
    expect(expressions.filter((one) => one.at.includes(at))).not.toEqual([]);
}, 120_000);

test('each takes time in proportion to its text (a new one is judged here; npm run regex keeps its verdict)', async () => {
  const slow: string[] = [];
  for await (const { verdict, because, ...expression } of judgeNew(await collect(), readVerdicts()))
    if (verdict === 'vulnerable') slow.push(`${expression.at} ${keyOf(expression)}: slow on ${because}`);
  expect(slow).toEqual([]);
}, 600_000);

test('the verdicts are kept in order, each once', () => {
  const { linear, measured } = readVerdicts();
  for (const list of [linear, measured]) expect(list).toEqual([...list].sort());
  expect(new Set([...linear, ...measured]).size).toBe(linear.length + measured.length);
});

const judged = async ({ source, flags }: RegExp): Promise<string> =>
  (await judge({ source, flags } satisfies Omit<Expression, 'at'>)).verdict;

test.each([/^(?:a+)+$/, /\s+$/])(
  '%s is vulnerable',
  async (expression) => {
    expect(await judged(expression)).toBe('vulnerable');
  },
  120_000,
);

/** A flag that neither recheck nor the target of the compiler knows. */
const SETS = 'v';

test('one that recheck cannot read is measured', async () => {
  expect(await judged(new RegExp('(?<!\\s)\\s+$', SETS))).toBe('measured');
  expect(await judged(new RegExp('[\\s--\\n]+$', SETS))).toBe('vulnerable');
}, 120_000);
