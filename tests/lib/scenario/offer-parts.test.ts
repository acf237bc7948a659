import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../src/lib/scenario/read.ts';
import type { Scenario } from '../../../src/lib/scenario/schema.ts';

/** What is read; the test fails if it is not valid. */
function valid(input: unknown): Scenario {
  const read = readScenario(input);
  if (read.state === 'invalid') throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** One line a problem. */
function problems(input: unknown): string[] {
  const read = readScenario(input);
  return read.state === 'valid'
    ? []
    : read.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('leaving', () => {
  it('has no month and nothing withheld by itself', () => {
    expect(valid({ leaving: {} }).leaving).toEqual({ withheldRate: 0 });
    expect(valid({ leaving: { month: 0, withheldRate: '29.35%' } }).leaving).toEqual({
      month: 0,
      withheldRate: 0.2935,
    });
    expect(valid({}).leaving).toBeUndefined();
  });

  it.each([
    [{ month: 73 }, 'month: 73 is not a month; write a whole number from 0 to 72'],
    [
      { withheldRate: 1.01 },
      'withheldRate: 1.01 is out of range; write 0.03 or "3%", from 0 to 1 (0% to 100%)',
    ],
    [{ when: 3 }, 'when: is not a field known here; known are month, withheldRate'],
  ])('%j is refused', (leaving, line) => {
    expect(problems({ leaving })).toEqual([`leaving.${line}`]);
  });
});

describe('an exchange', () => {
  it('is of $10,000 by itself', () => {
    expect(valid({ exchange: {} }).exchange).toEqual({ amount: 1_000_000 });
    expect(valid({ exchange: { amount: '25k', month: 30, price: '$231.27' } }).exchange).toEqual({
      amount: 2_500_000,
      month: 30,
      price: 231.27,
    });
  });

  it.each([
    [{ price: 0 }, 'price: 0 is not a number above 0 and up to 10,000,000; write 231.27'],
    [{ month: 73 }, 'month: 73 is not a month; write a whole number from 0 to 72'],
    [{ rate: 3 }, 'rate: is not a field known here; known are amount, month, price'],
  ])('%j is refused', (exchange, line) => {
    expect(problems({ exchange })).toEqual([`exchange.${line}`]);
  });
});

describe('versions', () => {
  it('are offers with a name, compared to $500', () => {
    const offers = [{ label: 'First', offer: { base: '150k' } }];
    expect(valid({ versions: { offers } }).versions).toEqual({
      offers: [{ label: 'First', offer: valid({ offer: { base: 150_000 } }).offer }],
      tolerance: 50_000,
    });
    expect(valid({ versions: { offers: [], tolerance: 0 } }).versions).toEqual({
      offers: [],
      tolerance: 0,
    });
  });

  it.each([
    [{}, 'offers: is missing; write […]'],
    [
      { offers: [{ offer: {} }] },
      'offers[0].label: is missing; write 1 to 80 characters in quotes',
    ],
    [
      { offers: [{ label: 'A', offer: { bse: 1 } }] },
      'offers[0].offer.bse: is not a field known here; known are level, role, startDate, base, raise, signingBonus, cashBonus, equity, moreGrants, oneOffs, costs, relocation, recruiter',
    ],
    [
      { offers: Array(21).fill({ label: 'A', offer: {} }) },
      'offers: is a list of more than 20, the most that is accepted',
    ],
  ])('%j are refused', (versions, line) => {
    expect(problems({ versions })).toEqual([`versions.${line}`]);
  });
});

describe('a recruiter’s totals', () => {
  it('stand with the offer, to $500', () => {
    const totals = [{ year: 3, total: '$238,173' }];
    expect(valid({ offer: { recruiter: { totals } } }).offer?.recruiter).toEqual({
      totals: [{ year: 3, total: 23_817_300 }],
      tolerance: 50_000,
    });
    expect(valid({ offer: { recruiter: { totals: [], tolerance: 1 } } }).offer?.recruiter).toEqual({
      totals: [],
      tolerance: 100,
    });
  });

  it.each([
    [{}, 'totals: is missing; write […]'],
    [
      { totals: [{ year: 7, total: 1 }] },
      'totals[0].year: 7 is not a year of the offer; write a whole number from 1 to 6',
    ],
    [{ totals: [{ year: 1 }] }, 'totals[0].total: is missing; write 150000, "150k" or "$150,000"'],
    [
      { totals: Array(7).fill({ year: 1, total: 1 }) },
      'totals: is a list of more than 6, the most that is accepted',
    ],
    [{ totals: [], year: 1 }, 'year: is not a field known here; known are totals, tolerance'],
  ])('%j are refused', (recruiter, line) => {
    expect(problems({ offer: { recruiter } })).toEqual([`offer.recruiter.${line}`]);
  });
});
