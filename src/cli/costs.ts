import type { DatedItem } from '../lib/costs/dated.ts';
import type { GrossUpRate } from '../lib/costs/items.ts';
import { inDollars } from '../lib/money.ts';
import type { MarginalRate } from '../lib/tax/marginal.ts';
import { marginalShown } from './tax/shown.ts';

/** The rate at which costs are grossed up, where it is from, and what a computed one consists of. */
export function rateShown(
  { marginalRate, rateFrom }: GrossUpRate,
  nextDollar: MarginalRate | null,
) {
  const computed = rateFrom === 'computed' && nextDollar ? marginalShown(nextDollar) : undefined;
  return {
    marginalRate,
    marginalRateFrom: rateFrom,
    holdsFor: computed?.holdsFor,
    rates: computed?.lines,
  };
}

/** A cost that is not lost: received before, or not due within the years compared. */
export function sparedShown({ id, kind, amount, date }: DatedItem) {
  return { id, kind, stated: inDollars(amount), date };
}
