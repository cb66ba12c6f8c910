import { expect, test } from 'vitest';
import { breakdownTable, groupsOf, weakGroups } from './breakdown.js';

const label = (source: string, lang: string, items: number) => ({ source, lang, requirements: Array(items).fill(0) });
const scored = (requirements: number) => ({ head: { requirements, title: 1 }, plain: { requirements: 0.9 } });

test('groups are layouts and languages, the largest first', () => {
  expect(groupsOf([label('hn', 'en', 3), label('la', 'en', 10), label('la', 'de', 20)])).toEqual([
    { where: 'source=la', postings: 2, items: 30 },
    { where: 'source=hn', postings: 1, items: 3 },
    { where: 'lang=en', postings: 2, items: 13 },
    { where: 'lang=de', postings: 1, items: 20 },
  ]);
});

test('a group of five postings and forty items must reach 75, smaller ones need not', () => {
  const group = { where: 'lang=de', postings: 5, items: 40 };
  expect(weakGroups([[group, scored(0.7499)]])).toEqual(['head requirements of lang=de: 74.99 is below 75']);
  expect(weakGroups([[group, scored(0.75)]])).toEqual([]);
  expect(weakGroups([[{ ...group, postings: 4 }, scored(0.1)]])).toEqual([]);
  expect(weakGroups([[{ ...group, items: 39 }, scored(0.1)]])).toEqual([]);
});

test('the table names layouts and languages, and leaves out what was not measured', () => {
  const rows = [
    { where: 'source=la', postings: 5, items: 40 },
    { where: 'lang=pt', postings: 1, items: 2 },
  ] as const;
  expect(
    breakdownTable(rows.map((group) => [group, scored(0.8)] as const))
      .split('\n')
      .slice(2),
  ).toEqual([
    '| city bulletins | 5 | 40 | 80.0 |  | 90.0 |  | 100.0 |  |',
    '| Portuguese | 1 | 2 | 80.0 |  | 90.0 |  | 100.0 |  |',
  ]);
});
