// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { pagefindIndex } from '../../../src/components/search/site-index.ts';

/** An index as Pagefind writes one, holding these fragments; `heard` is what it was last asked. */
function indexOf(fragments: readonly object[], id: string) {
  const source = `
    export async function search(query, options) {
      globalThis[${JSON.stringify(id)}] = [query, options];
      return { results: ${JSON.stringify(fragments)}.map((fragment) => ({ data: async () => fragment })) };
    }`;
  const heard = () => (globalThis as unknown as Record<string, unknown>)[id];
  return { index: pagefindIndex(`data:text/javascript,${encodeURIComponent(source)}`), heard };
}

const sub = (title: string, url: string, ...scores: number[]) => ({
  title,
  url,
  excerpt: `in ${title}`,
  weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
});

const page = (rest: object = {}) => ({
  url: '/',
  excerpt: 'anywhere',
  meta: { title: 'The guide' },
  filters: { kind: ['guide'] },
  sub_results: [],
  ...rest,
});

describe('the site’s index', () => {
  it('lands on the section that matched best, all its matches together', async () => {
    const { index } = indexOf(
      [
        page({
          sub_results: [sub('Early', '/#a', 3, 3), sub('Best', '/#b', 4, 4), sub('One', '/#c', 7)],
        }),
      ],
      'best',
    );
    expect(await index.find('bonus', 'all', 12)).toEqual([
      { url: '/#b', page: 'The guide', section: 'Best', excerpt: 'in Best', kind: 'guide' },
    ]);
  });

  it('keeps the page’s own order where sections match alike', async () => {
    const subs = [sub('First', '/#a', 2), sub('Second', '/#b', 2)];
    const [found] = await indexOf([page({ sub_results: subs })], 'alike').index.find('x', 'all', 1);
    expect(found?.section).toBe('First');
  });

  it('names no section where the page as a whole is meant', async () => {
    const whole = page({ sub_results: [sub('The guide', '/', 9)] });
    const { index } = indexOf([whole, page()], 'whole');
    expect(await index.find('x', 'all', 12)).toEqual([
      { url: '/', page: 'The guide', section: null, excerpt: 'in The guide', kind: 'guide' },
      { url: '/', page: 'The guide', section: null, excerpt: 'anywhere', kind: 'guide' },
    ]);
  });

  it('makes do with a page that has no title and no kind', async () => {
    const { index } = indexOf([page({ meta: {}, filters: {}, url: '/bare/' })], 'bare');
    expect(await index.find('x', 'all', 12)).toMatchObject([{ page: '/bare/', kind: '' }]);
  });

  it.each([
    ['only a synonym matched', 'It ends. <mark>‖clawback</mark>', 'What it is.'],
    [
      'a word before them matched too',
      'It <mark>ends</mark>. <mark>‖stop</mark>',
      'It <mark>ends</mark>. ',
    ],
    ['there are no synonyms', 'It <mark>ends</mark>.', 'It <mark>ends</mark>.'],
  ])('shows no synonyms and no mark without its end where %s', async (_, excerpt, shown) => {
    const found = page({ excerpt, meta: { title: 'Term', summary: 'What it is.' } });
    const { index } = indexOf([found], `synonym ${excerpt}`);
    expect((await index.find('x', 'all', 1))[0]?.excerpt).toBe(shown);
  });

  it('filters by kind, and by none for everything', async () => {
    const { index, heard } = indexOf([], 'kinds');
    await index.find('base', 'tool', 12);
    expect(heard()).toEqual(['base', { filters: { kind: 'tool' } }]);
    await index.find('base', 'all', 12);
    expect(heard()).toEqual(['base', {}]);
  });

  it('fetches no more than it was asked for', async () => {
    const { index } = indexOf([page(), page(), page()], 'most');
    expect(await index.find('x', 'all', 2)).toHaveLength(2);
  });

  it('says that it cannot be read by failing', async () => {
    await expect(pagefindIndex('data:text/javascript,throw 1').find('x', 'all', 1)).rejects.toBe(1);
  });
});
