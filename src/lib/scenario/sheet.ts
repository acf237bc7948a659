import { ZERO } from '../money.ts';
import { NONE } from '../rate.ts';
import { EXCHANGED, GAP_DAYS, SIGNING_BONUS } from './defaults.ts';
import type { Scenario } from './schema.ts';

type Part<Name extends keyof Scenario> = NonNullable<Scenario[Name]>;

/** The offer by Amazon. */
export type Offer = Part<'offer'>;
/** What stands against it: the present job, a competing offer, both or neither. */
export type Alternative = Part<'alternative'>;
/** The present job or a competing offer. */
export type Job = NonNullable<Alternative['presentJob']>;

/**
 * A scenario with every part that a tool edits in place, so that a field always has somewhere to write.
 * It is a scenario as it stands: what reads the one reads the other.
 */
export interface Sheet extends Scenario {
  readonly offer: Offer;
  readonly alternative: Alternative;
  readonly transition: Part<'transition'>;
  readonly situation: Part<'situation'>;
  readonly baseVsSigningBonus: Part<'baseVsSigningBonus'>;
  readonly leaving: Part<'leaving'>;
  readonly exchange: Part<'exchange'>;
  readonly ask: Part<'ask'>;
  readonly startDate: Part<'startDate'>;
  readonly counter: Part<'counter'>;
}

const NO_PAY: Job = {
  base: ZERO,
  signingBonus: SIGNING_BONUS,
  grants: [],
  oneOffs: [],
  costs: [],
  relocation: { amount: ZERO },
};

/** A job of which nothing is known yet. */
export function emptyJob(): Job {
  return NO_PAY;
}

/** The scenario with its missing parts as empty as the schema would read them. */
export function sheetOf(scenario: Scenario): Sheet {
  return {
    ...scenario,
    offer: scenario.offer ?? NO_PAY,
    alternative: scenario.alternative ?? {},
    transition: scenario.transition ?? { items: [], marginalRate: undefined },
    situation: scenario.situation ?? {},
    baseVsSigningBonus: scenario.baseVsSigningBonus ?? { rise: ZERO, bonus: ZERO, riders: NONE },
    leaving: scenario.leaving ?? { withheldRate: NONE },
    exchange: scenario.exchange ?? { amount: EXCHANGED },
    ask: scenario.ask ?? { against: 'better', asks: ['signing-bonus'] },
    startDate: scenario.startDate ?? { gapDays: GAP_DAYS },
    counter: scenario.counter ?? { tone: 'warm' },
  };
}
