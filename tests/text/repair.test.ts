import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODECS } from '../../src/text/codecs.js';
import { applyEdits, makeOffsetMap } from '../../src/text/edits.js';
import { repairText } from '../../src/text/repair.js';
import { WINDOWS_1252_HIGH } from '../../src/text/windows-1252.js';
import { WINDOW } from '../../src/units.js';
import { expectLinear } from '../linear.js';
import { misread, type RepairCase, readCases } from './fixtures.js';

const damaged = ['in-the-wild', 'synthetic'].flatMap((name) => readCases<RepairCase>(name));
const correct = readCases<{ text: string }>('negative').map(({ text }) => text);

describe('damage is undone', () => {
  test.each(damaged)('$name', ({ before, after }) => {
    const { text, edits } = repairText(before);
    expect(text).toBe(after);
    expect(applyEdits(before, edits)).toBe(after);
    expect(repairText(text)).toEqual({ text, edits: [] });
  });
});

describe('correct text stays', () => {
  test.each(correct.map((text) => [text]))('%j', (text) => {
    expect(repairText(text)).toEqual({ text, edits: [] });
  });

  test.each(damaged.map(({ name, after }) => ({ name, after })))('$name, repaired and in capitals', ({ after }) => {
    const capitals = after.toUpperCase();
    expect(repairText(capitals).text).toBe(capitals);
  });
});

describe('known failures', () => {
  for (const { name, before, after } of readCases<RepairCase>('known-failures')) {
    test.fails(name, () => {
      expect(repairText(before).text).toBe(after);
    });
  }
});

describe('edits', () => {
  test('there is one for each damaged sequence, with its code page', () => {
    expect(repairText('a â€™ b Ã©').edits).toEqual([
      { start: 2, end: 5, replacement: '’', codec: 'windows-1252', reason: 'misread', rounds: 1 },
      { start: 8, end: 10, replacement: 'é', codec: 'windows-1252', reason: 'misread', rounds: 1 },
    ]);
  });

  test('several rounds are one edit of the input', () => {
    const given = `x ${misread('’', 3)} y`;
    expect(repairText(given).edits).toEqual([
      { start: 2, end: given.length - 2, replacement: '’', codec: 'windows-1252', reason: 'misread', rounds: 3 },
    ]);
  });

  test('a span of the repaired text leads back to what was damaged', () => {
    const given = 'the cafÃ© in RhÃ´ne street';
    const { text, edits } = repairText(given);
    const map = makeOffsetMap(edits);
    const start = text.indexOf('Rhône');
    expect(given.slice(map.toInput(start, 'start'), map.toInput(start + 5, 'end'))).toBe('RhÃ´ne');
  });
});

const HIGH = [...WINDOWS_1252_HIGH, ...Array.from({ length: 0x60 }, (_, at) => String.fromCharCode(0xa0 + at))];
// The marks and letters of which real damage is made, and what stands around them.
const noise = fc.string({
  unit: fc.constantFrom(...HIGH, ...'ÃÂâ€™ðŸ', 'a', 'Z', ' ', '1', '\n', '\r', '€', '日', 'я', '\ud83d', '\ude00'),
  maxLength: 60,
});
const plausible = fc.string({
  unit: fc.constantFrom(
    ...'aeinrstAEST .,:-\n0123',
    ...'éèêëàâäöüßñçãõóåøæžšłżőșăıİÉÀÖÜÑ',
    ...'’‘“”–—…•«»€£©®™°½²×·',
    '\u00a0',
    ...'αΩяЖи日本語한국',
    '🚀',
    '💰',
  ),
  maxLength: 120,
});

// What all code pages make of UTF-8, what is lost of it, and entities.
const everyPage = fc.string({
  unit: fc.constantFrom(
    ...new Set(CODECS.flatMap(({ high }) => Array.from(high))),
    ...['\ufffd', '\ufffd\ufffd\ufffd', '鈥', '檚', '窶', '셲', '&acirc;', '&euro;', '&#226;', '&', '\n'],
    ...[' ', ' ', 'a', 's', 'T', '1', 'the ', 'and ', 'of ', '€™', '‚¬', 'Ã ', 'â€', 'ðŸ', '√©', '├®', 'Ð', 'Ñ'],
  ),
  maxLength: 50,
});
const page = fc.constantFrom(...CODECS);
const misreadAs = (text: string, { high }: { readonly high: string }) =>
  Array.from(Buffer.from(text), (byte) => (byte < 0x80 ? String.fromCharCode(byte) : high.charAt(byte - 0x80))).join(
    '',
  );

describe('for any text', () => {
  test('replaying the edits gives the repaired text, and repairing it again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          noise,
          plausible,
          noise.map((text) => misread(text)),
          everyPage,
          fc.tuple(plausible, page).map(([text, codec]) => misreadAs(text, codec)),
        ),
        (given) => {
          const { text, edits } = repairText(given);
          expect(applyEdits(given, edits)).toBe(text);
          expect(repairText(text)).toEqual({ text, edits: [] });
          let reached = 0;
          for (const { start, end } of edits) {
            expect(start).toBeGreaterThanOrEqual(reached);
            expect(end).toBeGreaterThan(start);
            reached = end;
          }
          expect(reached).toBeLessThanOrEqual(given.length);
        },
      ),
      { numRuns: 6000 },
    );
  });

  test('line breaks are neither made nor lost', () => {
    fc.assert(
      fc.property(fc.oneof(noise, everyPage), (given) => {
        const breaks = (text: string) => text.match(/[\r\n]/g)?.join('') ?? '';
        expect(breaks(repairText(given).text)).toBe(breaks(given));
      }),
      { numRuns: 2000 },
    );
  });

  test('up to three misreadings of a posting are undone', () => {
    const opening = '💰 Lohn – 日本語, 한국어, κάτι, нечто\n';
    fc.assert(
      fc.property(plausible, fc.integer({ min: 1, max: 3 }), (body, times) => {
        const posting = opening + body;
        fc.pre(repairText(posting).edits.length === 0);
        expect(repairText(misread(posting, times)).text).toBe(posting);
      }),
      { numRuns: 3000 },
    );
  });

  test('a posting misread through any code page is restored', () => {
    const opening = '💰 We’re a bakery – the café’s “night” team\n';
    const body = fc.string({
      unit: fc.constantFrom(...'aeinrst .,-\n012', ...'éèêàâäöüßñçó’“”–…•€£®°²'),
      maxLength: 120,
    });
    fc.assert(
      fc.property(body, page, (text, codec) => {
        const posting = opening + text;
        fc.pre(repairText(posting).edits.length === 0);
        expect(repairText(misreadAs(posting, codec)).text).toBe(posting);
      }),
      { numRuns: 3000 },
    );
  });

  test('a misread line is restored between correct ones', () => {
    fc.assert(
      fc.property(plausible, plausible, (first, second) => {
        const lines = [first, second, 'Zoë’s 💰 café', 'the end'].map((line) => line.replaceAll('\n', ' '));
        fc.pre(repairText(lines.join('\n')).edits.length === 0);
        const [a, b, c, d] = lines as [string, string, string, string];
        const restored = repairText([a, b, misread(c, 2), d].join('\n')).text.split('\n');
        expect(restored[2]).toBe(c);
        expect(restored[3]).toBe(d);
      }),
    );
  });
});

test('damage is undone where one window on a long text ends and the next begins', () => {
  for (let behind = 0; behind < 9; behind++) {
    const text = `${'.'.repeat(WINDOW - behind)}💰 Lohn: 20 € – pünktlich`;
    expect(repairText(misread(text)).text).toBe(text);
  }
});

test('hostile input takes linear time', () => {
  const lost = '\ufffd\ufffd\ufffd';
  const known = ['Ã', 'Ã\u00a0', 'IRMÃ” ', 'é”', 'â', '\u0092', 'AÃ”', 'MÃ” \n', 'ðŸ', misread('’', 5)];
  for (const unit of [
    ...known,
    'the and of AÂ ',
    'Ã nous ',
    `${lost} `,
    `a${lost} A`,
    'ã€\ufffd',
    '鈥\ufffd a',
    '茅a',
  ]) {
    expectLinear(unit, 100_000, repairText);
  }
});
