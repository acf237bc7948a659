import { describe, expect, it } from 'vitest';
import { rate } from '../../../src/lib/rate.ts';
import { amountOf, calculateAprilGap } from '../../../src/lib/tax/april-gap.ts';
import { calculateOwed } from '../../../src/lib/tax/owed.ts';
import { calculateWithholding, flatLevies, taxOnBonus } from '../../../src/lib/tax/withholding.ts';
import { type Asked, income, rules, usd } from './on-file.ts';

function gap(bonus: number, year = income(), asked: Asked = {}) {
  const ofYear = rules(asked);
  const owed = calculateOwed({ bonus: usd(bonus), income: year, rules: ofYear });
  const withheld = calculateWithholding({ bonus: usd(bonus), paid: year.paid, rules: ofYear });
  return calculateAprilGap(owed, withheld);
}

const lines = (result: ReturnType<typeof gap>) =>
  result.lines.map(({ code, amount, detail }) => [code, amount, detail.owed, detail.withheld]);

describe('the gap in April', () => {
  it('is what the brackets ask beyond 22 %: $40,000 on $180,000 in California', () => {
    const result = gap(40_000, income(180_000), { state: 'CA' });
    expect(lines(result)).toEqual([
      ['federal-income', 97_000, 977_000, 880_000],
      ['social-security', 0, 27_900, 27_900],
      ['medicare', 0, 58_000, 58_000],
      ['additional-medicare', 0, 18_000, 18_000],
      ['state-income', -37_200, 372_000, 409_200],
      ['state-payroll', 0, 52_000, 52_000],
    ]);
    expect(result.total).toBe(59_800);
    expect(result.issues).toEqual([]);
  });

  it('gives back what a second employer withheld beyond one wage base', () => {
    const result = gap(10_000, income(20_000, { otherWages: usd(184_500) }));
    expect(lines(result)).toContainEqual(['social-security', -62_000, 0, 62_000]);
  });

  it('asks a joint return for less Additional Medicare than was withheld', () => {
    const result = gap(40_000, income(200_000), { status: 'married-joint' });
    expect(lines(result)).toContainEqual(['additional-medicare', -36_000, 0, 36_000]);
  });

  it('asks for it where only the wages of two reach the threshold', () => {
    const year = income(150_000, { spouseWages: usd(150_000) });
    const result = gap(40_000, year, { status: 'married-joint' });
    expect(lines(result)).toContainEqual(['additional-medicare', 36_000, 36_000, 0]);
  });

  it('sets a city’s brackets against its flat rate', () => {
    const asked = { state: 'NY', places: ['New York City'] } as const;
    // 3.876 % against 4.25 % of 10,000.
    const result = gap(10_000, income(200_000), asked);
    expect(lines(result)).toContainEqual(['local-income', -3740, 38_760, 42_500]);
  });

  it('sets one rate against another', () => {
    const at = (combined: number) => taxOnBonus(usd(100), flatLevies(rate(combined)));
    const result = calculateAprilGap(at(0.4), at(0.3));
    expect(lines(result)).toEqual([['combined', 1000, 4000, 3000]]);
  });

  it('of nothing is nothing', () => {
    expect(gap(0)).toEqual({ lines: [], total: 0, issues: [] });
  });
});

it('the lines of one tax add up', () => {
  const owed = calculateOwed({ bonus: usd(40_000), income: income(180_000), rules: rules() });
  expect(amountOf('federal-income', owed)).toBe(977_000);
  expect(amountOf('combined', owed)).toBe(0);
});
