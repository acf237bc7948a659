import { serve } from '../../scripts/serve.mjs';
import { expect, PATHS, type Page, test } from './support.ts';

type Site = Awaited<ReturnType<typeof serve>>;

/** A host of one's own, to be taken away. */
const own = test.extend<{ site: Site }>({
  site: async ({ browserName: _ }, use) => {
    const site = await serve();
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.url),
});

own.use({
  serviceWorkers: 'allow',
  // What a browser says of files that it cannot fetch.
  allowed: /net::ERR|Failed to (?:fetch|load)|^503: |status of 503/,
});

/** Waits until the service worker has kept as much as this. */
async function keptFiles(page: Page, cache: RegExp, count: number): Promise<void> {
  const kept = () =>
    page.evaluate(async (source) => {
      const names = (await caches.keys()).filter((name) => new RegExp(source).test(name));
      const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return lists.flat().length;
    }, cache.source);
  await expect.poll(kept, { timeout: 30_000 }).toBeGreaterThanOrEqual(count);
}

/** The guide has been read once, to its first tool, and what there is to keep is kept. */
async function readOnce(page: Page): Promise<void> {
  await page.goto('/');
  await keptFiles(page, /^pages/, PATHS.length);
}

own('every page can be read without a network after the first', async ({ page, site }) => {
  await readOnce(page);
  await site.close();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const path of ['/faq/', '/sources/', '/tools/', '/guidance/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto('/guidance/');
  await page.locator('.index a').first().click();
  await expect(page.locator('.goes-with')).toBeVisible();
});

own('a tool that was used works without a network', async ({ page, site }) => {
  await page.goto('/tools/transition-cost/');
  const island = page.locator('astro-island');
  await island.scrollIntoViewIfNeeded();
  await expect(island).not.toHaveAttribute('ssr');
  await keptFiles(page, /^pages/, PATHS.length);
  await keptFiles(page, /^hashed$/, 6);
  await site.close();
  await page.reload();
  await expect(island).not.toHaveAttribute('ssr');
});

/** Every script is kept, whichever page it belongs to. */
async function keptAll(page: Page): Promise<void> {
  const all = await page.evaluate(async () => {
    const worker = await (await fetch('/sw.js')).text();
    return (worker.match(/"\/_astro\/[^"]+"/g) ?? []).length;
  });
  await keptFiles(page, /^hashed$/, all);
}

own('from the second page on, every tool does', async ({ page, site }) => {
  await readOnce(page);
  await page.goto('/about/');
  await keptAll(page);
  await site.close();
  await page.goto('/tools/base-vs-signing-bonus/');
  const island = page.locator('astro-island');
  await island.scrollIntoViewIfNeeded();
  await expect(island).not.toHaveAttribute('ssr');
});

own('from the second page on, a tax rate is worked out', async ({ page, site }) => {
  await readOnce(page);
  await page.goto('/tools/transition-cost/');
  await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
  await keptAll(page);
  await site.close();
  await page.getByLabel('State that taxes the pay').selectOption({ label: 'California' });
  await expect(page.locator('#transition-cost')).toContainText('Counted as 44.95%');
});

own('the first page keeps no script that nobody needs', async ({ page }) => {
  await readOnce(page);
  const scripts = await page.evaluate(async () => {
    const keys = await (await caches.open('hashed')).keys();
    return keys.map(({ url }) => url).filter((url) => url.endsWith('.js'));
  });
  expect(scripts).toEqual([]);
});

own('a page that is not kept says so', async ({ page, site }) => {
  await readOnce(page);
  await site.close();
  await page.goto('/no/such/page/');
  await expect(page.getByRole('heading', { name: 'No connection' })).toBeVisible();
  await page.getByRole('link', { name: 'The guide' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('signing bonus');
});
