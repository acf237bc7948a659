import { percent, type Rate } from '../rate.ts';
import type { FilingStatus } from '../scenario/defaults.ts';
import type { RateScale, SupplementalRate, SupplementalRates, WagesCounted } from './figures.ts';
import { annualWages, type PaidToDate } from './income.ts';
import { bandsOfBrackets, firstBand, flatBands, type Levy } from './levy.ts';

/**
 * What a place withholds from one taxpayer’s bonus. Null where it is not known; where the scale of a
 * status is missing, that of single people counts.
 */
export function withheldOf(
  rate: SupplementalRate | null,
  federal: { readonly supplemental: SupplementalRates },
  status: FilingStatus,
): Rate | RateScale | null {
  if (rate === null || typeof rate === 'number') return rate;
  if ('ofFederal' in rate) return shareOf(federal.supplemental, rate.ofFederal);
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

/** Where the first cent of a bonus falls on a scale of rates, and the bands from there on. */
export function onRateScale(
  { by, stepFor, steps }: RateScale,
  paid: PaidToDate,
): Pick<Levy, 'start' | 'bands' | 'by' | 'step'> {
  const [start, bands] = [wagesCounted(by, paid), bandsOfBrackets(steps)];
  const step = stepFor === 'whole-bonus' ? firstBand({ start, bands }) : undefined;
  return step ? { start, bands: flatBands(step.rate), by, step } : { start, bands, by };
}

function wagesCounted(by: WagesCounted, paid: PaidToDate) {
  if (by === 'annual-wages') return annualWages(paid);
  return by === 'wages' ? paid.wages : paid.supplemental;
}
