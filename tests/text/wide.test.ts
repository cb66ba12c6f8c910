import { serialize } from 'node:v8';
import { describe, expect, test } from 'vitest';
import { wide } from '../../src/text/wide.js';

/** Whether the engine holds a text in two bytes a unit: its serializer writes a text as it is held. */
const isWide = (text: string): boolean => String.fromCharCode(serialize(text)[2] as number) === 'c';

describe('wide', () => {
  test.each(['', 'Senior Engineer', 'Bäcker für Köln', 'Pay – $90k', 'エンジニア'])('leaves what %j says', (text) => {
    expect(wide(text)).toBe(text);
  });

  test('gives two bytes a unit, to what is cut out of a text as well', () => {
    const text = 'A posting without any letter beyond Latin-1';
    expect([text, wide(text), wide(text).slice(2, 9), wide(text).toLowerCase()].map(isWide)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
});
