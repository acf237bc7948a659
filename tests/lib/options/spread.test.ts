import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOfUnits } from '../../../src/lib/ledger/grant.ts';
import { cents } from '../../../src/lib/money.ts';
import { spreadValue } from '../../../src/lib/options/spread.ts';

describe('what options would bring', () => {
  it.each([
    // 12,000 × (18 − 4)
    [12_000, 4, 18, 168_000_00],
    // 12,000 × (10 − 4)
    [12_000, 4, 10, 72_000_00],
    // 3 × (0.29 − 0.1) = 0.57, though 0.29 − 0.1 is not 0.19 to a computer
    [3, 0.1, 0.29, 57],
    [1000, 10, 10, 0],
    [1000, 10, 4, 0],
    [0, 4, 18, 0],
  ])('%d units at a strike of $%d and a price of $%d', (units, strike, price, expected) => {
    expect(spreadValue(units, strike, price)).toBe(cents(expected));
  });

  it('is the whole price where nothing has to be paid', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(100_000), (units, thousandths) => {
        const price = thousandths / 1000;
        expect(spreadValue(units, 0, price)).toBe(valueOfUnits(units, price));
      }),
    );
  });

  it('never falls as the price rises, and is never below zero', () => {
    const whole = fc.nat(10_000);
    fc.assert(
      fc.property(whole, whole, whole, whole, (units, strike, price, more) => {
        const before = spreadValue(units, strike, price);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(spreadValue(units, strike, price + more)).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
