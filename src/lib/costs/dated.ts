import { type Day, numberOf } from '../civil-day.ts';
import type { CostItem, CostKind } from './items.ts';

/** A cost with the day on which it falls due, is paid, vests, or is no longer owed back. */
export interface DatedItem extends CostItem {
  readonly date?: Day | undefined;
}

/** The first day of the new job, and the days between the last day of the old one and it. */
export interface NewStart {
  readonly start: Day;
  readonly gapDays: number;
}

/**
 * What staying until a date keeps: pay that is due on it, and repayments that end with it.
 * Of anything else only the reader knows; it counts as kept if it is forfeited pay.
 */
const KEPT: Readonly<Record<Exclude<CostKind, 'other'>, boolean>> = {
  'unvested-equity': true,
  'annual-bonus': true,
  'retirement-match': true,
  'repay-signing-bonus': true,
  'repay-relocation': true,
  'repay-tuition': true,
  relocation: false,
  'lease-or-home': false,
  'health-cover': false,
  'income-gap': false,
  'lost-leave': true,
  'student-loan-help': true,
  'legal-fees': false,
  'partner-income': false,
};

/** Whether staying long enough in the old job keeps it. */
export function canBeKept({ kind, taxation }: DatedItem): boolean {
  return kind === 'other' ? taxation === 'pre-tax' : KEPT[kind];
}

/**
 * The first start that keeps an item, as the number of that day: what is dated on or before the last day of the old
 * job is received. Null where no date is known, or none keeps it (/methodology/#start-date).
 */
export function keptFrom(item: DatedItem, gapDays: number): number | null {
  return canBeKept(item) && item.date ? numberOf(item.date) + gapDays : null;
}

/**
 * True of equity that would vest after the years compared: on the day on which as many years have passed since the start
 * it still counts (/methodology/#transition-cost).
 */
export function isAfterYears(
  { kind, date }: DatedItem,
  start: NewStart | null,
  years: number,
): boolean {
  return kind === 'unvested-equity' && !!date && !!start && date > yearsLater(start.start, years);
}

/** The same day of the calendar some years later, as text: 29 February stays what it is. */
function yearsLater(day: Day, years: number): Day {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}

/** True of an item that a start on that day still loses; always where no start is known. */
export function isLost(item: DatedItem, start: NewStart | null): boolean {
  if (!start) return true;
  const from = keptFrom(item, start.gapDays);
  return from === null || from > numberOf(start.start);
}
