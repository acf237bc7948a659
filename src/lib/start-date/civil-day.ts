/** A day of the calendar, as 2026-01-31. */
export type Day = string;

/** Days of 400 years: after them the calendar repeats. */
const CYCLE_DAYS = 146_097;
const CYCLE_YEARS = 400;

/**
 * Days since 1970-01-01, by the Gregorian calendar.
 * Years begin in March here, so that the leap day comes last
 * (https://howardhinnant.github.io/date_algorithms.html, days_from_civil, read 2026-11).
 */
export function numberOf(day: Day): number {
  const [year = 0, month = 0, ofMonth = 0] = day.split('-').map(Number);
  const marchYear = month > 2 ? year : year - 1;
  const cycle = Math.floor(marchYear / CYCLE_YEARS);
  const ofCycle = marchYear - cycle * CYCLE_YEARS;
  const leapDays = Math.floor(ofCycle / 4) - Math.floor(ofCycle / 100);
  return cycle * CYCLE_DAYS + ofCycle * 365 + leapDays + dayOfMarchYear(month, ofMonth) - EPOCH;
}

/** From 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;
