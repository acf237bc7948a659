import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, monthLater, numberOf } from '../../src/lib/civil-day.ts';

const A_DAY = 86_400_000;
const platformDay = (number: number) => new Date(number * A_DAY).toISOString().slice(0, 10);

describe('days of the calendar', () => {
  // A leap year each 4 years, none each 100, one each 400; both ends of the 400 years that begin in March.
  it.each([
    [1599, 1601],
    [1899, 1901],
    [1999, 2005],
    [2027, 2028],
    [2099, 2101],
    [2399, 2401],
  ])('are the same as the platform’s from %d to %d', (first, last) => {
    const [from, to] = [Date.UTC(first, 0, 1) / A_DAY, Date.UTC(last + 1, 0, 1) / A_DAY];
    const wrong: string[] = [];
    for (let number = from; number < to; number += 1) {
      const day = platformDay(number);
      if (dayOf(number) !== day || numberOf(day) !== number) wrong.push(day);
    }
    expect(wrong).toEqual([]);
    expect(to - from).toBeGreaterThan(700);
  });

  it('are the same as the platform’s in any year of four digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
        expect(dayOf(number)).toBe(platformDay(number));
        expect(numberOf(platformDay(number))).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2027-03-01', 20_878],
    ['0000-01-01', -719_528],
    ['0000-02-29', -719_469],
    ['0000-03-01', -719_468],
    ['9999-12-31', 2_932_896],
  ])('%s is number %d', (day, number) => {
    expect(numberOf(day)).toBe(number);
    expect(dayOf(number)).toBe(day);
  });

  it('go on beyond four digits of years', () => {
    expect(addDays('9999-12-31', 1)).toBe('+010000-01-01');
    expect(addDays('0000-01-01', -1)).toBe('-000001-12-31');
  });
});

describe('adding days', () => {
  it.each([
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2027-03-01', -1, '2027-02-28'],
    ['2027-12-31', 1, '2028-01-01'],
    ['2027-02-01', 90, '2027-05-02'],
    ['2027-02-01', 0, '2027-02-01'],
    ['2027-02-01', -365, '2026-02-01'],
  ])('%s and %d is %s', (day, count, sum) => {
    expect(addDays(day, count)).toBe(sum);
  });
});

describe('adding months', () => {
  it.each([
    ['2027-03-01', 0, '2027-03-01'],
    ['2027-03-31', 1, '2027-04-01'],
    ['2027-12-15', 1, '2028-01-01'],
    ['2027-01-31', 71, '2032-12-01'],
    ['2027-02-28', -2, '2026-12-01'],
  ])('%s and %d is the month of %s', (day, count, first) => {
    expect(monthLater(day, count)).toBe(first);
  });
});
