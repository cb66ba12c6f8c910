import { existsSync } from 'node:fs';
// playwright-core: Apache-2.0, drives a browser that is there already; a dependency of development only
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser on this machine; null: there is none. */
export const BROWSER = PLACES.find((path) => existsSync(path)) ?? null;

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: BROWSER ?? '',
    // Chromium refuses its sandbox to the administrator
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

export interface Visit {
  readonly page: Page;
  /** What must not happen: dialogs, complaints on the console, errors, requests beyond the page, other windows. */
  readonly incidents: string[];
}

/** Opens a file in a window of its own and listens. */
export const visit = async (browser: Browser, file: string, options: BrowserContextOptions = {}): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const incidents: string[] = [];
  page.on('dialog', (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => incidents.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (url.split('#')[0] !== `file://${file}` && !url.startsWith('data:')) incidents.push(`request: ${url}`);
  });
  context.on('page', (other) => incidents.push(`window: ${other.url()}`));
  await page.goto(`file://${file}`);
  return { page, incidents };
};
