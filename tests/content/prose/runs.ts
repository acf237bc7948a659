/** A text's words as they are compared: lower case, without marks. */
export function spoken(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu) ?? [];
}

/** Every run of so many words in a row. */
export function runsOf(text: string, length: number): Set<string> {
  const words = spoken(text);
  const starts = Math.max(0, words.length - length + 1);
  return new Set(Array.from({ length: starts }, (_, at) => words.slice(at, at + length).join(' ')));
}

/** Runs that two texts share. */
export function sharedRuns(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...one].filter((run) => other.has(run));
}
