import { rate } from '../rate.ts';
import type { VestingSchedule } from './schedule.ts';

function scheduleOf(
  ...pairs: readonly (readonly [month: number, fraction: number])[]
): VestingSchedule {
  return pairs.map(([month, fraction]) => ({ month, fraction: rate(fraction) }));
}

/** Schedules that a scenario may name instead of listing them. */
export const SCHEDULES = {
  /** Amazon's new-hire schedule, 5/15/40/40 (fact `new-hire-vesting`, 2026-11). */
  amazon: scheduleOf([12, 0.05], [24, 0.15], [30, 0.2], [36, 0.2], [42, 0.2], [48, 0.2]),
  /** A quarter at each of four anniversaries, for an employer that states nothing else. */
  'four-equal-years': scheduleOf([12, 0.25], [24, 0.25], [36, 0.25], [48, 0.25]),
} as const satisfies Record<string, VestingSchedule>;

export type ScheduleName = keyof typeof SCHEDULES;

/** The names, in the order in which they are offered. */
export const SCHEDULE_NAMES = [
  'amazon',
  'four-equal-years',
] as const satisfies readonly ScheduleName[];
