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
}

/** The number of a page's note on a fact, and whether this citation has to print it. */
export function noteOf(
  notes: Notes | undefined,
  fact: string,
): { number: number; prints: boolean } {
  const place = notes?.facts.indexOf(fact) ?? -1;
  if (!notes || place < 0) throw new Error(`the page does not know that it cites “${fact}”`);
  const prints = !notes.printed.has(fact);
  notes.printed.add(fact);
  return { number: place + 1, prints };
}
