import { describe, expect, it } from 'vitest';
import { parsePosting } from '../../src/pipeline.js';

const posting = (mark: (heading: string, n: number) => string, bullet = '- '): string =>
  [
    'Night Baker',
    'Larkfield Mills bakes rolls and bread through the night for the shops of the town.',
    [mark('Responsibilities', 1), `${bullet}Knead the dough`, `${bullet}Mind the ovens`].join('\n'),
    [mark('Requirements', 2), `${bullet}Two years of baking`, `${bullet}A calm voice`].join('\n'),
    [mark('Benefits', 3), `${bullet}Free rolls`, `${bullet}A bicycle`].join('\n'),
  ].join('\n\n');

describe('a heading is one', () => {
  it.each([
    ['with a number', (heading: string, n: number) => `${n}. ${heading}`],
    ['with a number and a blank line below', (heading: string, n: number) => `${n}) ${heading}\n`],
    ['with a letter', (heading: string, n: number) => `${'ABC'.charAt(n - 1)}. ${heading}`],
    ['behind an angle', (heading: string) => `» ${heading}`],
    ['behind a bullet', (heading: string) => `• ${heading}:`],
    ['behind a bullet, apart', (heading: string) => `• ${heading}\n`],
    ['in small letters', (heading: string) => heading.toLowerCase()],
    ['in small letters, with a colon', (heading: string) => `${heading.toLowerCase()}:`],
    ['in letters set apart', (heading: string) => [...heading.toUpperCase()].join(' ')],
    ['as a stray tag', (heading: string) => `<h3>${heading}</h3>`],
  ])('%s', (_, mark) => {
    const { responsibilities, requirements, benefits } = parsePosting(posting(mark));
    const texts = [responsibilities, requirements, benefits].map((items) => items.map(({ text }) => text));
    expect(texts).toEqual([
      ['Knead the dough', 'Mind the ovens'],
      ['Two years of baking', 'A calm voice'],
      ['Free rolls', 'A bicycle'],
    ]);
  });

  it('but not the last word of a sentence that was broken', () => {
    const { requirements } = parsePosting(
      'Night Baker\n\nTest what you bake so that it meets all\n\nrequirements.\n\n- Knead the dough\n- Mind the ovens\n',
    );
    expect(requirements).toEqual([]);
  });
});
