/** Months count from the start date: month 1 is the first month of work, 0 the moment before it. */
export type Month = number;

/** Months in a year of the ledger. */
export const MONTHS_A_YEAR = 12;

/** The ledger's length: six years. */
export const LAST_MONTH: Month = 72;

/** The first four anniversaries: by the last of them the usual grant has vested. */
export const ANNIVERSARIES: readonly Month[] = [12, 24, 36, 48];

/** Year 1 is months 1 to 12; month 12, the first anniversary, still belongs to it. */
export function yearOf(month: Month): number {
  return Math.max(1, Math.ceil(month / MONTHS_A_YEAR));
}

/** How many years are over when a month ends. */
export function yearsAt(month: Month): number {
  return month / MONTHS_A_YEAR;
}

/** 1, 2 … `last`. */
export function monthsTo(last: Month): Month[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
