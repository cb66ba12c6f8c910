import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripMarkdown } from '../../src/markup/markdown.js';
import type { Marked } from '../../src/markup/marked.js';
import { applyEdits } from '../../src/text/edits.js';
import { lineStarts } from '../../src/text/positions.js';

/** The contents of the lines of a text without its markup. */
const contents = ({ text, lines }: Marked): string[] => lines.map(({ start, end }) => text.slice(start, end));
const strip = (text: string): string => contents(stripMarkdown(text)).join('\n');

describe('markup is taken off', () => {
  it.each([
    ['**Paint** the hulls', 'Paint the hulls'],
    ['__Paint__ the _hulls_', 'Paint the hulls'],
    ['***Paint***', 'Paint'],
    ['Pay: **$5** - **$6**', 'Pay: $5 - $6'],
    ['`💰 $5` `🌎 Bergen`', '💰 $5 🌎 Bergen'],
    ['see [our page](https://example.com/a_b) now', 'see our page now'],
    ['see [our page](https://example.com "The page")', 'see our page'],
    ['![a boat](https://example.com/a.png) Paint', 'Paint'],
    ['Paint &amp; mend, &#8364;5', 'Paint & mend, €5'],
    ['Paint &nbsp;and', 'Paint  and'],
    ['Pintar la embarcaci&oacute;n &ndash; &Uacute;ltima plaza', 'Pintar la embarcación – Última plaza'],
    ['Malowa&cacute; &lstrok;odzie', 'Malować łodzie'],
    ['Paint&shy;er at AT&T; R&D; Q&A', 'Painter at AT&T; R&D; Q&A'],
    ['<b>Paint</b> and<br/>mend', 'Paint andmend'],
    ['Page 50\\. \\*Paint\\*', 'Page 50. *Paint*'],
    ['Ma\u0308rz im Cafe\u0301', 'März im Café'],
    ['\\nPaint the hulls', 'Paint the hulls'],
    ['> We keep boats.\n>\n> ## Duties\n>\n>   * Paint\n>   * Mend', 'We keep boats.\n\nDuties\n\nPaint\nMend'],
    [`${'\\n '.repeat(20_000)}Paint`, 'Paint'],
    ['> > Paint\n> > Mend', 'Paint\nMend'],
    [`${'> '.repeat(20_000)}Paint`, `${'> '.repeat(19_999)}Paint`],
    ['> Paint\n> Mend\r\n> Sail\n\n> We keep boats.', 'Paint\nMend\nSail\n\nWe keep boats.'],
    ['C:\\nets and \\netting', 'C:\\nets and \\netting'],
    ['Pa\u00adint the\u200b hulls\ufeff', 'Paint the hulls'],
  ])('%j', (given, wanted) => {
    expect(strip(given)).toBe(wanted);
  });
});

describe('what only looks like markup stays', () => {
  it.each([
    'snake_case and a_b_c',
    '5 * 3 is 15',
    'a < b and c > d',
    '> 5 years at sea',
    '>5 years at sea\n> 3 boats',
    '>>> paint',
    'AT&T and R&D',
    'an array[0] and f(x)',
    '[required] a boat',
    'C# and F#',
    '$5 - $6',
    'a & b; c',
    '&unknown; things',
  ])('%s', (text) => {
    expect(stripMarkdown(text)).toMatchObject({ text, edits: [] });
  });
});

describe('lines', () => {
  it.each([
    ['# Duties', 'Duties', { level: 1, bullet: '' }],
    ['#### Duties', 'Duties', { level: 4 }],
    ['=== DUTIES ===', 'DUTIES', { level: 1 }],
    ['**Duties** :', 'Duties :', { bold: true, level: 0 }],
    [' **Duties:**', 'Duties:', { bold: true }],
    ['__Duties__', 'Duties', { bold: true }],
    ['**Duties** and more', 'Duties and more', { bold: false }],
    ['  * Paint', 'Paint', { bullet: '*', indent: 2 }],
    ['- Paint', 'Paint', { bullet: '-' }],
    ['• Paint', 'Paint', { bullet: '•' }],
    ['✓ Paint', 'Paint', { bullet: '✓' }],
    ['> Paint', 'Paint', { bullet: '' }],
    ['-Paint', 'Paint', { bullet: '-' }],
    ['1. Paint', 'Paint', { bullet: '1' }],
    ['12) Paint', 'Paint', { bullet: '1' }],
    ['(a) Paint', 'Paint', { bullet: 'a' }],
    ['o  Paint', 'Paint', { bullet: 'o' }],
    ['- **Paint** the hulls', 'Paint the hulls', { bullet: '-', bold: false }],
    ['3.5 tonnes', '3.5 tonnes', { bullet: '' }],
    ['-5 degrees', '-5 degrees', { bullet: '' }],
    ['A. Berg paints', 'Berg paints', { bullet: 'a' }],
    ['----', '', { bullet: '' }],
    ['***', '', { bullet: '' }],
    ['   ', '', { bullet: '', level: 0 }],
  ])('%j', (given, content, wanted) => {
    const marked = stripMarkdown(given);
    expect(contents(marked)).toEqual([content]);
    expect(marked.lines[0]).toMatchObject(wanted);
  });

  it('of an outline are numbered paragraphs, where another stands near', () => {
    const bullets = (text: string) => stripMarkdown(text).lines.map(({ bullet }) => bullet);
    expect(bullets('2. Duties\n2.1 Paint\n2.2. Mend')).toEqual(['1', '1.1', '1.1']);
    expect(bullets('2.1 Paint\n\n2.2 Mend')).toEqual(['1.1', '', '1.1']);
    expect(bullets('1.5 years of nets\n2.5 tonnes of rope\n2.11 3 knots')).toEqual(['', '', '']);
    expect(contents(stripMarkdown('2.1 Paint\n2.2 Mend'))).toEqual(['Paint', 'Mend']);
  });

  it('of a long list in letters are items, where the letter before stands near', () => {
    const bullets = (text: string) => stripMarkdown(text).lines.map(({ bullet }) => bullet);
    expect(bullets('g) Paint\nh) Mend\ni) Moor\nj) Row\n(k) Sail')).toEqual(['a', 'a', 'a', 'a', 'a']);
    expect(bullets('k) the harbour\nm) marks it')).toEqual(['', '']);
  });

  it('of a list in Roman numerals are items, where the next or the last of them stands near', () => {
    const bullets = (text: string) => stripMarkdown(text).lines.map(({ bullet }) => bullet);
    expect(bullets('i. Paint\n  hulls\nii. Mend')).toEqual(['i', '', 'i']);
    expect(bullets('(iii) Paint\n\n  (iv) Mend')).toEqual(['i', '', 'i']);
    expect(bullets('i. Paint\niv. Mend')).toEqual(['', '']);
    expect(bullets('v. the harbour\nx. marks it')).toEqual(['', '']);
    expect(bullets('i. e. knots\nii. e. ropes')).toEqual(['', '']);
    expect(contents(stripMarkdown('x) Paint\nxi) Mend'))).toEqual(['Paint', 'Mend']);
  });

  it('that are quoted one by one are no items, and in a row they are', () => {
    const bullets = stripMarkdown('> Paint\n> Mend\n\n> Sail').lines.map(({ bullet }) => bullet);
    expect(bullets).toEqual(['>', '>', '', '']);
  });

  it('end at LF, CRLF and a lone CR, at nothing else', () => {
    expect(contents(stripMarkdown('a\nb\r\nc\rd\u2028e\u0085f\n'))).toEqual(['a', 'b', 'c', 'd\u2028e\u0085f', '']);
  });

  it('keep their back-quoted stretches', () => {
    const { text, lines } = stripMarkdown('`one` two `three`');
    expect(lines[0]?.codes.map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'three']);
  });
});

describe('links', () => {
  it('have a text and an address', () => {
    const { text, links } = stripMarkdown(
      '# [Keeper](https://example.com/1)\n\nApply [here, please](https://example.com/2).\n',
    );
    expect(links.map(({ span, url }) => [text.slice(span.start, span.end), url])).toEqual([
      ['Keeper', 'https://example.com/1'],
      ['here, please', 'https://example.com/2'],
    ]);
  });

  it('may have brackets in the title of an aggregator', () => {
    const { text, links } = stripMarkdown('# [Keeper [Boats] (m/f)](https://example.com/1)');
    expect(links.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Keeper [Boats] (m/f)']);
  });
});

const piece = fc.constantFrom(
  ...[
    '# ',
    '## ',
    '* ',
    '- ',
    '1. ',
    '**',
    '*',
    '_',
    '__',
    '`',
    '[',
    '](',
    ')',
    '![',
    '](https://example.com)',
    '&amp;',
    '&',
    '\\',
    '<b>',
    '</b>',
  ],
  ...['=== ', ' ===', '---', ' ', '\n', '\r\n', '\r', '\t', 'Paint', 'hulls', '5', '$', '😀', '\u200b', '\ufeff', ':'],
);

describe('for any text', () => {
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );

  it('replaying the edits gives the text without markup', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { text, edits } = stripMarkdown(given);
        expect(applyEdits(given, edits)).toBe(text);
        let reached = 0;
        for (const { start, end } of edits) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThanOrEqual(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('no line is made or lost, and links and code lie inside', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { text, lines, links } = stripMarkdown(given);
        expect(lines).toHaveLength(lineStarts(given).length);
        let reached = 0;
        for (const { start, end, codes } of lines) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThanOrEqual(start);
          reached = end;
          for (const code of codes) expect(code.end).toBeLessThanOrEqual(text.length);
        }
        expect(reached).toBeLessThanOrEqual(text.length);
        for (const { span } of links) expect(span.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('bullets that were escaped or made large', () => {
  const bulletsOf = (text: string) => {
    const { text: bare, lines } = stripMarkdown(text);
    return lines.map(({ start, end, bullet, level }) => [bare.slice(start, end), bullet, level]);
  };

  it('are bullets', () => {
    expect(bulletsOf('\\- Nets\n### \\- Knots\n#### » Tides\n\\* Tar')).toEqual([
      ['Nets', '-', 0],
      ['Knots', '-', 0],
      ['Tides', '»', 0],
      ['Tar', '*', 0],
    ]);
  });

  it('are none in a heading or a word', () => {
    expect(bulletsOf('### Nets - Knots\n\\-5 degrees')).toEqual([
      ['Nets - Knots', '', 3],
      ['-5 degrees', '', 0],
    ]);
  });
});

it('reads emphasis whose closing mark slipped into the next line', () => {
  const boldOf = (text: string) => stripMarkdown(text).lines.map(({ bold }) => bold);
  expect(boldOf('**About us\n**\nWe keep boats')).toEqual([true, false, false]);
  expect(boldOf('**About us  \n** We keep boats')).toEqual([true, false]);
  expect(boldOf('**About us\nWe keep boats**')).toEqual([false, false]);
  expect(boldOf('**Boats** and **nets\n** and more')).toEqual([false, false]);
});
