import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../src/document/build.js';
import { stripMarkdown } from '../../src/markup/markdown.js';
import { parsePosting } from '../../src/pipeline.js';

const HEADED =
  '# [Keeper of Boats](https://example.com/1)\n### Harbour & Sons\n#### `💰 $50k - $60k` `🌎 Bergen, Norway`\n\nWe keep boats.\n';
const FORUM = 'Larkfield - Leeds, UK\nBaker (full time)\n\nLarkfield bakes bread. Write to us.\n';
const TOPS: Readonly<Record<string, string>> = {
  'a menu': 'Skip to main content\nHome\nFind jobs\nSign in\n\n',
  'an address': 'https://jobs.example.com/view/1\n\n',
  'a mail that was passed on':
    '---------- Forwarded message ---------\nFrom: Ann Lark <ann@example.com>\nDate: Mon, 3 Mar 2025\nSubject: Fwd: look\nTo: bob@example.com\n\n',
};

describe('above a posting may stand', () => {
  it.each(Object.keys(TOPS))('%s', (name) => {
    const top = TOPS[name] ?? '';
    const { header } = buildDocument(stripMarkdown(top + HEADED));
    expect(header).toMatchObject({ company: {}, pay: {}, place: {}, url: 'https://example.com/1' });
    const { company, title, locations, salary } = parsePosting(top + HEADED);
    const alone = parsePosting(HEADED);
    expect([company, title, locations, salary]).toEqual([alone.company, alone.title, alone.locations, alone.salary]);
    const [here, bare] = [parsePosting(top + FORUM), parsePosting(FORUM)];
    expect(bare.locations).toHaveLength(1);
    expect([here.company, here.locations]).toEqual([bare.company, bare.locations]);
  });

  it('what its keeper noted, which is no employer', () => {
    const { company } = parsePosting('Saved on 2025-03-01 from my phone\n\nTITLE: Baker\n\nDUTIES: bread and rolls.\n');
    expect(company).toBeNull();
  });
});

describe('other jobs below a posting', () => {
  const own =
    'Head Baker\nCompany: Lark Bakery\n\nRequirements:\n- Ten years of bread\n- A calm voice\n- Patience with dough\n';
  const others = 'Chief Miller\nFinch Mills\nManchester\n£45,000 - £55,000\n';

  it.each([
    'Similar jobs',
    'More jobs at Lark Bakery',
    'People also viewed',
    'Ähnliche Stellenangebote',
    'Offres similaires',
    'Empleos similares',
    'Vagas semelhantes',
    'Offerte simili',
    'Vergelijkbare vacatures',
    'Podobne oferty pracy',
    'Liknande jobb',
  ])('are not read: %s', (heading) => {
    const record = parsePosting(`${own}\n${heading}\n\n${others}`);
    expect([record.salary, record.locations, record.company]).toEqual([null, [], 'Lark Bakery']);
  });

  it.each([
    ['a link on top', `Similar jobs\n\n${own}\nSalary: £45,000 - £55,000\n`],
    ['a box within', `${own}\nSimilar jobs\n\nMiller\n\nBenefits:\n- Bread\n\nSalary: £45,000 - £55,000\n`],
  ])('take nothing of the posting away: %s', (_, text) => {
    expect(parsePosting(text).salary?.min).toBe(45_000);
  });
});
