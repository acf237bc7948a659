import {
  type BaseVsBonus,
  type BaseVsBonusInput,
  calculateBaseVsBonus,
} from '../../lib/base-vs-signing-bonus/calculate.ts';
import { formatCount } from '../../lib/format.ts';
import { type Cents, dollars, ZERO } from '../../lib/money.ts';
import { MONTHS_A_YEAR } from '../../lib/month.ts';
import { rate } from '../../lib/rate.ts';

/** A rise against a one-off, as prose states it: dollars, and rates as ratios. */
export interface OneOffCase {
  readonly rise?: number | undefined;
  readonly bonus?: number | undefined;
  /** 1 to 6; left out, 6. */
  readonly years?: number | undefined;
  /** Yearly raise; left out, none. */
  readonly raise?: number | undefined;
  /** What rides on base, as a share of it; left out, nothing. */
  readonly riders?: number | undefined;
  /** Chance each year of still being there; left out, certain. */
  readonly stay?: number | undefined;
  /** Yearly discount; left out, none. */
  readonly discount?: number | undefined;
  /** Months over which a lump is repaid pro rata; left out, nothing is. */
  readonly repaidOver?: number | undefined;
}

/** The input of the tool that a case states. */
export function oneOffInput({
  rise = 0,
  bonus = 0,
  years = 6,
  raise = 0,
  riders = 0,
  stay = 1,
  discount = 0,
  repaidOver = 0,
}: OneOffCase): BaseVsBonusInput {
  return {
    rise: dollars(rise),
    bonus: dollars(bonus),
    years,
    raise: rate(raise),
    riders: rate(riders),
    stay: rate(stay),
    discount: rate(discount),
    repayment: repaidOver > 0 ? { kind: 'pro-rata', windowMonths: repaidOver } : { kind: 'none' },
  };
}

/** Computed as the tool computes it. */
export function oneOff(asked: OneOffCase): BaseVsBonus {
  return calculateBaseVsBonus(oneOffInput(asked));
}

/** `36`, or `72+` where the horizon is too short to tell. */
export function breakEvenCell({ breakEvenMonth }: BaseVsBonus, years: number): string {
  return breakEvenMonth === null
    ? `${formatCount(years * MONTHS_A_YEAR)}+`
    : formatCount(breakEvenMonth);
}

/** What the raise has paid by the end of a year, in the running sum of the engine. */
export function paidBy(year: number, { running }: BaseVsBonus): Cents {
  return running[year * MONTHS_A_YEAR] ?? ZERO;
}
