import { MONTHS_A_YEAR, type Month } from '../month.ts';
import { NONE, type Rate } from '../rate.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { LeavingInput } from './calculate.ts';

/** The curve is drawn over four years, or as far as the reader’s own month. */
const SHORTEST_CURVE: Month = 48;

/** When the reader would leave: the month stated, or the end of the years compared. */
export function leavingMonth({ leaving, assumptions }: Scenario): Month {
  return leaving?.month ?? assumptions.horizonYears * MONTHS_A_YEAR;
}

/** What a net repayment leaves out; nothing where no rate is stated. */
export function withheldRate({ leaving }: Scenario): Rate {
  return leaving?.withheldRate ?? NONE;
}

/** What leaving the offer early is computed with; null without an offer. */
export function leavingInput(scenario: Scenario): LeavingInput | null {
  if (!scenario.offer) return null;
  const month = leavingMonth(scenario);
  return {
    pay: scenario.offer,
    raise: scenario.assumptions.raise,
    withheldRate: withheldRate(scenario),
    month,
    lastMonth: Math.max(SHORTEST_CURVE, month),
  };
}
