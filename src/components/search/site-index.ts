/** The kinds that pages are filed under; see `kind` in the page layout. */
export const KINDS = ['guide', 'guidance', 'question', 'term', 'tool', 'about'] as const;
export type Kind = (typeof KINDS)[number];

export interface Found {
  readonly url: string;
  readonly page: string;
  /** The heading under which it was found; null where the page as a whole is meant. */
  readonly section: string | null;
  /** Plain text with `<mark>` around what matched. */
  readonly excerpt: string;
  readonly kind: string;
}

export interface SiteIndex {
  find(query: string, kind: Kind | 'all', most: number): Promise<readonly Found[]>;
}

interface SubResult {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly SubResult[];
}

interface Pagefind {
  search(
    query: string,
    options: { filters?: Record<string, string> },
  ): Promise<{ results: readonly { data: () => Promise<Fragment> }[] }>;
}

/** Pagefind's index, fetched on the first question. */
export function pagefindIndex(url = '/pagefind/pagefind.js'): SiteIndex {
  let loading: Promise<Pagefind> | undefined;
  return {
    async find(query, kind, most) {
      loading ??= import(/* @vite-ignore */ url);
      const pagefind = await loading.catch((problem) => {
        // A lost connection may come back; the next search tries again.
        loading = undefined;
        throw problem;
      });
      const { results } = await pagefind.search(query, kind === 'all' ? {} : { filters: { kind } });
      const fragments = await Promise.all(results.slice(0, most).map((result) => result.data()));
      return fragments.map(best);
    },
  };
}

/** Stands before other words for the same thing: they are found but not shown. */
export const SYNONYM = '‖';

/** What is read of an excerpt; the summary where only a synonym matched. */
function readable(excerpt: string, summary: string): string {
  // A synonym that matched leaves the mark that was opened for it behind.
  const passage = (excerpt.split(SYNONYM)[0] ?? '').replace(/<mark>$/, '');
  return excerpt.includes(SYNONYM) && !passage.includes('<mark>') ? summary : passage;
}

/** Of a page's sections the one that matched best, so that the reader lands on it. */
function best(fragment: Fragment): Found {
  const section = fragment.sub_results
    .map((sub) => ({ sub, score: score(sub) }))
    .toSorted((a, b) => b.score - a.score)[0]?.sub;
  const page = fragment.meta['title'] ?? fragment.url;
  return {
    url: section?.url ?? fragment.url,
    page,
    section: section && section.title !== page ? section.title : null,
    excerpt: readable(section?.excerpt ?? fragment.excerpt, fragment.meta['summary'] ?? ''),
    kind: fragment.filters['kind']?.[0] ?? '',
  };
}

function score(sub: SubResult): number {
  return sub.weighted_locations.reduce((total, { balanced_score }) => total + balanced_score, 0);
}
