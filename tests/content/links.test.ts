import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACTS, GUIDE, namesIn, POINTS, pathOf, QUESTIONS, STEPS } from './content.ts';

const ROUTES = readdirSync(pathOf('../pages'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro'))
  .map((file) => `/${file.replace(/\.astro$/, '/').replace(/^index\/$|(?<=\/)index\/$/, '')}`);
/** That each tool has its page is for the test of the built links to see. */
const TOOLS = ['offer', 'transition-cost', 'base-vs-signing-bonus', 'counter'];
const PAGES = [
  ...ROUTES,
  ...TOOLS.map((tool) => `/tools/${tool}/`),
  ...namesIn('guidance', '.mdx').map((slug) => `/guidance/${slug}/`),
];

/** What each page of Markdown links may point at, beside the page as a whole. */
const ANCHORS: Readonly<Record<string, readonly string[]>> = {
  '/': [...POINTS, ...STEPS, 'base-vs-signing-bonus', 'transition-cost'],
  '/faq/': QUESTIONS.map(({ id }) => id),
  '/sources/': FACTS.map(({ id }) => id),
};

/** What is wrong with a link that stands on `page`; nothing if it leads somewhere. */
function fault(href: string, page: string): string {
  const { origin, pathname, hash } = new URL(href, `https://here${page}`);
  if (origin !== 'https://here') return 'leads off the site';
  if (!PAGES.includes(pathname)) return `no page ${pathname}`;
  const anchor = hash.slice(1);
  return anchor === '' || ANCHORS[pathname]?.includes(anchor) ? '' : `no anchor ${anchor}`;
}

function linksIn(body: string): string[] {
  return [...body.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1] ?? '');
}

it('knows the pages', () => {
  expect(PAGES).toEqual(
    expect.arrayContaining([
      '/',
      '/faq/',
      '/sources/',
      '/tools/',
      '/tools/base-vs-signing-bonus/',
      '/tools/transition-cost/',
    ]),
  );
});

it.each([
  ['/faq/#no-such-question', 'no anchor no-such-question'],
  ['/#p9', 'no anchor p9'],
  ['#p9', 'no anchor p9'],
  ['/faq', 'no page /faq'],
  ['/sources/#nothing', 'no anchor nothing'],
  ['/tools/#p1', 'no anchor p1'],
  ['https://www.amazon.jobs/', 'leads off the site'],
])('would notice %s', (href, expected) => {
  expect(fault(href, '/')).toBe(expected);
});

it('the guide’s links lead somewhere', () => {
  const links = linksIn(GUIDE.body);
  expect(links.length).toBeGreaterThanOrEqual(10);
  expect(links.map((href) => [href, fault(href, '/')]).filter(([, wrong]) => wrong)).toEqual([]);
});

describe('the questions’ links lead somewhere', () => {
  it.each(QUESTIONS)('$id', ({ body }) => {
    const links = linksIn(body);
    expect(links.map((href) => [href, fault(href, '/faq/')]).filter(([, wrong]) => wrong)).toEqual(
      [],
    );
  });

  it('and there are many', () => {
    expect(QUESTIONS.flatMap(({ body }) => linksIn(body)).length).toBeGreaterThan(40);
  });
});

it('no link says “here”', () => {
  const texts = [GUIDE.body, ...QUESTIONS.map(({ body }) => body)].flatMap((body) =>
    [...body.matchAll(/\[([^\]]*)\]\(/g)].map((match) => match[1] ?? ''),
  );
  expect(texts.filter((text) => /^(click )?(here|this|link|more)$/i.test(text))).toEqual([]);
});
