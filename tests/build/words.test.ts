import { expect, test } from 'vitest';
import { faultsOf, repeatedIn } from '../content/prose/rules.ts';
import { PAGES, type Page } from './built-site.ts';

/** Titles of other people's pages, and words that are not for reading. */
const NOT_OURS = '.note, .meaning, .origin, .source-list, script, style, svg, code, [hidden]';

/** What a page says in our words: the tools and the small pages included, which no test of the content sees. */
function ourWords({ document }: Page): string[] {
  const main = document.querySelector('main')?.cloneNode(true) as Element;
  for (const other of main.querySelectorAll(NOT_OURS)) other.remove();
  const blocks = main.querySelectorAll(
    'p, li, dt, dd, th, td, h1, h2, h3, label, legend, summary, button',
  );
  return [...blocks].map(({ textContent }) => textContent?.replace(/\s+/g, ' ') ?? '');
}

test.each(PAGES)('$path sets its headings as a printer would', ({ document }) => {
  const set = [...document.querySelectorAll('h1, h2, h3, .deck')].map((each) => each.textContent);
  expect(set.filter((text) => /['"]/.test(text ?? ''))).toEqual([]);
});

test.each(PAGES)('$path has none of the words that the rules are against', (page) => {
  const faults = ourWords(page).flatMap((text) =>
    [...faultsOf(text), ...repeatedIn(text)].map(
      ({ at, message }) => `${message}: …${text.slice(Math.max(0, at - 30), at + 40)}…`,
    ),
  );
  expect([...new Set(faults)]).toEqual([]);
});
