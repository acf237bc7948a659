import type { CollectionEntry } from 'astro:content';
import type { Section } from '../faq/guide-sections.ts';
import { typographic } from '../prose/typography.ts';
import type { Destination } from '../site/site.ts';
import { TOOLS } from '../site/tools.ts';

type Article = CollectionEntry<'guidance'>;

export const articlePath = (id: string): string => `/guidance/${id}/`;

export function linkTo({ id, data }: Article): Destination {
  return { href: articlePath(id), label: typographic(data.short) };
}

export function inOrder(articles: readonly Article[]): Article[] {
  return articles.toSorted((a, b) => a.data.order - b.data.order);
}

/** The articles that this one names, then those that name it: related is a relation of both. */
export function relatedTo(article: Article, all: readonly Article[]): Article[] {
  const named = article.data.related.map(({ id }) => id);
  const naming = all
    .filter(({ data }) => data.related.some(({ id }) => id === article.id))
    .map(({ id }) => id);
  return [...new Set([...named, ...naming])]
    .map((id) => all.find((each) => each.id === id))
    .filter((found) => found !== undefined);
}

/** The tools of an article that have a page. */
export function toolsOf({ data }: Article): Destination[] {
  return data.tools
    .map((name) => TOOLS.find(({ href }) => href === `/tools/${name}/`))
    .filter((tool) => tool !== undefined)
    .map(({ href, title }) => ({ href, label: title }));
}

/** Where in the guide the points of an article or a drill stand, each heading once. */
export function sectionsOf(
  { id, collection, data }: Article | CollectionEntry<'drills'>,
  points: ReadonlyMap<string, Section>,
): Destination[] {
  const sections = new Map<string, Destination>();
  for (const point of data.points) {
    const section = points.get(point);
    if (!section) {
      throw new Error(`src/content/${collection}/${id}.mdx: the guide has no point ${point}`);
    }
    const { href, heading } = section;
    if (!sections.has(heading)) sections.set(heading, { href, label: heading });
  }
  return [...sections.values()];
}

/** The first source of each fact, with the fact's grade; where several are of one publisher, with what each says. */
export function sourceLinks(
  facts: readonly Pick<CollectionEntry<'facts'>, 'id' | 'data'>[],
): readonly (Destination & { readonly note: string })[] {
  const publishers = facts.map(({ data }) => data.sources[0]?.publisher);
  return facts.map(({ id, data: { display, grade } }, index) => {
    const publisher = publishers[index] ?? id;
    const isAlone = publishers.indexOf(publisher) === publishers.lastIndexOf(publisher);
    const label = isAlone ? publisher : `${publisher}, “${display}”`;
    return { href: `/sources/#${id}`, label: typographic(label), note: grade };
  });
}
