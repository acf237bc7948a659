import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { typographic } from '../components/prose/typography.ts';
import type { SearchRecord } from '../integrations/pagefind.ts';

/** One record a question for the search index, so that each is found and ranked by itself. */
export const GET: APIRoute = async () => {
  const questions = await getCollection('faq');
  const records: SearchRecord[] = questions.map(({ id, data, body }) => ({
    url: `/faq/#${id}`,
    title: typographic(data.question),
    kind: 'question',
    content: typographic(
      [data.question, data.short, plain(body ?? ''), data.synonyms.join(', ')].join('\n'),
    ),
  }));
  return Response.json(records);
};

/** Markdown without its marks: links keep their words. */
function plain(markdown: string): string {
  return markdown.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').replace(/[*_`>#]/g, '');
}
