import { type Comparison, calculateCompare } from '../../lib/compare/calculate.ts';
import type { Flips } from '../../lib/compare/flips.ts';
import { compareInput } from '../../lib/compare/input.ts';
import { type KeptParts, keptByMonth, leadsOf } from '../../lib/leaving/by-month.ts';
import type { Alternative } from '../../lib/ledger/alternatives.ts';
import type { Pay } from '../../lib/ledger/pay.ts';
import type { Cents } from '../../lib/money.ts';
import { MONTHS_A_YEAR, type Month } from '../../lib/month.ts';
import { calculateOffer, type OfferResult } from '../../lib/offer/calculate.ts';
import { atPrice } from '../../lib/offer/price.ts';
import { NONE, type Rate } from '../../lib/rate.ts';
import type { Sheet } from '../../lib/scenario/sheet.ts';

export type JobId = 'offer' | Alternative;

/** One job in the years compared, and what is kept of it by month of leaving. */
export interface JobFigures {
  readonly id: JobId;
  readonly pay: Pay;
  readonly result: OfferResult;
  /** Place m holds month m, up to the last that is shown. */
  readonly kept: readonly KeptParts[];
}

/** The offer against one alternative. */
export interface Against extends Comparison {
  /** What would turn the answer at the price that the sheet assumes, whatever price is being tried. */
  readonly turns: Flips;
  /** How far the offer is ahead by month of leaving. */
  readonly leads: readonly Cents[];
}

/** Everything that the tool shows, from one reading of the sheet. */
export interface Figures {
  /** The offer first. */
  readonly jobs: readonly [JobFigures, ...JobFigures[]];
  /** The alternative that is worth more first: the answer is about that one. */
  readonly against: readonly Against[];
  readonly years: number;
  /** The month of leaving that is looked at. */
  readonly month: Month;
  /** The last month of the years compared. */
  readonly horizon: Month;
  /** The change of the share price that is being tried. */
  readonly priceChange: Rate;
  /** The yearly raise assumed where an employer states none. */
  readonly raise: Rate;
}

/** Computes the sheet, with every share of the offer worth so much more or less than it assumes. */
export function figuresOf(sheet: Sheet, priceChange: Rate): Figures {
  const typed = compareInput(sheet);
  const input = { ...typed, offer: atPrice(typed.offer, priceChange) };
  const { assumptions, month, withheldRate } = input;
  const horizon = assumptions.horizonYears * MONTHS_A_YEAR;
  const compared = calculateCompare(input).comparisons;
  const asTyped = priceChange === NONE ? compared : calculateCompare(typed).comparisons;
  const jobOf = (id: JobId, pay: Pay): JobFigures => ({
    id,
    pay,
    result: calculateOffer(pay, assumptions),
    kept: keptByMonth(pay, assumptions.raise, withheldRate, Math.max(horizon, month)),
  });
  const offer = jobOf('offer', input.offer);
  const others = compared.map(({ alternative }) =>
    jobOf(alternative, input.alternatives[alternative] ?? input.offer),
  );
  const against = compared.map((comparison, index) => ({
    ...comparison,
    turns: (asTyped[index] ?? comparison).horizon.flips,
    leads: leadsOf(offer.kept, others[index]?.kept ?? []),
  }));
  return {
    jobs: [offer, ...others],
    against: against.toSorted((a, b) => b.horizon.alternative - a.horizon.alternative),
    years: assumptions.horizonYears,
    month,
    horizon,
    priceChange,
    raise: assumptions.raise,
  };
}
