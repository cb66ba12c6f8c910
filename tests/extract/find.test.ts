import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../src/document/build.js';
import { FLAG } from '../../src/document/document.js';
import { defineField, type Field } from '../../src/extract/field.js';
import { makeFinder } from '../../src/extract/find.js';
import { pack, unpack } from '../../src/extract/kept-words.js';
import type { BlockRule, Rule, Where } from '../../src/extract/rule.js';
import { stripMarkdown } from '../../src/markup/markdown.js';

const TEXT = `Keeper of boats

We keep 12 boats in Bergen.

### Duties

* Paint the hulls
* Mend nets: 3 a day

### Requirements

* Wet feet

Place: Bergen
`;

const everywhere = (where?: Where): BlockRule<string> => ({
  id: 'test/text',
  strength: 'patterned',
  scope: 'block',
  ...(where ? { where } : {}),
  *find(block) {
    yield { value: block.text, span: block.span };
  },
});

const field = (...rules: Rule<string>[]): Field<string, string> =>
  defineField<string, string>({
    name: 'test',
    rules,
    normalize: (raw) => (raw.includes('nets') ? { refused: 'no nets' } : { value: raw.toUpperCase() }),
    key: (value) => value,
    sources: ['body'],
    order: ['strength'],
  });

const run = (tested: Field<string, string>) => {
  const finder = makeFinder([tested]);
  return finder.find(tested, finder.read(buildDocument(stripMarkdown(TEXT))));
};
const valuesOf = (where: Where): string[] => {
  const { candidates, refusals } = run(field(everywhere(where)));
  return [...candidates.map(({ value }) => value), ...refusals.map(({ reason }) => reason)];
};

describe('a rule runs only where it says', () => {
  it.each<[Where, string[]]>([
    [{ kinds: ['heading'] }, ['DUTIES', 'REQUIREMENTS']],
    [{ kinds: ['item'] }, ['PAINT THE HULLS', 'WET FEET', 'no nets']],
    [{ kinds: ['pair'] }, ['PLACE: BERGEN']],
    [{ sections: ['duties'], kinds: ['item'] }, ['PAINT THE HULLS', 'no nets']],
    [{ notSections: ['duties', 'requirements'], kinds: ['item', 'heading'] }, []],
    [{ flags: FLAG.digit }, ['WE KEEP 12 BOATS IN BERGEN.', 'no nets']],
    [{ flags: FLAG.digit | FLAG.colon }, ['no nets']],
    [{ words: ['bergen'], kinds: ['paragraph'] }, ['WE KEEP 12 BOATS IN BERGEN.']],
    [{ words: ['hull*', 'feet'] }, ['PAINT THE HULLS', 'WET FEET']],
    [{ words: ['hull'] }, []],
    [{ words: ['bergen'], besides: ['place', 'nets'] }, ['PLACE: BERGEN']],
    [{ words: ['bergen'], besides: ['feet'] }, []],
  ])('%j', (where, wanted) => {
    expect(valuesOf(where)).toEqual(wanted);
  });

  it('which is anywhere by default', () => {
    const { candidates, refusals } = run(field(everywhere()));
    expect([candidates.length, refusals.length]).toEqual([7, 1]);
  });
});

describe('what is found', () => {
  it('is a candidate with what the rule knows', () => {
    const { candidates } = run(field(everywhere({ words: ['feet'] })));
    expect(candidates).toEqual([
      {
        value: 'WET FEET',
        span: expect.anything(),
        rule: 'test/text',
        source: 'body',
        strength: 'patterned',
        basis: 'stated',
        notes: [],
      },
    ]);
  });

  it('takes source, basis and strength from the match', () => {
    const rule: Rule<string> = {
      id: 'test/whole',
      strength: 'guessed',
      scope: 'document',
      *find() {
        yield { value: 'a', span: { start: 0, end: 1 }, source: 'header', basis: 'inferred', strength: 'labelled' };
      },
    };
    expect(run(field(rule)).candidates).toMatchObject([{ source: 'header', basis: 'inferred', strength: 'labelled' }]);
  });

  it('stands in the order of the rules, then of the text', () => {
    const rules = [everywhere({ kinds: ['pair'] }), everywhere({ kinds: ['heading'] })];
    expect(run(field(...rules)).candidates.map(({ value }) => value)).toEqual([
      'PLACE: BERGEN',
      'DUTIES',
      'REQUIREMENTS',
    ]);
  });

  it('is refused with its reason and place', () => {
    const { refusals } = run(field(everywhere({ words: ['nets'] })));
    const at = TEXT.replaceAll('### ', '').replaceAll('* ', '').indexOf('Mend');
    expect(refusals).toEqual([{ span: { start: at, end: at + 18 }, rule: 'test/text', reason: 'no nets', note: null }]);
  });
});

it('what is guessed is inferred, what is patterned is stated', () => {
  const guess: BlockRule<string> = { ...everywhere({ kinds: ['pair'] }), id: 'test/guess', strength: 'guessed' };
  const { candidates } = run(field(everywhere({ kinds: ['pair'] }), guess));
  expect(candidates.map(({ rule, basis }) => [rule, basis])).toEqual([
    ['test/text', 'stated'],
    ['test/guess', 'inferred'],
  ]);
});

it('finds in each of several documents what it finds in that document alone', () => {
  const own: Rule<string> = {
    id: 'test/own',
    strength: 'labelled',
    scope: 'found',
    find: (_, found) => [{ value: `${found.length}`, span: { start: 0, end: 1 } }],
  };
  const tested = field(everywhere({ kinds: ['item', 'pair'] }), own);
  const finder = makeFinder([tested]);
  const read = [TEXT, 'Place: Oslo\n', ''].map((text) => finder.read(buildDocument(stripMarkdown(text))));
  const found = finder.findEach(tested, read);
  expect(found).toEqual(read.map((one) => finder.find(tested, one)));
  expect(found.map(({ candidates }) => candidates.at(-1)?.value)).toEqual(['3', '1', '0']);
});

it('finds the same by words that were kept', () => {
  const tested = field(everywhere({ words: ['nets', 'boat*'], besides: ['bergen'] }), everywhere({ words: ['feet'] }));
  const document = buildDocument(stripMarkdown(TEXT));
  const built = makeFinder([tested]);
  const kept = makeFinder([tested], () => unpack(pack(built.words())));
  expect(kept.find(tested, kept.read(document))).toEqual(built.find(tested, built.read(document)));
  expect(built.find(tested, built.read(document)).candidates.map(({ value }) => value)).toEqual([
    'WE KEEP 12 BOATS IN BERGEN.',
    'WET FEET',
  ]);
  // packed by a machine that has bytes in another order
  const foreign = pack(built.words()).map((unit) => ((unit & 0xff) << 8) | (unit >> 8));
  expect(unpack(foreign)).toBe(null);
});
