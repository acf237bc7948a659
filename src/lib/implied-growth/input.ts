import { TOLERANCE } from '../scenario/defaults.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { ImpliedGrowthInput } from './calculate.ts';

/** What the recruiter’s totals are taken apart with; null without an offer. */
export function impliedGrowthInput({ offer, assumptions }: Scenario): ImpliedGrowthInput | null {
  if (!offer) return null;
  return {
    pay: offer,
    raise: assumptions.raise,
    totals: offer.recruiter?.totals ?? [],
    tolerance: offer.recruiter?.tolerance ?? TOLERANCE,
  };
}
