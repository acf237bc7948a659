import { keptCurve } from '../ledger/kept.ts';
import { afterHorizon, partsOf } from '../ledger/parts.ts';
import type { Pay } from '../ledger/pay.ts';
import { type OfferYear, type PayAssumptions, yearSums } from '../ledger/years.ts';
import { type Cents, sum, ZERO } from '../money.ts';
import { ANNIVERSARIES, LAST_MONTH, MONTHS_A_YEAR, type Month } from '../month.ts';
import type { Rate } from '../rate.ts';

/** One version of an offer. */
export interface Version {
  readonly label: string;
  readonly pay: Pay;
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

/** Computes one version. */
export function sumsOf({ label, pay }: Version, terms: VersionTerms): VersionSum {
  const { horizonYears, raise } = terms.assumptions;
  const parts = partsOf(pay, raise);
  const curve = keptCurve(pay, parts, terms.withheldRate, LAST_MONTH);
  const years = yearSums(parts, horizonYears);
  return {
    label,
    pay,
    years,
    kept: ANNIVERSARIES.map((month) => ({ month, amount: curve[month] ?? ZERO })),
    total: sum(years.map(({ total }) => total)),
    afterHorizon: afterHorizon(parts, horizonYears * MONTHS_A_YEAR),
  };
}
