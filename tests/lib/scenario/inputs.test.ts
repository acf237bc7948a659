import { describe, expect, it } from 'vitest';
import { rate } from '../../../src/lib/rate.ts';
import {
  alternativesOf,
  baseVsBonusInput,
  everyCost,
  leavingMonth,
  newStart,
  payAssumptions,
  ratedBy,
  transitionInput,
  wantsRate,
  withheldRate,
} from '../../../src/lib/scenario/inputs.ts';
import { type ScenarioInput, scenario } from '../../../src/lib/scenario/schema.ts';

const read = (input: ScenarioInput) => scenario.parse(input);

describe('what pay is computed with', () => {
  it('are horizon and raise', () => {
    expect(payAssumptions(read({ assumptions: { horizonYears: 2, raise: 0.05 } }))).toEqual({
      horizonYears: 2,
      raise: 0.05,
    });
  });
});

describe('base against a signing bonus', () => {
  it('is not stated where its part is left out', () => {
    expect(baseVsBonusInput(read({ offer: { base: 1 } }))).toBeNull();
  });

  it('takes what is left out from the assumptions', () => {
    const assumptions = { horizonYears: 3, raise: 0.01, stay: 0.8, discountRate: 0.06 };
    expect(
      baseVsBonusInput(read({ baseVsSigningBonus: { rise: 1, bonus: 2 }, assumptions })),
    ).toEqual({
      rise: 100,
      bonus: 200,
      years: 3,
      raise: 0.01,
      riders: 0,
      stay: 0.8,
      discount: 0.06,
      repayment: { kind: 'none' },
    });
  });

  it('prefers what it states itself, zero included', () => {
    const assumptions = { horizonYears: 3, raise: 0.01, stay: 0.8, discountRate: 0.06 };
    const stated = { years: 1, raise: 0, riders: 0.1, stay: 1, discount: 0 };
    expect(baseVsBonusInput(read({ baseVsSigningBonus: stated, assumptions }))).toEqual({
      rise: 0,
      bonus: 0,
      ...stated,
      repayment: { kind: 'none' },
    });
  });

  it('takes the terms of repayment from the offer, unless it states its own', () => {
    const offer = { signingBonus: { repayment: { kind: 'cliff', windowMonths: 24 } } } as const;
    const repayment = (stated: NonNullable<ScenarioInput['baseVsSigningBonus']>) =>
      baseVsBonusInput(read({ offer, baseVsSigningBonus: stated }))?.repayment;
    expect(repayment({})).toEqual({ kind: 'cliff', windowMonths: 24 });
    expect(repayment({ repayment: { kind: 'none' } })).toEqual({ kind: 'none' });
    expect(repayment({ repayment: { kind: 'pro-rata' } })).toEqual({
      kind: 'pro-rata',
      windowMonths: 12,
    });
    expect(repayment({ repayment: { kind: 'pro-rata', windowMonths: 6 } })).toEqual({
      kind: 'pro-rata',
      windowMonths: 6,
    });
  });
});

describe('leaving', () => {
  it('is at the end of the years compared, and withholds nothing, unless it is stated', () => {
    const assumptions = { horizonYears: 3 };
    expect(leavingMonth(read({ assumptions }))).toBe(36);
    expect(leavingMonth(read({ assumptions, leaving: {} }))).toBe(36);
    expect(leavingMonth(read({ assumptions, leaving: { month: 0 } }))).toBe(0);
    expect(withheldRate(read({}))).toBe(0);
    expect(withheldRate(read({ leaving: { withheldRate: 0.22 } }))).toBe(0.22);
  });
});

describe('a new start', () => {
  it('is none without a date of the offer, and has one day between the jobs unless stated', () => {
    const offer = { startDate: '2027-03-01' };
    expect(newStart(read({}))).toBeNull();
    expect(newStart(read({ offer: {} }))).toBeNull();
    expect(newStart(read({ offer }))).toEqual({ start: '2027-03-01', gapDays: 1 });
    expect(newStart(read({ offer, startDate: { gapDays: 0 } }))).toEqual({
      start: '2027-03-01',
      gapDays: 0,
    });
  });
});

describe('the costs of a move', () => {
  const items = [
    { id: 'vest', kind: 'unvested-equity' as const, amount: 10, date: '2027-02-20' },
    { id: 'move', kind: 'relocation' as const, amount: 20, date: '2027-02-20' },
  ];
  const ids = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id);

  it('are none without a transition', () => {
    expect(everyCost(read({}))).toBeNull();
    expect(transitionInput(read({}))).toBeNull();
  });

  it('are all of them, each with its place, and those that a start keeps apart', () => {
    const given = read({ offer: { startDate: '2027-03-01' }, transition: { items } });
    expect(everyCost(given)?.items.map(({ id, place }) => [id, place])).toEqual([
      ['vest', 0],
      ['move', 1],
    ]);
    const costs = transitionInput(given);
    expect([ids(costs?.items), ids(costs?.kept)]).toEqual([['move'], ['vest']]);
    const undated = transitionInput(read({ transition: { items } }));
    expect([ids(undated?.items), ids(undated?.kept)]).toEqual([['vest', 'move'], []]);
  });

  it('are grossed up at the rate that is stated, else the computed one, else the usual one', () => {
    const rateOf = (marginalRate?: number, computed: number | null = null) => {
      const nextDollar = computed === null ? null : { rate: rate(computed), holdsFor: null };
      const { items: _, ...rates } =
        everyCost(read({ transition: { items: [], marginalRate } }), nextDollar) ?? {};
      return rates;
    };
    expect(rateOf(0, 0.37)).toEqual({ marginalRate: 0, rateFrom: 'stated' });
    expect(rateOf(undefined, 0.37)).toEqual({
      marginalRate: 0.37,
      rateFrom: 'computed',
      rateHoldsFor: null,
    });
    expect(rateOf()).toEqual({ marginalRate: 0.3435, rateFrom: 'assumed' });
  });
});

describe('the rate on the next dollar', () => {
  const lease = { kind: 'lease-or-home' as const, amount: 100 };
  const bonus = { kind: 'annual-bonus' as const, amount: 100 };
  const next = { rate: rate(0.25), holdsFor: null };

  it('is wanted where something is paid after tax and no rate is stated', () => {
    const wants = (transition?: ScenarioInput['transition']) => wantsRate(read({ transition }));
    expect(wants({ items: [bonus, lease] })).toBe(true);
    expect(wants({ items: [bonus, { ...bonus, taxation: 'after-tax' }] })).toBe(true);
    expect(wants({ items: [bonus] })).toBe(false);
    expect(wants({ items: [lease], marginalRate: 0 })).toBe(false);
    expect(wants({})).toBe(false);
    expect(wants()).toBe(false);
  });

  it('is put where no rate is stated, and nowhere else', () => {
    const unrated = read({ transition: { items: [lease] }, offer: { base: 1 } });
    const rated = ratedBy(unrated, next);
    expect(rated).toEqual({
      ...unrated,
      transition: { ...unrated.transition, marginalRate: 0.25 },
    });
    expect(ratedBy(unrated, null)).toBe(unrated);
    const stated = read({ transition: { marginalRate: 0 } });
    expect(ratedBy(stated, next)).toBe(stated);
    const none = read({});
    expect(ratedBy(none, next)).toBe(none);
  });
});

describe('what a start on the offer’s date leaves of the costs', () => {
  const cost = (id: string, date?: string) => ({ id, kind: 'unvested-equity', amount: 1, date });
  const read = (horizonYears: number) =>
    transitionInput(
      scenario.parse({
        offer: { startDate: '2027-03-01' },
        transition: {
          items: [
            cost('early', '2027-02-01'),
            cost('mid', '2027-06-01'),
            cost('late', '2029-06-01'),
            cost('undated'),
          ],
        },
        assumptions: { horizonYears },
      }),
    );
  const ids = (items: readonly { readonly id: string }[] = []) => items.map(({ id }) => id);

  it('is told in three lists, each cost in one of them', () => {
    const two = read(2);
    expect([ids(two?.kept), ids(two?.items), ids(two?.afterYears)]).toEqual([
      ['early'],
      ['mid', 'undated'],
      ['late'],
    ]);
    const four = read(4);
    expect([ids(four?.kept), ids(four?.items), ids(four?.afterYears)]).toEqual([
      ['early'],
      ['mid', 'late', 'undated'],
      [],
    ]);
  });
});

describe('what stands against the offer', () => {
  it.each([
    [{}, {}],
    [{ presentJob: { base: 1 } }, { 'present-job': 100 }],
    [{ competingOffer: { base: 2 } }, { 'competing-offer': 200 }],
    [
      { presentJob: { base: 1 }, competingOffer: { base: 2 } },
      { 'present-job': 100, 'competing-offer': 200 },
    ],
  ])('of %j is what was entered', (alternative, bases) => {
    const found = alternativesOf(read({ alternative }));
    const inCents = Object.entries(found).map(([name, { base }]) => [name, base]);
    expect(Object.fromEntries(inCents)).toEqual(bases);
    expect(Object.keys(found)).toEqual(Object.keys(bases));
  });

  it('is nothing where nothing was entered', () => {
    expect(alternativesOf(read({ offer: { base: 1 } }))).toEqual({});
  });
});
