import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/extract/candidate.js';
import { STRENGTHS } from '../../src/extract/rule.js';
import { resolve } from '../../src/resolve/resolve.js';
import { resolveMany } from '../../src/resolve/resolve-many.js';

const candidate = (value: string, given: Partial<Candidate<string>> = {}): Candidate<string> => ({
  value,
  span: { start: 0, end: value.length },
  rule: 'test/rule',
  source: 'body',
  strength: 'patterned',
  basis: 'stated',
  notes: [],
  ...given,
});
const at = (start: number, length = 3): Pick<Candidate<string>, 'span'> => ({ span: { start, end: start + length } });

const key = (value: string): string => value.toLowerCase();
const BODY_FIRST = { key, sources: ['jsonld', 'body', 'header'], order: ['source', 'support', 'strength'] } as const;
const HEADER_FIRST = { key, sources: ['jsonld', 'header', 'body'], order: ['source', 'support', 'strength'] } as const;

const any = fc.record({
  value: fc.constantFrom('a', 'b', 'c'),
  span: fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 8 })).map(([start, length]) => ({ start, end: start + length })),
  rule: fc.constantFrom('test/one', 'test/two'),
  source: fc.constantFrom(...(['jsonld', 'microdata', 'header', 'body', 'url', 'meta'] as const)),
  strength: fc.constantFrom(...STRENGTHS),
  basis: fc.constant('stated' as const),
  notes: fc.constant([]),
});
const shuffled = fc
  .array(any, { maxLength: 8 })
  .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));

describe('one value', () => {
  it('of nothing is none', () => {
    expect(resolve([], BODY_FIRST)).toEqual({ winner: null, others: [] });
  });

  it.each([
    ['by the sources of its field', [candidate('b', { source: 'header' }), candidate('a')], BODY_FIRST],
    ['by other sources of another field', [candidate('b'), candidate('a', { source: 'header' })], HEADER_FIRST],
    ['JSON-LD over all', [candidate('b'), candidate('a', { source: 'jsonld' })], BODY_FIRST],
    [
      'a source that is not named comes last',
      [candidate('b', { source: 'url' }), candidate('a', { source: 'header' })],
      BODY_FIRST,
    ],
    ['by support', [candidate('b', at(0)), candidate('a', at(9)), candidate('A', at(20))], BODY_FIRST],
    ['by strength', [candidate('b'), candidate('a', { strength: 'labelled' })], BODY_FIRST],
    ['the longer', [candidate('b', at(0, 3)), candidate('a', at(9, 4))], BODY_FIRST],
    ['the earlier', [candidate('b', at(9)), candidate('a', at(0))], BODY_FIRST],
    ['by the id of the rule', [candidate('b', { rule: 'test/z' }), candidate('a', { rule: 'test/y' })], BODY_FIRST],
  ] as const)('%s', (_, candidates, policy) => {
    expect(resolve(candidates, policy).winner?.value).toBe('a');
  });

  it('counts two rules at one place as one mention', () => {
    const twice = [candidate('b', { ...at(5), rule: 'test/one' }), candidate('b', { ...at(5), rule: 'test/two' })];
    expect(resolve([...twice, candidate('a', { ...at(0), strength: 'labelled' })], BODY_FIRST).winner?.value).toBe('a');
  });

  it('keeps all that lost', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (list) => {
        const { winner, others } = resolve(list, BODY_FIRST);
        expect(others.length + (winner ? 1 : 0)).toBe(list.length);
        expect(new Set([...others, ...(winner ? [winner] : [])])).toEqual(new Set(list));
      }),
    );
  });

  it('never depends on the order of the candidates', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(resolve(other, BODY_FIRST).winner).toEqual(resolve(list, BODY_FIRST).winner);
      }),
    );
  });
});

describe('a list', () => {
  const values = (list: readonly Candidate<string>[]): string[] =>
    resolveMany(list, key).winners.map(({ value }) => value);

  it('stands in the order of the text', () => {
    expect(values([candidate('b', at(9)), candidate('a', at(0))])).toEqual(['a', 'b']);
  });

  it('says what is repeated once, at its first place', () => {
    const { winners, others } = resolveMany([candidate('A', at(9)), candidate('a', at(0))], key);
    expect([winners.length, winners[0]?.value, others.length]).toEqual([1, 'a', 1]);
  });

  it('takes the stronger of what overlaps', () => {
    expect(values([candidate('weak', at(0, 9)), candidate('strong', { ...at(4, 3), strength: 'labelled' })])).toEqual([
      'strong',
    ]);
    expect(values([candidate('strong', { ...at(0, 9), strength: 'labelled' }), candidate('weak', at(4, 3))])).toEqual([
      'strong',
    ]);
  });

  it('takes the longer of equally strong ones at one place', () => {
    expect(values([candidate('short', at(0, 3)), candidate('long', at(0, 9))])).toEqual(['long']);
  });

  it('lets neighbours be', () => {
    expect(values([candidate('a', at(0, 3)), candidate('b', at(3, 3))])).toEqual(['a', 'b']);
  });

  it('never depends on the order of the candidates; winners neither overlap nor repeat', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const { winners, others } = resolveMany(list, key);
        expect(resolveMany(other, key).winners).toEqual(winners);
        expect(winners.length + others.length).toBe(list.length);
        expect(new Set(winners.map(({ value }) => key(value))).size).toBe(winners.length);
        winners.slice(1).forEach(({ span }, i) => {
          expect(span.start).toBeGreaterThanOrEqual(winners[i]?.span.end ?? 0);
        });
      }),
      { numRuns: 500 },
    );
  });
});
