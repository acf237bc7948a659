import { describe, expect, it } from 'vitest';
import {
  LAST_MONTH,
  MONTHS_A_YEAR,
  monthsOfYear,
  monthsTo,
  yearOf,
  yearsAt,
} from '../../src/lib/month.ts';

describe('months', () => {
  it('makes twelve a year, and six years of them', () => {
    expect(MONTHS_A_YEAR).toBe(12);
    expect(LAST_MONTH).toBe(72);
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

  it('lists the months of a year', () => {
    expect(monthsOfYear(1)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(monthsOfYear(6)).toEqual([61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72]);
  });

  it('puts every month in the year that lists it', () => {
    const listed = [1, 2, 3, 4, 5, 6].flatMap(monthsOfYear);
    expect(listed).toEqual(monthsTo(LAST_MONTH));
    expect(monthsOfYear(4).map(yearOf)).toEqual(Array(12).fill(4));
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
