import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BaseVsBonusInput,
  calculateBaseVsBonus,
  differenceOf,
} from '../../src/lib/base-vs-signing-bonus/calculate.ts';
import { type CompareInput, calculateCompare } from '../../src/lib/compare/calculate.ts';
import { COST_KINDS, type CostItem } from '../../src/lib/costs/items.ts';
import { calculateExchange } from '../../src/lib/exchange/calculate.ts';
import { calculateImpliedGrowth } from '../../src/lib/implied-growth/calculate.ts';
import { calculateLeaving } from '../../src/lib/leaving/calculate.ts';
import { grantOfValue } from '../../src/lib/ledger/grant.ts';
import { keptAt } from '../../src/lib/ledger/kept.ts';
import { partsOf } from '../../src/lib/ledger/parts.ts';
import type { Pay } from '../../src/lib/ledger/pay.ts';
import { type Cents, cents, sum } from '../../src/lib/money.ts';
import { calculateOffer } from '../../src/lib/offer/calculate.ts';
import { percent, type Rate, rate } from '../../src/lib/rate.ts';
import { calculateTransitionCost } from '../../src/lib/transition-cost/calculate.ts';
import { calculateVersions } from '../../src/lib/versions/calculate.ts';
import { SCHEDULES } from '../../src/lib/vesting/presets.ts';
import { anyPay, month, share } from './leaving/any.ts';

/** Small enough that ten times as much is still an amount. */
const amount = fc.integer({ min: 0, max: 1_000_000_000 }).map(cents);
const tenfold = (value: Cents) => cents(value * 10);

/** The same job with ten times the money. */
function richer(pay: Pay): Pay {
  const each = <T extends { readonly amount: Cents }>(list: readonly T[]) =>
    list.map((one) => ({ ...one, amount: tenfold(one.amount) }));
  return {
    ...pay,
    base: tenfold(pay.base),
    signingBonus: {
      ...pay.signingBonus,
      year1: tenfold(pay.signingBonus.year1),
      year2: tenfold(pay.signingBonus.year2),
    },
    grants: pay.grants.map((grant) => ({ ...grant, value: tenfold(grant.value) })),
    oneOffs: each(pay.oneOffs),
    costs: each(pay.costs),
    relocation: { ...pay.relocation, amount: tenfold(pay.relocation.amount) },
  };
}

/** A tenth of the money that a job may state. */
const pay = anyPay.map((large): Pay => {
  const tenth = (value: Cents) => cents(Math.floor(value / 10));
  const each = <T extends { readonly amount: Cents }>(list: readonly T[]) =>
    list.map((one) => ({ ...one, amount: tenth(one.amount) }));
  return {
    ...large,
    base: tenth(large.base),
    grants: large.grants.map((grant) => ({ ...grant, value: tenth(grant.value) })),
    oneOffs: each(large.oneOffs),
    costs: each(large.costs),
  };
});

const assumptions = { horizonYears: 4, raise: rate(0.03) };

/** Half a cent on each line, ten times over, and half a cent more. */
const nearly = (lines: number) => lines * 6 + 6;

describe('ten times the money', () => {
  it('is ten times the offer', () => {
    fc.assert(
      fc.property(pay, (one) => {
        const [before, after] = [one, richer(one)].map((job) => calculateOffer(job, assumptions));
        const off = (after?.total ?? 0) - 10 * (before?.total ?? 0);
        expect(Math.abs(off)).toBeLessThanOrEqual(nearly(before?.lines.length ?? 0));
      }),
    );
  });

  it('is ten times what is kept on leaving, and what is owed', () => {
    fc.assert(
      fc.property(pay, month, share, (one, at, withheldRate) => {
        const leaving = { raise: assumptions.raise, withheldRate, month: at, lastMonth: at };
        const [before, after] = [one, richer(one)].map((job) =>
          calculateLeaving({ ...leaving, pay: job }),
        );
        const off = (after?.total ?? 0) - 10 * (before?.total ?? 0);
        // Of twelve installments the first ones get the odd cents.
        expect(Math.abs(off)).toBeLessThanOrEqual(8 * nearly(before?.lines.length ?? 0));
      }),
    );
  });

  it('is ten times the difference between two jobs, and of two versions', () => {
    fc.assert(
      fc.property(pay, pay, (offer, other) => {
        const compare = (ours: Pay, theirs: Pay) =>
          calculateCompare({
            offer: ours,
            alternatives: { 'competing-offer': theirs },
            assumptions,
            month: 48,
            withheldRate: rate(0),
          }).comparisons[0]?.total ?? 0;
        const versions = (first: Pay, last: Pay) =>
          calculateVersions({
            versions: [
              { label: 'First', pay: first },
              { label: 'Last', pay: last },
            ],
            assumptions,
            withheldRate: rate(0),
            tolerance: cents(0),
          }).overall?.total ?? 0;
        const lines = [offer, other].flatMap((job) => partsOf(job, assumptions.raise)).length;
        for (const difference of [compare, versions]) {
          const off = difference(richer(offer), richer(other)) - 10 * difference(offer, other);
          expect(Math.abs(off)).toBeLessThanOrEqual(nearly(lines));
        }
        expect(versions(offer, other)).toBe(-versions(other, offer));
        expect(compare(offer, other)).toBe(-versions(offer, other));
      }),
    );
  });

  const item: fc.Arbitrary<CostItem> = fc.record({
    id: fc.constant('one'),
    kind: fc.constantFrom(...COST_KINDS),
    amount,
    taxation: fc.constantFrom('pre-tax' as const, 'after-tax' as const),
    certainty: share,
  });
  const taxRate = fc.integer({ min: 0, max: 90 }).map((value) => percent(value));

  it('is ten times the cost of a move', () => {
    fc.assert(
      fc.property(fc.array(item), taxRate, (items, marginalRate) => {
        const dearer = items.map((one) => ({ ...one, amount: tenfold(one.amount) }));
        const before = calculateTransitionCost({ items, marginalRate });
        const after = calculateTransitionCost({ items: dearer, marginalRate });
        const off = after.total - 10 * before.total;
        expect(Math.abs(off)).toBeLessThanOrEqual(16 * items.length);
      }),
    );
  });

  it('never costs less with more of it, more surely, or at a higher rate', () => {
    fc.assert(
      fc.property(item, amount, share, taxRate, taxRate, (one, more, surer, a, b) => {
        const cost = (changed: CostItem, marginalRate: Rate) =>
          calculateTransitionCost({ items: [changed], marginalRate }).total;
        const before = cost(one, a);
        expect(cost({ ...one, amount: sum([one.amount, more]) }, a)).toBeGreaterThanOrEqual(before);
        const certainty = rate(Math.max(one.certainty, surer));
        expect(cost({ ...one, certainty }, a)).toBeGreaterThanOrEqual(before);
        expect(cost(one, rate(Math.max(a, b)))).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('base against a one-off', () => {
  const input: fc.Arbitrary<BaseVsBonusInput> = fc.record({
    rise: amount,
    bonus: amount,
    years: fc.integer({ min: 1, max: 6 }),
    raise: share,
    riders: share,
    stay: share,
    discount: share,
    repayment: fc.constant({ kind: 'pro-rata' as const, windowMonths: 24 }),
  });

  it('is ten times as far apart with ten times the money', () => {
    fc.assert(
      fc.property(input, (one) => {
        const after = differenceOf({ ...one, rise: tenfold(one.rise), bonus: tenfold(one.bonus) });
        expect(Math.abs(after - 10 * differenceOf(one))).toBeLessThanOrEqual(20);
      }),
    );
  });

  it('is measured alike with its lines and without', () => {
    fc.assert(
      fc.property(input, (one) => {
        expect(differenceOf(one)).toBe(calculateBaseVsBonus(one).total);
      }),
    );
  });

  it('favors base with a higher raise and a better chance of staying, and less with a discount', () => {
    fc.assert(
      fc.property(input, share, (one, other) => {
        const value = (changed: Partial<BaseVsBonusInput>) =>
          calculateBaseVsBonus({ ...one, ...changed }).riseValue;
        const before = value({});
        const higher = (now: Rate) => rate(Math.max(now, other));
        expect(value({ raise: higher(one.raise) })).toBeGreaterThanOrEqual(before);
        expect(value({ riders: higher(one.riders) })).toBeGreaterThanOrEqual(before);
        expect(value({ stay: higher(one.stay) })).toBeGreaterThanOrEqual(before);
        expect(value({ discount: higher(one.discount) })).toBeLessThanOrEqual(before);
      }),
    );
  });
});

describe('more of anything paid', () => {
  const kept = (job: Pay, at: number) => keptAt(at, job, partsOf(job, rate(0)), rate(0));

  it('never makes an offer worse, whenever one leaves', () => {
    fc.assert(
      fc.property(pay, amount, month, (one, more, at) => {
        const before = kept(one, at);
        const { year1, year2 } = one.signingBonus;
        const changes: Partial<Pay>[] = [
          { base: sum([one.base, more]) },
          { signingBonus: { ...one.signingBonus, year1: sum([year1, more]) } },
          { signingBonus: { ...one.signingBonus, year2: sum([year2, more]) } },
          { grants: [...one.grants, grantOfValue(more, SCHEDULES.amazon, rate(0))] },
          { oneOffs: [...one.oneOffs, { label: 'More', month: at, amount: more }] },
        ];
        // A lump that is owed back is rounded by itself.
        for (const change of changes) {
          expect(kept({ ...one, ...change }, at)).toBeGreaterThanOrEqual(before - 1);
        }
        const cost = { label: 'Cost', month: at, amount: more };
        expect(kept({ ...one, costs: [...one.costs, cost] }, at)).toBe(before - more);
      }),
    );
  });
});

describe('there and back', () => {
  it('a recruiter’s totals give back the growth that they were made with', () => {
    const growths = fc.integer({ min: -5000, max: 20_000 }).map((value) => rate(value / 10_000));
    const granted = fc.integer({ min: 10_000_000, max: 1_000_000_000 }).map(cents);
    fc.assert(
      fc.property(pay, granted, growths, (one, value, growth) => {
        const grants = [grantOfValue(value, SCHEDULES.amazon, growth)];
        const job = { ...one, costs: [], grants };
        const totals = calculateOffer(job, assumptions).years.map(({ year, total }) => ({
          year,
          total,
        }));
        const raise = assumptions.raise;
        const { common } = calculateImpliedGrowth({
          pay: job,
          raise,
          totals,
          tolerance: cents(100),
        });
        expect(common?.fits).toBe(true);
        expect(Math.abs((common?.growth ?? -1) - growth)).toBeLessThanOrEqual(0.0001);
      }),
    );
  });

  it('an exchange rate brings as much by the month it is quoted for', () => {
    const amounts = fc.integer({ min: 100_000, max: 100_000_000 }).map(cents);
    fc.assert(
      fc.property(amounts, fc.integer({ min: 12, max: 72 }), (one, at) => {
        const { at: equal } = calculateExchange({
          amount: one,
          month: at,
          price: null,
          paid: 'instalments',
          withheldRate: rate(0),
          raise: rate(0.02),
          schedule: SCHEDULES.amazon,
          growth: rate(0),
        });
        const empty: Pay = {
          base: cents(0),
          signingBonus: { year1: cents(0), year2: cents(0), paid: 'instalments' },
          grants: [],
          oneOffs: [],
          costs: [],
          relocation: { amount: cents(0) },
        };
        const by = (job: Pay) => keptAt(at, job, partsOf(job, rate(0.02)), rate(0));
        const grant = grantOfValue(equal.equity ?? cents(0), SCHEDULES.amazon, rate(0));
        expect(Math.abs(by({ ...empty, base: equal.base ?? cents(0) }) - one)).toBeLessThan(12);
        expect(Math.abs(by({ ...empty, grants: [grant] }) - one)).toBeLessThan(12);
      }),
    );
  });

  it('a comparison turns round when its sides do', () => {
    fc.assert(
      fc.property(pay, pay, (one, other) => {
        const against = (offer: Pay, alternative: Pay): CompareInput => ({
          offer,
          alternatives: { 'present-job': alternative },
          assumptions,
          month: 30,
          withheldRate: rate(0),
        });
        const [ours] = calculateCompare(against(one, other)).comparisons;
        const [theirs] = calculateCompare(against(other, one)).comparisons;
        expect(ours?.leaving.difference).toBe(0 - (theirs?.leaving.difference ?? 0));
      }),
    );
  });
});
