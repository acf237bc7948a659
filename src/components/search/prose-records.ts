import { typographic } from '../prose/typography.ts';

export interface ProseRecord {
  readonly url: string;
  readonly title: string;
  readonly content: string;
}

interface Heading {
  readonly slug: string;
  readonly text: string;
}

/** A page that is made from MDX. */
export interface ProsePage {
  /** Its address on the site, such as `/`. */
  readonly path: string;
  /** What its opening, above the first heading, is called. */
  readonly opening: string;
  /** Stands before each heading; empty where the heading says enough. */
  readonly name: string;
  readonly mdx: string;
  readonly headings: readonly Heading[];
}

/**
 * A page in pieces, for the search index: each point with its own anchor, and what stands between the points under its
 * heading. `printed` gives the text that a fact's tag prints.
 */
export function proseRecords(
  { path, opening, name, mdx, headings }: ProsePage,
  printed: (fact: string) => string,
): ProseRecord[] {
  const records: ProseRecord[] = [];
  for (const { heading, text } of sectionsOf(mdx)) {
    const url = heading === '' ? path : `${path}#${slugOf(heading, headings)}`;
    const title = heading === '' ? opening : `${name}${name && ': '}${heading}`;
    const between = text.replace(POINT, (_, ids: string, inside: string) => {
      records.push({
        url: `${path}#${ids.split(' ')[0]}`,
        title,
        content: plain(inside, printed),
      });
      return '';
    });
    const rest = plain(between, printed);
    // Above the guide's first heading stand, beside its points, only links to what comes.
    if (rest && (heading !== '' || name !== ''))
      records.push({ url, title, content: `${title}. ${rest}` });
  }
  return records;
}

const POINT = /<Point id="([^"]+)">([\s\S]*?)<\/Point>/g;

/** Headings are compared as the build prints them. */
function slugOf(heading: string, headings: readonly Heading[]): string {
  const found = headings.find(({ text }) => text === typographic(heading));
  if (!found) throw new Error(`the page has no heading “${heading}” to lead a search to`);
  return found.slug;
}

function sectionsOf(mdx: string): { heading: string; text: string }[] {
  const parts = mdx.split(/^##+ (.+)$/m);
  const sections = [{ heading: '', text: parts[0] ?? '' }];
  for (let at = 1; at < parts.length; at += 2) {
    sections.push({ heading: parts[at] ?? '', text: parts[at + 1] ?? '' });
  }
  return sections;
}

/** MDX as words: facts as they are printed, links by their text, other tags and marks gone. */
function plain(mdx: string, printed: (fact: string) => string): string {
  return mdx
    .replace(/<Fact id="([^"]+)" \/>/g, (_, id: string) => printed(id))
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
