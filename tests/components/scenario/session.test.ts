import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { textsAside } from '../../../src/components/scenario/aside.ts';
import { fields } from '../../../src/components/scenario/fields.ts';
import { createStore, type Store } from '../../../src/components/scenario/live.ts';
import { keepSheet } from '../../../src/components/scenario/session.ts';
import { eraseAll, SHEET_KEY, STEPS_KEY } from '../../../src/components/scenario/shelf.ts';
import {
  isChanged,
  startingState,
  textOf,
  typed,
  undone,
} from '../../../src/components/scenario/store.ts';
import { keptText } from '../../../src/components/scenario/written.ts';
import { toolStart } from '../../../src/components/site/examples.ts';

const home = toolStart();
const { base, year1 } = fields.offer;
let pages: AbortController[] = [];

/** A page that opens, as a reader opens it: with whatever the browser has kept. */
async function open(): Promise<Store> {
  const page = new AbortController();
  pages.push(page);
  const store = createStore(home);
  await keepSheet(store, home, page.signal);
  return store;
}

function close(): void {
  dispatchEvent(new Event('pagehide'));
  for (const page of pages) page.abort();
  pages = [];
}

const type = (store: Store, text: string, field = base) =>
  store.update((state) => typed(state, field, text));
const shown = (store: Store, field = base) => textOf(store.get(), field);
/** What another tab does to the shelf, and how this one hears of it. */
function elsewhere(newValue: string | null): void {
  if (newValue === null) localStorage.removeItem(SHEET_KEY);
  else localStorage.setItem(SHEET_KEY, newValue);
  dispatchEvent(new StorageEvent('storage', { key: SHEET_KEY, newValue }));
}

/** As a browser does whose storage is full, or in which the reader has forbidden it. */
function refuseToStore(): void {
  const refuses = () => {
    throw new DOMException('no', 'QuotaExceededError');
  };
  const { getItem } = localStorage;
  vi.stubGlobal('localStorage', { getItem: getItem.bind(localStorage), setItem: refuses });
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a page', () => {
  it('leaves nothing behind where nothing was changed', async () => {
    await open();
    close();
    expect(localStorage.length).toBe(0);
    expect(sessionStorage.length).toBe(0);
  });

  it('keeps a pause after the typing, and not each letter', async () => {
    vi.useFakeTimers();
    const store = await open();
    for (const text of ['1', '19', '190k']) type(store, text);
    vi.advanceTimersByTime(299);
    expect(localStorage.getItem(SHEET_KEY)).toBeNull();
    vi.advanceTimersByTime(1);
    expect(JSON.parse(localStorage.getItem(SHEET_KEY) ?? '')).toMatchObject({
      version: 2,
      start: 'l6-in-hand',
      scenario: { offer: { base: 190_000 } },
      texts: { 'offer.base': '190k' },
    });
  });

  it('keeps at once when it is left, and the next brings it back as it was typed', async () => {
    type(await open(), '190k');
    close();
    const next = await open();
    expect(shown(next)).toBe('190k');
    expect(next.get().sheet.offer.base).toBe(19_000_000);
  });

  it('brings back what could not be read, with the last value that could', async () => {
    const first = await open();
    type(first, '190k');
    type(first, '190kk');
    close();
    const next = await open();
    expect(shown(next)).toBe('190kk');
    expect(next.get().sheet.offer.base).toBe(19_000_000);
  });

  it('brings back the steps of its tab', async () => {
    const first = await open();
    type(first, '190k');
    type(first, '9k', year1);
    close();
    const next = await open();
    next.update(undone);
    expect([shown(next), shown(next, year1)]).toEqual(['190k', '$68,000']);
    next.update(undone);
    expect(shown(next)).toBe('$176,000');
  });

  it('hands the steps on through a page on which nothing was changed', async () => {
    type(await open(), '190k');
    close();
    await open();
    close();
    const third = await open();
    third.update(undone);
    expect(shown(third)).toBe('$176,000');
  });

  it('knows after a visit that every step was taken back', async () => {
    type(await open(), '190k');
    close();
    const next = await open();
    next.update(undone);
    expect(isChanged(next.get())).toBe(false);
  });

  it('forgets steps that belong to something else', async () => {
    type(await open(), '190k');
    close();
    const steps = JSON.parse(sessionStorage.getItem(STEPS_KEY) ?? '');
    sessionStorage.setItem(STEPS_KEY, JSON.stringify({ ...steps, of: 'else' }));
    expect((await open()).get().past).toEqual([]);
  });

  it('does again on what was kept what was done before it was there', async () => {
    type(await open(), '190k');
    close();
    const store = createStore(home);
    const page = new AbortController();
    pages.push(page);
    const begun = keepSheet(store, home, page.signal);
    type(store, '9k', year1);
    await begun;
    expect([shown(store), shown(store, year1)]).toEqual(['190k', '9k']);
  });

  it('remembers from which example the reader began', async () => {
    const other = toolStart('l5-first-move');
    localStorage.setItem(SHEET_KEY, keptText(startingState(other)));
    expect((await open()).get().start).toEqual(other);
  });

  it('begins from its own where that example is no more', async () => {
    const kept = { ...JSON.parse(keptText(startingState(home))), start: 'long-gone' };
    localStorage.setItem(SHEET_KEY, JSON.stringify(kept));
    expect((await open()).get().start).toBe(home);
  });
});

it('a page that comes back from the browser’s memory has missed nothing', async () => {
  const store = await open();
  const comeBack = () =>
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }) as PageTransitionEvent);
  localStorage.setItem(SHEET_KEY, keptText(typed(startingState(home), base, '200k')));
  comeBack();
  await vi.waitFor(() => expect(shown(store)).toBe('200k'));
  localStorage.removeItem(SHEET_KEY);
  comeBack();
  await vi.waitFor(() => expect(shown(store)).toBe('$176,000'));
});

describe('what cannot be read back', () => {
  const broken = [
    '{"version":2,',
    '"no"',
    '{}',
    '{"version":3,"start":"l6-in-hand","scenario":{},"texts":{}}',
    '{"version":2,"start":"l6-in-hand","scenario":{"offer":{"base":-1}},"texts":{}}',
    '{"version":2,"start":"l6-in-hand","scenario":{},"texts":{"offer.base":7}}',
  ];

  it.each(broken)('%s is set aside and explained', async (text) => {
    localStorage.setItem(SHEET_KEY, text);
    const store = await open();
    const { notice } = store.get();
    if (notice?.code !== 'store-unreadable') throw new Error('nothing was said');
    expect(notice.text).toBe(text);
    expect(notice.problems.length).toBeGreaterThan(0);
    expect(textsAside()).toEqual([text]);
    expect(shown(store)).toBe('$176,000');
    type(store, '190k');
    close();
    expect(shown(await open())).toBe('190k');
    expect(textsAside()).toEqual([text]);
  });

  it('stays where it is if it cannot be set aside', async () => {
    localStorage.setItem(SHEET_KEY, 'broken');
    const own = localStorage;
    refuseToStore();
    type(await open(), '190k');
    close();
    expect(own.getItem(SHEET_KEY)).toBe('broken');
  });

  it('joins what was set aside before', async () => {
    for (const text of ['first', 'second', 'first']) {
      localStorage.setItem(SHEET_KEY, text);
      await open();
      close();
    }
    expect(textsAside()).toEqual(['first', 'second']);
  });
});

describe('a browser that refuses', () => {
  it('is told of once, and the page goes on', async () => {
    refuseToStore();
    vi.useFakeTimers();
    const store = await open();
    type(store, '190k');
    vi.advanceTimersByTime(300);
    expect(store.get().notice).toEqual({ code: 'not-stored' });
    store.update((state) => ({ ...state, notice: null }));
    type(store, '191k');
    vi.advanceTimersByTime(300);
    expect(store.get().notice).toBeNull();
    expect(shown(store)).toBe('191k');
  });

  it('is tried again, since there may be room later', async () => {
    const own = localStorage;
    refuseToStore();
    vi.useFakeTimers();
    const store = await open();
    type(store, '190k');
    vi.advanceTimersByTime(300);
    vi.stubGlobal('localStorage', own);
    type(store, '191k');
    vi.advanceTimersByTime(300);
    expect(own.getItem(SHEET_KEY)).toContain('191k');
  });
});

describe('another tab', () => {
  it('is followed, as one step however much was typed there', async () => {
    const store = await open();
    type(store, '190k');
    const theirs = (text: string) => keptText(typed(startingState(home), base, text));
    elsewhere(theirs('20'));
    await vi.waitFor(() => expect(shown(store)).toBe('20'));
    elsewhere(theirs('200k'));
    await vi.waitFor(() => expect(shown(store)).toBe('200k'));
    store.update(undone);
    expect(shown(store)).toBe('190k');
  });

  it('is not answered with what it said', async () => {
    const store = await open();
    const text = keptText(typed(startingState(home), base, '200k'));
    elsewhere(`${text} `);
    await vi.waitFor(() => expect(shown(store)).toBe('200k'));
    close();
    expect(localStorage.getItem(SHEET_KEY)).toBe(`${text} `);
  });

  it('that writes what cannot be read changes nothing here', async () => {
    const store = await open();
    type(store, '190k');
    elsewhere('{"version":9}');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shown(store)).toBe('190k');
  });

  it('that erases everything erases it here', async () => {
    const store = await open();
    type(store, '190k');
    dispatchEvent(new Event('pagehide'));
    elsewhere(null);
    expect(shown(store)).toBe('$176,000');
    expect(store.get().past).toEqual([]);
    close();
    expect(localStorage.length).toBe(0);
  });
});

it('erasing takes everything under the site’s name and nothing else', async () => {
  const store = await open();
  type(store, '190k');
  localStorage.setItem('easiest-yes.checklist', '{}');
  localStorage.setItem('another-site', 'stays');
  dispatchEvent(new Event('pagehide'));
  eraseAll();
  expect(shown(store)).toBe('$176,000');
  expect(store.get().past).toEqual([]);
  close();
  expect(Object.keys(localStorage)).toEqual(['another-site']);
  expect(sessionStorage.length).toBe(0);
});
