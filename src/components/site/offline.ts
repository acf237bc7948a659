/**
 * Lets the service worker keep the site once the page has come to rest. The scripts of the tools are kept as they are
 * used; the rest of them follows on a later page, so that a first page never fetches a script that it does not need.
 */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  const whenIdle = window.requestIdleCallback ?? setTimeout;
  addEventListener('load', () => whenIdle(() => start(navigator.serviceWorker).catch(ignored)));
}

async function start(workers: ServiceWorkerContainer): Promise<void> {
  const rest = workers.controller !== null;
  await workers.register('/sw.js');
  const { active } = await workers.ready;
  active?.postMessage({ used: hashedFiles(), rest });
}

/** A browser may forbid workers; its reader then needs a connection, and nothing else. */
function ignored() {}

/** What this page has fetched of the files whose names change with their contents. */
function hashedFiles(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/_astro/'))
    .map(({ pathname }) => pathname);
}
