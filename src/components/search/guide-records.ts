export interface GuideRecord {
  readonly url: string;
  readonly title: string;
  readonly content: string;
}

interface Heading {
  readonly slug: string;
  readonly text: string;
}

/**
 * The guide in pieces, for the search index: each point with its own anchor, and what stands between the points under
 * its heading. `printed` gives the text that a fact's tag prints.
 */
export function guideRecords(
  mdx: string,
  headings: readonly Heading[],
  printed: (fact: string) => string,
): GuideRecord[] {
  const records: GuideRecord[] = [];
  for (const { heading, text } of sectionsOf(mdx)) {
    const slug = headings.find((each) => each.text === typed(heading))?.slug ?? '';
    const title = heading || 'The verdict';
    const between = text.replace(POINT, (_, ids: string, inside: string) => {
      records.push({ url: `/#${ids.split(' ')[0]}`, title, content: plain(inside, printed) });
      return '';
    });
    const rest = plain(between, printed);
    // Above the first heading stand only links to what comes.
    if (rest && slug) records.push({ url: `/#${slug}`, title, content: `${title}. ${rest}` });
  }
  return records;
}

const POINT = /<Point id="([^"]+)">([\s\S]*?)<\/Point>/g;

/** Headings are compared as the build prints them. */
function typed(heading: string): string {
  return heading.replace(/'/g, '’');
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
