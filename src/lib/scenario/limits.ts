import { HIGHEST_MARGINAL_RATE } from './defaults.ts';

// Apart from the schema, so that what asks for a value, or varies one, need not bring it along.

/** The least and the most that a rate may be, as ratios. */
export interface RateLimits {
  readonly min: number;
  readonly max: number;
}

/** A part of a whole, a chance, or a yearly discount. */
export const SHARE: RateLimits = { min: 0, max: 1 };

/** Yearly raises: a pay cut of half to a doubling. */
export const RAISES: RateLimits = { min: -0.5, max: 1 };

/** Bonus targets, what rides on base besides, and payouts: shares of base and of target. */
export const BONUS_SHARES: RateLimits = { min: 0, max: 5 };

/** Yearly price growth: from losing nearly everything to five times the price each year. */
export const GROWTHS: RateLimits = { min: -0.9999, max: 4 };

/** Combined tax rates at which a cost is grossed up. */
export const TAX_RATES: RateLimits = { min: 0, max: HIGHEST_MARGINAL_RATE };

/** The longest lists: parts of a schedule, vests of a grant, versions of an offer, costs of a move. */
export const LONGEST = { schedule: 100, vests: 200, versions: 20, costs: 200 } as const;
