import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { ROOT } from '../../scripts/run.mjs';

export { expect, type Page };

/** Every page of the sitemap, as a path: `/faq/`. */
export const PATHS: readonly string[] = [
  ...readFileSync(join(ROOT, 'dist/sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g),
].map((match) => new URL(match[1] ?? '').pathname);

interface Fixtures {
  /** What these tests expect to be noted below; everything else fails them. */
  allowed: RegExp;
  /** Notes what a reader of a good site never causes; checked at the end of every test. */
  quiet: undefined;
}

/**
 * Use this `test` in every file here. It fails where a page writes to the console, throws, breaks
 * its Content-Security-Policy, asks another host for something, gets an error from ours or leaves a
 * cookie.
 */
export const test = base.extend<Fixtures>({
  allowed: [/^never$/, { option: true }],
  quiet: [
    async ({ page, baseURL, allowed }, use) => {
      const heard = await listen(page, baseURL ?? '');
      await use(undefined);
      expect((await heard()).filter((note) => !allowed.test(note))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Notes from now on all that a page does wrong; the function it returns tells it. */
export async function listen(page: Page, home: string): Promise<() => Promise<string[]>> {
  const notes: string[] = [];
  const { origin: own } = new URL(home);
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      console.error(`policy violation: ${effectiveDirective} ${blockedURI}`);
    });
  });
  page.on('console', (message) => {
    // Of playwright.config.ts.
    if (message.text().startsWith('Service Worker registration blocked by Playwright')) return;
    notes.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => notes.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isOwn = origin === own || protocol === 'data:' || protocol === 'blob:';
    if (!isOwn) notes.push(`foreign request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) notes.push(`${response.status()}: ${response.url()}`);
  });
  return async () => {
    const cookies = await page.context().cookies();
    return [...notes, ...cookies.map(({ name }) => `cookie: ${name}`)];
  };
}

/** The addresses of scripts asked for from now on, without the host. */
export function scriptRequests(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') paths.push(new URL(request.url()).pathname);
  });
  return paths;
}

/**
 * Holds back every script, as a slow network does, until the function it returns is called: for
 * what a reader does before a tool is live.
 */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Scrolls to each tool of the page and waits until it is live. */
export async function wakeTools(page: Page): Promise<void> {
  for (const island of await page.locator('astro-island').all()) {
    await island.scrollIntoViewIfNeeded();
    await expect(island).not.toHaveAttribute('ssr');
  }
}

/** Opens everything that folds. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
