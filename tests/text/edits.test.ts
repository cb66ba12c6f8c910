import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeEdits } from '../../src/text/compose.js';
import { applyEdits, type Edit, makeOffsetMap } from '../../src/text/edits.js';

/** Any list of sorted edits that do not overlap, for a text of the given length; insertions and deletions included. */
const editsOf = (length: number): fc.Arbitrary<Edit[]> =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: length }), { maxLength: 10 }),
      fc.array(fc.string({ maxLength: 4 }), { minLength: 5, maxLength: 5 }),
    )
    .map(([cuts, replacements]) => {
      const sorted = cuts.toSorted((a, b) => a - b);
      return replacements.flatMap((replacement, index) => {
        const start = sorted[2 * index];
        const end = sorted[2 * index + 1];
        return start === undefined || end === undefined ? [] : [{ start, end, replacement }];
      });
    });

const textAndEdits = fc.string({ maxLength: 30 }).chain((text) => fc.tuple(fc.constant(text), editsOf(text.length)));

describe('applyEdits', () => {
  test('replaces, deletes and inserts', () => {
    const edits = [
      { start: 0, end: 1, replacement: '' },
      { start: 2, end: 2, replacement: '+' },
      { start: 3, end: 5, replacement: 'xyz' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('b+cxyzf');
  });

  test('without edits the text is the same', () => {
    expect(applyEdits('abc', [])).toBe('abc');
  });
});

describe('composeEdits', () => {
  test('two steps at once are the two steps one after the other', () => {
    fc.assert(
      fc.property(
        textAndEdits.chain(([text, first]) => {
          const between = applyEdits(text, first);
          return fc.tuple(fc.constant(text), fc.constant(first), fc.constant(between), editsOf(between.length));
        }),
        ([text, first, between, second]) => {
          const composed = composeEdits(first, second);
          expect(applyEdits(text, composed)).toBe(applyEdits(between, second));
          composed.forEach((edit, index) => {
            expect(edit.end).toBeGreaterThanOrEqual(edit.start);
            expect(edit.start).toBeGreaterThanOrEqual(composed[index - 1]?.end ?? 0);
          });
          expect(composed.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('makeOffsetMap', () => {
  const map = makeOffsetMap([
    { start: 2, end: 5, replacement: 'x' },
    { start: 7, end: 9, replacement: '' },
    { start: 10, end: 10, replacement: '++' },
  ]);
  // Input: ab[cde]fg[hi]j[]k, output: ab x fg j ++ k

  test.each([
    [0, 0, 0],
    [2, 2, 2],
    [3, 5, 5],
    [4, 6, 6],
    [5, 9, 7],
    [6, 10, 10],
    [7, 10, 10],
    [8, 10, 10],
    [9, 11, 11],
  ])('output offset %i begins at %i and ends at %i', (offset, start, end) => {
    expect(map.toInput(offset, 'start')).toBe(start);
    expect(map.toInput(offset, 'end')).toBe(end);
  });

  test('inside a replacement a start is its start and an end its end', () => {
    const wide = makeOffsetMap([{ start: 1, end: 3, replacement: 'wxyz' }]);
    expect([1, 2, 3, 4].map((offset) => wide.toInput(offset, 'start'))).toEqual([1, 1, 1, 1]);
    expect([2, 3, 4, 5].map((offset) => wide.toInput(offset, 'end'))).toEqual([3, 3, 3, 3]);
    expect(wide.toInput(5, 'start')).toBe(3);
  });

  test('without edits every offset stays', () => {
    expect(makeOffsetMap([]).toInput(7, 'end')).toBe(7);
  });

  test('is monotonic, stays inside the input, and keeps untouched characters', () => {
    fc.assert(
      fc.property(textAndEdits, ([text, edits]) => {
        const output = applyEdits(text, edits);
        const built = makeOffsetMap(edits);
        let reached = { start: 0, end: 0 };
        for (let offset = 0; offset <= output.length; offset++) {
          const now = { start: built.toInput(offset, 'start'), end: built.toInput(offset, 'end') };
          expect(now.start).toBeGreaterThanOrEqual(reached.start);
          expect(now.end).toBeGreaterThanOrEqual(reached.end);
          expect(Math.max(now.start, now.end)).toBeLessThanOrEqual(text.length);
          if (offset > 0) {
            const from = built.toInput(offset - 1, 'start');
            expect(now.end).toBeGreaterThanOrEqual(from);
            const replaced = edits.some((edit) => edit.start <= from && edit.end >= now.end && edit.replacement !== '');
            if (!replaced) expect(text.slice(from, now.end)).toBe(output[offset - 1]);
          }
          reached = now;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
