import type { Store } from './live.ts';
import { telling } from './store.ts';
import { TRIED, takeTried } from './tried.ts';

const FRAGMENT = /^#(?:share|example|set)=/;

/** Does what the address asks for behind its #, and what links in the text ask for, on the page or before it was live. */
export function followLinks(store: Store, signal: AbortSignal): void {
  const follow = async (fragment: string) => {
    if (!FRAGMENT.test(fragment)) return;
    const arrivals = await import('./arrive.ts').catch(() => null);
    if (arrivals) await arrivals.arrive(store, fragment);
    else store.update((state) => telling(state, { code: 'part-missing' }));
  };
  const followTried = () => follow(takeTried());
  follow(location.hash);
  followTried();
  addEventListener('hashchange', () => follow(location.hash), { signal });
  addEventListener(TRIED, followTried, { signal });
}
