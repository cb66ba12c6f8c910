import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ABROAD, LOCALES } from '../../src/locales/index.js';
import type { Cues } from '../../src/locales/locale.js';
import { plain } from '../../src/locales/plain.js';
import { expectLinear } from '../linear.js';

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
  for (const { headings, cues } of [...LOCALES, ...ABROAD])
    for (const unit of ['a ', ' ', 'est un ', '3 ', 'x', '経験', '경력 ', 'досвід '])
      expectLinear(unit, 100_000, (line) => {
        for (const [, pattern] of headings) pattern.test(line);
        for (const pattern of Object.values(cues)) if (pattern instanceof RegExp) pattern.test(line);
      });
});
