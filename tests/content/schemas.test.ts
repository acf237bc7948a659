import { describe, expect, it, vi } from 'vitest';
import type { ZodType } from 'zod';
import { jsonOf, namesIn, type Page, pageOf } from './content.ts';

// Outside Astro there is no such module: what it does is keep the collection, and check a reference.
vi.mock('astro:content', async () => {
  const { z } = await import('zod');
  const { namesIn } = await import('./content.ts');
  const ending = { facts: '.json', glossary: '.md', guidance: '.mdx' };
  return {
    defineCollection: (collection: unknown) => collection,
    reference: (name: keyof typeof ending) => z.enum(namesIn(name, ending[name])),
  };
});

const { collections } = await import('../../src/content.config.ts');

function schemaOf(name: keyof typeof collections): ZodType {
  return collections[name].schema as unknown as ZodType;
}

function problems(name: keyof typeof collections, data: unknown): string[] {
  const parsed = schemaOf(name).safeParse(data);
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
}

describe('every file fits its schema', () => {
  it.each(namesIn('facts', '.json'))('facts/%s.json', (id) => {
    expect(problems('facts', jsonOf(`facts/${id}.json`))).toEqual([]);
  });

  it.each(namesIn('faq', '.md'))('faq/%s.md', (id) => {
    expect(problems('faq', pageOf(`faq/${id}.md`).data)).toEqual([]);
  });

  it.each(namesIn('glossary', '.md'))('glossary/%s.md', (id) => {
    expect(problems('glossary', pageOf(`glossary/${id}.md`).data)).toEqual([]);
  });

  it.each(namesIn('guidance', '.mdx'))('guidance/%s.mdx', (id) => {
    expect(problems('guidance', pageOf(`guidance/${id}.mdx`).data)).toEqual([]);
  });

  it.each(namesIn('drills', '.mdx'))('drills/%s.mdx', (id) => {
    expect(problems('drills', pageOf(`drills/${id}.mdx`).data)).toEqual([]);
  });

  it.each(namesIn('guide', '.mdx'))('guide/%s.mdx', (id) => {
    expect(problems('guide', pageOf(`guide/${id}.mdx`).data)).toEqual([]);
  });
});

describe('the schema of a fact refuses', () => {
  const good = jsonOf<Record<string, unknown>>('facts/base-ceiling.json');
  const { grade: _, ...ungraded } = good;
  const [source] = good['sources'] as [Record<string, unknown>];

  it.each([
    ['a field it does not know', { ...good, note: 'x' }, [': unrecognized_keys']],
    ['no grade', ungraded, ['grade: invalid_value']],
    ['a grade of its own', { ...good, grade: 'E' }, ['grade: invalid_value']],
    ['no source', { ...good, sources: [] }, ['sources: too_small']],
    [
      'a source with an address of its own making',
      { ...good, sources: [{ ...source, url: 'sec.gov/x' }] },
      ['sources.0.url: invalid_format'],
    ],
    [
      'a source with more than it knows',
      { ...good, sources: [{ ...source, page: 3 }] },
      ['sources.0: unrecognized_keys'],
    ],
    ['a day that does not exist', { ...good, asOf: '2026-02-30' }, ['asOf: invalid_format']],
    [
      'a statement that does not end',
      { ...good, statement: 'x'.repeat(30) },
      ['statement: invalid_format'],
    ],
    ['nothing to print', { ...good, display: '' }, ['display: too_small']],
    ['a value in words', { ...good, value: '350000' }, ['value: invalid_type']],
    ['a topic of its own', { ...good, topic: 'misc' }, ['topic: invalid_value']],
  ])('%s', (_, fact, expected) => {
    expect(problems('facts', fact)).toEqual(expected);
  });
});

describe('the schema of a question refuses', () => {
  const good: Page['data'] = pageOf('faq/how-negotiable.md').data;

  it.each([
    ['a field it does not know', { ...good, draft: true }, [': unrecognized_keys']],
    ['a question without its mark', { ...good, question: 'Why' }, ['question: invalid_format']],
    ['an answer too long to be short', { ...good, short: 'x'.repeat(321) }, ['short: too_big']],
    ['half a place', { ...good, order: 1.5 }, ['order: invalid_type']],
    ['no tag', { ...good, tags: [] }, ['tags: too_small']],
    ['a tag nobody knows', { ...good, tags: ['misc'] }, ['tags.0: invalid_value']],
    ['a point that cannot be one', { ...good, guide: ['x1'] }, ['guide.0: invalid_format']],
    ['a fact that is not there', { ...good, facts: ['no-such-fact'] }, ['facts.0: invalid_value']],
  ])('%s', (_, question, expected) => {
    expect(problems('faq', question)).toEqual(expected);
  });
});

it('the schema of the guide refuses a page without its day of review', () => {
  const { reviewed: _, ...page } = pageOf('guide/index.mdx').data;
  expect(problems('guide', page)).toEqual(['reviewed: invalid_type']);
  expect(problems('guide', { ...page, reviewed: '2026-11-23', author: 'x' })).toEqual([
    ': unrecognized_keys',
  ]);
});
