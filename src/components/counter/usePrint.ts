import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether the page for the call stands in the document: from the press of its button until it is printed. On the
 * tool’s own page the browser’s print command prints it too.
 */
export function usePrint(ownPage: boolean): {
  readonly printing: boolean;
  readonly print: () => void;
} {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const stay = new AbortController();
    const { signal } = stay;
    addEventListener('afterprint', () => setPrinting(false), { signal });
    if (ownPage)
      addEventListener('beforeprint', () => flushSync(() => setPrinting(true)), { signal });
    return () => stay.abort();
  }, [ownPage]);
  const print = () => {
    flushSync(() => setPrinting(true));
    window.print();
  };
  return { printing, print };
}
