import { expect, type Page, test } from '@playwright/test';
import { listen } from './support.ts';

/** Deeds that must not go unnoticed, and the note that each must leave. */
const DEEDS: readonly (readonly [string, RegExp, (page: Page) => Promise<unknown>])[] = [
  ['a console message', /^console: hello$/, (page) => page.evaluate(() => console.info('hello'))],
  [
    'an error that nobody catches',
    /^error: oh$/,
    (page) => page.evaluate(() => setTimeout(() => Promise.reject(new Error('oh')))),
  ],
  [
    'a style attribute',
    /policy violation: style-src-attr/,
    (page) => page.evaluate(() => document.body.setAttribute('style', 'color: red')),
  ],
  [
    'a script that the policy does not know',
    /policy violation: script-src-elem/,
    (page) =>
      page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'void 0';
        document.body.append(script);
      }),
  ],
  [
    'a request that the policy stops',
    /policy violation: connect-src/,
    (page) => page.evaluate(() => fetch('https://example.com/').catch(() => undefined)),
  ],
  [
    'a link to another host followed',
    /^foreign request: https:\/\/example\.com\//,
    async (page) => {
      await page.route('https://example.com/', (route) => route.fulfill({ body: '' }));
      await page.evaluate(() => location.assign('https://example.com/'));
    },
  ],
  ['a missing file', /^404: /, (page) => page.evaluate(() => fetch('/no-such-file'))],
  [
    'a cookie',
    /^cookie: seen$/,
    (page) =>
      page.evaluate(() => {
        // biome-ignore lint/suspicious/noDocumentCookie: this is the deed to be noticed.
        document.cookie = 'seen=1';
      }),
  ],
];

for (const [name, note, deed] of DEEDS) {
  test(`${name} is noticed @desktop`, async ({ page, baseURL }) => {
    const heard = await listen(page, baseURL ?? '');
    await page.goto('/about/');
    expect(await heard()).toEqual([]);
    await deed(page);
    await expect.poll(heard).toContainEqual(expect.stringMatching(note));
  });
}
