import { showNotices } from './board.ts';
import { type Start, type State, startingState } from './store.ts';

/** The one sheet of a page, whichever tools stand on it. */
export interface Store {
  readonly get: () => State;
  readonly subscribe: (changed: () => void) => () => void;
  readonly update: (next: (state: State) => State) => void;
}

export function createStore(start: Start): Store {
  let state = startingState(start);
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    update: (next) => {
      const before = state;
      state = next(state);
      if (state !== before) for (const changed of listeners) changed();
    },
  };
}

let shared: Store | undefined;

/** The page's store, begun by the first tool that asks for it; on the server, where pages share nothing, a new one. */
export function pageStore(start: Start): Store {
  if (typeof window === 'undefined') return createStore(start);
  if (!shared) {
    shared = createStore(start);
    showNotices(shared, document.body);
  }
  return shared;
}

/** Ends the page: the next tool that asks begins a new one. */
export function leavePage(): void {
  shared = undefined;
}
