// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  impliedYear,
  toWholePercent,
  yearsAtPrice,
} from '../../../src/components/prose/share-price.ts';
import { dollars } from '../../../src/lib/money.ts';
import { rate } from '../../../src/lib/rate.ts';

describe('an offer at another share price', () => {
  const totals = (change: number) =>
    yearsAtPrice('l6-letter', change).map(({ total }) => total / 100);

  it('as granted is base + bonus + 5, 15, 40 and 40% of 229,500', () => {
    expect(totals(0)).toEqual([263_975, 266_525, 266_300, 266_300]);
  });

  it('30% lower takes 30% from what vests and nothing from the cash', () => {
    expect(totals(-0.3)).toEqual([260_532.5, 256_197.5, 238_760, 238_760]);
  });
});

describe('a recruiter’s total', () => {
  it('of 329,600 leaves 155,100 of stock where 91,800 was granted: about 15% a year', () => {
    const { total, flat, growth } = impliedYear('l6-letter', 4);
    expect(total).toBe(dollars(155_100));
    expect(flat).toBe(dollars(91_800));
    expect(toWholePercent(growth ?? rate(0))).toBe(0.15);
  });

  it('has to be stated', () => {
    expect(() => impliedYear('l6-letter', 5)).toThrow('year 5');
    expect(() => impliedYear('l6-published', 1)).toThrow('states no total');
  });
});
