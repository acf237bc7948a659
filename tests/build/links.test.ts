import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings, settingsIn } from '../../src/components/scenario/reader.ts';
import { toolStart } from '../../src/components/site/examples.ts';
import { attributes, exists, PAGES, type Page } from './built-site.ts';

const BASE = 'http://this.site';
const KNOWN_SCHEMES = new Set(['https:', 'http:', 'mailto:', 'data:']);

/** What `#example=` may name. */
const EXAMPLES = readdirSync(new URL('../../src/content/examples/', import.meta.url)).map((file) =>
  file.replace(/\.json$/, ''),
);

/** Whether a tool takes everything that `#set=` sets. */
function areSet(settings: string): boolean {
  return readSettings(toolStart().sheet, settingsIn(settings)).problems.length === 0;
}

/** Everything a page leads to or loads. */
function targets({ document }: Page): string[] {
  return [
    ...attributes(document, '[href]', 'href'),
    ...attributes(document, '[src]', 'src'),
    ...attributes(document, 'astro-island', 'component-url'),
    ...attributes(document, 'astro-island', 'renderer-url'),
    ...attributes(document, '[srcset]', 'srcset').flatMap((set) =>
      set.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''),
    ),
  ];
}

/** What is wrong with a link, or nothing. Links out of the site are only looked at, not followed. */
function problem(target: string, from: Page): string | undefined {
  if (!URL.canParse(target, BASE + from.path)) return 'is not an address';
  const url = new URL(target, BASE + from.path);
  if (url.origin !== BASE) {
    return KNOWN_SCHEMES.has(url.protocol) ? undefined : 'has an unknown scheme';
  }
  const path = decodeURIComponent(url.pathname);
  const fragment = decodeURIComponent(url.hash.slice(1));
  const page = PAGES.find((each) => each.path === path);
  if (!page) {
    if (exists(posix.join(path, 'index.html'))) return 'lacks the slash at its end';
    return exists(path) && !path.endsWith('/') ? undefined : 'leads nowhere';
  }
  if (fragment === '' || fragment === 'top') return undefined;
  const [, example] = /^example=(.*)$/.exec(fragment) ?? [];
  if (example !== undefined)
    return EXAMPLES.includes(example) ? undefined : 'names an example that is not there';
  const [, settings] = /^#set=(.*)$/.exec(url.hash) ?? [];
  if (settings !== undefined)
    return areSet(settings) ? undefined : 'sets something that cannot be set';
  return page.document.getElementById(fragment) ? undefined : 'has an anchor that is not there';
}

test.each(PAGES)('every link on $path leads somewhere', (page) => {
  const broken = targets(page)
    .map((target) => [target, problem(target, page)])
    .filter(([, reason]) => reason)
    .map((parts) => parts.join(' '));
  expect([...new Set(broken)]).toEqual([]);
});

test('the walk sees what is broken', () => {
  const [from] = PAGES;
  if (!from) throw new Error('dist/ has no pages');
  expect(problem('/no-such-page/', from)).toBe('leads nowhere');
  expect(problem('/#no-such-anchor', from)).toBe('has an anchor that is not there');
  expect(problem('/faq', from)).toBe('lacks the slash at its end');
  expect(problem('/#example=no-such-example', from)).toBe('names an example that is not there');
  expect(problem('/#example=l6-published', from)).toBeUndefined();
  expect(problem('/#set=offer.base:lots', from)).toBe('sets something that cannot be set');
  expect(problem('/#set=offer.base:150k', from)).toBeUndefined();
  expect(problem('htps://example.com/', from)).toBe('has an unknown scheme');
});
