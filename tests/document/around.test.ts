import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../src/document/build.js';
import { stripMarkdown } from '../../src/markup/markdown.js';
import { parsePosting } from '../../src/pipeline.js';

const HEADED =
  '# [Keeper of Boats](https://example.com/1)\n### Harbour & Sons\n#### `💰 $50k - $60k` `🌎 Bergen, Norway`\n\nWe keep boats.\n';
const FORUM = 'Larkfield - Leeds, UK\nBaker (full time)\n\nLarkfield bakes bread. Write to us.\n';
const TOPS: Readonly<Record<string, string>> = {
  'a menu': 'Skip to main content\nHome\nFind jobs\nSign in\n\n',
  'a menu on a line': 'Home | Jobs | Employers | Sign in\n\nHome > Jobs > Boats\n\n',
  'a cookie banner and a menu':
    'We value your privacy\nWe use cookies to make this site work.\nAccept all\nReject all\nCookie settings\n\nHome\nAbout us\nBlog\nContact\nLog in\n\n',
  'a menu in German': 'Startseite\nStellenangebote\nÜber uns\nKontakt\nAnmelden\n\n',
  buttons: 'Share\nPrint\nSave\nApply now\n\n',
  'the way back': 'Skip to content\nJobs\nCompanies\nSign in\n\n← Back to search results\n\n',
  'when it was saved': 'Retrieved 2025-03-14 09:12\n\n',
  'when it was printed': '11/3/25, 2:05 PM\n\n',
  'a greeting, and a mail that was passed on':
    'Hi all,\n\nplease see below.\n\nBest,\nAnn\n\n-----Original Message-----\n\n',
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

describe('money and years of something else beside a posting', () => {
  const posting = (pay: string): string =>
    `Head Baker\nCompany: Lark Bakery\n\nRequirements:\n- Four years of experience with bread\n- A calm voice\n\nPay\n${pay}\n`;

  it.each([
    'We raised $12 million last spring.',
    'You look after accounts of $90,000 to $400,000.',
    'A grant of $80,000 a year keeps the mill running.',
    'We offer $60 per month towards the gym.',
    'Referral bonus: $700',
    'Staff rooms: rent is $140 per week',
    'Nights pay an extra $3 per hour.',
    'With over 40 years of experience, we know our bread.',
    'You must be at least 18 years of age.',
    'Driving licence held for at least 6 years',
  ])('change nothing: %s', (line) => {
    for (const pay of ['$52,000 - $61,000 a year', '$24.50 an hour plus tips']) {
      const alone = parsePosting(posting(pay));
      expect([alone.salary?.min, alone.experience?.minYears]).toEqual([pay.startsWith('$5') ? 52_000 : 24.5, 4]);
      for (const text of [`${posting(pay)}\n${line}\n`, posting(pay).replace('\n\nReq', `\n\n${line}\n\nReq`)]) {
        const { salary, experience } = parsePosting(text);
        expect([salary, experience]).toEqual([alone.salary, alone.experience]);
      }
    }
  });
});

describe('below a posting may stand', () => {
  const own =
    'Head Baker\nCompany: Lark Bakery\n\nRequirements:\n- Ten years of bread\n- A calm voice\n\nWe offer:\n- Free rolls\n- A bicycle\n';
  const BELOW: Readonly<Record<string, string>> = {
    'the foot of a page':
      '\nShare this job\nFacebook\nLinkedIn\nCopy link\n\nPrivacy policy\nTerms of use\n© 2025 Jobs Ltd. All rights reserved.\n',
    'the fields of a form': '\nApply now\n\nFirst name *\nLast name *\nEmail *\nResume/CV *\nSubmit application\n',
    'a signature': '\n--\nAnna Smith\nSent from my phone\n',
    'the posting once more': `\n${own}`,
    'the posting once more, behind a rule': `\n-----\n\n${own}`,
  };
  it.each(Object.keys(BELOW))('%s', (name) => {
    const { id: _, file: __, ...alone } = parsePosting(own);
    expect(parsePosting(own + BELOW[name])).toMatchObject(alone);
  });

  it('the foot of a page, whatever stands above is one paragraph', () => {
    const ad =
      'Head Baker at Lark Bakery, Leeds. You knead the dough of our rolls, mind three ovens and teach two apprentices how bread is made. Salary: £31,000 a year. Four years of experience are required.\n';
    const { title, salary, experience } = parsePosting(ad + BELOW['the foot of a page']);
    expect([title, salary?.min, experience?.minYears]).toEqual(['Head Baker', 31_000, 4]);
  });

  it('what is no foot: duties that name such words', () => {
    const { responsibilities } = parsePosting(
      'Web Editor\n\nYour duties:\n- Facebook\n- LinkedIn\n- News\n- Events\n- Blog\n',
    );
    expect(responsibilities).toHaveLength(5);
  });
});
