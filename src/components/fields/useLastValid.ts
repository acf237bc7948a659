import { useMemo, useState } from 'react';

/**
 * Reads `typed`; where it cannot be read (null), the last reading that could be stays in force and is marked stale.
 * `readInput` must be the same function every time. `start` is what the site's own example reads as.
 */
export function useLastValid<Typed, Input>(
  typed: Typed,
  readInput: (typed: Typed) => Input | null,
  start: Input,
): { readonly input: Input; readonly stale: boolean } {
  const current = useMemo(() => readInput(typed), [typed, readInput]);
  const [last, setLast] = useState(start);
  if (current !== null && current !== last) setLast(current);
  return { input: current ?? last, stale: current === null };
}
