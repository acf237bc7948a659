/** The facts that a page's source cites, in order of first mention: the numbers of its notes. */
export function factsCited(mdx: string): string[] {
  return [
    ...new Set([...mdx.matchAll(/<(?:Fact|Cite) id="([^"]+)"/g)].map((match) => match[1] ?? '')),
  ];
}

export interface Notes {
  readonly facts: readonly string[];
  /** Tags are rendered in no particular order; the first to come prints the note, the others point to it. */
  readonly printed: Set<string>;
  /** The terms whose meaning the page holds already. */
  readonly explained: Set<string>;
}

/** The notes of a page whose source is `mdx`, none of them printed yet. */
export function notesOf(mdx: string): Notes {
  return { facts: factsCited(mdx), printed: new Set(), explained: new Set() };
}

/** The number of a page's note on a fact, and whether this citation has to print it. */
export function noteOf(
  notes: Notes | undefined,
  fact: string,
): { number: number; prints: boolean } {
  const place = notes?.facts.indexOf(fact) ?? -1;
  if (!notes || place < 0) throw new Error(`the page does not know that it cites “${fact}”`);
  return { number: place + 1, prints: isFirst(notes.printed, fact) };
}

/** Whether this use of a term has to print its meaning, or another on the page does. */
export function explains(notes: Notes | undefined, term: string): boolean {
  if (!notes) throw new Error(`the page does not keep count of its terms: “${term}”`);
  return isFirst(notes.explained, term);
}

function isFirst(seen: Set<string>, id: string): boolean {
  const first = !seen.has(id);
  seen.add(id);
  return first;
}
