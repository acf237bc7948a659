import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { telling } from '../scenario/store.ts';
import { useSheet } from '../scenario/useSheet.ts';
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
  const { update } = useSheet();
  const [Sheet, setSheet] = useState<typeof CallSheet | null>(null);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (mayPrint) fetchSheet().then((Fetched) => setSheet(() => Fetched), ignored);
  }, [mayPrint]);
  useEffect(() => {
    const mounted = new AbortController();
    const { signal } = mounted;
    addEventListener('afterprint', () => setPrinting(false), { signal });
    if (ownPage)
      addEventListener('beforeprint', () => flushSync(() => setPrinting(true)), { signal });
    return () => mounted.abort();
  }, [ownPage]);
  const print = async () => {
    const Fetched = await fetchSheet().catch(() => null);
    if (!Fetched) return update((before) => telling(before, { code: 'part-missing' }));
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
