// `npm run card`: draws public/card.png, the picture that goes with a link to the site. Run it when the name, the line
// under it or the fonts change.

import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { isFresh } from './fresh.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './run.mjs';
import { serve } from './serve.mjs';

/** The offer of src/content/examples/l6-published.json by year, in thousands: base, signing bonus, equity. */
const YEARS = [
  [150, 55, 7.5],
  [150, 45, 22.5],
  [150, 0, 60],
  [150, 0, 60],
];
const TALLEST = Math.max(...YEARS.map(sum));
const BAR = { width: 257, gap: 9, height: 224 };

const MARKUP = `<div class="card"><p class="name">Easiest Yes</p>
<svg width="1056" height="${BAR.height}">${YEARS.map(bar).join('')}</svg>
<p class="line">A field guide to the<br>Amazon PM signing bonus</p></div>`;

const STYLES = `
body { overflow: hidden }
.card { display: grid; align-content: space-between; block-size: 630px; padding: 64px 72px 56px;
  background: var(--paper); color: var(--ink) }
.card .name { font: 700 44px var(--serif) }
.card .line { font: 650 76px/1.05 var(--serif); letter-spacing: -0.018em }
.card .part-0 { fill: var(--series-base) }
.card .part-1 { fill: var(--series-bonus) }
.card .part-2 { fill: var(--series-equity) }`;

/** @param {readonly number[]} parts */
function sum(parts) {
  return parts.reduce((total, part) => total + part, 0);
}

/**
 * @param {readonly number[]} parts
 * @param {number} year
 */
function bar(parts, year) {
  const high = parts.map((part) => (part / TALLEST) * BAR.height);
  const x = year * (BAR.width + BAR.gap);
  return high
    .map((height, part) => {
      const y = BAR.height - sum(high.slice(0, part + 1));
      return `<rect class="part-${part}" x="${x}" y="${y}" width="${BAR.width}" height="${height}" />`;
    })
    .join('');
}

await ensureInstalled('everything');
if (!isFresh() && (await build()).code !== 0) process.exit(1);
const executablePath = await ensureBrowser();
const { chromium } = await import('@playwright/test');

const { url, close } = await serve();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const context = await browser.newContext({
  viewport: { width: 1200, height: 630 },
  colorScheme: 'light',
  // The page's own policy would refuse the styles.
  bypassCSP: true,
  serviceWorkers: 'block',
});
const page = await context.newPage();
await page.goto(url);
await page.evaluate((markup) => {
  document.body.innerHTML = markup;
}, MARKUP);
await page.addStyleTag({ content: STYLES });
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: join(ROOT, 'public/card.png') });
await browser.close();
await close();
console.log('public/card.png is drawn');
