import { describe, expect, test } from 'vitest';
import { stripHtml } from '../../src/markup/html.js';
import { parsePosting } from '../../src/pipeline.js';
import { expectLinear } from '../linear.js';

const read = (page: string) => parsePosting(page, { evidence: true });
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const JOB = 'itemscope itemtype="https://schema.org/JobPosting"';
const job = (body: string): string =>
  page(`<h1>Welcome</h1><div ${JOB}>${body}</div><p>We dip candles by hand in a mill.</p>`);
const placed = (body: string) => read(job(body)).locations.map(({ city, region, country }) => [city, region, country]);

describe('the microdata of a page', () => {
  const whole = job(`
<h2 itemprop="title">Chandler's <b>Mate</b> (m/w/d)</h2>
<p>At <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><a itemprop="url" href="https://tallow.example.com">see here</a><b itemprop="name">Tallow &amp; Sons</b></span></p>
<p>In <span itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><span itemprop="address" itemscope><span itemprop="addressLocality">Denver</span>, <span itemprop="addressRegion">CO</span><meta itemprop="addressCountry" content="US"></span></span></p>
<p itemprop="employmentType">Full-time</p>
<p itemprop="baseSalary" itemscope><meta itemprop="currency" content="USD"><span itemprop="value" itemscope>from <span itemprop="minValue" content="90000">90k</span> to <data itemprop="maxValue" value="110,000">110k</data><meta itemprop="unitText" content="YEAR"></span></p>
<p>Since <time itemprop="datePosted" datetime="2031-10-01T09:00">last week</time>, until <span itemprop="validThrough"><time datetime="2031-11-30">the end of next month</time></span></p>
<link itemprop="url" href="https://tallow.example.com/jobs/1"><meta itemprop="jobLocationType" content="TELECOMMUTE">`);

  test('states title, employer, place, pay, kind, days and address', () => {
    expect(read(whole)).toMatchObject({
      title: "Chandler's Mate",
      company: 'Tallow & Sons',
      locations: [{ city: 'Denver', region: 'CO', country: 'US' }],
      workplace: 'remote',
      employmentType: ['FULL_TIME'],
      salary: { min: 90000, max: 110000, currency: 'USD', period: 'year' },
      datePosted: '2031-10-01',
      validThrough: '2031-11-30',
      url: 'https://tallow.example.com/jobs/1',
    });
  });

  test('is evidence with its place in the page, of attributes that of the value', () => {
    const { evidence } = read(whole);
    const cited = [
      ...[evidence?.title, evidence?.company, evidence?.datePosted, evidence?.url],
      ...(evidence?.locations ?? []),
      ...(evidence?.employmentType ?? []),
    ];
    for (const entry of cited) expect(whole.slice(entry?.start, entry?.end)).toBe(entry?.quote);
    expect(cited.map((entry) => [entry?.rule, entry?.quote, entry?.basis])).toEqual([
      ['title/microdata', "Chandler's <b>Mate</b> (m/w/d)", 'stated'],
      ['company/microdata', 'Tallow &amp; Sons', 'stated'],
      ['date-posted/microdata', '2031-10-01T09:00', 'stated'],
      ['url/microdata', 'https://tallow.example.com/jobs/1', 'stated'],
      [
        'locations/microdata',
        'Denver</span>, <span itemprop="addressRegion">CO</span><meta itemprop="addressCountry" content="US',
        'stated',
      ],
      ['employment-type/microdata', 'Full-time', 'stated'],
    ]);
  });

  test('leaves the text as it is, in which some of it stands', () => {
    const bare = whole.replace(JOB, '');
    const linesOf = (html: string): string[] => {
      const { text, lines } = stripHtml(html);
      return lines.map(({ start, end }) => text.slice(start, end));
    };
    expect(linesOf(whole)).toEqual(linesOf(bare));
    expect(linesOf(whole)).toContain('Since last week, until the end of next month');
  });

  test('comes behind JSON-LD, field by field', () => {
    const script = '<script type="application/ld+json">{"@type":"JobPosting","title":"Chandler"}</script>';
    const { title, company, evidence } = read(whole.replace('</head>', `${script}</head>`));
    expect([title, evidence?.title?.rule]).toEqual(['Chandler', 'title/json-ld']);
    expect([company, evidence?.company?.rule]).toEqual(['Tallow & Sons', 'company/microdata']);
  });

  test('is read through damage and through escapes', () => {
    const damaged = read(job('<p itemprop="hiringOrganization">Caf\u00c3\u00a9 Tallow</p>'));
    expect([damaged.company, damaged.evidence?.company?.quote]).toEqual(['Café Tallow', 'Café Tallow']);
    const tags = `<div ${JOB}><p itemprop="hiringOrganization">Tallow Works</p>${'<p>We dip candles.</p>'.repeat(5)}</div>`;
    const escaped = tags.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    const { company, evidence } = read(escaped);
    expect(company).toBe('Tallow Works');
    expect(escaped.slice(evidence?.company?.start, evidence?.company?.end)).toBe('Tallow Works');
  });

  test('may stand in the head, and in elements that an id names', () => {
    const head = page(
      '<h1 itemprop="title">Chandler</h1>',
      '<meta itemprop="hiringOrganization" content="Tallow Works"><meta itemprop="addressLocality" content="Leeds"><meta itemprop="addressCountry" content="United Kingdom">',
    ).replace('<html>', `<html ${JOB}>`);
    expect(read(head)).toMatchObject({
      title: 'Chandler',
      company: 'Tallow Works',
      locations: [{ city: 'Leeds', country: 'GB' }],
    });
    const apart = page(
      `<p id="who" itemprop="hiringOrganization" itemscope><b itemprop="name">Tallow Works</b></p><div ${JOB} itemref="who"><p itemprop="title">Chandler</p></div>`,
    );
    expect(read(apart)).toMatchObject({ title: 'Chandler', company: 'Tallow Works' });
    expect(read(apart.replace(' itemref="who"', '')).evidence?.company?.rule).not.toBe('company/microdata');
  });
});

describe('the RDFa of a page', () => {
  test('is read as microdata is', () => {
    const html = page(`<main vocab="http://schema.org/" typeof="JobPosting"><h1 property="title">Chandler</h1>
<p property="hiringOrganization"><span property="name">Tallow Works</span>, <span property="address" typeof="PostalAddress"><span property="addressLocality">Leeds</span></span></p>
<p property="jobLocation" typeof="schema:Place">to be done in <span property="schema:address">Whitby, United Kingdom</span></p></main>`);
    expect(read(html)).toMatchObject({
      title: 'Chandler',
      company: 'Tallow Works',
      locations: [{ city: 'Whitby', country: 'GB' }],
    });
  });

  test('is told from the properties of the head', () => {
    const { title } = read(
      page('<p>Nothing</p>', '<meta property="title" content="Chandler">').replace('<html>', `<html ${JOB}>`),
    );
    expect(title).toBe(null);
  });
});

describe('what is no fact', () => {
  const one = `<div ${JOB}><p itemprop="hiringOrganization">Tallow Works</p></div>`;

  test.each([
    ['several jobs', one + one],
    ['a job of another vocabulary', one.replace('schema.org/JobPosting', 'jobs.example.com/JobPosting')],
    ['something else', one.replace('JobPosting', 'Place')],
    [
      'a name that is told twice, differently',
      one.replace('</div>', '<p itemprop="hiringOrganization">Tar Works</p></div>'),
    ],
    ['what stands outside', `<div ${JOB}></div><p itemprop="hiringOrganization">Tallow Works</p>`],
    ['what belongs to something inside', one.replace('<p', '<section itemscope><p').replace('</p>', '</p></section>')],
    ['what a script writes', `<script>document.write('${one}</scr' + 'ipt>')</script>`],
    ['what is never shown', `<template>${one}</template>`],
  ])('%s', (_, body) => {
    expect(read(page(`<h1>Welcome</h1>${body}<p>JobPosting</p>`)).evidence?.company?.rule).not.toBe(
      'company/microdata',
    );
    expect(read(page(`<h1>Welcome</h1>${one}`)).company).toBe('Tallow Works');
  });

  test('pay without a currency, places that are none, days in words', () => {
    expect(read(job('<p itemprop="baseSalary" itemscope><span itemprop="value">30000</span></p>')).salary).toBe(null);
    expect(
      read(job('<meta itemprop="salaryCurrency" content="EUR"><p>Pay <span itemprop="baseSalary">42,000</span></p>'))
        .salary,
    ).toMatchObject({ min: 42000, max: 42000, currency: 'EUR' });
    expect(placed('<p itemprop="jobLocation">Several sites</p>')).toEqual([]);
    expect(placed('<p itemprop="jobLocation" itemscope>Lisbon, Portugal</p>')).toEqual([['Lisbon', null, 'PT']]);
    expect(read(job('<p itemprop="datePosted">3 days ago</p>')).datePosted).toBe(null);
  });

  test('a paragraph where a name should stand', () => {
    expect(
      read(job(`<div itemprop="hiringOrganization">${'<p>Tallow, and more tallow.</p>'.repeat(20)}</div>`)).company,
    ).toBe(null);
  });
});

describe('time grows with the page', () => {
  const START = `<div ${JOB} itemref="a b">`;
  test.each([
    '<div itemscope itemprop="jobLocation">',
    '<i itemprop="title">word ',
    '<p itemprop="datePosted"><time datetime="2031-01-01"></p>',
    '<meta itemprop="employmentType" content="FULL_TIME">',
    '<p id="a" itemprop="a b c d e f g h">&nbsp;</p>',
    '<span property="address" typeof="Place">',
    START,
  ])('of many %s', (unit) => {
    expectLinear(unit, 400_000, (text) => stripHtml(START + text));
  });

  test('of items in items, ten thousand deep', () => {
    const deep = `${START}<p itemprop="title">Chandler</p>${'<div itemscope itemprop="address">'.repeat(10_000)}Leeds`;
    expect(read(page(deep)).title).toBe('Chandler');
  });
});
