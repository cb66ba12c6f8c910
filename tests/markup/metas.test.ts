import { describe, expect, test } from 'vitest';
import { stripHtml } from '../../src/markup/html.js';
import { parsePosting } from '../../src/pipeline.js';
import { expectLinear } from '../linear.js';

const read = (page: string) => parsePosting(page, { evidence: true });
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const LINES =
  '<p>We read the sea for forty harbours, so that ships need not wait.</p><h2>What you need</h2><ul><li>Python</li></ul>';
const page = (head: string, body: string = LINES): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
/** What a page says that calls itself so, and whose body begins with a line. */
const called = (headline: string, line = '', body: string = LINES) => {
  const { title, company } = read(page(`<title>${headline}</title>`, line + body));
  return [title, company];
};

describe('the headline of a page', () => {
  const SPOKEN =
    '<h1>Keeper of Tides</h1><p>Quaymark reads the sea for forty harbours on both coasts.</p><h2>What you need</h2><ul><li>Boots</li></ul>';
  const WHAT = '<p>We read the sea for forty harbours.</p><h2>What you need</h2><ul><li>Boots</li></ul>';
  test.each([
    ['Tidewright Senior - Quaymark | POSTHASTE.EXAMPLE', '<h1>Tidewright Senior</h1>', 'Tidewright Senior'],
    ['Tidewright Senior - Quaymark', '<h1>Tidewright Senior</h1>', null],
    ['Tidewright Senior | posthaste.example', '<h1>Tidewright Senior</h1>', null],
    ['Welcome aboard - Quaymark | posthaste.example', '<h1>Welcome aboard</h1>', null],
    [
      'Quaymark - Harbours | quaymark.example',
      '<h1>Quaymark</h1><p>Quaymark reads the sea for forty harbours.</p>',
      null,
    ],
    ['Tidewright - Quaymark | posthaste.example', '<h1>Tidewright</h1><h1>Join us</h1>', null],
    ['Tidewright - Quaymark | posthaste.example', '<h1>Tidewright</h1><h2>Tide Analyst</h2>', 'Tide Analyst'],
  ])('of a board and its only first heading tell a title that nothing else does: %s', (headline, line, title) => {
    expect(called(headline, line, WHAT)[0]).toBe(title);
  });

  test.each([
    ['Keeper of Tides - Quaymark', 'Quaymark'],
    ['Keeper of Tides | Quaymark | posthaste.example', 'Quaymark'],
    ['Keeper of Tides | Posthaste', null],
    ['Welcome | Quaymark', null],
  ])('names an employer of whom the text goes on to speak: %s', (headline, company) => {
    expect(called(headline, '', SPOKEN)[1]).toBe(company);
  });

  test.each([
    ['Job Application for Harbour Whisperer at Quaymark', 'Harbour Whisperer', 'Quaymark'],
    [
      'Job Application for Head of Tides - Inshore at Quaymark &amp; Sons',
      'Head of Tides - Inshore',
      'Quaymark & Sons',
    ],
    ['Tide Analyst at Quaymark', 'Tide Analyst', 'Quaymark'],
    ['Tide Analyst (m/w/d) bei Quaymark GmbH', 'Tide Analyst', 'Quaymark GmbH'],
    ['Senior Tide Analyst @ Quaymark | LinkedIn', 'Senior Tide Analyst', 'Quaymark'],
    ['Senior Tide Analyst at Quaymark - Careers | Quaymark', 'Senior Tide Analyst', 'Quaymark'],
    ['Quaymark hiring Tide Analyst in Leith, Scotland, United Kingdom | LinkedIn', 'Tide Analyst', 'Quaymark'],
    ['Quaymark is hiring Tide Analyst', 'Tide Analyst', 'Quaymark'],
    ['Quaymark | Careers | Tide Analyst', 'Tide Analyst', 'Quaymark'],
    ['Quaymark - Vacatures - Bakker', 'Bakker', 'Quaymark'],
    ['Quaymark | Offene Stellen | Bäcker (m/w/d)', 'Bäcker', 'Quaymark'],
    ['Quaymark – Current Vacancies – Tide Analyst', 'Tide Analyst', 'Quaymark'],
    ['Sales Assistant at Tallow & Sons, Leeds', 'Sales Assistant', 'Tallow & Sons'],
    ['Tide Analyst | 2026 Intake at Quaymark - Leeds, England | LinkedIn Jobs', 'Tide Analyst', 'Quaymark'],
    ['Tide Analyst in Leeds | Careers at Quaymark', 'Tide Analyst', 'Quaymark'],
    [
      'Tide Analyst (m/w/d) - Quaymark Wasserbau GmbH & Co. KG - Emden',
      'Tide Analyst',
      'Quaymark Wasserbau GmbH & Co. KG',
    ],
    ['Tide Analyst | posthaste.example', 'Tide Analyst', null],
    ['Bäcker (m/w/d) in Berlin | StepStone', 'Bäcker', null],
    ['Head Baker – Remote | Quaymark', 'Head Baker', null],
    ['Tide Analyst | Posthaste Jobs', 'Tide Analyst', null],
    ['Tide Analyst - Harbour Desk', 'Tide Analyst', null],
    ['Tide Analyst', 'Tide Analyst', null],
  ])('tells title and employer in known forms alone: %s', (headline, title, company) => {
    expect(called(headline)).toEqual([title, company]);
  });

  test.each([
    'Careers',
    'Make Waves at Quaymark',
    'Jobs at Quaymark',
    'Find your next job at Posthaste',
    'Software Engineers at Quaymark',
    'Tide Analyst Jobs in Leith',
    'Quaymark | We read the sea',
    'Home | Quaymark | Tide Analyst',
    'Home | Quaymark',
    'Tide Analyst Interview Questions',
    'Vacature Bakker in Gent | Quaymark',
    'The Baker at Work',
    'Meet our Head Baker',
    'Become a Baker at Quaymark',
    'Welcome &mdash; Quaymark Careers',
    'Apply for this job at Quaymark',
    '',
    `Tide Analyst at ${'Quaymark '.repeat(60)}`,
  ])('that is none tells nothing: %s', (headline) => {
    expect(called(headline)).toEqual([null, null]);
  });

  test.each([
    ['Tide Analyst at Night | Harbour Desk', 'a speciality, and another name behind it'],
    ['Tide Analyst at Leeds', 'a place'],
    ['Tide Analyst at Greenhouse', 'a board'],
    ['Tide Analyst at Posthaste Careers', 'a site'],
  ])('names no employer where it may be something else: %s', (headline) => {
    expect(called(headline)).toEqual(['Tide Analyst', null]);
  });

  test('names the line of the page that is the title, which is cited', () => {
    const html = page(
      '<title>Lock Keeper (m/f/d) - Canals | Quaymark</title>',
      `<h2>Team Lead</h2><h1>Lock Keeper (m/f/d) - Canals</h1>${LINES}`,
    );
    const { title, evidence } = read(html);
    expect(title).toBe('Lock Keeper - Canals');
    expect(evidence?.title).toMatchObject({
      rule: 'title/first-line',
      basis: 'stated',
      quote: 'Lock Keeper (m/f/d) - Canals',
    });
    expect(html.slice(evidence?.title?.start, evidence?.title?.end)).toBe(evidence?.title?.quote);
  });

  test('makes no title of a slogan, though the page has it as a line', () => {
    expect(called('Make Waves | Quaymark', '<h1>Make Waves</h1>')).toEqual([null, null]);
    expect(called('Bridge Engineer Jobs | Quaymark', '', '<h2>Bridge Engineer Jobs</h2>')[1]).toBe(null);
  });

  test('names the employer of whom the text speaks, and is cited where it does not', () => {
    const headline = 'Tide Analyst at Quaymark';
    const own = read(
      page(`<title>${headline}</title>`, `<h1>Tide Analyst</h1><p>Nobody reads the sea as Quaymark does.</p>${LINES}`),
    );
    expect(own.evidence?.company).toMatchObject({ rule: 'company/headline', basis: 'stated', quote: 'Quaymark' });
    const html = page(`<title>${headline}</title>`);
    const { evidence } = read(html);
    expect(evidence?.company).toMatchObject({ rule: 'company/meta', basis: 'inferred', quote: 'Quaymark' });
    expect(html.slice(evidence?.company?.start, evidence?.company?.end)).toBe('Quaymark');
    expect(html.slice(0, evidence?.company?.start).endsWith('<title>Tide Analyst at ')).toBe(true);
  });

  test.each([
    ['Jobs | Fahrschule Nordlicht', 'Fahrschule Nordlicht'],
    ['Bäckerei Quaymark – Karriere', 'Bäckerei Quaymark'],
    ['Careers | Quaymark Dental', 'Quaymark Dental'],
    ['Stellenangebote - Zimmerei Quaymark', 'Zimmerei Quaymark'],
    ['Recrutement | Boulangerie Quaymark', 'Boulangerie Quaymark'],
    ['Praca - Piekarnia Kłos', 'Piekarnia Kłos'],
    ['Lavora con noi | Ristorante La Boa', 'Ristorante La Boa'],
    ['Ofertas de empleo | Colegio La Boya', 'Colegio La Boya'],
    ['Offene Stellen | Quaymark GmbH', 'Quaymark GmbH'],
    ['Jobs | Harbour Desk', null],
    ['Jobs | Stellenmarkt', null],
    ['Karriere | Nordfriesland', null],
    ['Quaymark Dental | Opening hours', null],
  ])('names the employer whose page of jobs it is, where its name tells what it is: %s', (headline, company) => {
    expect(called(headline)[1]).toBe(company);
  });

  test.each([
    ['Sea Reader | Quay &amp; Mark', 'Write to jobs@quay-mark.example.', 'Quay & Mark'],
    ['Tide Analyst (m/w/d) – QUAY x Mark', 'Mail an team@quayxmark.example', 'QUAY x Mark'],
    ['Vacatures | Quaymark', 'Stuur je cv naar werk@quaymark.example', 'Quaymark'],
    ['Tide Analyst | Quaymark', '<a href="mailto:sea@quaymark.example">Apply</a>', 'Quaymark'],
    ['Tide Analyst | Harbour Desk', 'Write to jobs@quaymark.example.', null],
    ['Tide Analyst | Harbour Desk', 'Problems with this site? support@harbourdesk.example', null],
  ])('names the employer to whom mail goes: %s, %s', (headline, text, company) => {
    expect(called(headline, `<h1>Tide Analyst</h1><p>${text}</p>`)[1]).toBe(company);
  });

  test('comes behind what the page says', () => {
    expect(called('Tide Analyst at Harbour Desk', '<p>Employer: Quaymark</p><p>Job title: Sea Reader</p>')).toEqual([
      'Sea Reader',
      'Quaymark',
    ]);
    const script =
      '<script type="application/ld+json">{"@type":"JobPosting","title":"Sea Reader","hiringOrganization":"Quaymark"}</script>';
    expect(read(page(`${meta('og:title', 'Tide Analyst at Harbour Desk')}${script}`))).toMatchObject({
      title: 'Sea Reader',
      company: 'Quaymark',
    });
  });

  test('names the employer as the address does, in a system that many use', () => {
    const told = (headline: string, address: string): string | null =>
      read(page(`${meta('og:title', headline)}${meta('og:url', address)}`)).company;
    expect(told('Quaymark &amp; Co - Tide Analyst', 'https://jobs.lever.co/quaymark/2f0c9a3e-77aa')).toBe(
      'Quaymark & Co',
    );
    expect(told('Tide Analyst | Jobs bei Quaymark Nord GmbH', 'https://quaymark.jobs.personio.de/job/12')).toBe(
      'Quaymark Nord GmbH',
    );
    expect(told('Tide Analyst - Quaymark', 'https://quaymark.example.com/job/12')).toBe(null);
    expect(told('Quaymark Tide Analyst | SmartRecruiters', 'https://jobs.smartrecruiters.com/quaymark/7439')).toBe(
      null,
    );
    expect(told('Tide Analyst - Leith', 'https://jobs.lever.co/quaymark/2f0c9a3e-77aa')).toBe(null);
  });
});

describe('the other tags of a head', () => {
  test('tell the address of a page that is of one job', () => {
    const told = (head: string) => {
      const { url, evidence } = read(page(head));
      return [url, evidence?.url?.rule ?? null, evidence?.url?.basis ?? null];
    };
    const own = 'https://quaymark.example.com/jobs/4410233-tide-analyst';
    expect(told(`<link rel="canonical" href="${own}">`)).toEqual([own, 'url/meta', 'inferred']);
    expect(told(meta('og:url', own))).toEqual([own, 'url/meta', 'inferred']);
    for (const other of [
      '/jobs/4410233',
      'https://quaymark.example.com/',
      'https://quaymark.example.com/careers',
      'https://quaymark.example.com/jobs/search',
      'https://quaymark.example.com/news/tide-analyst',
      'javascript:alert(1)/jobs/123',
      'https://[/jobs/123',
    ])
      expect(told(`<link rel="canonical" href="${other}">${meta('og:url', other)}`)).toEqual([null, null, null]);
    const apply = '<p>Apply: https://quaymark.example.com/apply/7</p>';
    expect(read(page(`<link rel="canonical" href="${own}">`, LINES + apply)).url).toBe(
      'https://quaymark.example.com/apply/7',
    );
  });

  test('tell the day on which such a page was published', () => {
    const published = meta('article:published_time', '2031-04-02T08:15:00+00:00');
    const own = '<link rel="canonical" href="https://quaymark.example.com/job/tide-analyst/">';
    expect(read(page(own + published))).toMatchObject({ datePosted: '2031-04-02', validThrough: null });
    expect(read(page(published)).datePosted).toBe(null);
    expect(read(page(own + published, `<p>Posted: 7 May 2031</p>${LINES}`)).datePosted).toBe('2031-05-07');
  });

  test('tell a place under the label of one', () => {
    const pair = (label: string, value: string, name = 'value'): string =>
      `<meta name="twitter:label1" ${name}="${label}"><meta name="twitter:data1" ${name}="${value}">`;
    const places = (head: string, body: string = LINES) => read(page(head, body)).locations.map(({ city }) => city);
    expect(places(pair('Location', 'Leith, United Kingdom'))).toEqual(['Leith']);
    expect(places(pair('Standort', 'Emden, Deutschland', 'content'))).toEqual(['Emden']);
    expect(places(pair('Written by', 'Paris'))).toEqual([]);
    expect(places(pair('Location', 'Paris'), `<p>Location: Leeds, UK</p>${LINES}`)).toEqual(['Leeds']);
  });

  test('tell the language of a text that is too short to tell it', () => {
    const language = (lang: string, body: string) =>
      read(page('', body).replace('<html>', `<html lang="${lang}">`)).language;
    expect(language('nl-BE', '<h1>Loodgieter</h1><p>Gent</p>')).toBe('nl');
    expect(
      language(
        'en',
        '<h1>Bäcker</h1><p>Wir suchen dich für unsere Backstube, weil wir mit dir noch mehr Brot backen wollen.</p>',
      ),
    ).toBe('de');
    expect(language('en', `<p>${'Blip blop. '.repeat(60)}</p>`)).toBe(null);
    expect(language('en', '')).toBe(null);
    expect(language('"><script>', '<p>Gent</p>')).toBe(null);
  });

  test('are no text: without a body there is none', () => {
    const { title, warnings } = read(page(meta('og:title', 'Dredger Mechanic'), '<div id="root"></div>'));
    expect(title).toBe('Dredger Mechanic');
    expect(warnings.map(({ code }) => code)).toContain('text.empty');
  });

  test('count where they stand first, and outside of drawings', () => {
    expect(read(page('<title>Tide Analyst</title><title>Sea Reader</title>')).title).toBe('Tide Analyst');
    expect(read(page('', `<svg><title>Tide Analyst</title></svg>${LINES}`)).title).toBe(null);
    expect(read(page('<title>Tide Analyst</script><script>"</title>', LINES)).title).toBe(null);
  });
});

describe('time grows with the page', () => {
  test.each([
    meta('og:title', 'Tide Analyst at Quaymark'),
    meta('og:title', ''),
    '<meta name="a" content="b" property="og:title">',
    '<title>',
    '<title>x</title>',
    '<link rel="canonical" href="https://quaymark.example.com/jobs/1">',
  ])('of many %s', (unit) => {
    expectLinear(unit, 1_000_000, stripHtml);
  });

  test('of headlines of every kind', () => {
    for (const unit of [' - ', ' at ', ' hiring ', ' in ', ' | Baker at '])
      expectLinear(unit, 100_000, (text) => read(page(meta('og:title', text))));
  });

  test('of a hundred thousand tags', () => {
    const tags = Array.from({ length: 100_000 }, (_, i) => meta(`og:title:${i}`, 'Baker')).join('');
    expect(read(page(`${tags}${meta('og:title', 'Tide Analyst')}`)).title).toBe('Tide Analyst');
  });
});
