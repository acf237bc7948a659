import { describe, expect, it } from 'vitest';
import {
  ANNIVERSARIES,
  LAST_MONTH,
  MONTHS_A_YEAR,
  monthsTo,
  yearOf,
  yearsAt,
} from '../../src/lib/month.ts';

describe('months', () => {
  it('makes twelve a year, and six years of them', () => {
    expect(MONTHS_A_YEAR).toBe(12);
    expect(LAST_MONTH).toBe(72);
    expect(ANNIVERSARIES).toEqual([12, 24, 36, 48]);
  });

  it.each([
    [0, 1],
    [1, 1],
    [12, 1],
    [13, 2],
    [24, 2],
    [25, 3],
    [72, 6],
  ])('month %d is in year %d', (month, year) => {
    expect(yearOf(month)).toBe(year);
  });

  it.each([
    [0, 0],
    [6, 0.5],
    [12, 1],
    [30, 2.5],
  ])('at the end of month %d, %d years have passed', (month, years) => {
    expect(yearsAt(month)).toBe(years);
  });

  it('counts up to a month', () => {
    expect(monthsTo(3)).toEqual([1, 2, 3]);
    expect(monthsTo(0)).toEqual([]);
  });
});
