import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/text/edits.js';
import { plainLetters } from '../../src/text/letters.js';

const written = (text: string): string => applyEdits(text, plainLetters(text));

describe('plainLetters', () => {
  test.each([
    ['Cyrillic letters within a Latin word', 'Sеnior Dаta Еngineer', 'Senior Data Engineer'],
    ['a Greek capital at its head', 'Ηead of Sales', 'Head of Sales'],
    ['letters and figures of full width', 'Ｓｅｎｉｏｒ Ｂａｋｅｒ ２', 'Senior Baker 2'],
    ['ligatures', 'ofﬁce of the Chief of Staﬀ', 'office of the Chief of Staff'],
    ['Kangxi radicals', '⼯程师', '工程师'],
    ['mathematical letters', '𝐋𝐞𝐚𝐝 𝘽𝙖𝙠𝙚𝙧', 'Lead Baker'],
  ])('%s', (_, text, expected) => {
    expect(written(text)).toBe(expected);
  });

  test.each([
    ['Russian', 'Старший инженер по тестированию, Москва'],
    ['Greek', 'Μηχανικός Λογισμικού'],
    ['a Russian ending of a Latin word', 'React-разработчик, Javaразработчик'],
    ['a word of one Latin letter', 'СТO завода'],
    ['units and names of physics', '5 µm, 10 kΩ, Δt, α-Tester'],
    ['signs of full width', '（東京）：年収、6％'],
    ['accents', 'Ingénieur réseau à Orléans, Łódź, Größe'],
  ])('leaves %s as it is', (_, text) => {
    expect(plainLetters(text)).toEqual([]);
  });

  test('says why, letter by letter, in order', () => {
    expect(plainLetters('ﬁne Вaker')).toEqual([
      { start: 0, end: 1, replacement: 'fi', kind: 'ligature' },
      { start: 4, end: 5, replacement: 'B', kind: 'homoglyph' },
    ]);
  });
});
