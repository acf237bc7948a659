// The service worker: the site without a network, after the first visit. src/integrations/offline.ts writes above this
// text what there is to keep. Nothing here ever answers with an old page while the network gives a new one.

/** @typedef {import('./offline.ts').Kept} Kept */
/** @typedef {Event & { waitUntil: (work: Promise<unknown>) => void }} Lifetime */
/** @typedef {Lifetime & { request: Request, respondWith: (answer: Promise<Response>) => void }} Asking */
/** @typedef {Lifetime & { data: import('./offline.ts').Told }} Telling */

const { version, pages, early, late, figures } = /** @type {Kept} */ (Reflect.get(self, 'KEPT'));
const PAGES = `pages ${version}`;
/** Their names change with their contents, so that one of them is never out of date. */
const HASHED = 'hashed';
/** The index of the search and other small files, as they were when last asked for. */
const OTHERS = 'others';

/** How many files are fetched side by side. */
const AT_ONCE = 4;

/**
 * The types of a page's events, which these scripts are checked with, know none of a worker's.
 * @type {(name: string, handle: (event: never) => void) => void}
 */
const on = (name, handle) => addEventListener(name, /** @type {EventListener} */ (handle));

on('install', (/** @type {Lifetime} */ event) => {
  event.waitUntil(Promise.all([keep(PAGES, pages), keep(HASHED, early)]));
});

on('activate', (/** @type {Lifetime} */ event) => {
  const { clients } = /** @type {{ clients: { claim: () => Promise<void> } }} */ (
    /** @type {unknown} */ (self)
  );
  event.waitUntil(Promise.all([forget(), clients.claim()]));
});

on('message', (/** @type {Telling} */ event) => {
  const { used, rest } = event.data;
  const files = keep(HASHED, rest ? [...used, ...late] : used);
  event.waitUntil(Promise.all([files, keep(OTHERS, rest ? figures : [])]));
});

on('fetch', (/** @type {Asking} */ event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (pathname.startsWith('/_astro/')) event.respondWith(keptFirst(request));
  else if (request.mode === 'navigate') event.respondWith(page(request, pathname));
  else event.respondWith(freshFirst(request, OTHERS, pathname));
});

/**
 * Fetches what is not kept yet. What cannot be had now is left for when somebody asks for it.
 * @param {string} name
 * @param {readonly string[]} paths
 */
async function keep(name, paths) {
  const cache = await caches.open(name);
  const waiting = [...new Set(paths)];
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      if (!(await cache.match(path))) await fetchInto(cache, path);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/**
 * @param {Cache} cache
 * @param {string} path
 */
async function fetchInto(cache, path) {
  try {
    const answer = await fetch(new Request(path, { cache: 'no-cache' }));
    if (isWhole(answer)) await cache.put(path, answer);
  } catch {
    // Offline again, or the host is busy.
  }
}

/** Drops the pages of older versions and the hashed files that this one no longer has. */
async function forget() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('pages ') && name !== PAGES);
  await Promise.all(old.map((name) => caches.delete(name)));
  const cache = await caches.open(HASHED);
  const known = new Set([...early, ...late]);
  const left = (await cache.keys()).filter(({ url }) => !known.has(new URL(url).pathname));
  await Promise.all(left.map((request) => cache.delete(request)));
}

/** @param {Request} request */
async function keptFirst(request) {
  const cache = await caches.open(HASHED);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (isWhole(answer)) await cache.put(request, answer.clone());
  return answer;
}

/**
 * @param {Request} request
 * @param {string} path
 */
async function page(request, path) {
  try {
    return await freshFirst(request, PAGES, path);
  } catch {
    return sorry();
  }
}

/**
 * From the network; what was kept stands in while there is none. Kept by path: what follows `?` is for scripts.
 * @param {Request} request
 * @param {string} name
 * @param {string} path
 */
async function freshFirst(request, name, path) {
  const cache = await caches.open(name);
  try {
    const answer = await fetch(request);
    if (isWhole(answer)) await cache.put(path, answer.clone());
    return answer;
  } catch (problem) {
    const kept = (await cache.match(path)) ?? (await cache.match(`${path}/`));
    if (kept) return kept;
    throw problem;
  }
}

/** @param {Response} answer */
function isWhole({ status, type, redirected }) {
  return status === 200 && type === 'basic' && !redirected;
}

function sorry() {
  const text = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>No connection</title><h1>No connection</h1><p>This page has not been kept on your device. <a href="/">The guide</a> and every page you have seen are.</p>`;
  return new Response(text, { status: 503, headers: { 'content-type': 'text/html' } });
}
