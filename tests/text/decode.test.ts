import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/text/decode.js';
import { decodeWindows1252, WINDOWS_1252_HIGH, windows1252Character } from '../../src/text/windows-1252.js';

const TEXT = 'Bäckerei “Krumb” – €12\r\n面包 🚀\n';
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
function utf32(text: string, littleEndian: boolean): Uint8Array {
  const points = [0xfeff, ...Array.from(text, (character) => character.codePointAt(0) as number)];
  const view = new DataView(new ArrayBuffer(4 * points.length));
  for (const [index, point] of points.entries()) view.setUint32(4 * index, point, littleEndian);
  return new Uint8Array(view.buffer);
}
const valid = { invalid: 0, firstInvalid: null, margin: null, doubtful: false };

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8(TEXT), 'utf-8', false],
    ['UTF-8 with a mark', join(bytes(0xef, 0xbb, 0xbf), utf8(TEXT)), 'utf-8', true],
    ['UTF-16, little end first', join(bytes(0xff, 0xfe), utf16le(TEXT)), 'utf-16le', true],
    ['UTF-16, big end first', join(bytes(0xfe, 0xff), utf16be(TEXT)), 'utf-16be', true],
    ['UTF-32, little end first', utf32(TEXT, true), 'utf-32le', true],
    ['UTF-32, big end first', utf32(TEXT, false), 'utf-32be', true],
    ['UTF-16 without a mark', utf16le(TEXT), 'utf-16le', false],
    ['UTF-16 without a mark, big end first', utf16be(TEXT), 'utf-16be', false],
  ])('%s', (_, given, encoding, bom) => {
    expect(decodeBytes(given)).toEqual({ text: TEXT, encoding, bom, ...valid });
  });

  test('ASCII in UTF-16 without a mark', () => {
    expect(decodeBytes(utf16le('Baker wanted\n'))).toEqual({
      text: 'Baker wanted\n',
      encoding: 'utf-16le',
      bom: false,
      ...valid,
    });
  });

  test('a text with a few NULs is not UTF-16', () => {
    expect(decodeBytes(utf8('Baker\0 wanted')).text).toBe('Baker\0 wanted');
  });

  test.each([
    ['nothing', bytes()],
    ['only a mark', bytes(0xef, 0xbb, 0xbf)],
    ['only a mark of UTF-16', bytes(0xff, 0xfe)],
  ])('%s is an empty text', (_, given) => {
    expect(decodeBytes(given).text).toBe('');
  });

  test('a view into a larger buffer is read within its bounds', () => {
    const large = utf8('xxBäckerxx');
    expect(decodeBytes(large.subarray(2, large.length - 2)).text).toBe('Bäcker');
  });
});

/** Bytes of a text in a legacy encoding. */
const legacy = (text: string, page: string) => new Uint8Array(iconv.encode(text, page));

describe('legacy encodings', () => {
  test.each([
    ['windows-1252', 'windows1252', 'Our “night” team isn’t small – call us'],
    ['windows-1252', 'windows1252', 'Bäcker für Köln, größere Öfen und süße Brötchen'],
    ['windows-1250', 'windows1250', 'Piekarz – źródło, żytni chleb, łódź, ciągła praca i ćwiczenia śniadaniowe'],
    ['windows-1251', 'windows1251', 'Пекарь в ночную смену, выпечка хлеба'],
    ['koi8-r', 'koi8r', 'Пекарь в ночную смену, выпечка хлеба'],
    ['macintosh', 'macintosh', 'L’équipe déjà formée, un four où l’œuf ne brûle pas'],
    ['ibm850', 'cp850', 'Bäcker für Köln, größere Öfen und süße Brötchen'],
    ['windows-1253', 'windows1253', 'Αρτοποιός με εμπειρία στην παραγωγή'],
    ['windows-1254', 'windows1254', 'Fırıncı aranıyor, İstanbul şubesi için çalışan, ığdır dışı ağır iş'],
    ['shift_jis', 'cp932', 'パン職人を募集しています。経験のある方'],
    ['euc-jp', 'eucjp', 'パン職人を募集しています。経験のある方'],
    ['euc-kr', 'cp949', '제빵사를 모집합니다. 서울 지점에서 일하는 경험이 있는 분'],
    ['gb18030', 'gb18030', '我们在上海招聘面包师,有工作经验的人'],
    ['big5', 'cp950', '我們在台北招聘麵包師，有工作經驗的人'],
  ])('%s: %s, %s', (encoding, page, text) => {
    const given = legacy(`${text}\n${text}\n`, page);
    expect(decodeBytes(given)).toMatchObject({ text: `${text}\n${text}\n`, encoding, invalid: 0 });
  });

  test('the encoding is doubtful where two read about as well, and sure where one reads better', () => {
    // in windows-1250 `Ličge`
    expect(decodeBytes(legacy('café in Liège', 'windows1252'))).toMatchObject({
      text: 'café in Liège',
      doubtful: true,
    });
    expect(decodeBytes(legacy('We’re open – the “night” team isn’t', 'windows1252')).doubtful).toBe(false);
    expect(decodeBytes(legacy('Bäcker für größere Öfen und süße Brötchen', 'windows1252')).doubtful).toBe(false);
    expect(decodeBytes(utf8('é')).doubtful).toBe(false);
    expect(decodeBytes(legacy('é', 'windows1252'), { encoding: 'windows-1252' }).doubtful).toBe(false);
  });

  test.each([
    ['windows-1252', 'windows1252', 'Pay: $98,000—$189,000'],
    ['windows-1252', 'windows1252', 'Pay: £45,000 a year'],
    ['windows-1252', 'windows1252', 'Note:\u00a0Must bake'],
  ])('no letter between figures, nor before a capital: %s, %s, %s', (encoding, page, text) => {
    expect(decodeBytes(legacy(text, page))).toMatchObject({ text, encoding });
  });

  test('UTF-16 without a mark of a text that is not Latin', () => {
    const text = 'Пекарь в ночную смену, выпечка хлеба.\n';
    expect(decodeBytes(utf16le(text))).toMatchObject({ text, encoding: 'utf-16le' });
    expect(decodeBytes(utf16be(text))).toMatchObject({ text, encoding: 'utf-16be' });
  });

  test('one bad byte in a long text of ASCII or UTF-8 changes nothing else', () => {
    const lines = 'We bake bread.\n'.repeat(40);
    expect(decodeBytes(join(utf8(lines), utf8('r'), bytes(0xe9), utf8('sum'), bytes(0xe9))).text).toBe(
      `${lines}résumé`,
    );
    expect(decodeBytes(join(utf8('Café 面包\n'), bytes(0x93))).text).toBe('Café 面包\n“');
  });

  test('the caller’s word overrides', () => {
    const given = legacy('Пекарь', 'koi8r');
    expect(decodeBytes(given, { encoding: 'KOI8-R' }).text).toBe('Пекарь');
    expect(decodeBytes(utf8('é'), { encoding: 'latin1' })).toMatchObject({ text: 'Ã©', encoding: 'windows-1252' });
    expect(decodeBytes(utf8('\ufeffé'), { encoding: 'utf-8' })).toMatchObject({ text: 'é', bom: true });
    expect(decodeBytes(utf16be('é'), { encoding: 'utf-16be' }).text).toBe('é');
    expect(() => decodeBytes(given, { encoding: 'nonsense' })).toThrow(RangeError);
  });
});

describe('what is not valid', () => {
  test('a few bytes: read singly as windows-1252 and counted', () => {
    const given = join(utf8('Café 🚀 and caf'), bytes(0xe9), utf8(' and '), bytes(0x93), utf8('’'));
    expect(decodeBytes(given)).toEqual({
      text: 'Café 🚀 and café and “’',
      encoding: 'utf-8',
      bom: false,
      invalid: 2,
      firstInvalid: 15,
      margin: null,
      doubtful: false,
    });
  });

  test('no valid sequence at all: windows-1252 as a whole', () => {
    const given = join(utf8('caf'), bytes(0xe9), utf8(' '), bytes(0x93), utf8('noir'), bytes(0x94));
    expect(decodeBytes(given)).toEqual({
      ...{ text: 'café “noir”', encoding: 'windows-1252', bom: false, ...valid },
      margin: expect.any(Number),
      doubtful: expect.any(Boolean),
    });
  });

  test('a mark says UTF-8, whatever follows', () => {
    const given = join(bytes(0xef, 0xbb, 0xbf), utf8('caf'), bytes(0xe9));
    expect(decodeBytes(given)).toMatchObject({
      text: 'café',
      encoding: 'utf-8',
      bom: true,
      invalid: 1,
      firstInvalid: 3,
    });
  });

  test.each([
    ['an overlong form', [0xc0, 0xaf], 'À¯'],
    ['a surrogate', [0xed, 0xa0, 0x80], 'í\u00a0€'],
    ['beyond the last code point', [0xf4, 0x90, 0x80, 0x80], 'ô\u0090€€'],
    ['a sequence that the end cuts', [0xe2, 0x80], 'â€'],
  ])('%s is no sequence', (_, given, text) => {
    expect(decodeBytes(join(utf8('éèêë'), bytes(...given)))).toMatchObject({
      text: `éèêë${text}`,
      invalid: given.length,
      firstInvalid: 4,
    });
  });

  test('a lone surrogate of UTF-16 becomes U+FFFD', () => {
    const given = join(bytes(0xff, 0xfe), utf16le('a\ud83db'));
    expect(decodeBytes(given)).toMatchObject({ text: 'a\ufffdb', invalid: 1, firstInvalid: 1 });
  });

  test('half a unit at the end of UTF-16 becomes U+FFFD', () => {
    const given = join(bytes(0xff, 0xfe), utf16le('ab'), bytes(0x63));
    expect(decodeBytes(given)).toMatchObject({ text: 'ab\ufffd', invalid: 1, firstInvalid: 2 });
  });

  test('a unit of UTF-32 that is no code point becomes U+FFFD', () => {
    const given = join(utf32('a', true), bytes(0, 0, 0x11, 0));
    expect(decodeBytes(given)).toMatchObject({ text: 'a\ufffd', invalid: 1, firstInvalid: 1 });
  });
});

describe('for any bytes', () => {
  test('the text is well-formed', () => {
    const anyBytes = fc.oneof(
      fc.uint8Array(),
      fc.uint8Array().map((rest) => join(bytes(0xff, 0xfe), rest)),
    );
    fc.assert(
      fc.property(anyBytes, (given) => {
        const { text, invalid, firstInvalid } = decodeBytes(given);
        expect(text.isWellFormed()).toBe(true);
        expect(firstInvalid === null).toBe(invalid === 0);
        if (firstInvalid !== null) expect(firstInvalid).toBeLessThan(text.length);
      }),
    );
  });

  test('valid UTF-8 is what Buffer reads', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!/[\ufeff\0]/.test(text));
        expect(decodeBytes(utf8(text))).toEqual({ text, encoding: 'utf-8', bom: false, ...valid });
      }),
    );
  });
});

describe('windows-1252', () => {
  test('every byte has its own character', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const text = decodeWindows1252(all);
    expect(new Set(text).size).toBe(256);
    expect(text).toBe(Array.from(all, windows1252Character).join(''));
    expect(text.slice(0x80, 0xa0)).toBe(WINDOWS_1252_HIGH);
  });

  test('the five unassigned bytes are C1 controls', () => {
    expect(decodeWindows1252(bytes(0x81, 0x8d, 0x8f, 0x90, 0x9d))).toBe('\u0081\u008d\u008f\u0090\u009d');
  });
});
