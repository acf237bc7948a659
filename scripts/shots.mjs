// `npm run shots`: pictures of the built site in .cache/shots/, to look at.
// `npm run shots -- /faq/ /tools/` takes only those pages.

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { isFresh } from './fresh.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './run.mjs';
import { serve } from './serve.mjs';

const WIDTHS = [
  { width: 360, height: 780 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];
const SCHEMES = /** @type {const} */ (['light', 'dark']);
const FOLDER = join(ROOT, '.cache/shots');

await ensureInstalled('everything');
if (!isFresh() && (await build()).code !== 0) process.exit(1);
const executablePath = await ensureBrowser();
const { chromium } = await import('@playwright/test');

const { url, close } = await serve();
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
mkdirSync(FOLDER, { recursive: true });
const paths = process.argv.length > 2 ? process.argv.slice(2) : allPaths();
for (const path of paths) await shootPage(path);
await browser.close();
await close();
console.log(`${paths.length * WIDTHS.length * SCHEMES.length * 2} pictures are in .cache/shots/`);

/** @param {string} path */
async function shootPage(path) {
  const name = path.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'home';
  for (const viewport of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
      await page.goto(new URL(path, url).href);
      const file = join(FOLDER, `${name}-${viewport.width}-${colorScheme}`);
      await page.screenshot({ path: `${file}-top.png` });
      await wakeTools(page);
      await page.screenshot({ path: `${file}-full.png`, fullPage: true });
      await page.close();
    }
  }
}

/**
 * Tools come to life as they are neared; a full-page picture should show them so.
 * @param {import('@playwright/test').Page} page
 */
async function wakeTools(page) {
  for (const island of await page.locator('astro-island').all()) {
    await island.scrollIntoViewIfNeeded();
  }
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await page.evaluate(() => scrollTo(0, 0));
}

function allPaths() {
  const sitemap = readFileSync(join(ROOT, 'dist/sitemap-0.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => {
    return new URL(match[1] ?? '').pathname;
  });
}
