import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import california from '../../../src/content/states/ca.json' with { type: 'json' };
import federal from '../../../src/content/tax-years/2026.json' with { type: 'json' };
import { scenario } from '../../../src/lib/scenario/schema.ts';
import { sheetOf } from '../../../src/lib/scenario/sheet.ts';
import { readFederalYear, readStateYears } from '../../../src/lib/tax/read-figures.ts';

const tables = { federal: [readFederalYear(federal)], states: readStateYears(california) };
const fetched = vi.fn(async () => ({ json: async () => tables }));

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

const sheet = (transition: object, taxYear = 2026) =>
  sheetOf(
    scenario.parse({
      // 150,000 and 55,000 lie in the 24 % bracket, with Medicare and the additional 0.9 %.
      offer: { base: 150000, signingBonus: { year1: 55000 } },
      transition,
      assumptions: { state: 'CA', taxYear },
    }),
  );
const LEASE = { kind: 'lease-or-home', amount: 100 };
const BONUS = { kind: 'annual-bonus', amount: 100 };

it('computes the rate on the next dollar where a cost is paid after tax and none is stated', async () => {
  const useRated = await hook();
  const unrated = sheet({ items: [LEASE] });
  const { result, rerender } = renderHook(() => useRated(unrated));
  expect(result.current).toBe(unrated);
  // 24 % + 1.45 % + 0.9 % + 9.3 % + 1.3 %
  await waitFor(() => expect(result.current.transition.marginalRate).toBe(0.3695));
  expect(result.current.offer).toBe(unrated.offer);
  rerender();
  expect(fetched).toHaveBeenCalledExactlyOnceWith('/figures/tax.json');
});

it.each([
  ['a rate is stated', { items: [LEASE], marginalRate: 0.3 }],
  ['nothing is paid after tax', { items: [BONUS] }],
  ['there are no costs', {}],
])('fetches nothing where %s', async (_, transition) => {
  const useRated = await hook();
  const given = sheet(transition);
  const { result } = renderHook(() => useRated(given));
  expect(result.current).toBe(given);
  expect(fetched).not.toHaveBeenCalled();
});

it('leaves the sheet as it is for a year that is not on file', async () => {
  const useRated = await hook();
  const given = sheet({ items: [LEASE] }, 2031);
  const { result } = renderHook(() => useRated(given));
  await waitFor(() => expect(fetched).toHaveBeenCalled());
  expect(result.current).toBe(given);
});

it('leaves the sheet as it is without a network, and asks again the next time', async () => {
  fetched.mockRejectedValueOnce(new TypeError('no network'));
  const useRated = await hook();
  const given = sheet({ items: [LEASE] });
  const first = renderHook(() => useRated(given));
  await waitFor(() => expect(fetched).toHaveBeenCalledTimes(1));
  expect(first.result.current).toBe(given);
  const again = renderHook(() => useRated(given));
  await waitFor(() => expect(again.result.current.transition.marginalRate).toBe(0.3695));
});
