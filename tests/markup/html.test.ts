import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isHtml, stripHtml } from '../../src/markup/html.js';
import { parsePosting } from '../../src/pipeline.js';
import { applyEdits } from '../../src/text/edits.js';
import { expectLinear } from '../linear.js';

const PAGE = `<!doctype html>
<html><head><title>Jobs</title><script>var a = "<p>no</p>";</script></head><body><nav>Home</nav>
<h1>Tide Analyst &amp; Planner</h1><p>At <b>Quaymark</b>, we read
  the sea.</p><h2>Requirements</h2>
<ul><li>3+ years of experience with tides</li><li><p>Fluent English</p></li></ul>
<p><strong>Benefits</strong></p><ul><li>A boat</li></ul><a href="https://example.com/apply">Apply</a></body></html>`;

const linesOf = (html: string) => {
  const { text, lines } = stripHtml(html);
  return lines.map(({ start, end, level, bullet, bold }) => ({ text: text.slice(start, end), level, bullet, bold }));
};

describe('a page', () => {
  it.each([
    [
      'Pesca en alta mar &iexcl;&Uacute;nete! Ma&ntilde;ana &laquo;s&iacute;&raquo;',
      'Pesca en alta mar ¡Únete! Mañana «sí»',
    ],
    ['Forr&ecirc;t &agrave; l&rsquo;&icirc;le, 7&frac12; h', 'Forrêt à l’île, 7½ h'],
    ['&#8364;5 &unknown; R&D; &zcaron;eb&rcaron;&iacute;k', '€5 &unknown; R&D; žebřík'],
  ])('has the letters of entities: %s', (html, wanted) => {
    expect(linesOf(`<html><body><p>${html}</p></body></html>`)[0]?.text).toBe(wanted);
  });

  it('is told by the weight of its tags', () => {
    expect(isHtml(PAGE)).toBe(true);
    expect(isHtml('<p>One</p><p>Two</p><ul><li>Three</li><li>Four</li></ul><div>Five</div>')).toBe(true);
    expect(isHtml('We pay > 100k, and <b>mean</b> it.<br>Salary < 200k')).toBe(false);
    expect(isHtml(`A page of prose. ${'Words and words. '.repeat(400)}<br><br><br><br><br>`)).toBe(false);
  });

  it('becomes lines with their headings, items and emphasis', () => {
    expect(linesOf(PAGE)).toEqual([
      { text: 'Tide Analyst & Planner', level: 1, bullet: '', bold: false },
      { text: 'At Quaymark, we read the sea.', level: 0, bullet: '', bold: false },
      { text: 'Requirements', level: 2, bullet: '', bold: false },
      { text: '3+ years of experience with tides', level: 0, bullet: '*', bold: false },
      { text: 'Fluent English', level: 0, bullet: '*', bold: false },
      { text: 'Benefits', level: 0, bullet: '', bold: true },
      { text: 'A boat', level: 0, bullet: '*', bold: false },
      { text: 'Apply', level: 0, bullet: '', bold: false },
    ]);
  });

  test.each([
    [
      'elements side by side, on lines of their own',
      '<div>\n<span><a href="/q">\n Quaymark\n</a></span>\n <span> Leith, Scotland </span>\n<span>\n 3 days ago</span></div>',
      ['Quaymark', 'Leith, Scotland', '3 days ago'],
    ],
    [
      'links of a menu',
      '<div><a href="/">Home</a>\n<a href="/j">Jobs</a>\n<a href="/c">Contact</a></div><div>Baker</div>',
      ['Home', 'Jobs', 'Contact', 'Baker'],
    ],
    ['a label and its value', '<div>\n<span>Contract:</span>\n<span>Permanent</span></div>', ['Contract: Permanent']],
    ['what a word begins small', '<p><span>We read</span>\n<span>the sea</span></p>', ['We read the sea']],
    [
      'sentences',
      '<p><span>We read the sea. It is big.</span>\n<span>Join us</span></p>',
      ['We read the sea. It is big. Join us'],
    ],
    ['text around them', '<p>At\n<span>Quaymark</span>\n<span>Leith</span></p>', ['At Quaymark Leith']],
    ['one line', '<p><span>Head</span> <span>Baker</span></p>', ['Head Baker']],
    ['an item', '<ul><li><span>Own</span>\n<span>Boots</span></li></ul>', ['Own Boots']],
  ])('has cells, or has none: %s', (_, html, lines) => {
    expect(linesOf(`<!doctype html>${html}`).map(({ text }) => text)).toEqual(lines);
    const { text, edits } = stripHtml(`<!doctype html>${html}`);
    expect(applyEdits(`<!doctype html>${html}`, edits)).toBe(text);
  });

  it.each([
    ['One<br><br>Two', ['One', '', 'Two']],
    ['One<br>\n<br/>\n<br>Two', ['One', '', 'Two']],
    ['<br><br>One<br>Two<br>', ['One', 'Two']],
    ['<p>One</p><br><p>Two</p>', ['One', 'Two']],
    ['<b>One<br><br></b>Two', ['One', '', 'Two']],
    ['<ul><li>One<br><br></li></ul>Two', ['One', '', 'Two']],
  ])('has an empty line where two breaks follow each other: %s', (html, lines) => {
    expect(linesOf(`<!doctype html>${html}`).map(({ text }) => text)).toEqual(lines);
  });

  it('has no header of an aggregator: its first heading leads home', () => {
    const page = `<!doctype html><h1><a href="/">Marlow Dairy</a></h1><h2>Head Baker</h2><p>Marlow Dairy is a small dairy in Bakewell.</p>`;
    const { title, company } = parsePosting(page);
    expect([title, company]).toEqual(['Head Baker', 'Marlow Dairy']);
  });

  it('keeps links with their address', () => {
    const { text, links } = stripHtml(PAGE);
    expect(links.map(({ span, url }) => [text.slice(span.start, span.end), url])).toEqual([
      ['Apply', 'https://example.com/apply'],
    ]);
  });

  it('gives evidence in the source', () => {
    const { company, requirements, evidence } = parsePosting(PAGE, { evidence: true });
    expect(company).toBe('Quaymark');
    expect(requirements.map((r) => [r.text, r.line])).toEqual([
      ['3+ years of experience with tides', 5],
      ['Fluent English', 5],
    ]);
    const [first] = evidence?.requirements ?? [];
    expect(PAGE.slice(first?.start, first?.end)).toBe('3+ years of experience with tides');
  });

  it('replays its edits and keeps its lines inside, whatever the tags', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<li>',
      '</li>',
      '<ul>',
      '</ul>',
      '<b>',
      '</b>',
      '<br>',
      '<script>',
      '</script>',
      '&amp;',
      '&#8217;',
      '&nope;',
      ' ',
      '\n',
      'word',
      '<',
      '>',
      '&',
      '<h2>',
      '</h2>',
      '<td>',
      'é',
      '<title>',
      '</title>',
      '<meta property="og:title" content="a word">',
      '<div itemscope itemtype="https://schema.org/JobPosting">',
      '<p itemprop="title">',
      '<span itemprop="hiringOrganization" content=\'x & y\'>',
      '<i property="name" typeof=Place>',
      '</div>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const html = pieces.join('');
        const { text, edits, lines, stated } = stripHtml(html);
        expect(applyEdits(html, edits)).toBe(text);
        for (const { span, origin } of stated?.facts ?? []) {
          expect(text.slice(span.start, span.end).trim()).not.toBe('');
          expect(html.slice(origin.start, origin.end).trim()).not.toBe('');
          expect(span.end).toBeLessThan(lines[0]?.start ?? text.length + 1);
        }
        for (const line of lines) {
          expect(line.start).toBeGreaterThanOrEqual(0);
          expect(line.end).toBeGreaterThanOrEqual(line.start);
          expect(line.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(line.start, line.end)).not.toContain('\n');
        }
      }),
    );
  });
});

test.each([
  '<span>A</span>\n',
  '<span></span>\n<a></a>\n',
  '<p>word and word</p>\n',
  '<li>&nbsp;',
  'word &amp; ',
  '<a href="x">',
  '<div></div>',
])('time grows with a page of many %s', (unit) => {
  expectLinear(unit, 1_000_000, stripHtml);
});

test('time grows with a page of elements that are left open', () => {
  expectLinear('<b></i><svg>', 4_000_000, stripHtml);
});

test('a page goes on below what is nested too deep', () => {
  const deep = `${'<div><b>'.repeat(2000)}<h1>Tide Analyst</h1>${'</b></div>'.repeat(2000)}<p>Below</p>`;
  const { text, lines } = stripHtml(deep);
  expect(lines.map(({ start, end, level }) => [text.slice(start, end), level])).toEqual([
    ['Tide Analyst', 1],
    ['Below', 0],
  ]);
});

describe('a page whose tags are escaped', () => {
  const body =
    '&lt;h2 class=&quot;a&quot;&gt;Requirements&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;Nets &amp;amp; knots&lt;/li&gt;&lt;li&gt;3+ years of experience with tides&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;We pay &amp;gt; 100k.&lt;/p&gt;';

  it('is read as a page, with quotes that stand in the file', () => {
    const { requirements, evidence } = parsePosting(body, { evidence: true });
    expect(requirements.map(({ text }) => text)).toEqual(['Nets & knots', '3+ years of experience with tides']);
    const place = evidence?.requirements?.[1];
    expect(place && body.slice(place.start, place.end)).toBe('3+ years of experience with tides');
  });

  it('is none where a text only speaks of tags', () => {
    const { requirements } = parsePosting('Requirements\n\n- You know why &lt;/p&gt; closes\n- Latency &lt;3 ms\n');
    expect(requirements.map(({ text }) => text)).toEqual(['You know why </p> closes', 'Latency <3 ms']);
  });
});

describe('elements side by side', () => {
  it.each([
    ['<div><span>Pay</span><span>£12.50 per hour</span></div>', 'Pay £12.50 per hour'],
    ['<div><span>Gehalt</span><span>15,50 € pro Stunde</span></div>', 'Gehalt 15,50 € pro Stunde'],
    ['<p>H<span>2</span>O and v<span>3</span></p>', 'H2O and v3'],
    ['<p>12<span>50</span></p>', '1250'],
  ])('are parted at a label glued to its figure: %s', (html, text) => {
    expect(stripHtml(`<html><body>${html}</body></html>`).text.trim().replace('\n', ' ')).toBe(text);
  });
});
