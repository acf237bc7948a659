import { MARGINAL_RATE } from '../scenario/defaults.ts';
import { type NextDollar, transitionInput } from '../scenario/inputs.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { AskInput } from './calculate.ts';

/** What the ask is sized with; null without an offer. */
export function askInput(scenario: Scenario, nextDollar: NextDollar = null): AskInput | null {
  const { offer, alternative, ask: stated, assumptions } = scenario;
  if (!offer) return null;
  const { presentJob, competingOffer } = alternative ?? {};
  return {
    offer,
    alternatives: {
      ...(presentJob && { 'present-job': presentJob }),
      ...(competingOffer && { 'competing-offer': competingOffer }),
    },
    against: stated?.against ?? 'better',
    raise: assumptions.raise,
    transition: transitionInput(scenario, nextDollar) ?? { items: [], marginalRate: MARGINAL_RATE },
    floor: stated?.floor ?? null,
    room: stated?.room ?? null,
    asks: stated?.asks ?? ['signing-bonus'],
  };
}
