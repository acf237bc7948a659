/**
 * The smallest whole number from `low` to `high` at which `holds` is true; null if it is true at none.
 * Whatever `holds` asks must stay true from there on. It is asked about log2(high − low) times.
 */
export function firstWhere(
  low: number,
  high: number,
  holds: (at: number) => boolean,
): number | null {
  if (low > high || !holds(high)) return null;
  let [first, last] = [low, high];
  while (first < last) {
    const middle = Math.floor((first + last) / 2);
    if (holds(middle)) last = middle;
    else first = middle + 1;
  }
  return last;
}
