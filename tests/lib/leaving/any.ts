import fc from 'fast-check';
import { grantOfValue } from '../../../src/lib/ledger/grant.ts';
import type { Pay } from '../../../src/lib/ledger/pay.ts';
import { WAYS_PAID } from '../../../src/lib/ledger/pay.ts';
import { cents } from '../../../src/lib/money.ts';
import { rate } from '../../../src/lib/rate.ts';

/** Cents up to $100,000,000. */
export const amount = fc.integer({ min: 0, max: 10_000_000_000 }).map(cents);

/** Months of the ledger. */
export const month = fc.integer({ min: 0, max: 72 });

/** Shares from 0 to 1. */
export const share = fc.integer({ min: 0, max: 1000 }).map((value) => rate(value / 1000));

/** Yearly raises from −50 % to +100 %. */
export const raise = fc.integer({ min: -500, max: 1000 }).map((value) => rate(value / 1000));

export const terms = fc.record({
  kind: fc.constantFrom('none', 'pro-rata', 'cliff'),
  windowMonths: fc.integer({ min: 1, max: 72 }),
  owed: fc.constantFrom('gross', 'net'),
});

/** Schedules whose fractions add up to 1. */
export const schedule = fc
  .array(fc.tuple(month, fc.integer({ min: 1, max: 100 })), { minLength: 1, maxLength: 8 })
  .map((pairs) => {
    const whole = pairs.reduce((total, [, weight]) => total + weight, 0);
    return pairs.map(([at, weight]) => ({ month: at, fraction: rate(weight / whole) }));
  });

export const growth = fc.integer({ min: -9999, max: 40_000 }).map((value) => rate(value / 10_000));

const grant = fc.tuple(amount, schedule, growth).map((parts) => grantOfValue(...parts));
const oneOffs = fc.array(fc.record({ label: fc.constant('x'), month, amount }), { maxLength: 3 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Any pay that a scenario may hold. */
export const anyPay: fc.Arbitrary<Pay> = fc.record({
  base: amount,
  raise: maybe(raise),
  signingBonus: fc.record({
    year1: amount,
    year2: amount,
    paid: fc.constantFrom(...WAYS_PAID),
    repayment: maybe(terms),
  }),
  cashBonus: maybe(fc.record({ target: share, payout: share })),
  grants: fc.array(grant, { maxLength: 3 }),
  oneOffs,
  costs: oneOffs,
  relocation: fc.record({ amount, repayment: maybe(terms) }),
});

/** True of whole cents that are not −0. */
export function isAmount(value: unknown): boolean {
  return Number.isSafeInteger(value) && !Object.is(value, -0);
}
