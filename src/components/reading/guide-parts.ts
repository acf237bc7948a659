export interface GuidePart {
  /** As it stands in the source; empty above the first heading. */
  readonly heading: string;
  readonly points: readonly string[];
}

/** The guide's parts, each from one heading of the second rank to the next, with the points made in it. */
export function guideParts(mdx: string): GuidePart[] {
  const pieces = mdx.split(/^## (.+)$/m);
  const parts = [{ heading: '', points: pointsIn(pieces[0] ?? '') }];
  for (let at = 1; at < pieces.length; at += 2) {
    parts.push({ heading: pieces[at] ?? '', points: pointsIn(pieces[at + 1] ?? '') });
  }
  return parts;
}

const STEPS = Array.from({ length: 10 }, (_, index) => `c${index + 1}`);

/** The points that a piece of the guide makes; the checklist makes ten, one a step. */
export function pointsIn(mdx: string): string[] {
  const made = [...mdx.matchAll(/<Point id="([^"]+)">/g)].flatMap(([, ids = '']) => ids.split(' '));
  return mdx.includes('<Checklist>') ? [...made, ...STEPS] : made;
}

interface Deepening {
  readonly data: { readonly points: readonly string[] };
}

/**
 * For each heading of the guide, the articles that go deeper into the part that ends there. An article stands once:
 * after the part that makes most of its points, or the first of several such parts.
 */
export function moreBefore<A extends Deepening>(
  mdx: string,
  headings: readonly { readonly depth: number; readonly slug: string }[],
  articles: readonly A[],
): { before: ReadonlyMap<string, A[]>; atEnd: A[] } {
  const parts = guideParts(mdx);
  const found = parts.map((part) => articles.filter((article) => mostIn(parts, article) === part));
  const slugs = headings.filter(({ depth }) => depth === 2).map(({ slug }) => slug);
  return {
    before: new Map(slugs.map((slug, index) => [slug, found[index] ?? []])),
    atEnd: found[slugs.length] ?? [],
  };
}

function mostIn(parts: readonly GuidePart[], { data }: Deepening): GuidePart | undefined {
  const made = ({ points }: GuidePart) =>
    data.points.filter((point) => points.includes(point)).length;
  const most = Math.max(...parts.map(made));
  return most > 0 ? parts.find((part) => made(part) === most) : undefined;
}
