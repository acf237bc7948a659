import { percent, type Rate } from '../rate.ts';
import type { FilingStatus } from '../scenario/defaults.ts';
import type { RateScale, SupplementalRate, SupplementalRates, WagesCounted } from './figures.ts';
import { annualWages, type PaidToDate } from './income.ts';
import { bandsOfBrackets, firstBand, flatBands, type Levy } from './levy.ts';
import type { OwedBy, Scale } from './rules.ts';
import { onScale } from './scale.ts';

/** What is owed in a place stands for tables that were not read. */
export interface TablesWithheld {
  readonly by: 'tables';
  readonly scale: Scale;
}

/** One rate, a scale of rates, or tables. */
export type Withheld = Rate | RateScale | TablesWithheld;

/**
 * What a place withholds from one taxpayer’s bonus. Null where it is not known; where the scale of a
 * status is missing, that of single people counts.
 */
export function withheldOf(
  rate: SupplementalRate | null,
  federal: { readonly supplemental: SupplementalRates },
  status: FilingStatus,
  owed: OwedBy,
): Withheld | null {
  if (rate === null || typeof rate === 'number') return rate;
  if ('ofFederal' in rate) return shareOf(federal.supplemental, rate.ofFederal);
  if ('byTables' in rate) return owed.by === 'scale' ? { by: 'tables', scale: owed.scale } : null;
  const steps = rate.steps[status] ?? rate.steps.single;
  return steps ? { ...rate, steps } : null;
}

/** A share of the federal rates, which step up where those do. */
function shareOf({ rate, rateAbove, threshold }: SupplementalRates, share: Rate): RateScale {
  const steps = [
    { upTo: threshold, rate: product(rate, share) },
    { upTo: null, rate: product(rateAbove, share) },
  ];
  return { by: 'supplemental-wages', stepFor: 'each-dollar', steps };
}

/** 30 % of 22 % is 6.6 %, free of floating-point noise. */
function product(one: Rate, other: Rate): Rate {
  return percent(one * other * 100);
}

/** Where the first cent of a bonus falls on a scale of what is withheld, and the bands from there on. */
export function onWithheld(
  withheld: RateScale | TablesWithheld,
  paid: PaidToDate,
): Omit<Levy, 'code' | 'name'> {
  if (withheld.by === 'tables') return onScale(withheld.scale, annualWages(paid));
  const { by, stepFor, steps } = withheld;
  const [start, bands] = [wagesCounted(by, paid), bandsOfBrackets(steps)];
  const step = stepFor === 'whole-bonus' ? firstBand({ start, bands }) : undefined;
  return step ? { start, bands: flatBands(step.rate), by, step } : { start, bands, by };
}

function wagesCounted(by: WagesCounted, paid: PaidToDate) {
  if (by === 'annual-wages') return annualWages(paid);
  return by === 'wages' ? paid.wages : paid.supplemental;
}
