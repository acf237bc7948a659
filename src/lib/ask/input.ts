import { MARGINAL_RATE } from '../scenario/defaults.ts';
import { alternativesOf, type NextDollar, transitionInput } from '../scenario/inputs.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { AskInput } from './calculate.ts';

/** What the ask is sized with; null without an offer. */
export function askInput(scenario: Scenario, nextDollar: NextDollar = null): AskInput | null {
  const { offer, ask: stated, assumptions } = scenario;
  if (!offer) return null;
  return {
    offer,
    alternatives: alternativesOf(scenario),
    against: stated?.against ?? 'better',
    raise: assumptions.raise,
    transition: transitionInput(scenario, nextDollar) ?? { items: [], marginalRate: MARGINAL_RATE },
    floor: stated?.floor ?? null,
    room: stated?.room ?? null,
    asks: stated?.asks ?? ['signing-bonus'],
  };
}
