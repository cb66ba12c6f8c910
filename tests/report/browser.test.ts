import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markPostings } from '../../src/marked.js';
import { makePage } from '../../src/report/page.js';
import { POSTINGS } from '../postings/postings.js';
import { BROWSER, launch, visit } from './browser.js';
import { HOSTILE } from './hostile.js';

const BAKERS = Array.from({ length: 150 }, (_, i) => ({
  bytes: `# [Baker of Bread ${i}](https://example.com/${i})\n### Larkfield\n#### \`🌎 Leeds, UK\`\n\nRequirements\n- Loaf number${i}\n`,
  file: `baker-${i}.txt`,
}));
const INPUTS = [
  { bytes: HOSTILE, file: `<img src=x onerror=alert('file')>.md` },
  ...POSTINGS.map(({ bytes, slug }) => ({ bytes, file: slug })),
  ...BAKERS,
];
const MARKED = markPostings(INPUTS);
const RECORDS = MARKED.map(({ record }) => record);

if (BROWSER === null) console.warn('The page is not tried in a browser: there is no Chromium at /usr/bin/chromium.');

/** How long a page may take on a machine that has much else to do. */
const SOON = { timeout: 20_000 };

describe.skipIf(BROWSER === null)('the page in a browser', () => {
  let root: string;
  let file: string;
  let browser: Browser;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'postings-report-'));
    file = join(root, 'report.html');
    const page = makePage(['<b>jobs</b>']);
    writeFileSync(file, page.begin() + MARKED.map(page.write).join('') + page.end());
    browser = await launch();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(root, { recursive: true, force: true });
  });

  const count = (page: Page): Promise<string> => page.locator('#count').innerText();
  const selected = (page: Page): Promise<string> => page.locator('[aria-selected="true"] .title').innerText();
  /** The words that are lit in the text, and the values that are lit in the record. */
  const lit = async (page: Page): Promise<[string, string[]]> => [
    (await page.locator('mark.lit').allInnerTexts()).join(''),
    await page.locator('.fact.lit > bdi').allInnerTexts(),
  ];
  const open = async (page: Page, i: number): Promise<void> => {
    await page.evaluate(`location.hash = 'posting-${i}'`);
    await page.locator('#detail h2').waitFor();
  };

  test('shows totals and charts, and rows a slice at a time', async () => {
    const { page, incidents } = await visit(browser, file);
    expect(await count(page)).toBe(`${INPUTS.length} postings`);
    expect(await page.locator('.tile dd').first().innerText()).toBe(String(INPUTS.length));
    expect(await page.locator('.card h2').allInnerTexts()).toEqual(
      expect.arrayContaining(['Pay a year', 'Work mode', 'Years of experience', 'Asked for most', 'Warnings']),
    );
    const warned = RECORDS.filter(({ warnings }) => warnings.some(({ code }) => code === 'encoding.repaired')).length;
    const bar = page.locator('.warnings button', { hasText: 'encoding.repaired' });
    expect(await bar.locator('.number').innerText()).toBe(String(warned));
    expect(await page.locator('[role="option"]').count()).toBeLessThan(INPUTS.length);
    await page.locator('#list').focus();
    await page.keyboard.press('End');
    await expect.poll(() => selected(page), SOON).toBe('Baker of Bread 149');
    expect(await page.locator('[role="option"]').count()).toBe(INPUTS.length);
    expect(incidents).toEqual([]);
  });

  test('filters by words anywhere in a posting, by facets, and by what a chart shows', async () => {
    const { page } = await visit(browser, file);
    await page.fill('#query', 'LOAF number77');
    await expect.poll(() => count(page), SOON).toBe(`1 of ${INPUTS.length} postings`);
    await expect.poll(() => selected(page), SOON).toBe('Baker of Bread 77');
    await open(
      page,
      INPUTS.findIndex(({ file }) => file === 'baker-77.txt'),
    );
    expect(await page.evaluate('[...CSS.highlights.get("found")].map(String)')).toEqual(
      // in the record and in the text
      ['Loaf', 'number77', 'Loaf', 'number77'],
    );
    await page.click('#clear');
    expect(await count(page)).toBe(`${INPUTS.length} postings`);
    await page.click('#back');
    const hybrid = RECORDS.filter(({ workplace }) => workplace === 'hybrid').length;
    await page.getByLabel('Work mode').selectOption('hybrid');
    expect(await count(page)).toBe(`${hybrid} of ${INPUTS.length} postings`);
    await page.click('#clear');
    const remote = RECORDS.filter(({ workplace }) => workplace === 'remote').length;
    await page.locator('.legend button', { hasText: 'Remote' }).click();
    expect(await count(page)).toBe(`${remote} of ${INPUTS.length} postings`);
    await page.fill('#query', 'no posting has these words');
    await expect.poll(() => page.locator('#none').isVisible(), SOON).toBe(true);
  });

  test('orders pay', async () => {
    const { page } = await visit(browser, file);
    const titles = (): Promise<string[]> => page.locator('.ranges .label > bdi').allInnerTexts();
    await page.getByLabel('Currency').selectOption('USD');
    await page.getByLabel('Order').selectOption('title');
    const byTitle = await titles();
    const untitled = RECORDS.filter(({ title, salary }) => title === null && salary?.currency === 'USD').map(
      (record) => record.file,
    );
    const named = byTitle.filter((title) => !untitled.includes(title));
    expect(named.length).toBeGreaterThan(3);
    expect(untitled.length).toBeGreaterThan(0);
    const sorted = [...named].sort((a, b) => a.localeCompare(b, 'en'));
    expect(byTitle).toEqual([...sorted, ...byTitle.slice(named.length)]);
    expect(byTitle.slice(named.length).sort()).toEqual(untitled.sort());
    await page.getByLabel('Order').selectOption('lowest');
    expect(await titles()).not.toEqual(byTitle);
  });

  test('lights up the words of a value and the value of words', async () => {
    const i = RECORDS.findIndex(({ salary, company }) => salary !== null && company !== null);
    const { salary, company, evidence } = RECORDS[i] as (typeof RECORDS)[number];
    const { page, incidents } = await visit(browser, file);
    await open(page, i);
    await page.hover('.fact[data-field="company"]');
    expect(await lit(page)).toEqual([evidence?.company?.quote, [company]]);
    expect(await page.locator('.origin').innerText()).toContain(evidence?.company?.rule);
    await page.hover('mark[data-field="salary"]');
    const [words, values] = await lit(page);
    expect(words).toBe(evidence?.salary?.quote);
    expect(values).toHaveLength(1);
    expect(values[0]?.replace(/\D+/g, ' ')).toContain(String(salary?.min).replace(/(\d{3})$/, ' $1'));
    await page.mouse.move(0, 0);
    expect(await lit(page)).toEqual(['', []]);
    await page.focus('.fact[data-field="title"]');
    expect((await lit(page))[0]).toBe(evidence?.title?.quote);
    expect(incidents).toEqual([]);
  });

  test('is used by keyboard', async () => {
    const { page, incidents } = await visit(browser, file);
    await page.keyboard.press('/');
    await page.keyboard.type('loaf number');
    await expect.poll(() => count(page), SOON).toBe(`150 of ${INPUTS.length} postings`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await expect.poll(() => selected(page), SOON).toBe('Baker of Bread 1');
    await page.keyboard.press('Enter');
    expect(await page.locator('#detail h2').innerText()).toBe('Baker of Bread 1');
    await page.keyboard.press('j');
    await expect.poll(() => page.locator('#detail h2').innerText(), SOON).toBe('Baker of Bread 2');
    await page.focus('.fact[data-field="title"]');
    await page.keyboard.press('ArrowDown');
    expect((await lit(page))[1]).toEqual(['Larkfield']);
    await page.keyboard.press('Escape');
    await page.locator('#overview').waitFor();
    expect(await page.locator('#detail').isHidden()).toBe(true);
    expect(await page.evaluate('document.activeElement.id')).toBe('list');
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    expect(await count(page)).toBe(`${INPUTS.length} postings`);
    expect(incidents).toEqual([]);
  });

  test('runs nothing of a hostile posting, and shows it as it is', async () => {
    const { page, incidents } = await visit(browser, file);
    await page.hover('[role="option"]');
    await page.click('[role="option"]');
    const text = page.locator('.text');
    await text.waitFor();
    expect((await text.textContent())?.trimEnd()).toBe(HOSTILE.trimEnd());
    for (const fact of await page.locator('.fact').all()) await fact.click({ position: { x: 5, y: 5 } });
    for (const mark of await page.locator('mark').all()) await mark.hover();
    await page.fill('#query', '</script><script>');
    await expect.poll(() => count(page), SOON).toBe(`1 of ${INPUTS.length} postings`);
    expect(
      await page.locator('a[href^="javascript"], img, iframe, main svg, #list svg, .text *:not(mark)').count(),
    ).toBe(0);
    expect(await page.locator('script, style').count()).toBe(4);
    expect(await page.locator('#given').innerText()).toBe('<b>jobs</b>');
    expect(incidents).toEqual([]);
  });

  test('its policy lets no other script run and nothing be loaded', async () => {
    const { page, incidents } = await visit(browser, file);
    const ran = await page.evaluate(`(async () => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<p id="trap" onclick="document.title = 1">trap</p>');
      document.getElementById('trap').click();
      const loaded = await fetch('https://example.com/').then(() => true, () => false);
      return [document.title, loaded];
    })()`);
    expect(ran).toEqual(['Postings · <b>jobs</b>', false]);
    expect(incidents.filter((one) => /^(?:dialog|request|window)/.test(one))).toEqual([]);
    expect(incidents.filter((one) => one.includes('Content Security Policy')).length).toBeGreaterThan(2);
  });

  test.each(['light', 'dark'] as const)('stands in one column on a phone (%s)', async (colorScheme) => {
    const { page, incidents } = await visit(browser, file, {
      viewport: { width: 360, height: 720 },
      isMobile: true,
      hasTouch: true,
      colorScheme,
      reducedMotion: 'reduce',
    });
    const overflow = (): Promise<number> =>
      page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(await overflow()).toBe(0);
    await page.getByRole('button', { name: 'Postings' }).tap();
    await page.locator('[role="option"]').nth(2).tap();
    await page.locator('#detail h2').waitFor();
    expect(await overflow()).toBe(0);
    const fact = page.locator('.fact[data-field="title"]');
    await fact.tap();
    expect(await page.locator('mark.lit').first().isVisible()).toBe(true);
    await page.click('#back');
    await page.locator('#list').waitFor();
    const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(paper).toBe(colorScheme === 'light' ? 'rgb(246, 245, 241)' : 'rgb(18, 20, 22)');
    expect(incidents).toEqual([]);
  });
});
