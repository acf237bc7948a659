import type { BaseVsBonusInput, Repayment } from '../base-vs-signing-bonus/calculate.ts';
import { type DatedItem, lostWith, type NewStart } from '../costs/dated.ts';
import type { TransitionCostInput } from '../costs/items.ts';
import type { PayAssumptions } from '../ledger/years.ts';
import { MONTHS_A_YEAR, type Month } from '../month.ts';
import { NONE, type Rate } from '../rate.ts';
import { GAP_DAYS, MARGINAL_RATE, REPAYMENT } from './defaults.ts';
import type { Scenario } from './schema.ts';
import type { Sheet } from './sheet.ts';

/** What the offer and every other job is computed with. */
export function payAssumptions({ assumptions }: Scenario): PayAssumptions {
  return { horizonYears: assumptions.horizonYears, raise: assumptions.raise };
}

/** The comparison that a scenario states, completed by its assumptions; null if it has none. */
export function baseVsBonusInput(sheet: Sheet): BaseVsBonusInput;
export function baseVsBonusInput(scenario: Scenario): BaseVsBonusInput | null;
export function baseVsBonusInput({
  baseVsSigningBonus: stated,
  assumptions,
  offer,
}: Scenario): BaseVsBonusInput | null {
  if (!stated) return null;
  return {
    rise: stated.rise,
    bonus: stated.bonus,
    years: stated.years ?? assumptions.horizonYears,
    raise: stated.raise ?? assumptions.raise,
    riders: stated.riders,
    stay: stated.stay ?? assumptions.stay,
    discount: stated.discount ?? assumptions.discountRate,
    repayment: repaymentOf(stated.repayment ?? offer?.signingBonus.repayment),
  };
}

/** When the reader would leave: the month stated, or the end of the years compared. */
export function leavingMonth({ leaving, assumptions }: Scenario): Month {
  return leaving?.month ?? assumptions.horizonYears * MONTHS_A_YEAR;
}

/** What a net repayment leaves out; nothing where no rate is stated. */
export function withheldRate({ leaving }: Scenario): Rate {
  return leaving?.withheldRate ?? NONE;
}

/** When the new job starts and how long before it the old one ends; null where the offer says no date. */
export function newStart({ offer, startDate }: Scenario): NewStart | null {
  if (!offer?.startDate) return null;
  return { start: offer.startDate, gapDays: startDate?.gapDays ?? GAP_DAYS };
}

/** Costs, some with a date, and the rate at which they are grossed up. */
export interface Costs extends TransitionCostInput {
  readonly items: readonly DatedItem[];
}

/** Every cost that is stated, whatever the start; null without a transition. */
export function everyCost({ transition }: Scenario): Costs | null {
  if (!transition) return null;
  return { items: transition.items, marginalRate: transition.marginalRate ?? MARGINAL_RATE };
}

/** The costs that a start on the offer’s date still brings, all of them where it has none; null without a transition. */
export function transitionInput(sheet: Sheet): Costs;
export function transitionInput(scenario: Scenario): Costs | null;
export function transitionInput(scenario: Scenario): Costs | null {
  const costs = everyCost(scenario);
  return costs && { ...costs, items: lostWith(costs.items, newStart(scenario)) };
}

interface StatedRepayment {
  readonly kind: Repayment['kind'];
  readonly windowMonths?: number | undefined;
}

function repaymentOf(stated: StatedRepayment | undefined): Repayment {
  if (!stated || stated.kind === 'none') return { kind: 'none' };
  return { kind: stated.kind, windowMonths: stated.windowMonths ?? REPAYMENT.windowMonths };
}
