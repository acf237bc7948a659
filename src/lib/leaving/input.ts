import type { Month } from '../month.ts';
import { leavingMonth, withheldRate } from '../scenario/inputs.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { LeavingInput } from './calculate.ts';

/** The curve is drawn over four years, or as far as the reader’s own month. */
const SHORTEST_CURVE: Month = 48;

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
