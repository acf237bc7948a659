import {
  allocate,
  type Cents,
  cents,
  MAX_AMOUNT,
  portion,
  subtract,
  sum,
  times,
  ZERO,
} from '../money.ts';
import { type Month, yearOf, yearsAt } from '../month.ts';
import { NONE, type Rate, rate } from '../rate.ts';
import { remembering } from '../remember.ts';
import type { Vesting, VestingSchedule } from '../vesting/schedule.ts';

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
 * Every vest of a grant in order of month: value × fraction × (1 + g)^(m/12) (/methodology/#offer). The sum of a
 * year is rounded once, and each sum up to a month within it; a single vest may carry a cent of that. Without growth the
 * years are split by largest remainder, so that all vests add up to the grant.
 */
export const vestsOf: (grant: Grant) => readonly Vest[] = remembering((grant: Grant) => {
  const years = yearsOf(grant);
  const weights = years.map(weightOf);
  const amounts = grant.growth === 0 ? flatYears(grant, weights) : grownYears(grant, weights);
  return years.flatMap((vests, place) => split(amounts[place] ?? ZERO, vests));
});

/** A vest with its part of the grant at the grown price. */
interface Weighed extends Vesting {
  readonly weight: number;
}

/** The vests of each year that has some, in order. */
function yearsOf({ schedule, growth }: Grant): Weighed[][] {
  const weighed = schedule
    .toSorted((a, b) => a.month - b.month)
    .map((vesting) => ({ ...vesting, weight: vesting.fraction * growthAt(vesting.month, growth) }));
  const years = new Set(weighed.map(({ month }) => yearOf(month)));
  return [...years].map((year) => weighed.filter(({ month }) => yearOf(month) === year));
}

function weightOf(vests: readonly Weighed[]): number {
  return vests.reduce((total, { weight }) => total + weight, 0);
}

function flatYears({ value }: Grant, weights: readonly number[]): Cents[] {
  return weights.length === 0 ? [] : allocate(value, weights);
}

function grownYears({ value }: Grant, weights: readonly number[]): Cents[] {
  return weights.map((weight) => times(value, weight));
}

/** What a year brings, vest by vest. */
function split(amount: Cents, vests: readonly Weighed[]): Vest[] {
  const whole = weightOf(vests);
  let weight = 0;
  let before = ZERO;
  return vests.map(({ month, fraction, weight: own }) => {
    weight += own;
    const until = whole === 0 ? ZERO : portion(amount, weight, whole);
    const vest = { month, fraction, amount: subtract(until, before) };
    before = until;
    return vest;
  });
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
