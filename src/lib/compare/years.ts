import type { Kind } from '../ledger/ledger.ts';
import type { OfferYear } from '../ledger/years.ts';
import { type Cents, subtract } from '../money.ts';
import { pairs } from '../pairs.ts';
import type { Line } from '../result.ts';

/** The difference in one kind of pay in one year: `offer` − `alternative`. */
export type CompareLine = Line<Kind, CompareDetail>;
/** What both pay of that kind in that year, in cents. */
export interface CompareDetail {
  readonly year: number;
  readonly offer: Cents;
  readonly alternative: Cents;
}

/** One year of both, in cents. */
export interface ComparedYear {
  readonly year: number;
  readonly offer: Cents;
  readonly alternative: Cents;
  readonly difference: Cents;
}

type Years = readonly OfferYear[];

/** Both and the difference, year by year. */
export function yearsOf(ours: Years, theirs: Years): ComparedYear[] {
  return pairs(ours, theirs).map(([offer, alternative]) => ({
    year: offer.year,
    offer: offer.total,
    alternative: alternative.total,
    difference: subtract(offer.total, alternative.total),
  }));
}

/** One line a year and kind of pay; kinds that neither pays in that year are left out. */
export function linesOf(ours: Years, theirs: Years): CompareLine[] {
  return pairs(ours, theirs).flatMap(([offer, alternative]) => [
    ...lineOf('base', offer.year, offer.base, alternative.base),
    ...lineOf('signing-bonus', offer.year, offer.signingBonus, alternative.signingBonus),
    ...lineOf('equity', offer.year, offer.equity, alternative.equity),
    ...lineOf('other', offer.year, offer.other, alternative.other),
  ]);
}

function lineOf(code: Kind, year: number, offer: Cents, alternative: Cents): CompareLine[] {
  if (offer === 0 && alternative === 0) return [];
  return [{ code, amount: subtract(offer, alternative), detail: { year, offer, alternative } }];
}
