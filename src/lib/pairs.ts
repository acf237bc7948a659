/** Two lists side by side, as far as the shorter goes. */
export function pairs<A, B>(ours: readonly A[], theirs: readonly B[]): [A, B][] {
  return ours.flatMap((one, index) =>
    theirs.slice(index, index + 1).map((other): [A, B] => [one, other]),
  );
}
