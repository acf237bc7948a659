import { useMemo } from 'react';
import { ratedBy, wantsRate } from '../../lib/scenario/inputs.ts';
import type { Sheet } from '../../lib/scenario/sheet.ts';
import { stateAt } from './tax/lenses.ts';
import { found, type Looked, useLook } from './tax/useLook.ts';

/** A sheet with its tax rate, and what the tax figures say about it. */
export interface Rated {
  /** With the rate on the next dollar, where none is stated and one comes out. */
  readonly sheet: Sheet;
  readonly look: Looked;
}

/** The sheet with the tax rate on the next dollar, once it is wanted and has been computed. Until then the usual rate counts. */
export function useRated(sheet: Sheet): Rated {
  const look = useLook(sheet, wantsRate(sheet) || stateAt.get(sheet) !== undefined);
  return useMemo(() => ({ sheet: ratedBy(sheet, found(look)?.next ?? null), look }), [sheet, look]);
}
