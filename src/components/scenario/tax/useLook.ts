import { useEffect, useMemo, useState } from 'react';
import type { Sheet } from '../../../lib/scenario/sheet.ts';
import type { Look } from './look.ts';

type LookUp = (sheet: Sheet) => Look;

/** What the tax figures say; null where they are not wanted. */
export type Looked = Look | 'loading' | 'failed' | null;

/** What they say, once they have arrived. */
export function found(look: Looked): Look | null {
  return typeof look === 'string' ? null : look;
}

/**
 * What the tax figures say about a sheet. Figures and rules are fetched only once they are wanted, all states at once, so
 * that nobody learns which one is looked up.
 */
export function useLook(sheet: Sheet, isWanted: boolean): Looked {
  const [lookUp, setLookUp] = useState<LookUp | 'loading' | 'failed'>('loading');
  const { assumptions } = sheet;
  const isThere = typeof lookUp === 'function';
  // biome-ignore lint/correctness/useExhaustiveDependencies: what failed is tried again with every choice
  useEffect(() => {
    if (isWanted && !isThere) loaded().then((ready) => setLookUp(() => ready ?? 'failed'));
  }, [isWanted, isThere, assumptions]);
  return useMemo(() => {
    if (!isWanted) return null;
    return typeof lookUp === 'function' ? lookUp(sheet) : lookUp;
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
    import('./look.ts'),
    import('../../../lib/tax/tables.ts'),
    fetch('/figures/tax.json'),
  ]);
  const onFile = onFileOf(await response.json());
  return (sheet) => lookUp(sheet, onFile);
}
