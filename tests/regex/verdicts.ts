import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Expression } from './collect.js';
import { type Judged, judge } from './judge.js';

const FILE = fileURLToPath(new URL('../../fixtures/regex/verdicts.json', import.meta.url));

/** Expressions as they are written, of which it is known that they take time in proportion to their text, and from what. */
export interface Verdicts {
  readonly linear: readonly string[];
  readonly measured: readonly string[];
}

export const keyOf = ({ source, flags }: Expression): string => `/${source}/${flags}`;
export const readVerdicts = (): Verdicts => JSON.parse(readFileSync(FILE, 'utf8'));
export const writeVerdicts = ({ linear, measured }: Verdicts): void =>
  writeFileSync(FILE, `${JSON.stringify({ linear: [...linear].sort(), measured: [...measured].sort() }, null, 2)}\n`);

/** Each expression of which nothing is known yet, once, with what is found of it. */
export async function* judgeNew(
  expressions: readonly Expression[],
  { linear, measured }: Verdicts,
): AsyncGenerator<Expression & Judged> {
  const known = new Set([...linear, ...measured]);
  for (const expression of expressions) {
    if (known.has(keyOf(expression))) continue;
    known.add(keyOf(expression));
    yield { ...expression, ...(await judge(expression)) };
  }
}
