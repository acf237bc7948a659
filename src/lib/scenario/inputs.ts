import type { BaseVsBonusInput, Repayment } from '../base-vs-signing-bonus/calculate.ts';
import { type DatedItem, isAfterYears, isLost, type NewStart } from '../costs/dated.ts';
import type { GrossUpRate, TransitionCostInput } from '../costs/items.ts';
import type { Alternatives } from '../ledger/alternatives.ts';
import type { PayAssumptions } from '../ledger/years.ts';
import type { Cents } from '../money.ts';
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

/** What stands against the offer, as far as it was entered. */
export function alternativesOf({ alternative }: Scenario): Alternatives {
  const { presentJob, competingOffer } = alternative ?? {};
  return {
    ...(presentJob && { 'present-job': presentJob }),
    ...(competingOffer && { 'competing-offer': competingOffer }),
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

/** The rate on the next dollar, where the tax figures were at hand to compute it (tax/next-dollar). */
export type NextDollar = { readonly rate: Rate; readonly holdsFor: Cents | null } | null;

/** The scenario with the rate on the next dollar, where it is known and none is stated. */
export function ratedBy<S extends Scenario>(scenario: S, nextDollar: NextDollar): S {
  const { transition } = scenario;
  if (!nextDollar || !transition || transition.marginalRate !== undefined) return scenario;
  return { ...scenario, transition: { ...transition, marginalRate: nextDollar.rate } };
}

/** Whether the rate on the next dollar is wanted: something is paid after tax, and no rate is stated. */
export function wantsRate(scenario: Scenario): boolean {
  return scenario.transition?.marginalRate === undefined && usesRate(scenario);
}

/** Whether something is paid after tax, so that the rate changes what the move costs. */
export function usesRate({ transition }: Scenario): boolean {
  return transition?.items.some(({ taxation }) => taxation === 'after-tax') ?? false;
}

/** Every cost that is stated, whatever the start; null without a transition. */
export function everyCost({ transition }: Scenario, nextDollar: NextDollar = null): Costs | null {
  if (!transition) return null;
  const items = transition.items.map((item, place) => ({ ...item, place }));
  return { items, ...grossUpRate(transition.marginalRate, nextDollar) };
}

/** What is stated wins; what is computed comes before what is assumed. */
function grossUpRate(stated: Rate | undefined, nextDollar: NextDollar): GrossUpRate {
  if (stated !== undefined) return { marginalRate: stated, rateFrom: 'stated' };
  if (nextDollar === null) return { marginalRate: MARGINAL_RATE, rateFrom: 'assumed' };
  const { rate, holdsFor } = nextDollar;
  return { marginalRate: rate, rateFrom: 'computed', rateHoldsFor: holdsFor };
}

/** The costs that a start on the offer’s date still brings, and those that it does not. */
export interface CostsAtStart extends Costs {
  /** Received by the last day of the old job. */
  readonly kept: readonly DatedItem[];
  /** Equity that would vest after the years compared, and is no loss within them. */
  readonly afterYears: readonly DatedItem[];
}

/** The costs as the offer’s start date leaves them, all of them where it has none; null without a transition. */
export function transitionInput(sheet: Sheet, nextDollar?: NextDollar): CostsAtStart;
export function transitionInput(scenario: Scenario, nextDollar?: NextDollar): CostsAtStart | null;
export function transitionInput(
  scenario: Scenario,
  nextDollar: NextDollar = null,
): CostsAtStart | null {
  const costs = everyCost(scenario, nextDollar);
  if (!costs) return null;
  const start = newStart(scenario);
  const years = scenario.assumptions.horizonYears;
  const isWithin = (item: DatedItem) => !isAfterYears(item, start, years);
  const within = costs.items.filter(isWithin);
  return {
    ...costs,
    items: within.filter((item) => isLost(item, start)),
    kept: within.filter((item) => !isLost(item, start)),
    afterYears: costs.items.filter((item) => !isWithin(item)),
  };
}

interface StatedRepayment {
  readonly kind: Repayment['kind'];
  readonly windowMonths?: number | undefined;
}

function repaymentOf(stated: StatedRepayment | undefined): Repayment {
  if (!stated || stated.kind === 'none') return { kind: 'none' };
  return { kind: stated.kind, windowMonths: stated.windowMonths ?? REPAYMENT.windowMonths };
}
