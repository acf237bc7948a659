import { firstWhere } from '../bisect.ts';
import { type Grant, growthAt } from '../ledger/grant.ts';
import { yearOf } from '../month.ts';
import { type Rate, rate } from '../rate.ts';
import { GROWTHS } from '../scenario/limits.ts';

/** What equity comes to in cents, not rounded, at a yearly growth of the price. It never falls as growth rises. */
export type Equity = (growth: Rate) => number;

/** Growth is found to six decimals: 0.0001 %. */
const STEPS = 1_000_000;

/** The growths that an offer may state. */
const LOWEST = Math.round(GROWTHS.min * STEPS);
const HIGHEST = GROWTHS.max * STEPS;
export const LOWEST_GROWTH: Rate = growthOf(LOWEST);
export const HIGHEST_GROWTH: Rate = growthOf(HIGHEST);

/** Σ value × fraction × (1 + g)^(m/12) over the vests of one year, whatever growth the grants assume. */
export function equityIn(year: number, grants: readonly Grant[]): Equity {
  const vests = grants.flatMap(({ value, schedule }) =>
    schedule
      .filter(({ month }) => yearOf(month) === year)
      .map(({ month, fraction }) => ({ month, flat: value * fraction })),
  );
  return (growth) =>
    vests.reduce((total, { month, flat }) => total + flat * growthAt(month, growth), 0);
}

/** The growth at which the equity comes nearest to a target in cents; null where it would be out of range. */
export function growthFor(target: number, equity: Equity): Rate | null {
  const above = firstWhere(LOWEST, HIGHEST, (step) => equity(growthOf(step)) >= target);
  if (above === null || above === LOWEST) return null;
  const [low, high] = [growthOf(above - 1), growthOf(above)];
  return target - equity(low) < equity(high) - target ? low : high;
}

/** A target and how far it may be missed, both in cents. */
export interface Aim {
  readonly equity: Equity;
  readonly target: number;
}

/** Years that agree on a growth between two steps may miss each other by as much. */
const SLACK = 2;

/**
 * The lowest and the highest growth at which every aim is met within `tolerance` cents, where need be
 * give or take one step; null if there is none.
 */
export function fittingAll(
  aims: readonly Aim[],
  tolerance: number,
): { readonly lowest: Rate; readonly highest: Rate } | null {
  const enough = Math.max(...aims.map((aim) => firstEnough(aim, tolerance)));
  const most = Math.min(...aims.map((aim) => lastNotTooMuch(aim, tolerance)));
  if (enough > most + SLACK) return null;
  return { lowest: growthOf(Math.min(enough, most)), highest: growthOf(Math.max(enough, most)) };
}

function firstEnough({ equity, target }: Aim, tolerance: number): number {
  const enough = (step: number) => equity(growthOf(step)) >= target - tolerance;
  return firstWhere(LOWEST, HIGHEST, enough) ?? Number.POSITIVE_INFINITY;
}

function lastNotTooMuch({ equity, target }: Aim, tolerance: number): number {
  const tooMuch = (step: number) => equity(growthOf(step)) > target + tolerance;
  const first = firstWhere(LOWEST, HIGHEST, tooMuch);
  return first === LOWEST ? Number.NEGATIVE_INFINITY : (first ?? HIGHEST + 1) - 1;
}

function growthOf(step: number): Rate {
  return rate(step / STEPS);
}
