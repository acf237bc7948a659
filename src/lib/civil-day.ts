/** A day of the Gregorian calendar, as 2026-01-31. */
export type Day = string;

/** The calendar repeats after 400 years. */
const CYCLE = { years: 400, days: 146_097 };

/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;

/**
 * Days from 1970-01-01 to a day of the calendar, negative before it. Years begin in March here, so that the
 * leap day comes last (https://howardhinnant.github.io/date_algorithms.html, read 2026-11).
 */
export function numberOf(day: Day): number {
  const [year = 0, month = 0, ofMonth = 0] = day.split('-').map(Number);
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const cycle = Math.floor(marchYear / CYCLE.years);
  const ofCycle =
    daysBefore(marchYear - cycle * CYCLE.years) + monthStart(marchMonth) + ofMonth - 1;
  return cycle * CYCLE.days + ofCycle - EPOCH;
}

/** The day of the calendar with that number: `dayOf(numberOf(day))` is `day` again. */
export function dayOf(number: number): Day {
  const cycle = Math.floor((number + EPOCH) / CYCLE.days);
  const ofCycle = number + EPOCH - cycle * CYCLE.days;
  const marchYear = yearWith(ofCycle);
  const ofYear = ofCycle - daysBefore(marchYear);
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = cycle * CYCLE.years + marchYear + (month > 2 ? 0 : 1);
  return `${yearText(year)}-${twoDigits(month)}-${twoDigits(ofYear - monthStart(marchMonth) + 1)}`;
}

/** A day some days later, or earlier for a negative count. */
export function addDays(day: Day, count: number): Day {
  return dayOf(numberOf(day) + count);
}

/** The first day of a month of the calendar some months after that of `day`. */
export function monthLater(day: Day, count: number): Day {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const months = year * 12 + month - 1 + count;
  return `${yearText(Math.floor(months / 12))}-${twoDigits((months % 12) + 1)}-01`;
}

/** Days before a year of the cycle, 0 to 399. */
function daysBefore(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100);
}

/** The year of the cycle that holds a day of it: leap days are taken out, then years have 365 days. */
function yearWith(ofCycle: number): number {
  const leapDays =
    Math.floor(ofCycle / 1460) - Math.floor(ofCycle / 36_524) + Math.floor(ofCycle / 146_096);
  return Math.floor((ofCycle - leapDays) / 365);
}

/** Days of a year before a month; 0 is March. Five months in a row have 153 days. */
function monthStart(month: number): number {
  return Math.floor((153 * month + 2) / 5);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Four digits; beyond them, six with a sign (ISO 8601). */
function yearText(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0');
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
}
