import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PostingSchema } from '../../src/fields/record.js';
import { WARNING_CODES } from '../../src/fields/warnings.js';
import { parsePosting } from '../../src/pipeline.js';
import { misread } from '../text/fixtures.js';

const POSTING = `# [Keeper of Boats](https://example.com/apply/1)
### Fjord & Sønner AS
#### \`🌎 Bergen, Norway\`

**Requirements:**

* 3+ years of experience – with **wooden** boats
* Wet feet
`;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a record', () => {
  it('has all keys in their order', () => {
    // only those who compare postings can mark one
    const keys = Object.keys(PostingSchema.shape).filter((key) => key !== 'duplicateOf');
    expect(Object.keys(parsePosting(POSTING, { evidence: true }))).toEqual(keys);
    expect(Object.keys(parsePosting(''))).toEqual(keys.filter((key) => key !== 'evidence'));
  });

  it('is named by its bytes and carries its path', () => {
    const bytes = utf8(misread(POSTING));
    const record = parsePosting(bytes, { file: 'boats/keeper.md' });
    expect(record.id).toBe(createHash('sha256').update(bytes).digest('hex').slice(0, 16));
    expect(record.file).toBe('boats/keeper.md');
    expect(parsePosting(bytes).file).toBeNull();
  });

  it('says how it was decoded and how much was repaired', () => {
    expect(parsePosting(POSTING).encoding).toEqual({ name: 'utf-8', repairs: 0 });
    expect(parsePosting(utf8(misread(POSTING))).encoding).toEqual({ name: 'utf-8', repairs: 3 });
    expect(parsePosting(Buffer.from(`\ufeff${POSTING}`, 'utf16le')).encoding.name).toBe('utf-16le');
  });
});

describe('evidence points into the file', () => {
  const evidenceOf = (text: string) => {
    const { evidence } = parsePosting(utf8(text), { evidence: true });
    if (!evidence) throw new Error('no evidence');
    return evidence;
  };

  it('through markup, which its quote keeps inside', () => {
    const { title, company, requirements } = evidenceOf(POSTING);
    expect(title).toMatchObject({ quote: 'Keeper of Boats', line: 1, column: 4, start: 3, end: 18 });
    expect(company).toMatchObject({ quote: 'Fjord & Sønner AS', line: 2, column: 5 });
    expect(requirements[0]).toMatchObject({
      quote: '3+ years of experience – with **wooden** boats',
      line: 7,
      column: 3,
    });
  });

  it('through runs of spaces, which its quote keeps and the value does not', () => {
    const text =
      '# Baker\n\nWe need an English-fluent bread baker, based in Latin        America, who bakes from home.\n\n## Requirements\n\n* A good hand for every        kind of bread\n';
    const { locations, requirements } = parsePosting(utf8(text));
    expect(locations.map((place) => place.text)).toEqual(['Latin America']);
    expect(requirements.at(-1)?.text).toBe('A good hand for every kind of bread');
    const evidence = evidenceOf(text);
    for (const { quote, start, end } of [...evidence.locations, ...evidence.requirements]) {
      expect(quote).toContain('        ');
      expect(text.slice(start, end)).toBe(quote);
    }
  });

  it('through repairs, which lengthen what stands there', () => {
    const damaged = misread(POSTING);
    const { company, requirements } = evidenceOf(damaged);
    const at = damaged.indexOf('Fjord');
    expect(company).toMatchObject({ quote: 'Fjord & Sønner AS', line: 2, column: 5, start: at, end: at + 18 });
    const [first, second] = requirements;
    expect(first).toMatchObject({ quote: '3+ years of experience – with **wooden** boats', line: 7, column: 3 });
    expect(damaged.slice(first?.start, first?.end)).toBe(misread('3+ years of experience – with **wooden** boats'));
    expect(second).toMatchObject({ quote: 'Wet feet', line: 8, column: 3, start: damaged.indexOf('Wet') });
  });

  it('past a BOM, which has no column', () => {
    expect(evidenceOf(`\ufeff${POSTING}`).title).toMatchObject({ line: 1, column: 4, start: 3, end: 18 });
  });

  it('by lines that end at CRLF or a lone CR', () => {
    for (const end of ['\r\n', '\r']) {
      const text = POSTING.replaceAll('\n', end);
      expect(evidenceOf(text).requirements[1]).toMatchObject({ line: 8, column: 3, start: text.indexOf('Wet') });
    }
  });

  it('in UTF-16 units behind characters of two', () => {
    const { salary } = evidenceOf('Keeper of Boats\n\n🚢🚢 We pay a salary of $50,000 a year.\n');
    expect(salary).toMatchObject({ quote: expect.stringMatching(/^\$50,000/), line: 3, column: 25 });
  });

  it('over all lines of a wrapped item', () => {
    const text = 'Requirements:\n- Experience with boats of every kind that floats, and with\nthose that do not;\n';
    const { requirements } = parsePosting(text, { evidence: true });
    expect(requirements).toMatchObject([{ line: 2, endLine: 3 }]);
  });
});

describe('what repair inferred', () => {
  // Through Big5 all bytes of ’ and € are lost, and é is 矇.
  const lost = '\ufffd\ufffd\ufffd';
  const damaged = `# Baker\n\nWe${lost}re a caf矇.\n\nSalary: ${lost}45,000 - ${lost}55,000 a year\n`;
  const pay = (text: string) => parsePosting(text, { evidence: true });

  it('is not stated', () => {
    expect(pay(damaged).salary).toMatchObject({ min: 45000, max: 55000, currency: 'EUR' });
    expect(pay(damaged).evidence?.salary).toMatchObject({ quote: '€45,000 - €55,000 a year', basis: 'inferred' });
  });

  it('leaves stated what was sound, or surely repaired', () => {
    expect(pay(damaged.replaceAll(lost, '€')).evidence?.salary).toMatchObject({ basis: 'stated' });
    expect(pay(damaged.replaceAll(lost, 'â‚¬')).evidence?.salary).toMatchObject({ basis: 'stated' });
    expect(pay(damaged.replaceAll(`${lost}4`, '$4').replaceAll(`${lost}5`, '$5')).evidence?.title).toMatchObject({
      basis: 'stated',
    });
  });
});

describe('warnings', () => {
  it('of an empty text are one', () => {
    for (const text of ['', ' \n\t\n', '\ufeff'])
      expect(parsePosting(text).warnings.map(({ code }) => code)).toEqual(['text.empty']);
  });

  it('stand in the order of their list, each once', () => {
    const { warnings } = parsePosting(
      utf8(misread('Please mention the word “gull” twice.\n\nWe’re here – and there.\n')),
    );
    const codes = warnings.map(({ code }) => code);
    expect(codes).toEqual([
      'encoding.repaired',
      'title.missing',
      'company.missing',
      'requirements.missing',
      'text.instruction',
    ]);
    expect([...codes].sort((a, b) => WARNING_CODES.indexOf(a) - WARNING_CODES.indexOf(b))).toEqual(codes);
  });

  it('name their line', () => {
    const { warnings } = parsePosting(`${POSTING}\nPlease mention the word “gull”.\n`);
    expect(warnings).toMatchObject([{ code: 'text.instruction', line: 10 }]);
  });
});
