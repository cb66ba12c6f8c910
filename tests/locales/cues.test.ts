import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/locales/index.js';
import type { Cues } from '../../src/locales/locale.js';
import { plain } from '../../src/locales/plain.js';

type Cue = 'preferred' | 'demand' | 'quality' | 'legal' | 'benefit' | 'employer' | 'opener';

interface Row {
  readonly lang: string;
  readonly expect: Cue | null;
  readonly not?: Cue;
  readonly texts: readonly string[];
}

const rows = JSON.parse(readFileSync(new URL('../../fixtures/tables/cues.json', import.meta.url), 'utf8')) as Row[];

const cuesOf = (tag: string): Cues => {
  const locale = LOCALES.find((one) => one.tag === tag);
  if (!locale) throw new Error(`no locale ${tag}`);
  return locale.cues;
};

describe('cues', () => {
  for (const row of rows)
    for (const text of row.texts) {
      const cue = row.expect ?? row.not ?? 'preferred';
      test(`${row.lang}: ${text} is ${row.expect ? '' : 'not '}${cue}`, () => {
        expect(cuesOf(row.lang)[cue]?.test(plain(text))).toBe(row.expect !== null);
      });
    }
});

test('no pattern is slow on hostile lines', () => {
  const lines = [
    'a '.repeat(50_000),
    ' '.repeat(100_000),
    'est un '.repeat(15_000),
    '3 '.repeat(50_000),
    'x'.repeat(100_000),
  ];
  for (const { tag, headings, cues } of LOCALES)
    for (const line of lines) {
      const start = performance.now();
      for (const [, pattern] of headings) pattern.test(line);
      for (const pattern of Object.values(cues)) if (pattern instanceof RegExp) pattern.test(line);
      expect(performance.now() - start, `${tag} on ${line.slice(0, 12)}`).toBeLessThan(1500);
    }
});
