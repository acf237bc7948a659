import { getCollection, getEntry, render } from 'astro:content';
import type { APIRoute } from 'astro';
import { typographic } from '../components/prose/typography.ts';
import { guideRecords } from '../components/search/guide-records.ts';
import { SYNONYM } from '../components/search/site-index.ts';
import type { SearchRecord } from '../integrations/pagefind.ts';

/** What the search index holds besides whole pages: each question, and the guide piece by piece. */
export const GET: APIRoute = async () => {
  return Response.json([...(await questions()), ...(await guide())]);
};

async function questions(): Promise<SearchRecord[]> {
  const entries = await getCollection('faq');
  return entries.map(({ id, data, body }) => ({
    url: `/faq/#${id}`,
    title: typographic(data.question),
    kind: 'question',
    summary: typographic(data.short),
    content: [
      typographic([data.question, data.short, plain(body ?? '')].join('\n')),
      ...data.synonyms.map((synonym) => SYNONYM + synonym),
    ].join('\n'),
  }));
}

async function guide(): Promise<SearchRecord[]> {
  const entry = await getEntry('guide', 'index');
  if (!entry) return [];
  const { headings } = await render(entry);
  const facts = new Map((await getCollection('facts')).map(({ id, data }) => [id, data.display]));
  return guideRecords(entry.body ?? '', headings, (id) => facts.get(id) ?? '').map((record) => ({
    ...record,
    title: typographic(record.title),
    content: typographic(record.content),
    kind: 'guide',
    summary: '',
  }));
}

/** Markdown without its marks: links keep their words. */
function plain(markdown: string): string {
  return markdown.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').replace(/[*_`>#]/g, '');
}
