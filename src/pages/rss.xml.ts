import { type CollectionEntry, getCollection } from 'astro:content';
import rss, { type RSSFeedItem } from '@astrojs/rss';
import type { APIContext } from 'astro';
import { GRADE_WORDS } from '../components/prose/grades.ts';
import { articlePath } from '../components/reading/links.ts';
import { formatSourceDate, isoDay } from '../components/site/day.ts';
import { SITE } from '../components/site/site.ts';

/** As many as a reader of feeds is likely to keep. */
const MOST = 100;

/** What changed: every fact on the day it was last checked, every article on the day it was last read. */
export async function GET({ site }: APIContext): Promise<Response> {
  if (!site) throw new Error('astro.config.mjs names no site');
  const facts = (await getCollection('facts')).map(factItem);
  const articles = (await getCollection('guidance')).map(articleItem);
  const guide = (await getCollection('guide')).map(guideItem);
  return rss({
    title: SITE.name,
    description: `${SITE.strapline}: facts checked and texts read again.`,
    site,
    items: [...guide, ...articles, ...facts]
      .toSorted(newestFirst)
      .slice(0, MOST)
      // Whole addresses are left as they are; to others the library adds a slash, after the query too.
      .map((item) => ({ ...item, link: new URL(item.link ?? '/', site).href })),
    customData: '<language>en-us</language>',
  });
}

/** The day is part of the address, so that a fact checked again is news. */
function factItem({ id, data }: CollectionEntry<'facts'>): RSSFeedItem {
  const sources = data.sources
    .map(({ publisher, date }) => `${publisher} (${formatSourceDate(date)})`)
    .join('; ');
  return {
    title: data.statement,
    link: `/sources/?checked=${data.asOf}#${id}`,
    pubDate: new Date(data.asOf),
    description: `Grade ${data.grade}, ${GRADE_WORDS[data.grade]}. Sources: ${sources}.`,
  };
}

function articleItem({ id, data }: CollectionEntry<'guidance'>): RSSFeedItem {
  return textItem(articlePath(id), data);
}

function guideItem({ data }: CollectionEntry<'guide'>): RSSFeedItem {
  return textItem('/', data);
}

function textItem(
  path: string,
  { title, description, reviewed }: Omit<CollectionEntry<'guide'>['data'], 'deck'>,
): RSSFeedItem {
  return { title, link: `${path}?read=${isoDay(reviewed)}`, pubDate: reviewed, description };
}

function newestFirst(a: RSSFeedItem, b: RSSFeedItem): number {
  return (b.pubDate?.valueOf() ?? 0) - (a.pubDate?.valueOf() ?? 0);
}
