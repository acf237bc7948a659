import { useLayoutEffect, useRef } from 'react';

/** Takes over, once, what a reader did on the served page before its script arrived. */
export function useOnArrival(take: () => void): void {
  const first = useRef(take);
  useLayoutEffect(() => first.current(), []);
}
