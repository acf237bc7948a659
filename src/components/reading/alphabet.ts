export interface Letter<T> {
  /** A capital, or 0–9 for names that start with a figure. */
  readonly letter: string;
  readonly items: readonly T[];
}

/** Named things by first letter, A to Z, figures first; only letters that something starts with. */
export function byLetter<T extends { readonly name: string }>(items: readonly T[]): Letter<T>[] {
  const sorted = items.toSorted((a, b) =>
    a.name.localeCompare(b.name, 'en', { sensitivity: 'base', numeric: true }),
  );
  const letters = new Map<string, T[]>();
  for (const item of sorted) {
    const letter = firstLetter(item.name);
    letters.set(letter, [...(letters.get(letter) ?? []), item]);
  }
  return [...letters].map(([letter, found]) => ({ letter, items: found }));
}

function firstLetter(name: string): string {
  const first = name.charAt(0).toUpperCase();
  return /\d/.test(first) ? '0–9' : first;
}
