import { describe, expect, test } from 'vitest';
import { TimeoutError, watched, within } from '../../src/io/watch.js';

const forever = (): never => {
  for (;;);
};

describe('work that may take so long', () => {
  test('gives what it gives', () => {
    expect([within(60, () => 1), within(60, () => undefined)]).toEqual([1, undefined]);
  });

  test('throws what it throws', () => {
    const defect = new RangeError('a defect');
    expect(() =>
      within(60, () => {
        throw defect;
      }),
    ).toThrow(defect);
  });

  test.each([
    ['loops', forever],
    [
      'loops and catches all',
      () => {
        for (;;)
          try {
            forever();
          } catch {}
      },
    ],
    ['looks for an expression without end', () => /^(?:a+)+$/.test(`${'a'.repeat(200)}b`)],
  ])('is broken off where it %s', (_, work) => {
    expect(() => within(0.1, work)).toThrow(new TimeoutError('it took more than 0.1 seconds'));
    expect(within(60, () => 'the next')).toBe('the next');
  });
});

test('work that was broken off is done by a fresh copy from then on', async () => {
  // what was broken off has left its state as it was in the midst
  const library = () => {
    let busy = false;
    return {
      work: (input: string): string => {
        if (busy) return 'spoiled';
        busy = true;
        if (input === 'loop') forever();
        busy = false;
        return input;
      },
    };
  };
  let copies = 0;
  const fresh = async () => {
    copies++;
    return library();
  };
  const work = watched(library, ({ work }) => work, { seconds: 0.1, fresh });
  expect(await work('a')).toBe('a');
  await expect(work('loop')).rejects.toThrow(TimeoutError);
  expect(await work('b')).toBe('b');
  await expect(work('loop')).rejects.toThrow(TimeoutError);
  expect([await work('c'), copies]).toEqual(['c', 2]);
});

test('without a watch it may take as long as it likes', async () => {
  const work = watched(
    () => ({ work: (input: string) => input }),
    ({ work }) => work,
    null,
  );
  expect(await work('a')).toBe('a');
});
