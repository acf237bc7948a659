import { createContext, use, useState, useSyncExternalStore } from 'react';
import { pageStore, type Store } from './live.ts';
import { type Start, type State, startingState } from './store.ts';

export interface SheetInUse {
  readonly state: State;
  readonly update: Store['update'];
}

const InUse = createContext<SheetInUse | null>(null);

/** Hands the sheet of a tool to its fields. */
export const SheetProvider = InUse.Provider;

/** The page's sheet, for a whole tool; `start` is the example that the page was built with. */
export function usePageSheet(start: Start): SheetInUse {
  const [store] = useState(() => pageStore(start));
  // What the server rendered is the example, whatever other tools have made of the sheet since.
  const [served] = useState(() => startingState(start));
  const state = useSyncExternalStore(store.subscribe, store.get, () => served);
  return { state, update: store.update };
}

/** The sheet that the tool around works with. */
export function useSheet(): SheetInUse {
  const inUse = use(InUse);
  if (!inUse) throw new Error('a field of the sheet stands outside a tool');
  return inUse;
}
