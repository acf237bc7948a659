import type { Pay } from '../ledger/pay.ts';
import { type OfferYear, yearsOf } from '../ledger/years.ts';
import { type Cents, subtract } from '../money.ts';
import { pairs } from '../pairs.ts';
import type { Rate } from '../rate.ts';

/** What a job pays in each of four years; `raise` is the assumed one, for a job that states none. */
export type YearsOf = (pay: Pay, raise: Rate) => readonly OfferYear[];

/** The wrong-tool test looks at four years (/methodology/#ask). */
export const fourYears: YearsOf = (pay, raise) => yearsOf(pay, { horizonYears: 4, raise });

/** One year, in cents: alternative − offer, negative where the offer pays more; the four kinds add up to `total`. */
export interface Gap {
  readonly year: number;
  /** What each of the two pays in that year. */
  readonly alternative: Cents;
  readonly offer: Cents;
  readonly base: Cents;
  readonly signingBonus: Cents;
  readonly equity: Cents;
  readonly other: Cents;
  readonly total: Cents;
}

/** Alternative − offer, year by year. */
export function gapsOf(
  alternative: readonly OfferYear[],
  offer: readonly OfferYear[],
): readonly Gap[] {
  return pairs(alternative, offer).map(([theirs, ours]) => gapOf(theirs, ours));
}

function gapOf(theirs: OfferYear, ours: OfferYear): Gap {
  return {
    year: theirs.year,
    alternative: theirs.total,
    offer: ours.total,
    base: subtract(theirs.base, ours.base),
    signingBonus: subtract(theirs.signingBonus, ours.signingBonus),
    equity: subtract(theirs.equity, ours.equity),
    other: subtract(theirs.other, ours.other),
    total: subtract(theirs.total, ours.total),
  };
}
