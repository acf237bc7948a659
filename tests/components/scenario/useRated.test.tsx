import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Sheet } from '../../../src/lib/scenario/sheet.ts';
import { TABLES, taxed } from './tax/figures.ts';

const fetched = vi.fn(async () => ({ json: async () => TABLES }));

/** A fresh page: what was fetched for another is forgotten. */
async function hook() {
  vi.resetModules();
  return (await import('../../../src/components/scenario/useRated.ts')).useRated;
}

beforeEach(() => vi.stubGlobal('fetch', fetched));
afterEach(() => {
  fetched.mockClear();
  vi.unstubAllGlobals();
});

const LEASE = { kind: 'lease-or-home', amount: 100 };
const BONUS = { kind: 'annual-bonus', amount: 100 };

it('computes the rate on the next dollar where a cost is paid after tax and none is stated', async () => {
  const useRated = await hook();
  const unrated = taxed({ state: 'CA' });
  const { result, rerender } = renderHook(() => useRated(unrated));
  expect(result.current).toEqual({ sheet: unrated, look: 'loading' });
  // 24 % + 1.45 % + 0.9 % + 9.3 % + 1.3 %
  await waitFor(() => expect(result.current.sheet.transition.marginalRate).toBe(0.3695));
  expect(result.current.look).toMatchObject({ next: { rate: 0.3695 } });
  expect(result.current.sheet.offer).toBe(unrated.offer);
  rerender();
  expect(fetched).toHaveBeenCalledExactlyOnceWith('/figures/tax.json');
});

it('computes what would count beside a rate that is stated, where a state is', async () => {
  const useRated = await hook();
  const given = taxed({ state: 'CA' }, { transition: { items: [LEASE], marginalRate: 0.3 } });
  const { result } = renderHook(() => useRated(given));
  await waitFor(() => expect(result.current.look).toMatchObject({ next: { rate: 0.3695 } }));
  expect(result.current.sheet).toBe(given);
});

it.each([
  ['a rate is stated', { items: [LEASE], marginalRate: 0.3 }],
  ['nothing is paid after tax', { items: [BONUS] }],
  ['there are no costs', {}],
])('fetches nothing where %s and no state is', async (_, transition) => {
  const useRated = await hook();
  const given = taxed({}, { transition });
  const { result } = renderHook(() => useRated(given));
  expect(result.current).toEqual({ sheet: given, look: null });
  expect(fetched).not.toHaveBeenCalled();
});

it('leaves the sheet as it is for a year that is not on file, and says so', async () => {
  const useRated = await hook();
  const given = taxed({ taxYear: 2031 });
  const { result } = renderHook(() => useRated(given));
  await waitFor(() =>
    expect(result.current.look).toMatchObject({ problem: expect.stringContaining('2031') }),
  );
  expect(result.current.sheet).toBe(given);
});

it('leaves the sheet as it is without a network, says so, and tries again with the next choice', async () => {
  fetched.mockRejectedValueOnce(new TypeError('no network'));
  const useRated = await hook();
  const first = taxed();
  const { result, rerender } = renderHook(({ sheet }: { sheet: Sheet }) => useRated(sheet), {
    initialProps: { sheet: first },
  });
  await waitFor(() => expect(result.current.look).toBe('failed'));
  expect(result.current.sheet).toBe(first);
  rerender({ sheet: taxed({ state: 'CA' }) });
  await waitFor(() => expect(result.current.sheet.transition.marginalRate).toBe(0.3695));
  expect(fetched).toHaveBeenCalledTimes(2);
});
