import { factsCited } from '../prose/notes.ts';
import { typographic } from '../prose/typography.ts';
import type { Destination } from '../site/site.ts';

interface Heading {
  readonly slug: string;
  readonly text: string;
}

/** A page of MDX that cites facts by tags. */
export interface CitingPage {
  readonly path: string;
  /** Stands before each heading. */
  readonly name: string;
  readonly mdx: string;
  readonly headings: readonly Heading[];
}

/** An entry that names its facts in its head. */
export interface CitingEntry extends Destination {
  readonly facts: readonly string[];
}

/** Where each fact is used: id → links, each once. */
export type Uses = ReadonlyMap<string, readonly Destination[]>;

export function usesOf(pages: readonly CitingPage[], entries: readonly CitingEntry[]): Uses {
  const uses = new Map<string, Destination[]>();
  const note = (fact: string, { href, label }: Destination) => {
    const known = uses.get(fact) ?? [];
    if (!known.some((each) => each.href === href)) uses.set(fact, [...known, { href, label }]);
  };
  for (const page of pages) {
    for (const { fact, place } of citationsIn(page)) note(fact, place);
  }
  for (const { facts, ...place } of entries) {
    for (const fact of facts) note(fact, place);
  }
  return uses;
}

/** Every citation, with the heading it stands under. */
function citationsIn({ path, name, mdx, headings }: CitingPage) {
  let place: Destination = { href: path, label: name };
  return mdx.split('\n').flatMap((line) => {
    const heading = /^##+ (.+)$/.exec(line)?.[1];
    if (heading !== undefined) place = placeOf(path, name, headings, heading);
    return factsCited(line).map((fact) => ({ fact, place }));
  });
}

function placeOf(
  path: string,
  name: string,
  headings: readonly Heading[],
  heading: string,
): Destination {
  const found = headings.find(({ text }) => text === typographic(heading));
  const href = found ? `${path}#${found.slug}` : path;
  return { href, label: `${name}: ${found?.text ?? typographic(heading)}` };
}
