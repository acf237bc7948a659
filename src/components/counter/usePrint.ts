import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CallSheet } from './CallSheet.tsx';

interface Print {
  /** The page for the call, while it stands in the document to be printed. */
  readonly Sheet: typeof CallSheet | null;
  readonly print: () => void;
}

/**
 * The page for the call: fetched once it may be printed, shown from the press of its button until it is printed. On
 * the tool’s own page the browser’s print command prints it too.
 */
export function usePrint(mayPrint: boolean, ownPage: boolean): Print {
  const [Sheet, setSheet] = useState<typeof CallSheet | null>(null);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (mayPrint) fetchSheet().then((Fetched) => setSheet(() => Fetched), ignored);
  }, [mayPrint]);
  useEffect(() => {
    const stay = new AbortController();
    const { signal } = stay;
    addEventListener('afterprint', () => setPrinting(false), { signal });
    if (ownPage)
      addEventListener('beforeprint', () => flushSync(() => setPrinting(true)), { signal });
    return () => stay.abort();
  }, [ownPage]);
  const print = async () => {
    const Fetched = await fetchSheet();
    flushSync(() => {
      setSheet(() => Fetched);
      setPrinting(true);
    });
    window.print();
  };
  return { Sheet: printing && mayPrint ? Sheet : null, print };
}

async function fetchSheet() {
  const { CallSheet } = await import('./CallSheet.tsx');
  return CallSheet;
}

/** The button tries again. */
function ignored() {}
