import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLines } from '../../src/io/lines.js';
import { rawMembers } from '../../src/io/members.js';

const lines = async (chunks: readonly Uint8Array[], most = 1e6): Promise<(string | null)[]> => {
  const all: (string | null)[] = [];
  const stream = (async function* () {
    yield* chunks;
  })();
  for await (const some of readLines(stream, most))
    all.push(...some.map((line) => (line === null ? null : Buffer.from(line).toString('latin1'))));
  return all;
};
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('lines of a stream', () => {
  test.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\r\nb\n\nc', ['a', 'b', '', 'c']],
    ['\n', ['']],
    ['a\rb\n', ['a\rb']],
  ])('%j', async (text, expected) => {
    expect(await lines([bytes(text)])).toEqual(expected);
  });

  test('are the same wherever the stream is cut', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\xc3'), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(30)), async (whole, cuts) => {
        const all = bytes(whole);
        const at = [0, ...cuts.map((cut) => Math.min(cut, all.length)).sort((a, b) => a - b), all.length];
        const pieces = at.slice(1).map((to, i) => all.subarray(at[i], to));
        expect(await lines(pieces)).toEqual(await lines([all]));
      }),
    );
  });

  test('longer than they may be are null, and the next are read', async () => {
    expect(await lines([bytes('aaaa\nbbb\n'), bytes('c'.repeat(9)), bytes('c\nd')], 3)).toEqual([
      null,
      'bbb',
      null,
      'd',
    ]);
  });

  test('are given as they come', async () => {
    const stream = (async function* () {
      yield bytes('a\nb\nc');
      yield bytes('c\n');
    })();
    const given: number[] = [];
    for await (const some of readLines(stream, 100)) given.push(some.length);
    expect(given).toEqual([2, 1]);
  });
});

describe('raw members', () => {
  test.each([
    [
      '{"id": 12345678901234567890 , "meta":{"b": 1.0,"a":"}"}}',
      { id: '12345678901234567890', meta: '{"b": 1.0,"a":"}"}' },
    ],
    ['{"id":"a\\"b,","x":[{"id":2}],"meta":[]}', { id: '"a\\"b,"', meta: '[]' }],
    ['{"\\u0069d":1,"id":2}', { id: '2' }],
    ['{"meta":null,"text":"{\\"id\\":1}"}', { meta: 'null' }],
    ['{}', {}],
    [' {"id"\t:\ttrue}', { id: 'true' }],
  ])('of %j', (json, expected) => {
    expect(Object.fromEntries(rawMembers(json, ['id', 'meta']))).toEqual(expected);
  });

  test('are what JSON.parse reads, in any object and layout', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('id', 'meta', 'x', 'text'), fc.jsonValue()),
        fc.nat(3),
        (value, indent) => {
          const json = JSON.stringify(value, null, indent);
          const read = [...rawMembers(json, ['id', 'meta'])].map(([key, raw]) => [key, JSON.parse(raw)]);
          const expected = JSON.parse(json);
          expect(Object.fromEntries(read)).toEqual(
            Object.fromEntries(Object.entries(expected).filter(([key]) => key === 'id' || key === 'meta')),
          );
        },
      ),
    );
  });

  test('of a value ten thousand deep', () => {
    const deep = '['.repeat(10_000) + ']'.repeat(10_000);
    expect(rawMembers(`{"meta":${deep},"id":1}`, ['id', 'meta']).get('meta')).toBe(deep);
  });
});
