import { useEffect, useMemo, useState } from 'react';
import { ratedBy, wantsRate } from '../../lib/scenario/inputs.ts';
import type { Sheet } from '../../lib/scenario/sheet.ts';
import { stateAt } from './tax/lenses.ts';
import type { Look } from './tax/look.ts';

type LookUp = (sheet: Sheet) => Look;

/** A sheet with its tax rate, and what the tax figures say about it. */
export interface Rated {
  /** With the rate on the next dollar, where none is stated and one comes out. */
  readonly sheet: Sheet;
  /** Null where the figures are not wanted or not there yet. */
  readonly look: Look | 'failed' | null;
}

/**
 * The sheet with the tax rate on the next dollar, once it is wanted and has been computed. Figures and rules are fetched
 * only then, all states at once, so that nobody learns which one is looked up. Without them the usual rate counts.
 */
export function useRated(sheet: Sheet): Rated {
  const [lookUp, setLookUp] = useState<LookUp | 'failed' | null>(null);
  const { assumptions } = sheet;
  const isWanted = wantsRate(sheet) || stateAt.get(sheet) !== undefined;
  const isThere = typeof lookUp === 'function';
  // biome-ignore lint/correctness/useExhaustiveDependencies: what failed is tried again with every choice
  useEffect(() => {
    if (isWanted && !isThere) loaded().then((ready) => setLookUp(() => ready ?? 'failed'));
  }, [isWanted, isThere, assumptions]);
  return useMemo(() => {
    if (!isWanted || !lookUp) return { sheet, look: null };
    if (lookUp === 'failed') return { sheet, look: lookUp };
    const look = lookUp(sheet);
    return { sheet: ratedBy(sheet, look.next), look };
  }, [isWanted, lookUp, sheet]);
}

let loading: Promise<LookUp | null> | undefined;

function loaded(): Promise<LookUp | null> {
  loading ??= load().catch(() => {
    loading = undefined;
    return null;
  });
  return loading;
}

async function load(): Promise<LookUp> {
  const [{ lookUp }, { onFileOf }, response] = await Promise.all([
    import('./tax/look.ts'),
    import('../../lib/tax/tables.ts'),
    fetch('/figures/tax.json'),
  ]);
  const onFile = onFileOf(await response.json());
  return (sheet) => lookUp(sheet, onFile);
}
