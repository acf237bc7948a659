/** The number of a page's note on a fact; the first citation of a fact opens the note. */
export function noteOf(locals: App.Locals, fact: string): { number: number; isFirst: boolean } {
  locals.notes ??= [];
  const known = locals.notes.indexOf(fact);
  if (known >= 0) return { number: known + 1, isFirst: false };
  locals.notes.push(fact);
  return { number: locals.notes.length, isFirst: true };
}
