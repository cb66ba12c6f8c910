import { describe, expect, it } from 'vitest';
import table from '../../fixtures/tables/sections.json' with { type: 'json' };
import { buildDocument } from '../../src/document/build.js';
import type { Document } from '../../src/document/document.js';
import { stripMarkdown } from '../../src/markup/markdown.js';

const read = (text: string): Document => buildDocument(stripMarkdown(text));

/** Kind, text and lines of each block. */
const blocksOf = (text: string): string[] =>
  read(text).blocks.map((block) => `${block.kind} ${block.line}-${block.endLine} ${block.text}`);

describe('sections', () => {
  it.each(table)('$name', ({ lines }) => {
    const { blocks } = read(lines.map(([, line]) => line).join('\n'));
    const wanted = lines.flatMap(([section, line], i) => (line === '' ? [] : [`${i + 1} ${section}`]));
    expect([...new Set(blocks.map((block) => `${block.line} ${block.section.kind}`))]).toEqual(wanted);
  });
});

describe('blocks', () => {
  it('are lines, with what continues them', () => {
    const text = [
      'KEEPER OF BOATS',
      'JOB DESCRIPTION: We seek a keeper who paints the boats, mends the nets',
      'and greets the guests, and who will live on the island of the harbour',
      'for most of the summer.',
      'RESPONSIBILITIES:',
      '- Paint the hulls of all boats in the spring, and of the small ones in',
      'the autumn as well;',
      '- Mend the nets that the seals have torn, and those that only look as if',
      'a seal had been there.',
      '- Greet the guests.',
    ];
    expect(blocksOf(text.join('\n'))).toEqual([
      'heading 1-1 KEEPER OF BOATS',
      `pair 2-4 ${text.slice(1, 4).join(' ')}`,
      'heading 5-5 RESPONSIBILITIES:',
      `item 6-7 ${text.slice(5, 7).join(' ').slice(2)}`,
      `item 8-9 ${text.slice(7, 9).join(' ').slice(2)}`,
      'item 10-10 Greet the guests.',
    ]);
  });

  it('end before a label in capitals, with or without a bracket', () => {
    const text = [
      'JOB DESCRIPTION: We seek a keeper who paints the boats, mends the nets',
      'and greets the guests, and who will live on the island of the harbour',
      'for most of the summer, and of the winter as well, if the ice allows',
      'it and the boats do not have to be brought to the other side at once',
      'or on the next day.',
      'REQUIRED QUALIFICATIONS:',
      '- A keeper must have sailed for years, in winter and in summer as well',
      'SKILLS/KNOWLEDGE (in descending order):',
      '- Nets',
    ];
    expect(blocksOf(text.join('\n')).slice(1)).toEqual([
      'heading 6-6 REQUIRED QUALIFICATIONS:',
      `item 7-7 ${text[6]?.slice(2)}`,
      'heading 8-8 SKILLS/KNOWLEDGE (in descending order):',
      'item 9-9 Nets',
    ]);
  });

  it('of long lines stand alone', () => {
    const lines = [
      'We paint boats of all kinds and colours, and we have done so for as long as anybody here can think back.',
      'and more',
    ];
    expect(read(lines.join('\n')).blocks).toHaveLength(2);
  });

  it('know where the value of a pair starts', () => {
    const [block] = read('Place of work: Bergen').blocks;
    expect(block?.kind).toBe('pair');
    expect(block?.text.slice(block.valueAt)).toBe('Bergen');
  });

  it.each(['12:30 we eat', 'Note that it rains. Always: bring a coat', 'https://example.com/a'])(
    'are no pair: %s',
    (text) => {
      expect(read(`${text}\n\nand so on`).blocks[0]?.kind).not.toBe('pair');
    },
  );

  it('carry their nesting', () => {
    const { blocks } = read('* one\n  * two\n    * three\n');
    expect(blocks.map(({ depth }) => depth)).toEqual([0, 1, 2]);
  });

  it('have texts that are the text at their spans', () => {
    const document = read('# Keeper\n\n**Duties:**\n\n* Paint `the` hulls\n* Mend & greet\n\nWe pay $5.\n');
    for (const { text, span } of document.blocks) expect(document.text.slice(span.start, span.end)).toBe(text);
  });
});

describe('the header of an aggregator', () => {
  const text =
    '# [Keeper [Boats]](https://example.com/1)  \n### Harbour & Sons  \n#### `💰 $5 - $6` `🌎 Bergen`  \n\nWe keep boats.\n';
  const document = read(text);
  const at = (span: { start: number; end: number } | null | undefined) =>
    span && document.text.slice(span.start, span.end);

  it('is read by its parts', () => {
    const { header } = document;
    expect([at(header?.title), at(header?.company), at(header?.pay), at(header?.place), header?.url]).toEqual([
      'Keeper [Boats]',
      'Harbour & Sons',
      '$5 - $6',
      'Bergen',
      'https://example.com/1',
    ]);
  });

  it('is a section of its own', () => {
    expect(document.blocks.map(({ section }) => section.kind)).toEqual(['header', 'header', 'header', 'intro']);
  });

  it('may have a blank line behind each of its own', () => {
    const { header } = read(text.replaceAll('\n', '\n\n'));
    expect(header).toMatchObject({ company: {}, pay: {}, place: {} });
  });

  it('may lack marks and company', () => {
    const { header } = read('# [Keeper](https://example.com/1)\n\nWe keep boats.\n');
    expect(header).toMatchObject({ company: null, pay: null, place: null });
  });

  it('is none without a linked title', () => {
    expect(read('# Keeper\n### Harbour & Sons\n\nWe keep boats.\n').header).toBeNull();
  });
});

describe('the header of an aggregator without its markup', () => {
  const headerOf = (lines: readonly string[]) => read(`${lines.join('\n')}\n\nWe keep boats.\n`).header;

  it('is told by its marks', () => {
    const document = read('Keeper of Boats\nHarbour & Sons\n💰 $5 - $6 🌎 Bergen\n\nWe keep boats.\n');
    const at = (span: { start: number; end: number } | null | undefined) =>
      span && document.text.slice(span.start, span.end);
    const { header } = document;
    expect([at(header?.title), at(header?.company), at(header?.pay), at(header?.place), header?.url]).toEqual([
      'Keeper of Boats',
      'Harbour & Sons',
      '$5 - $6',
      'Bergen',
      null,
    ]);
  });

  it('needs all of its lines', () => {
    expect(headerOf(['Keeper of Boats', 'Harbour & Sons', 'Bergen'])).toBeNull();
    expect(headerOf(['Keeper of Boats', '🌎 Bergen'])).toBeNull();
    expect(headerOf(['Keeper of Boats', '* Harbour & Sons', '🌎 Bergen'])).toBeNull();
    expect(headerOf(['🔥 Role: Keeper of Boats', '🏢 Employer: Harbour & Sons', '🌎 Place: Bergen'])).toBeNull();
  });
});

describe('items that were wrapped where the rest was not', () => {
  it('go on with a capital, where the word did not fit', () => {
    const text = [
      'Wir flicken Netze.',
      '',
      'Das bringst du mit:',
      '',
      '- Ein abgeschlossenes Studium der Netzkunde oder eine vergleichbare',
      'Ausbildung',
      '- Geduld mit Gästen, die erst kommen, wenn das Boot schon längst im',
      'Hafen liegt',
      '- Gute Laune',
      '',
      'Arbeitsort: Wir arbeiten im alten Bootshaus am Ende der Mole, bei der',
      'sich alle treffen.',
    ];
    expect(blocksOf(text.join('\n'))).toEqual([
      'paragraph 1-1 Wir flicken Netze.',
      'heading 3-3 Das bringst du mit:',
      `item 5-6 ${text.slice(4, 6).join(' ').slice(2)}`,
      `item 7-8 ${text.slice(6, 8).join(' ').slice(2)}`,
      'item 9-9 Gute Laune',
      `pair 11-12 ${text.slice(10, 12).join(' ')}`,
    ]);
  });

  it('go on with words that all stand out, as deep as the item', () => {
    const text = [
      'What you bring',
      '',
      '  * Four winters on the boats of a harbour where the ice comes and goes each year,',
      '    **knots and splices**',
      '  * A steady hand',
    ];
    expect(blocksOf(text.join('\n'))[1]?.replace(/ +/g, ' ')).toBe(
      'item 3-4 Four winters on the boats of a harbour where the ice comes and goes each year, knots and splices',
    );
  });

  it('end before a heading, and where the word would have fitted', () => {
    const lines = [
      '- Greet all of the guests at the pier, and those who come by land',
      'Benefits',
      '- Dry socks',
      '- Leave',
      'The harbour pays well.',
    ];
    expect(read(lines.join('\n')).blocks).toHaveLength(5);
  });
});
