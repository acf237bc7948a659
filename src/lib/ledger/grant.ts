import { allocate, type Cents, cents, MAX_AMOUNT, sum, times, ZERO } from '../money.ts';
import { type Month, yearsAt } from '../month.ts';
import { NONE, type Rate, rate } from '../rate.ts';
import { remembering } from '../remember.ts';
import type { VestingSchedule } from '../vesting/schedule.ts';

/** A grant of equity, by what it was worth when granted. */
export interface Grant {
  /** Units × price on the day of the grant. */
  readonly value: Cents;
  /** The count of units, where it was stated or follows from a stated price. */
  readonly units: number | null;
  /** Dollars a unit on the day of the grant, with decimals, where it was stated. */
  readonly price: number | null;
  readonly schedule: VestingSchedule;
  /** Assumed yearly growth of the price, above −100 %. */
  readonly growth: Rate;
  /** The vests as they were stated, where they were: `schedule` holds the same as fractions. */
  readonly vests?: readonly StatedVest[];
}

/** One vest of a grant that is already vesting: its value, and the units behind it where they were stated. */
export interface StatedVest {
  readonly month: Month;
  readonly value: Cents;
  readonly units?: number;
}

/** What vests at the end of a month, at the grown price. */
export interface Vest {
  readonly month: Month;
  readonly fraction: Rate;
  readonly amount: Cents;
}

/** Units and prices count to six decimals. */
const SCALE = 1_000_000;
const SCALE_SQUARED_PER_CENT = 10_000_000_000n;

/**
 * Units × price, both with up to six decimals, rounded half up to the cent.
 * The product is taken in whole numbers, so that 1.005 × $1 is $1.01 and not $1.00.
 * @throws RangeError if the product is not an amount.
 */
export function valueOfUnits(units: number, price: number): Cents {
  const product = BigInt(Math.round(units * SCALE)) * BigInt(Math.round(price * SCALE));
  return cents(Number((product + SCALE_SQUARED_PER_CENT / 2n) / SCALE_SQUARED_PER_CENT));
}

/** Whether units at a price come to no more than the largest amount accepted. */
export function isWorthAnAmount(units: number, price: number): boolean {
  return units * price * 100 <= MAX_AMOUNT;
}

/** A grant stated in dollars; the price behind it, where known, gives its units. */
export function grantOfValue(
  value: Cents,
  schedule: VestingSchedule,
  growth: Rate,
  price: number | null = null,
): Grant {
  const units = price === null ? null : value / 100 / price;
  return { value, units, price, schedule, growth };
}

/** A grant stated in units at a price. */
export function grantOfUnits(
  units: number,
  price: number,
  schedule: VestingSchedule,
  growth: Rate,
): Grant {
  return { value: valueOfUnits(units, price), units, price, schedule, growth };
}

/** A grant that is already vesting, stated vest by vest at today's price. */
export function grantOfVests(
  vests: readonly StatedVest[],
  growth: Rate,
  price: number | null = null,
): Grant {
  const value = sum(vests.map((vest) => vest.value));
  const schedule = vests.map((vest) => ({
    month: vest.month,
    fraction: rate(value === 0 ? 0 : vest.value / value),
  }));
  return { value, units: null, price, schedule, growth, vests };
}

/** What vests when, at the price without growth: as it was stated, or as the schedule has it. */
export function vestsAsStated(grant: Grant): readonly StatedVest[] {
  if (grant.vests) return grant.vests;
  return vestsOf({ ...grant, growth: NONE }).map(({ month, amount }) => ({ month, value: amount }));
}

/**
 * Every vest of a grant: value × fraction × (1 + g)^(m/12), each rounded to the cent (design numbers, the offer).
 * Without growth the cents are split by largest remainder, so that the vests add up to the grant.
 */
export const vestsOf: (grant: Grant) => readonly Vest[] = remembering((grant: Grant) => {
  const amounts = grant.growth === 0 ? flatAmounts(grant) : grownAmounts(grant);
  return grant.schedule.map((vesting, place) => ({ ...vesting, amount: amounts[place] ?? ZERO }));
});

function flatAmounts({ value, schedule }: Grant): Cents[] {
  const fractions = schedule.map(({ fraction }) => fraction);
  return schedule.length === 0 ? [] : allocate(value, fractions);
}

function grownAmounts({ value, schedule, growth }: Grant): Cents[] {
  return schedule.map(({ month, fraction }) => times(value, fraction * growthAt(month, growth)));
}

/** What one dollar of equity has become by the end of a month: (1 + g)^(m/12). */
export function growthAt(month: Month, growth: Rate): number {
  return (1 + growth) ** yearsAt(month);
}

/**
 * The units behind each vest: units × fraction, to six decimals; none where the count is not known.
 * The award itself decides how a broken unit is rounded.
 */
export function unitsVesting({ units, schedule }: Grant): number[] {
  if (units === null) return [];
  return schedule.map(({ fraction }) => Math.round(units * fraction * SCALE) / SCALE);
}
