import { valueOfUnits } from '../ledger/grant.ts';
import type { Cents } from '../money.ts';

/**
 * What options would bring if each share sold at `price`: units × (price − strike), nothing below the strike,
 * before tax (the usual intrinsic value). Prices are in dollars a share.
 * @throws RangeError if the product is not an amount.
 */
export function spreadValue(units: number, strike: number, price: number): Cents {
  return valueOfUnits(units, Math.max(0, price - strike));
}
