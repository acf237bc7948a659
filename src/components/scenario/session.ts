import { setAside } from './aside.ts';
import type { Store } from './live.ts';
import { ERASED, kept, ofTab, SHEET_KEY, STEPS_KEY } from './shelf.ts';
import { followed, isChanged, type Start, type State, startingState, telling } from './store.ts';
import { keptText, stepsText } from './written.ts';

/** Typing pauses this long before it is kept. */
const PAUSE = 300;

/** How a page's sheet begins, and whether it may be kept over what is kept already. */
interface Beginning {
  readonly state: State;
  readonly keeps: boolean;
}

/** Brings back what this browser kept of the sheet, keeps it from then on, and follows other tabs; until `stay` ends. */
export async function keepSheet(store: Store, home: Start, stay: AbortSignal): Promise<void> {
  const found = kept.read(SHEET_KEY);
  const afresh = { state: startingState(home), keeps: true };
  const beginning = found === null ? afresh : await broughtBack(found, home);
  if (stay.aborted) return;
  store.begin(beginning.state);
  new Keeper(store, home, beginning.keeps).start(stay);
}

async function broughtBack(text: string, home: Start): Promise<Beginning> {
  const first = startingState(home);
  const reader = await import('./reader.ts').catch(() => null);
  if (!reader) return { state: telling(first, { code: 'reader-missing' }), keeps: false };
  const read = reader.readKept(text, home);
  if (read.state === 'valid') {
    const steps = reader.readSteps(ofTab.read(STEPS_KEY), text, home);
    return { state: { ...first, ...read.value, ...steps }, keeps: true };
  }
  const problems = read.problems.map(reader.problemText);
  const state = telling(first, { code: 'store-unreadable', problems, text });
  // Where it cannot be set aside it stays where it is, and nothing new is kept over it.
  return { state, keeps: setAside(text) };
}

class Keeper {
  readonly #store: Store;
  readonly #home: Start;
  /** What stands on the shelf, as far as this tab knows, and what of it this tab has read. */
  #found = kept.read(SHEET_KEY);
  #known: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #keeps: boolean;
  #isRefused = false;

  constructor(store: Store, home: Start, keeps: boolean) {
    this.#store = store;
    this.#home = home;
    this.#keeps = keeps;
    this.#known = this.#found === null ? '' : keptText(store.get());
  }

  start(signal: AbortSignal): void {
    signal.addEventListener(
      'abort',
      this.#store.subscribe(() => this.#later()),
    );
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    addEventListener('pagehide', () => this.#leave(), { signal });
    document.addEventListener('visibilitychange', () => this.#hidden(), { signal });
    addEventListener('pageshow', (event) => this.#shown(event), { signal });
    addEventListener('storage', (event) => this.#elsewhere(event), { signal });
    addEventListener(ERASED, () => this.#forget(), { signal });
    this.#later();
  }

  #hidden(): void {
    if (document.visibilityState === 'hidden') this.#leave();
  }

  /** A page that comes back from the browser’s memory may have missed what other pages kept. */
  #shown({ persisted }: PageTransitionEvent): void {
    if (persisted) this.#follow(kept.read(SHEET_KEY));
  }

  #elsewhere({ key, newValue }: StorageEvent): void {
    if (key === SHEET_KEY || key === null) this.#follow(newValue);
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), PAUSE);
  }

  #keep(): void {
    clearTimeout(this.#timer);
    if (!this.#keeps) return;
    const state = this.#store.get();
    // Who has changed nothing leaves nothing behind.
    if (this.#found === null && !isChanged(state) && state.start.name === this.#home.name) return;
    const text = keptText(state);
    if (text === this.#known) return;
    if (kept.write(SHEET_KEY, text)) this.#found = this.#known = text;
    else if (!this.#isRefused) this.#refuse();
  }

  /** Said once; there may be room again later. */
  #refuse(): void {
    this.#isRefused = true;
    this.#store.update((state) => telling(state, { code: 'not-stored' }));
  }

  #leave(): void {
    this.#keep();
    if (!this.#keeps) return;
    const state = this.#store.get();
    const hasSteps = state.past.length > 0 || state.future.length > 0;
    ofTab.write(STEPS_KEY, hasSteps ? stepsText(state, this.#found ?? '') : null);
  }

  async #follow(text: string | null): Promise<void> {
    if (text === this.#found) return;
    if (text === null) return this.#forget();
    this.#found = text;
    const reader = await import('./reader.ts').catch(() => null);
    const read = reader?.readKept(text, this.#home);
    if (read?.state !== 'valid') return;
    this.#store.update((state) => followed(state, read.value));
    this.#known = keptText(this.#store.get());
  }

  #forget(): void {
    this.#found = null;
    this.#known = '';
    this.#store.update(() => telling(startingState(this.#home), { code: 'erased' }));
  }
}
