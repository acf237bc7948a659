import { type Month, yearOf } from '../month.ts';
import { type Rate, rate } from '../rate.ts';

/** What part of a grant vests at the end of a month. */
export interface Vesting {
  readonly month: Month;
  readonly fraction: Rate;
}

/** Vestings whose fractions add up to 1. */
export type VestingSchedule = readonly Vesting[];

/** How far the fractions of a schedule may miss 1: enough for thirds written to ten places. */
const NEARLY = 1e-9;

/** The sum of the fractions, free of floating-point noise: 1 in a whole schedule. */
export function wholeOf(schedule: VestingSchedule): number {
  return Math.round(schedule.reduce((total, { fraction }) => total + fraction, 0) * 1e12) / 1e12;
}

/** True if the fractions add up to 100 %. */
export function isWhole(schedule: VestingSchedule): boolean {
  return Math.abs(wholeOf(schedule) - 1) <= NEARLY;
}

/** How far written parts may miss 100 %: enough for thirds to two decimals of a percent, and for months to five. */
const WRITTEN_NEARLY = 1.5e-4;

/** The schedule with its parts stretched to a whole, where they miss it only because they were rounded. */
export function wholed(schedule: VestingSchedule): VestingSchedule {
  const whole = wholeOf(schedule);
  if (isWhole(schedule) || Math.abs(whole - 1) > WRITTEN_NEARLY) return schedule;
  return schedule.map(({ month, fraction }) => ({ month, fraction: rate(fraction / whole) }));
}

/** What part of a grant vests in each of years 1 … `years`, to a tenth of a percent. */
export function sharesByYear(schedule: VestingSchedule, years: number): Rate[] {
  return Array.from({ length: years }, (_, index) => {
    const ofYear = schedule.filter(({ month }) => yearOf(month) === index + 1);
    return rate(Math.round(wholeOf(ofYear) * 1000) / 1000);
  });
}
