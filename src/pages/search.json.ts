import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import type { APIRoute } from 'astro';
import { typographic } from '../components/prose/typography.ts';
import { articlePath } from '../components/reading/links.ts';
import { type ProsePage, proseRecords } from '../components/search/prose-records.ts';
import { SYNONYM } from '../components/search/site-index.ts';
import type { SearchRecord } from '../integrations/pagefind.ts';

/** What the search index holds besides whole pages: questions and terms one by one, prose piece by piece. */
export const GET: APIRoute = async () => {
  return Response.json([
    ...(await questions()),
    ...(await terms()),
    ...(await guide()),
    ...(await guidance()),
  ]);
};

async function questions(): Promise<SearchRecord[]> {
  const entries = await getCollection('faq');
  return entries.map(({ id, data, body = '' }) => ({
    url: `/faq/#${id}`,
    title: typographic(data.question),
    kind: 'question',
    summary: typographic(data.short),
    content: withSynonyms([data.question, data.short, plain(body)], data.synonyms),
  }));
}

async function terms(): Promise<SearchRecord[]> {
  const entries = await getCollection('glossary');
  return entries.map(({ id, data, body = '' }) => ({
    url: `/glossary/#${id}`,
    title: typographic(data.term),
    kind: 'term',
    summary: typographic(data.short),
    content: withSynonyms([data.term, data.short, plain(body)], data.also),
  }));
}

async function guide(): Promise<SearchRecord[]> {
  const entry = await getEntry('guide', 'index');
  return entry ? pieces(entry, { path: '/', opening: 'The verdict', name: '' }) : [];
}

async function guidance(): Promise<SearchRecord[]> {
  const articles = await getCollection('guidance');
  const all = articles.map((entry) => {
    const { title, short } = entry.data;
    return pieces(entry, { path: articlePath(entry.id), opening: title, name: short });
  });
  return (await Promise.all(all)).flat();
}

async function pieces(
  entry: CollectionEntry<'guide' | 'guidance'>,
  page: Pick<ProsePage, 'path' | 'opening' | 'name'>,
): Promise<SearchRecord[]> {
  const { headings } = await render(entry);
  const facts = new Map((await getCollection('facts')).map(({ id, data }) => [id, data.display]));
  const records = proseRecords(
    { ...page, mdx: entry.body ?? '', headings },
    (id) => facts.get(id) ?? '',
  );
  return records.map((record) => ({
    ...record,
    title: typographic(record.title),
    content: typographic(record.content),
    kind: entry.collection,
    summary: '',
  }));
}

function withSynonyms(texts: readonly string[], synonyms: readonly string[]): string {
  return [typographic(texts.join('\n')), ...synonyms.map((word) => SYNONYM + word)].join('\n');
}

/** Markdown without its marks: links keep their words. */
function plain(markdown: string): string {
  return markdown.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').replace(/[*_`>#]/g, '');
}
