import { showNotices } from './board.ts';
import { followLinks } from './links.ts';
import { keepSheet } from './session.ts';
import { type Start, type State, startingState } from './store.ts';

type Step = (state: State) => State;

/** The one sheet of a page, whichever tools stand on it. */
export interface Store {
  readonly get: () => State;
  readonly subscribe: (changed: () => void) => () => void;
  readonly update: (next: Step) => void;
  /** Puts what was kept in the place of the example, under everything that has been done since. */
  readonly begin: (state: State) => void;
}

export function createStore(start: Start): Store {
  let state = startingState(start);
  /** What was done before the sheet has begun: to be done again on what was kept. */
  let early: Step[] | null = [];
  const listeners = new Set<() => void>();
  const become = (next: State) => {
    if (next === state) return;
    state = next;
    for (const changed of listeners) changed();
  };
  return {
    get: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    update: (next) => {
      early?.push(next);
      become(next(state));
    },
    begin: (first) => {
      const steps = early ?? [];
      early = null;
      become(steps.reduce((before, step) => step(before), first));
    },
  };
}

let shared: Store | undefined;
let stay = new AbortController();

/** The page's store, begun by the first tool that asks for it; on the server, where pages share nothing, a new one. */
export function pageStore(start: Start): Store {
  if (typeof window === 'undefined') return createStore(start);
  if (!shared) {
    shared = createStore(start);
    open(shared, start, stay.signal);
  }
  return shared;
}

async function open(store: Store, start: Start, stay: AbortSignal): Promise<void> {
  showNotices(store, document.body);
  await keepSheet(store, start, stay);
  if (!stay.aborted) followLinks(store, stay);
}

/** Ends the page: the next tool that asks begins a new one. */
export function leavePage(): void {
  shared = undefined;
  stay.abort();
  stay = new AbortController();
}
