import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type Kept, listKept, workerFor } from '../../src/integrations/offline.ts';
import { folderWith } from './folder.ts';

const HOME = 'https://here';

const KEPT: Kept = {
  version: 'two',
  pages: ['/', '/faq/'],
  early: ['/_astro/serif.woff2'],
  late: ['/_astro/tool.js', '/_astro/react.js'],
  figures: ['/figures/tax.json'],
};

interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly redirected: boolean;
  readonly text: string;
  clone(): Answer;
}

const answer = (text: string, rest: Partial<Answer> = {}): Answer => ({
  status: 200,
  type: 'basic',
  redirected: false,
  text,
  clone: () => answer(text, rest),
  ...rest,
});

const pathOf = (asked: string | { url: string }) => {
  const { pathname } = new URL(typeof asked === 'string' ? asked : asked.url, HOME);
  return pathname;
};

class AskedFor {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }
}

class MadeUp {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a browser gives a service worker, as far as ours uses it. */
class Browser {
  readonly caches = new Map<string, Map<string, Answer>>();
  /** What the host answers, by path; nothing for a lost connection. */
  host: ((path: string) => Answer) | undefined;
  readonly fetched: string[] = [];
  claimed = false;
  readonly #handlers = new Map<string, (event: object) => void>();

  async start(): Promise<void> {
    const fetch = async (asked: string | { url: string }) => {
      const path = pathOf(asked);
      this.fetched.push(path);
      if (!this.host) throw new TypeError('Failed to fetch');
      return this.host(path);
    };
    const scope: Record<string, unknown> = {
      URL,
      fetch,
      caches: this.#storage(),
      location: { origin: HOME },
      clients: { claim: async () => (this.claimed = true) },
      Request: AskedFor,
      Response: MadeUp,
      addEventListener: (name: string, handle: (event: object) => void) =>
        this.#handlers.set(name, handle),
    };
    scope['self'] = scope;
    runInContext(await workerFor(KEPT), createContext(scope));
  }

  #storage() {
    const open = async (name: string) => {
      const cache = this.caches.get(name) ?? new Map<string, Answer>();
      this.caches.set(name, cache);
      return {
        match: async (asked: string | { url: string }) => cache.get(pathOf(asked)),
        put: async (asked: string | { url: string }, kept: Answer) =>
          void cache.set(pathOf(asked), kept),
        keys: async () => [...cache.keys()].map((path) => ({ url: HOME + path })),
        delete: async ({ url }: { url: string }) => cache.delete(pathOf(url)),
      };
    };
    return {
      open,
      keys: async () => [...this.caches.keys()],
      delete: async (name: string) => this.caches.delete(name),
    };
  }

  /** Lets an event happen and waits for all that it starts. */
  async happen(name: string, event: object = {}): Promise<void> {
    const work: Promise<unknown>[] = [];
    const waitUntil = (each: Promise<unknown>) => work.push(each);
    this.#handlers.get(name)?.({ ...event, waitUntil });
    await Promise.all(work);
  }

  /** What a page gets; nothing where the worker keeps out of it. */
  async ask(path: string, rest: Partial<Asked> = {}): Promise<Answer | undefined> {
    let answered: Promise<Answer> | undefined;
    const request: Asked = {
      method: 'GET',
      mode: 'navigate',
      url: new URL(path, HOME).href,
      ...rest,
    };
    const respondWith = (each: Promise<Answer>) => {
      answered = each;
    };
    this.#handlers.get('fetch')?.({ request, respondWith });
    return answered;
  }

  kept(cache: string): string[] {
    return [...(this.caches.get(cache)?.keys() ?? [])].sort();
  }
}

async function installed(): Promise<Browser> {
  const browser = new Browser();
  browser.host = (path) => answer(`old ${path}`);
  await browser.start();
  await browser.happen('install');
  await browser.happen('activate');
  return browser;
}

describe('at first', () => {
  it('the pages and fonts are kept, and no script', async () => {
    const browser = await installed();
    expect(browser.kept('pages two')).toEqual(['/', '/faq/']);
    expect(browser.kept('hashed')).toEqual(['/_astro/serif.woff2']);
    expect(browser.claimed).toBe(true);
  });

  it('what cannot be had is left out, and all else is kept', async () => {
    const browser = new Browser();
    browser.host = (path) => answer(path, path === '/' ? { status: 500 } : {});
    await browser.start();
    await browser.happen('install');
    expect(browser.kept('pages two')).toEqual(['/faq/']);
  });
});

describe('scripts', () => {
  it('are kept as a page has used them', async () => {
    const browser = await installed();
    await browser.happen('message', { data: { used: ['/_astro/tool.js'], rest: false } });
    expect(browser.kept('hashed')).toEqual(['/_astro/serif.woff2', '/_astro/tool.js']);
  });

  it('are all kept from the second page on, each fetched once', async () => {
    const browser = await installed();
    await browser.happen('message', { data: { used: ['/_astro/tool.js'], rest: true } });
    expect(browser.kept('hashed')).toEqual([...KEPT.early, ...KEPT.late].sort());
    expect(browser.kept('others')).toEqual(KEPT.figures);
    expect(browser.fetched.filter((path) => path === '/_astro/tool.js')).toHaveLength(1);
  });

  it('come from what is kept, without the network', async () => {
    const browser = await installed();
    await browser.ask('/_astro/tool.js', { mode: 'cors' });
    browser.host = undefined;
    const again = await browser.ask('/_astro/tool.js', { mode: 'cors' });
    expect(again?.text).toBe('old /_astro/tool.js');
  });
});

describe('a page', () => {
  it('is never an old one while there is a network', async () => {
    const browser = await installed();
    browser.host = (path) => answer(`new ${path}`);
    expect((await browser.ask('/faq/?q=x'))?.text).toBe('new /faq/');
    browser.host = undefined;
    expect((await browser.ask('/faq/'))?.text).toBe('new /faq/');
  });

  it('is the kept one without a network, with or without its slash', async () => {
    const browser = await installed();
    browser.host = undefined;
    expect((await browser.ask('/faq/?q=x#y'))?.text).toBe('old /faq/');
    expect((await browser.ask('/faq'))?.text).toBe('old /faq/');
    expect((await browser.ask('/'))?.text).toBe('old /');
  });

  it('that was never kept says so', async () => {
    const browser = await installed();
    browser.host = undefined;
    expect(await browser.ask('/no/')).toMatchObject({
      text: expect.stringContaining('No connection'),
    });
  });

  it('that is missing or led elsewhere is not kept', async () => {
    const browser = await installed();
    browser.host = (path) =>
      answer('x', path === '/moved' ? { redirected: true } : { status: 404 });
    await browser.ask('/moved');
    await browser.ask('/missing/');
    expect(browser.kept('pages two')).toEqual(['/', '/faq/']);
  });
});

it('other files are fresh, or as they were when last asked for', async () => {
  const browser = await installed();
  await browser.ask('/pagefind/pagefind.js', { mode: 'cors' });
  browser.host = undefined;
  expect((await browser.ask('/pagefind/pagefind.js', { mode: 'cors' }))?.text).toBe(
    'old /pagefind/pagefind.js',
  );
  await expect(browser.ask('/rss.xml', { mode: 'cors' })).rejects.toThrow('Failed to fetch');
});

it('keeps out of what is not read from this site', async () => {
  const browser = await installed();
  expect(await browser.ask('/faq/', { method: 'POST' })).toBeUndefined();
  expect(await browser.ask('https://elsewhere/')).toBeUndefined();
});

it('drops, once it has taken over, the older pages and the hashed files that are no more', async () => {
  const browser = await installed();
  browser.caches.set('pages one', new Map([['/', answer('older')]]));
  browser.caches.get('hashed')?.set('/_astro/gone.js', answer('gone'));
  await browser.happen('activate');
  expect([...browser.caches.keys()].sort()).toEqual(['hashed', 'pages two']);
  expect(browser.kept('hashed')).toEqual(['/_astro/serif.woff2']);
});

describe('what there is to keep', () => {
  const SITE = {
    'index.html': 'a',
    '404.html': 'b',
    'about/index.html': 'c',
    'tools/offer/index.html': 'd',
    '_astro/x.js': '1',
    '_astro/fonts/y.woff2': '2',
    'pagefind/pagefind.js': '3',
    'rss.xml': '4',
  };

  it('is every page, the guide and the tools first, and what they are made of', async () => {
    expect(await listKept(folderWith(SITE))).toMatchObject({
      pages: ['/', '/tools/offer/', '/about/'],
      early: ['/_astro/fonts/y.woff2'],
      late: ['/_astro/x.js'],
    });
  });

  it('is a new version when a page has changed, and only then', async () => {
    const versions = await Promise.all(
      [SITE, { ...SITE, 'rss.xml': '5' }, { ...SITE, 'about/index.html': 'e' }].map(
        async (files) => (await listKept(folderWith(files))).version,
      ),
    );
    expect(versions[1]).toBe(versions[0]);
    expect(versions[2]).not.toBe(versions[0]);
  });
});
