import { describe, expect, it } from 'vitest';
import { GUIDE, namesIn, POINTS, pageOf, QUESTIONS, STEPS, textOf } from './content.ts';

const articles = namesIn('guidance', '.mdx').map((id) => {
  const { data, body } = pageOf(`guidance/${id}.mdx`);
  return { id, body, ...data } as {
    id: string;
    order: number;
    points: readonly string[];
    related: readonly string[];
    body: string;
  };
});
const ids = articles.map(({ id }) => id);

/** What there has to be at least, by shared promise to readers. */
it.each([
  ['articles', namesIn('guidance', '.mdx').length, 14],
  ['drills', namesIn('drills', '.mdx').length, 12],
  ['questions', QUESTIONS.length, 40],
  ['terms', namesIn('glossary', '.md').length, 40],
])('there are enough %s: %i, at least %i', (_, count, least) => {
  expect(count).toBeGreaterThanOrEqual(least);
});

describe('the articles', () => {
  it('each have their own place', () => {
    expect(new Set(articles.map(({ order }) => order)).size).toBe(articles.length);
  });

  it('are all on some point of the guide, so that it leads to them', () => {
    const known = [...POINTS, ...STEPS];
    const astray = articles.flatMap(({ id, points }) =>
      points.filter((point) => !known.includes(point)).map((point) => `${id}: ${point}`),
    );
    expect(astray).toEqual([]);
  });
});

describe.each(articles)('$id', ({ id, related, body }) => {
  it('names two to four other articles that exist', () => {
    expect(related.filter((other) => !ids.includes(other) || other === id)).toEqual([]);
    expect(new Set(related).size).toBe(related.length);
  });

  it('rests on facts', () => {
    expect(body.match(/<(?:Fact|Cite) id=/g)?.length ?? 0).toBeGreaterThanOrEqual(3);
  });
});

it('every MDX file uses only the tags that authors are given', () => {
  const source = textOf('../components/prose/tags.ts');
  const given = new Set([...source.matchAll(/^ {2}(\w+),$/gm)].map((match) => match[1]));
  const bodies = [
    GUIDE.body,
    ...articles.map(({ body }) => body),
    ...namesIn('drills', '.mdx').map((name) => textOf(`drills/${name}.mdx`)),
  ];
  const used = bodies.flatMap((body) => [...body.matchAll(/<([A-Z]\w*)/g)].map((tag) => tag[1]));
  expect([...new Set(used)].filter((tag) => !given.has(tag))).toEqual([]);
});
