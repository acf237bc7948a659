import { keptCurve } from '../leaving/kept.ts';
import type { LeavingPay } from '../leaving/repayment.ts';
import { type Cents, ZERO } from '../money.ts';
import { LAST_MONTH, type Month } from '../month.ts';
import { calculateOffer, type OfferYear, type PayAssumptions } from '../offer/calculate.ts';
import type { Rate } from '../rate.ts';

/** One version of an offer. */
export interface Version {
  readonly label: string;
  readonly pay: LeavingPay;
}

/** What every version is computed with alike. */
export interface VersionTerms {
  readonly assumptions: PayAssumptions;
  /** Share of a lump that was withheld when it was paid. */
  readonly withheldRate: Rate;
}

/** What one version comes to, in cents. */
export interface VersionSum extends Version {
  readonly years: readonly OfferYear[];
  /** On leaving at each anniversary of the first four years: everything paid and vested less what is owed. */
  readonly kept: readonly { readonly month: Month; readonly amount: Cents }[];
  /** Over the horizon. */
  readonly total: Cents;
  /** What the horizon cuts off of equity, signing bonus and one-offs. */
  readonly afterHorizon: Cents;
}

const ANNIVERSARIES: readonly Month[] = [12, 24, 36, 48];

export function sumsOf({ label, pay }: Version, terms: VersionTerms): VersionSum {
  const { ledger, years, total, afterHorizon } = calculateOffer(pay, terms.assumptions);
  const curve = keptCurve(pay, ledger, terms.withheldRate, LAST_MONTH);
  const kept = ANNIVERSARIES.map((month) => ({ month, amount: curve[month] ?? ZERO }));
  return { label, pay, years, kept, total, afterHorizon };
}
