import { describe, expect, it } from 'vitest';
import { rate } from '../../../src/lib/rate.ts';
import { SCHEDULE_NAMES, SCHEDULES } from '../../../src/lib/vesting/presets.ts';
import { isWhole, sharesByYear, wholed, wholeOf } from '../../../src/lib/vesting/schedule.ts';

const scheduleOf = (...fractions: number[]) =>
  fractions.map((fraction, index) => ({ month: index + 1, fraction: rate(fraction) }));

describe('the sum of a schedule', () => {
  it('is free of floating-point noise', () => {
    expect(wholeOf(scheduleOf(0.1, 0.2))).toBe(0.3);
    expect(wholeOf([])).toBe(0);
  });

  it('is whole at 100 %, and for thirds written to ten places', () => {
    expect(isWhole(scheduleOf(0.7, 0.3))).toBe(true);
    expect(isWhole(scheduleOf(0.3333333333, 0.3333333333, 0.3333333333))).toBe(true);
    expect(isWhole(scheduleOf(0.333333333, 0.333333333, 0.333333333))).toBe(true);
  });

  it('is not whole a hair below or above', () => {
    expect(isWhole(scheduleOf(0.7, 0.29999))).toBe(false);
    expect(isWhole(scheduleOf(0.7, 0.30001))).toBe(false);
    expect(isWhole(scheduleOf(0.33333333, 0.33333333, 0.33333333))).toBe(false);
    expect(isWhole([])).toBe(false);
  });
});

describe('a schedule written in percent', () => {
  it('is stretched to a whole where rounding is all it misses', () => {
    const thirtySix = Array.from({ length: 36 }, () => 0.027778);
    const whole = wholed(scheduleOf(...thirtySix));
    expect(isWhole(whole)).toBe(true);
    expect(whole[0]?.fraction).toBeCloseTo(1 / 36, 12);
    const thirds = wholed(scheduleOf(0.3333, 0.3333, 0.3333));
    expect(thirds.map(({ fraction }) => fraction)).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(wholed(scheduleOf(0.5, 0.50014)).map(({ month }) => month)).toEqual([1, 2]);
    expect(isWhole(wholed(scheduleOf(0.5, 0.50014)))).toBe(true);
  });

  it('is left as it is where it is whole already, or misses more', () => {
    for (const fractions of [[0.4, 0.6], [0.4, 0.5998], [0.4, 0.6002], []]) {
      const schedule = scheduleOf(...fractions);
      expect(wholed(schedule)).toBe(schedule);
    }
  });
});

describe('the shares of the years', () => {
  it('are those of the usual Amazon grant', () => {
    expect(sharesByYear(SCHEDULES.amazon, 4)).toEqual([0.05, 0.15, 0.4, 0.4]);
  });

  it('give an anniversary to the year that it ends, and nothing to a year without vests', () => {
    const schedule = [
      { month: 12, fraction: rate(0.5) },
      { month: 13, fraction: rate(0.3333333333) },
      { month: 24, fraction: rate(0.1666666667) },
    ];
    expect(sharesByYear(schedule, 3)).toEqual([0.5, 0.5, 0]);
  });

  it('are rounded to a tenth of a percent', () => {
    expect(sharesByYear(scheduleOf(0.3333333333), 1)).toEqual([0.333]);
  });
});

describe('schedules known by name', () => {
  it('are these', () => {
    expect(SCHEDULE_NAMES).toEqual(Object.keys(SCHEDULES));
    expect(SCHEDULES.amazon).toEqual([
      { month: 12, fraction: 0.05 },
      { month: 24, fraction: 0.15 },
      { month: 30, fraction: 0.2 },
      { month: 36, fraction: 0.2 },
      { month: 42, fraction: 0.2 },
      { month: 48, fraction: 0.2 },
    ]);
    expect(SCHEDULES['four-equal-years']).toEqual([
      { month: 12, fraction: 0.25 },
      { month: 24, fraction: 0.25 },
      { month: 36, fraction: 0.25 },
      { month: 48, fraction: 0.25 },
    ]);
  });

  it.each(SCHEDULE_NAMES)('%s is whole', (name) => {
    expect(wholeOf(SCHEDULES[name])).toBe(1);
  });
});
